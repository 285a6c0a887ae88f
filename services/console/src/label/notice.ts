import type { NoticeEvidence, NoticeFinding, NoticeVerdict } from '@amont/domain/notice/notice-check';
import { FINDING_LABEL, VERDICT_LABEL } from '@amont/domain/notice/notice-label';
import type { Tone } from './act.ts';

export const VERDICT: Readonly<Record<NoticeVerdict, { label: string; tone: Tone; meaning: string }>> = {
  current: {
    label: VERDICT_LABEL.current,
    tone: 'success',
    meaning: 'La notice en vigueur au jour de la signification, entière et sans erreur de contact.',
  },
  outdated: {
    label: VERDICT_LABEL.outdated,
    tone: 'warning',
    meaning: 'Une version plus ancienne, délai de tolérance dépassé.',
  },
  altered: {
    label: VERDICT_LABEL.altered,
    tone: 'warning',
    meaning: 'La version en vigueur, mais quelque chose y est faux\u00a0: numéro, contact ou texte.',
  },
  incomplete: { label: VERDICT_LABEL.incomplete, tone: 'warning', meaning: 'Des pages ou des rubriques manquent.' },
  foreign: {
    label: VERDICT_LABEL.foreign,
    tone: 'warning',
    meaning: 'La notice d’un autre département, ou d’un autre type d’acte.',
  },
  missing: {
    label: VERDICT_LABEL.missing,
    tone: 'error',
    meaning: 'Aucune notice dans ce fichier. Cela ne dit pas qu’elle n’a pas été remise.',
  },
  unreadable: {
    label: VERDICT_LABEL.unreadable,
    tone: null,
    meaning: 'Les pages de la notice n’ont pas pu être lues.',
  },
};

/** Label of a verdict met as a key of a table of counts. */
export const verdictLabel = (verdict: string): string => VERDICT[verdict as NoticeVerdict]?.label ?? verdict;

export const FINDING = FINDING_LABEL;

/** What a version of the notice is recognised by. */
export const EVIDENCE: Readonly<Record<NoticeEvidence['kind'], string>> = {
  likeness: 'Ressemblance du texte',
  version_mark: 'Marque de version imprimée',
  contacts: 'Numéros de téléphone',
  wording: 'Phrases exactes',
  act: 'Département et type d’acte',
  service_day: 'Jour de la signification',
  vocabulary: 'Vocabulaire d’une époque',
  law: 'État du droit énoncé',
};

export const findingLabel = (kind: string): string => FINDING[kind as NoticeFinding['kind']] ?? kind;

/** Contacts of the Paris notices; one that is not here is shown by its id in capitals, as most are acronyms. */
const CONTACT: Readonly<Record<string, string>> = {
  sos_loyers: 'SOS Loyers impayés',
  allo_prevention_expulsion: 'Allô Prévention Expulsion',
  banque_de_france: 'Banque de France',
  action_logement: 'Action Logement',
  baj: 'Bureau d’aide juridictionnelle',
  tribunal: 'Tribunal',
  espace_solidarite_habitat: 'Espace Solidarité Habitat',
  cresus: 'Crésus',
  points_justice: 'Points-justice',
  eps: 'Espace parisien des solidarités',
};
export const contactLabel = (contact: string): string =>
  CONTACT[contact] ?? contact.replaceAll(/[_-]+/g, ' ').toUpperCase();
