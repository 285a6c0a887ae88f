import type { Role } from '@amont/contracts/http/session';
import { humanise } from './act.ts';

export const ROLE: Readonly<Record<Role, string>> = {
  operator: 'Opérateur',
  admin: 'Administrateur',
  adil: 'Équipe ADIL',
  empex: 'Équipe mobile (EMPEX)',
};

const BATCH_CHANNEL: Readonly<Record<string, string>> = {
  console: 'Console',
  command_line: 'Ligne de commande',
  api: 'Programme (API)',
  start: 'Démarrage',
  split: 'Séparation d’un fichier',
};
export const batchChannelLabel = (channel: string): string => BATCH_CHANNEL[channel] ?? humanise(channel);

const STEP: Readonly<Record<string, string>> = {
  reading: 'Lecture',
  examination: 'Examen',
  casework: 'Rattachement',
  outreach: 'Décision de contact',
};
export const stepLabel = (step: string): string => STEP[step] ?? humanise(step);

export const KEY_SCOPE = { operator: 'Opérateur', office: 'Étude' } as const;
