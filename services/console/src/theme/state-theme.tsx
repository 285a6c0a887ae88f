import '@codegouvfr/react-dsfr/dsfr/dsfr.min.css';
import '@codegouvfr/react-dsfr/dsfr/utility/icons/icons.min.css';
import './console.css';
import { startReactDsfr } from '@codegouvfr/react-dsfr/spa';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/*
 * The State's identity (Marianne block, fonts, name of the service) lives in this file and in nothing else. It is reserved
 * to State services: whoever runs amont for anybody else must replace this file with a theme of their own.
 * Source: conditions générales d'utilisation du Système de design de l'État, section 5.
 */

declare module '@codegouvfr/react-dsfr/spa' {
  interface RegisterLink {
    Link: typeof Link;
  }
}

export type Brand = {
  /** Words of the Marianne block, a line each. */
  readonly block: ReactNode;
  readonly service: string;
  readonly tagline: string;
  readonly operator: string;
  /** What may be done with what the pages hold. */
  readonly license: string;
  /** Who may use the block, said on the legal page. */
  readonly reservation: string;
  readonly domains: readonly string[];
};

export const brand: Brand = {
  block: (
    <>
      Préfet
      <br />
      de la région
      <br />
      d’Île-de-France
    </>
  ),
  service: 'amont',
  tagline: 'Prévention des expulsions locatives à Paris',
  operator:
    'Direction régionale et interdépartementale de l’hébergement et du logement (DRIHL), unité départementale de Paris',
  license: 'Code source sous licence EUPL-1.2. Les actes et les données des ménages ne sont pas publics.',
  reservation:
    'L’identité graphique de l’État (bloc-marque, police Marianne, Système de design de l’État) est réservée aux services de l’État. Toute autre structure qui utilise ce programme doit la remplacer par la sienne.',
  domains: ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr'],
};

/** Starts the design system's own script: menus, modals and the light or dark scheme of the reader's system. */
export const startTheme = (): void => startReactDsfr({ defaultColorScheme: 'system', Link });
