import { Breadcrumb } from '@codegouvfr/react-dsfr/Breadcrumb';
import { type ReactNode, useEffect, useRef } from 'react';
import { brand } from '../theme/state-theme.tsx';
import { takeFirstArrival } from './first-arrival.ts';

type Props = {
  readonly title: string;
  /** Title in the tab where the heading alone does not tell this page from its neighbours. */
  readonly tab?: string;
  /** Pages above this one, nearest last; the home page is added. */
  readonly above?: readonly { readonly label: string; readonly to: string }[];
  /** Badges and buttons at the right of the heading. */
  readonly aside?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/**
 * A page with its title, in the tab and as heading. On arrival the heading takes the focus, so that screen readers say
 * where one is and the keyboard goes on from there; not on the very first page, where the browser's own start is better.
 */
export const Page = ({ title, tab = title, above, aside, wide = false, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tab} – ${brand.service}`;
  }, [tab]);
  useEffect(() => {
    if (!takeFirstArrival()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={wide ? 'fr-container-fluid fr-px-2w fr-px-md-4w fr-mb-6w' : 'fr-container fr-mb-6w'}>
      {above ? (
        <Breadcrumb
          homeLinkProps={{ to: '/' }}
          segments={above.map(({ label, to }) => ({ label, linkProps: { to } }))}
          currentPageLabel={title}
        />
      ) : (
        <div className="fr-pt-4w" />
      )}
      <div className="amont-heading fr-mb-3w">
        <h1 ref={heading} tabIndex={-1} className="fr-mb-0">
          {title}
        </h1>
        {aside && <div className="amont-heading__aside">{aside}</div>}
      </div>
      {children}
    </div>
  );
};
