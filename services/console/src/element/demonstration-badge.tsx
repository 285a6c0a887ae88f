import { Badge } from '@codegouvfr/react-dsfr/Badge';

/** Invented data must never be taken for a household. */
export const DemonstrationBadge = ({ what = 'Démo' }: { readonly what?: string }) => (
  <Badge as="span" small severity="new">
    {what}
  </Badge>
);
