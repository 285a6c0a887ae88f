import { z } from 'zod';

export const ACT_TYPES = ['commandement_de_payer', 'assignation', 'commandement_de_quitter_les_lieux'] as const;
export const actType = z.enum(ACT_TYPES);
export type ActType = z.output<typeof actType>;

/** How the act was served: to the person, to somebody at the home, left at the office, or after a vain search (art. 654 to 659 CPC). */
export const serviceMode = z.enum(['a_personne', 'a_domicile', 'a_etude', 'pv_659']);
export type ServiceMode = z.output<typeof serviceMode>;

export const sector = z.enum(['social', 'private', 'unknown']);
export type Sector = z.output<typeof sector>;

export const landlordKind = z.enum(['natural_person', 'family_sci', 'legal_person']);
export type LandlordKind = z.output<typeof landlordKind>;

export const refusalCode = z.enum([
  'not_a_pdf',
  'empty',
  'encrypted',
  'corrupt',
  'too_large',
  'too_many_pages',
  'timeout',
  'unreadable',
  'not_an_act',
]);
export type RefusalCode = z.output<typeof refusalCode>;
