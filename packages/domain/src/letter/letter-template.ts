import type { ContactStep } from '../outreach/outreach.events.ts';
import type { Channel } from '../procedure/procedure.events.ts';
import type { Stage } from '../procedure/stage.ts';
import type { LetterContent } from './letter-content.ts';

export const LETTER_TEMPLATES = {
  adil_cdp: 'ADIL : après un commandement de payer',
  empex_assignation: 'DRIHL, équipe mobile : après une assignation',
  empex_cql: 'DRIHL, équipe mobile : après un commandement de quitter les lieux',
  empex_relance: 'DRIHL, équipe mobile : second courrier',
  landlord_cdp: 'ADIL : au bailleur en gestion directe',
} as const;
export type LetterTemplateId = keyof typeof LETTER_TEMPLATES;

/** A version of a template: its words hold for letters dated from `validFrom` on, until a later version's. */
export type LetterTemplateVersion = {
  readonly template: LetterTemplateId;
  /** 1 is the one that comes with the program. */
  readonly version: number;
  readonly validFrom: string;
  readonly content: LetterContent;
};

/** Which letter a contact gets; null for a contact that is no letter. */
export const templateOf = (channel: Channel, stage: Stage, step: ContactStep): LetterTemplateId | null => {
  if (step === 'visit') return null;
  if (channel === 'adil') return 'adil_cdp';
  if (channel === 'landlord') return 'landlord_cdp';
  if (step === 'letter_2') return 'empex_relance';
  return stage === 'commandement_de_quitter_les_lieux' ? 'empex_cql' : 'empex_assignation';
};

/** The version for a letter of that day: the latest published one in force. */
export const versionOn = (versions: readonly LetterTemplateVersion[], day: string): LetterTemplateVersion | null =>
  versions
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((one, other) => one.version - other.version)
    .at(-1) ?? null;
