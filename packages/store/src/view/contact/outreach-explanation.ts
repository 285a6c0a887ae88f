import { outreachReasonLabel } from '@amont/domain/outreach/outreach-reason';
import type { Channel } from '@amont/domain/procedure/procedure.events';

const CONTACTS: Readonly<Record<Channel, string>> = {
  adil: 'courrier de l’ADIL au ménage',
  empex: 'signalement à l’équipe mobile (EMPEX)',
  landlord: 'courrier d’information au bailleur',
};

/** `2025-04-02` as `02/04/2025`. */
const frenchDay = (day: string): string => day.split('-').toReversed().join('/');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One French sentence: who is contacted and by when, or why nobody is. */
export const outreachExplanation = (
  channels: readonly Channel[],
  noneReason: string | null,
  dueBy: string | null,
): string => {
  if (channels.length === 0) return `Personne n’est contacté. ${outreachReasonLabel(noneReason ?? '')}`.trim();
  const contacts = channels.map((channel) => CONTACTS[channel]).join(', ');
  return `${capitalised(contacts)}${dueBy === null ? '' : `, au plus tard le ${frenchDay(dueBy)}`}.`;
};
