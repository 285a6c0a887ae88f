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

/** The columns of both files, in their order. */
export const CONTACT_COLUMNS: readonly ListColumn<Contact>[] = [
  { head: 'Canal', width: 10, of: (c) => text(CHANNELS[c.channel]) },
  { head: 'Échéance', width: 12, of: (c) => day(c.dueBy) },
  { head: 'Étape', width: 32, of: (c) => text(STAGES[c.stage] ?? c.stage) },
  { head: 'Audience', width: 12, of: (c) => day(c.hearingOn) },
  { head: 'Destinataire', width: 36, of: (c) => text(c.recipient) },
  { head: 'Adresse', width: 48, of: (c) => text(c.address) },
  { head: 'Téléphones', width: 30, of: (c) => text(c.phones.map(dialled).join(', ')) },
  { head: 'Dette (€)', width: 12, of: (c) => number(c.debtCents === null ? null : c.debtCents / 100, 2) },
  { head: 'Dette (mois de loyer)', width: 12, of: (c) => number(c.debtMonths, 1) },
  { head: 'Signification', width: 24, of: (c) => text(SERVICES[c.service ?? ''] ?? c.service) },
  { head: 'Procédure', width: 38, of: (c) => text(c.procedureId) },
  { head: 'Acte', width: 38, of: (c) => text(c.actId) },
  { head: 'Démonstration', width: 14, of: (c) => text(c.demonstration ? 'oui' : null) },
];
