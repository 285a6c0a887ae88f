import { ratio } from './ratio.ts';

/** A figure about the partners' action, with what it stands on. */
export type PartnerFigure = {
  /** Id of the catalogue: `adil.contacted`. */
  readonly id: string;
  /** Null while nobody reported any fact it is counted from: not available, which is not zero. */
  readonly value: number | null;
  /** The base: of how many procedures it speaks; null for a figure that has none. */
  readonly of: number | null;
  /** Procedures of the population of which it is not known; null where that makes no sense. */
  readonly unknown: number | null;
  /** Reports behind a count of distinct procedures: never fewer than it. */
  readonly events: number | null;
  /** How many procedures are behind the value and behind its complement: what privacy looks at, and nobody else. */
  readonly cells: readonly number[];
};

/** Below it a count of households may point at one of them: it is not published. */
export const SMALL_CELL = 5;

/** As published: of a figure that stands on fewer than five households, or on all but fewer than five, nothing is said. */
export type PublishedFigure = Omit<PartnerFigure, 'cells'> & { readonly hidden: boolean };

const isSmall = (cell: number): boolean => cell > 0 && cell < SMALL_CELL;

/** The figure as it may be shown: whole to those who work on it, without small cells where it is published. */
export const shownFigure = ({ cells, ...figure }: PartnerFigure, published: boolean): PublishedFigure => {
  if (!published || !cells.some(isSmall)) {
    const unknown = published && isSmall(figure.unknown ?? 0) ? null : figure.unknown;
    return { ...figure, unknown, hidden: false };
  }
  return { id: figure.id, value: null, of: null, unknown: null, events: null, hidden: true };
};

/** A count of procedures, from how many reports; null when no such report was ever made. */
export const countFigure = (
  id: string,
  counted: { readonly procedures: number; readonly events: number } | undefined,
  more: Partial<Pick<PartnerFigure, 'of' | 'unknown'>> = {},
): PartnerFigure => ({
  id,
  value: counted?.procedures ?? null,
  of: more.of ?? null,
  unknown: more.unknown ?? null,
  events: counted?.events ?? null,
  cells: [counted?.procedures ?? 0],
});

/** A share of the known answers; null without any. The unknown are told beside, and are in neither. */
export const shareFigure = (
  id: string,
  { yes, no, unknown }: { readonly yes: number; readonly no: number; readonly unknown: number },
): PartnerFigure => ({
  id,
  value: ratio(yes, yes + no),
  of: yes + no,
  unknown,
  events: null,
  cells: [yes, no],
});

/** A sum or a mean of amounts in cents, of the procedures whose amount is known. */
export const amountFigure = (
  id: string,
  value: number | null,
  { known, positive, unknown }: { readonly known: number; readonly positive: number; readonly unknown: number },
): PartnerFigure => ({ id, value, of: known, unknown, events: null, cells: [known, positive] });
