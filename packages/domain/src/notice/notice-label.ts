import type { NoticeFinding, NoticeVerdict } from './notice-check.ts';

/** What people read in the place of a verdict, in French. */
export const VERDICT_LABEL: Readonly<Record<NoticeVerdict, string>> = {
  current: 'À jour',
  outdated: 'Périmée',
  altered: 'Altérée',
  incomplete: 'Incomplète',
  foreign: 'Étrangère à l’acte',
  missing: 'Absente du fichier',
  unreadable: 'Illisible',
};

export const FINDING_LABEL: Readonly<Record<NoticeFinding['kind'], string>> = {
  obsolete_phone: 'Ancien numéro',
  wrong_phone: 'Numéro faux',
  obsolete_contact: 'Contact périmé',
  missing_contact: 'Contact absent',
  missing_section: 'Rubrique absente',
  pre_reform_wording: 'Texte d’avant la réforme',
  other_departement: 'Autre département',
  other_act: 'Notice d’un autre acte',
};
