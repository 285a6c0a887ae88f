import type { ContactList } from '@amont/contracts/http/outreach';
import type { CellValue, ListColumn } from './list-column.ts';

type Contact = ContactList['contacts'][number];
const CHANNELS: Readonly<Record<Contact['channel'], string>> = {
  adil: 'ADIL',
  empex: 'EMPEX',
  landlord: 'Bailleur',
};
const STAGES: Readonly<Record<string, string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};
const SERVICES: Readonly<Record<string, string>> = {
  a_personne: 'À personne',
  a_domicile: 'À domicile',
  a_etude: 'À l’étude',
  pv_659: 'Procès-verbal de recherches (art. 659)',
};

/** `+33612345678` as people dial it, `06 12 34 56 78`; other countries with `00`. */
export const dialled = (phone: string): string => {
  const french = /^\+33([1-9])(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(phone);
  return french ? `0${french.slice(1).join(' ')}` : phone.replace(/^\+/, '00');
};

const text = (value: string | null): CellValue =>
  value === null || value === '' ? null : { kind: 'text', text: value };
const day = (value: string | null): CellValue => (value === null ? null : { kind: 'day', day: value });
const number = (value: number | null, decimals: number): CellValue =>
  value === null ? null : { kind: 'number', number: value, decimals };

const EVERYONE = ['adil', 'empex', 'landlord'] as const;
/** Those who meet the household: the landlord's letter tells nothing of it that the landlord did not say. */
const OF_THE_HOUSEHOLD = ['adil', 'empex'] as const;

/** Every column, in its order, with the teams that may see it. */
const COLUMNS: readonly (ListColumn<Contact> & { readonly seenBy: readonly Contact['channel'][] })[] = [
  { head: 'Canal', width: 10, seenBy: EVERYONE, of: (c) => text(CHANNELS[c.channel]) },
  { head: 'Échéance', width: 12, seenBy: EVERYONE, of: (c) => day(c.dueBy) },
  { head: 'Étape', width: 32, seenBy: EVERYONE, of: (c) => text(STAGES[c.stage] ?? c.stage) },
  { head: 'Audience', width: 12, seenBy: ['empex'], of: (c) => day(c.hearingOn) },
  { head: 'Destinataire', width: 36, seenBy: EVERYONE, of: (c) => text(c.recipient) },
  { head: 'Adresse', width: 48, seenBy: EVERYONE, of: (c) => text(c.address) },
  { head: 'Téléphones', width: 30, seenBy: OF_THE_HOUSEHOLD, of: (c) => text(c.phones.map(dialled).join(', ')) },
  {
    head: 'Dette (€)',
    width: 12,
    seenBy: OF_THE_HOUSEHOLD,
    of: (c) => number(c.debtCents === null ? null : c.debtCents / 100, 2),
  },
  { head: 'Dette (mois de loyer)', width: 12, seenBy: OF_THE_HOUSEHOLD, of: (c) => number(c.debtMonths, 1) },
  {
    head: 'Signification',
    width: 24,
    seenBy: OF_THE_HOUSEHOLD,
    of: (c) => text(SERVICES[c.service ?? ''] ?? c.service),
  },
  { head: 'Procédure', width: 38, seenBy: EVERYONE, of: (c) => text(c.procedureId) },
  { head: 'Acte', width: 38, seenBy: EVERYONE, of: (c) => text(c.actId) },
  { head: 'Démonstration', width: 14, seenBy: EVERYONE, of: (c) => text(c.demonstration ? 'oui' : null) },
];

/**
 * The columns of a list: those that a team on it may see, each empty for contacts of a team that may not.
 *
 * @param channels of the contacts on the list; none: of every team
 */
export const contactColumns = (channels: readonly Contact['channel'][]): readonly ListColumn<Contact>[] => {
  const present = channels.length === 0 ? EVERYONE : channels;
  return COLUMNS.filter(({ seenBy }) => present.some((channel) => seenBy.includes(channel))).map(
    ({ head, width, seenBy, of }) => ({ head, width, of: (c) => (seenBy.includes(c.channel) ? of(c) : null) }),
  );
};
