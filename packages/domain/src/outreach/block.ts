import type { Channel } from '../procedure/procedure.events.ts';

/** Who can settle what blocks a contact. */
export type BlockOwner = 'drihl' | 'adil' | 'empex' | 'team';

type BlockWords = {
  /** French, as the console shows it. */
  readonly label: string;
  /** What to do about it, in French. */
  readonly remedy: string;
  /** `team`: the team whose contact it is. */
  readonly owner: BlockOwner;
  /** Where it is settled: on the act, on the household's own page of contacts, or nowhere, since only time does. */
  readonly settledOn: 'act' | 'household' | 'time';
};

/** Everything that stops a contact, in the order in which the first is given as the reason. */
export const BLOCKS = {
  data_erased: {
    label: 'Données personnelles effacées',
    remedy: 'La durée de conservation est écoulée : il n’y a plus personne à contacter.',
    owner: 'drihl',
    settledOn: 'time',
  },
  deceased: {
    label: 'Locataire décédé',
    remedy: 'Levez le blocage s’il a été posé par erreur.',
    owner: 'drihl',
    settledOn: 'household',
  },
  protected_adult: {
    label: 'Locataire sous tutelle ou curatelle',
    remedy: 'Prenez contact avec le mandataire, hors de ce circuit.',
    owner: 'drihl',
    settledOn: 'household',
  },
  do_not_contact: {
    label: 'Ne souhaite plus être contacté',
    remedy: 'Levez le blocage si le ménage a changé d’avis.',
    owner: 'team',
    settledOn: 'household',
  },
  moved: {
    label: 'A déménagé',
    remedy: 'Levez le blocage si le ménage habite encore le logement.',
    owner: 'team',
    settledOn: 'household',
  },
  under_review: {
    label: 'Acte en attente de relecture',
    remedy: 'Relisez l’acte : ce qui a été lu n’est pas sûr.',
    owner: 'drihl',
    settledOn: 'act',
  },
  filing_doubt: {
    label: 'Rattachement incertain',
    remedy: 'Dites à quelle procédure appartient l’acte qui ressemble à celui-ci.',
    owner: 'drihl',
    settledOn: 'act',
  },
  name_uncertain: {
    label: 'Nom lu sans certitude',
    remedy: 'Confirmez ou corrigez le nom sur la page de l’acte.',
    owner: 'drihl',
    settledOn: 'act',
  },
  address_uncertain: {
    label: 'Adresse lue sans certitude',
    remedy: 'Confirmez ou corrigez l’adresse sur la page de l’acte.',
    owner: 'drihl',
    settledOn: 'act',
  },
  not_the_tenant: {
    label: 'Acte adressé à la caution',
    remedy: 'Le ménage est contacté au titre de son propre acte.',
    owner: 'drihl',
    settledOn: 'act',
  },
  home_unknown: {
    label: 'Domicile non constaté (procès-verbal de recherches)',
    remedy: 'Vérifiez l’adresse, puis corrigez la remise sur la page de l’acte.',
    owner: 'drihl',
    settledOn: 'act',
  },
  address_not_postable: {
    label: 'Adresse impossible à écrire sur une enveloppe',
    remedy: 'Complétez ou raccourcissez l’adresse sur la page de l’acte.',
    owner: 'drihl',
    settledOn: 'act',
  },
  recipient_address_missing: {
    label: 'Adresse du bailleur inconnue',
    remedy: 'Saisissez l’adresse du bailleur.',
    owner: 'adil',
    settledOn: 'household',
  },
  hearing_past: {
    label: 'Audience passée',
    remedy: 'Corrigez la date d’audience si elle a été mal lue ou renvoyée.',
    owner: 'drihl',
    settledOn: 'act',
  },
  already_contacted: {
    label: 'Déjà contacté récemment',
    remedy: 'Attendez la fin du délai entre deux contacts.',
    owner: 'team',
    settledOn: 'time',
  },
} as const satisfies Readonly<Record<string, BlockWords>>;
export type BlockCode = keyof typeof BLOCKS;

/** A contact is stopped, and who can settle it; `until`: the day from which it no longer holds, when time alone settles it. */
export type Block = { readonly code: BlockCode; readonly owner: Channel | 'drihl'; readonly until: string | null };

/** French label of a block; the code itself for one this release does not know. */
export const blockLabel = (code: string): string => (code in BLOCKS ? BLOCKS[code as BlockCode].label : code);
