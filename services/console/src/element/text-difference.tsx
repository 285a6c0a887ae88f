import type { TextSegment } from '@amont/contracts/http/notice';
import type { ReactNode } from 'react';

type Labels = { readonly missing: string; readonly added: string; readonly replaced: string; readonly by: string };

type Props<S extends TextSegment> = {
  readonly segments: readonly S[];
  readonly labels: Labels;
  /** What follows a difference: where it stands, whose the number is. */
  readonly note?: (segment: S) => ReactNode;
  /** Leaves out what agrees but a few words around. */
  readonly brief: boolean;
};

const AROUND = 8;

/** The words of an agreeing stretch that touch a difference: its end, its beginning, or both. */
const shortened = (text: string, { first, last }: { readonly first: boolean; readonly last: boolean }): string => {
  const words = text.split(' ');
  if (words.length <= 2 * AROUND) return text;
  const before = first ? '' : words.slice(0, AROUND).join(' ');
  const after = last ? '' : words.slice(-AROUND).join(' ');
  return `${before} […] ${after}`.trim();
};

const Spoken = ({ children }: { readonly children: string }) => (
  <span className="fr-sr-only">
    {' '}
    {children}
    {'\u00a0: '}
  </span>
);

const Difference = ({ segment, labels }: { readonly segment: TextSegment; readonly labels: Labels }) => {
  const { kind, reference, found } = segment;
  if (kind === 'missing')
    return (
      <mark className="amont-text--missing">
        <Spoken>{labels.missing}</Spoken>
        {reference}
      </mark>
    );
  if (kind === 'added')
    return (
      <mark className="amont-text--added">
        <Spoken>{labels.added}</Spoken>
        {found}
      </mark>
    );
  return (
    <span className="amont-text--changed">
      <del>
        <Spoken>{labels.replaced}</Spoken>
        {found}
      </del>{' '}
      <ins>
        <Spoken>{labels.by}</Spoken>
        {reference}
      </ins>
    </span>
  );
};

/** A text with its differences marked, in words for those who do not see them. */
export const TextDifference = <S extends TextSegment>({ segments, labels, note, brief }: Props<S>) => (
  <p className="amont-text">
    {segments.map((segment, index) => (
      <span key={index}>
        {segment.kind === 'same' ? (
          brief ? (
            shortened(segment.reference ?? '', { first: index === 0, last: index === segments.length - 1 })
          ) : (
            segment.reference
          )
        ) : (
          <>
            <Difference segment={segment} labels={labels} />
            {note?.(segment)}
          </>
        )}{' '}
      </span>
    ))}
  </p>
);
