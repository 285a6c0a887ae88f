import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters kept in the address, so that a list can be bookmarked, shared and come back to. */
export const useQueryFilter = () => {
  const [query, setQuery] = useSearchParams();
  const set = useCallback(
    (changes: Readonly<Record<string, string | null>>) =>
      setQuery(
        (was) => {
          const next = new URLSearchParams(was);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setQuery],
  );
  return { query, set };
};
