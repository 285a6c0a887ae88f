import { z } from 'zod';

/** Why a household must not be written to or visited, as a person says it. */
export const BAR_REASONS = {
  do_not_contact: 'Le ménage a demandé à ne plus être contacté',
  moved: 'Le ménage a déménagé',
  deceased: 'Le locataire est décédé',
  protected_adult: 'Le locataire est sous tutelle ou curatelle : s’adresser au mandataire',
} as const;
export const barReason = z.enum(Object.keys(BAR_REASONS) as [keyof typeof BAR_REASONS]);
export type BarReason = z.output<typeof barReason>;

/** Why a person changes a contact's place. Words of a list, not free text: the log names nobody. */
export const PULL_REASONS = {
  partner_request: 'Demande d’un partenaire',
  reported_emergency: 'Urgence signalée',
  wrong_rank: 'Classement jugé inadapté',
  already_supported: 'Déjà accompagné par ailleurs',
  wrong_reading: 'Acte mal lu',
} as const;
export const pullReason = z.enum(Object.keys(PULL_REASONS) as [keyof typeof PULL_REASONS]);
export type PullReason = z.output<typeof pullReason>;
