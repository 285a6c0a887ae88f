import { Button } from '@codegouvfr/react-dsfr/Button';
import type { ReactNode } from 'react';

/** Takes one entry out of a list that is filled in; `children` says which, since several stand on a page. */
export const RemoveRow = ({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) => (
  <Button type="button" priority="tertiary no outline" size="small" onClick={onClick}>
    {children}
  </Button>
);
