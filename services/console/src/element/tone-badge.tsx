import { Badge } from '@codegouvfr/react-dsfr/Badge';
import type { ReactNode } from 'react';
import type { Tone } from '../label/act.ts';

/** A small badge whose words alone carry the meaning; the colour only helps. */
export const ToneBadge = ({ tone, children }: { readonly tone: Tone; readonly children: NonNullable<ReactNode> }) => (
  <Badge as="span" small noIcon {...(tone && { severity: tone })}>
    {children}
  </Badge>
);
