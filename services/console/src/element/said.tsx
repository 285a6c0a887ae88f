import { useEffect, useRef } from 'react';

/**
 * What an action did, announced and given the focus: the button that asked for it is often gone with what it acted on.
 * A new object each time, so that the same words twice are said twice.
 */
export type Saying = { readonly words: string };

export const Said = ({ saying }: { readonly saying: Saying | null }) => {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (saying) place.current?.focus({ preventScroll: true });
  }, [saying]);
  return (
    <p ref={place} role="status" tabIndex={-1} className={saying ? 'fr-valid-text fr-mb-2w' : 'fr-sr-only'}>
      {saying?.words}
    </p>
  );
};
