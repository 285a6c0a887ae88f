import { Button } from '@codegouvfr/react-dsfr/Button';
import { useSearchParams } from 'react-router';

type Props = { readonly label: string; readonly next: string | null };

/** Goes through a list by its cursor, kept in the address as `after`: the browser's own "back" gives the page before. */
export const CursorPager = ({ label, next }: Props) => {
  const [query, setQuery] = useSearchParams();
  const first = !query.has('after');
  const go = (after: string | null) =>
    setQuery((was) => {
      const to = new URLSearchParams(was);
      if (after === null) to.delete('after');
      else to.set('after', after);
      return to;
    });
  if (first && next === null) return null;
  return (
    <nav className="amont-pager" aria-label={label}>
      <Button priority="secondary" size="small" disabled={first} onClick={() => go(null)}>
        Revenir au début
      </Button>
      <Button priority="secondary" size="small" disabled={next === null} onClick={() => go(next)}>
        Page suivante
      </Button>
    </nav>
  );
};
