import type { ContactList } from '@amont/contracts/http/outreach';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dialled } from './contact-columns.ts';
import { contactCsv } from './contact-csv.ts';
import { contactXlsx } from './contact-xlsx.ts';
import { csvText } from './csv-cell.ts';

const contact: ContactList['contacts'][number] = {
  channel: 'adil',
  procedureId: '0b0e7f2e-7c1a-4b53-9a37-0d6a9f0c1d11',
  actId: '0b0e7f2e-7c1a-4b53-9a37-0d6a9f0c1d12',
  stage: 'commandement_de_payer',
  dueBy: '2025-04-02',
  hearingOn: null,
  recipient: '=HYPERLINK("http://x";"Mme LEFEVRE")',
  address: '12 rue des Pyrénées ; bât. "B", 75020 PARIS',
  phones: ['+33612345678', '+4420794600'],
  debtCents: 451_233,
  debtMonths: 4.4,
  service: 'a_etude',
  demonstration: false,
};
const list: ContactList = { week: '2025-W14', heldBack: 0, contacts: [contact] };

test('the CSV opens in a French spreadsheet: mark, semicolons, decimal commas, days', () => {
  const csv = contactCsv(list);
  expect(csv.startsWith('\uFEFFCanal;Échéance;')).toBe(true);
  const [row] = parse(csv, { delimiter: ';', bom: true, columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({
    Canal: 'ADIL',
    Échéance: '02/04/2025',
    Adresse: contact.address,
    Téléphones: '06 12 34 56 78, 004420794600',
    'Dette (€)': '4512,33',
    'Dette (mois de loyer)': '4,4',
    Démonstration: '',
  });
});

test('a name that looks like a formula stays a name', () => {
  const [row] = parse(contactCsv(list), { delimiter: ';', bom: true, columns: true }) as Record<string, string>[];
  expect(row?.Destinataire).toBe(`'${contact.recipient}`);
  for (const start of ['=1', '+1', '-1', '@x', '\t=1', '＝1']) expect(csvText(start).replace(/^"/, '')[0]).toBe("'");
  expect(csvText('Mme DUPONT-MARTIN')).toBe('Mme DUPONT-MARTIN');
});

test('a team gets the columns it may see, and on a shared list each cell only if its team may', () => {
  const heads = (channel: typeof contact.channel) =>
    contactCsv({ ...list, contacts: [{ ...contact, channel }] }).split('\r\n')[0] ?? '';
  expect(heads('landlord')).not.toMatch(/Téléphones|Dette|Signification|Audience/);
  expect(heads('adil')).not.toContain('Audience');
  expect(heads('empex')).toContain('Audience');
  const both = contactCsv({ ...list, contacts: [contact, { ...contact, channel: 'landlord' }] });
  const [first, second] = parse(both, { delimiter: ';', bom: true, columns: true }) as Record<string, string>[];
  expect([first?.Téléphones, second?.Téléphones]).toEqual(['06 12 34 56 78, 004420794600', '']);
});

test('the workbook is a ZIP of sheets, without contacts too', async () => {
  for (const contacts of [[contact], []]) {
    const bytes = await contactXlsx({ ...list, contacts });
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  }
});

test('numbers are written as they are dialled', () => {
  expect(dialled('+33140000000')).toBe('01 40 00 00 00');
  expect(dialled('+590690001122')).toBe('00590690001122');
});
