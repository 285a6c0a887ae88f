import { Button } from '@codegouvfr/react-dsfr/Button';
import type { ReactNode } from 'react';

/** Adds an entry at the end of a list that is filled in. */
export const AddRow = ({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) => (
  <Button className="fr-mt-1w" type="button" priority="tertiary" size="small" onClick={onClick}>
    {children}
  </Button>
);
