import type { LetterContent } from '@amont/domain/letter/letter-content';
import { lazy, Suspense, useEffect, useState } from 'react';
import { problemOf } from '../api/api-problem.ts';
import { REQUEST_HEADER } from '../api/request.ts';
import { Loading } from '../element/loading.tsx';

/** The viewer is ten times as large as all pages together: it comes when a letter is shown. */
const LetterPages = lazy(async () => ({ default: (await import('./letter-pages.tsx')).LetterPages }));

/** Long enough that a word being typed asks for no letter, short enough to be seen as one types. */
const PAUSE_MS = 600;

type Props = { readonly template: string; readonly content: LetterContent };

const preview = async (body: Props, signal: AbortSignal): Promise<Uint8Array> => {
  const answer = await fetch('/api/letters/preview', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...REQUEST_HEADER },
    body: JSON.stringify(body),
    signal,
  });
  if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => null));
  return new Uint8Array(await answer.arrayBuffer());
};

/** What the words give on paper, on an invented case; what is wrong in them is said instead. */
export const LetterPreview = ({ template, content }: Props) => {
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const timer = setTimeout(() => {
      preview({ template, content }, control.signal).then(
        (drawn) => {
          setBytes(drawn);
          setFault(null);
        },
        (thrown: { detail?: string; message?: string }) => {
          if (!control.signal.aborted) setFault(thrown.detail ?? thrown.message ?? 'L’aperçu n’a pas pu être fait.');
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [template, content]);
  return (
    <section aria-labelledby="apercu">
      <h3 id="apercu" className="fr-h6">
        Aperçu
      </h3>
      <p role="status" className={fault ? 'fr-error-text' : 'fr-sr-only'}>
        {fault ?? (bytes ? 'Aperçu à jour.' : '')}
      </p>
      <Suspense fallback={<Loading label="Ouverture de l’aperçu" />}>{bytes && <LetterPages bytes={bytes} />}</Suspense>
    </section>
  );
};
