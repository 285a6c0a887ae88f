import type { LetterRunRow } from '@amont/contracts/http/letters';
import type { ContactStep } from '@amont/domain/outreach/outreach.events';
import type { Tone } from '../label/act.ts';

export const STEP: Readonly<Record<ContactStep, string>> = {
  letter_1: 'Premier courrier',
  letter_2: 'Second courrier',
  visit: 'Visite',
};
export const RUN_STATE: Readonly<Record<LetterRunRow['state'], { label: string; tone: Tone }>> = {
  making: { label: 'En fabrication', tone: 'info' },
  made: { label: 'Prêts à imprimer', tone: 'warning' },
  posted: { label: 'Postés', tone: 'success' },
};
export const BLOCK_OWNER = {
  drihl: 'DRIHL',
  adil: 'ADIL',
  empex: 'Équipe mobile',
  landlord: 'ADIL',
} as const;
export const LETTER_STATE = {
  sent_by_amont: { label: 'Envoyé', tone: 'success' },
  sent_by_others: { label: 'Envoyé par un partenaire', tone: 'success' },
  due: { label: 'Prévu à cette étape', tone: 'info' },
  later: { label: 'Étape non atteinte', tone: null },
} as const satisfies Readonly<Record<string, { label: string; tone: Tone }>>;
export const ANSWER = { yes: 'Oui', no: 'Non', unsure: 'Incertain' } as const;
