import { z } from 'zod';

const answer = z.enum(['oui', 'non', 'inconnu']);
/** Ten million euros: beyond it a figure was typed wrong. */
const cents = z.int().min(0).max(1_000_000_000);

/**
 * What a team says beside the kind and the day of a follow-up. Codes and amounts only: whatever names somebody is a note, in
 * the vault. A value that is absent was not told; « inconnu » says that it was asked and is not known.
 */
export const followUpDetails = z.strictObject({
  /** At the end of the support, or when the household was called again later. */
  moment: z.enum(['fin', 'suivi']).optional(),
  /** What the household owes on that day. */
  debtCents: cents.optional(),
  /** What a lawyer confirmed as contestable; 0 when nothing is. */
  contestableCents: cents.optional(),
  cdpValidity: z.enum(['reguliere', 'irreguliere', 'a_approfondir']).optional(),
  aid: z
    .array(
      z.enum(['fsl', 'caf', 'action_logement', 'surendettement', 'aide_juridictionnelle', 'delais', 'autre', 'aucune']),
    )
    .min(1)
    .readonly()
    .optional(),
  partners: z
    .array(
      z.enum([
        'services_sociaux',
        'espex',
        'adil',
        'empex',
        'avocat',
        'cresus',
        'banque_de_france',
        'action_logement',
        'caf',
        'association',
        'autre',
      ]),
    )
    .min(1)
    .readonly()
    .optional(),
  presence: z.enum(['present', 'represente', 'absent', 'inconnu']).optional(),
  decision: z
    .enum(['delais_suspension', 'delais', 'expulsion', 'rejet', 'desistement', 'renvoi', 'autre', 'inconnue'])
    .optional(),
  socialFollowUp: answer.optional(),
  rightsOpened: answer.optional(),
  socialHousing: answer.optional(),
});
export type FollowUpDetails = z.output<typeof followUpDetails>;
export type DetailId = keyof FollowUpDetails;
