import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { plainCapitals } from '../../words/capitals.ts';
import { shortDate, tinyDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { monthMatrixAct } from './month-matrix-act.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `TERME ${month} LOYER`,
  rent_and_charges: (month) => `TERME ${month} LOYER + CHARGES`,
  charges: (month) => `TERME ${month} CHARGES`,
  charges_adjustment: (month) => `REGUL CHARGES ${Number(month.slice(-4)) - 1}`,
  deposit: () => 'DEPOT DE GARANTIE',
  transfer: () => 'VIREMENT LOCATAIRE',
  card_payment: () => 'PAIEMENT CB LOCATAIRE',
  benefit: () => 'APL VERSEE PAR CAF',
  reminder: () => 'FRAIS DE RELANCE',
  formal_notice: () => 'FRAIS MISE EN DEMEURE',
  rejection: () => 'FRAIS REJET PRLVT',
  penalty: () => 'CLAUSE PENALE',
  earlier_bailiff: () => 'FRAIS HUISSIER ANTERIEURS',
  file_costs: () => 'FRAIS DOSSIER CONTENTIEUX',
  insurance: (month) => `ASSURANCE MRH ${month}`,
  refuse_tax: (month) => `TAXE ORDURES MENAGERES ${month.slice(-4)}`,
  balance: () => 'SOLDE ANTERIEUR REPORTE',
};

const label = ({ matter, date }: AccountLine): string => LABELS[matter](`${date.slice(5, 7)}/${date.slice(0, 4)}`);

const short = (each: Person): string =>
  plainCapitals(`${each.civility === 'M' ? 'MR' : 'MME'} ${each.lastName} ${each.firstNames}`);
const filed = (each: Person): string =>
  `${short(each)}${each.maidenName === null ? '' : plainCapitals(` NEE ${each.maidenName}`)}`;
const at = (each: Address): string =>
  plainCapitals(
    `${each.street}${each.complement === null ? '' : ` ${each.complement}`} ${each.postalCode} ${each.city}`,
  );

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'CDT DE PAYER LOYERS - CLAUSE RESOLUTOIRE',
  assignation: 'ASSIGNATION TRIBUNAL JUDICIAIRE (BAUX D’HABITATION)',
  commandement_de_quitter_les_lieux: 'CDT DE QUITTER LES LIEUX',
};

/** A label of fixed width, then what the file holds. */
const field = (pen: Pen, name: string, value: string): void =>
  pen.text(`${name.padEnd(13, '\u00a0')}: ${value}`, { after: 0, indent: 92, firstIndent: -92 });

const head = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  pen.text(
    plainCapitals(
      `${office.name} - ${office.title === 'commissaire' ? 'COMMISSAIRE' : 'HUISSIER'}${office.officers.length > 1 ? 'S' : ''} DE JUSTICE`,
    ),
    { style: 'bold', after: 0 },
  );
  pen.text(`${at(office.address)}\nTEL ${phoneText(office.phone)}   MAIL ${office.email}`, { after: 6 });
  pen.text('='.repeat(78), { after: 2 });
  pen.text(TITLES[facts.type], { style: 'bold', size: 11.5, align: 'center', after: 2 });
  pen.text('='.repeat(78), { after: 6 });
  field(pen, 'DOSSIER', facts.reference);
  field(pen, 'CODE CLIENT', facts.lookAlike);
  field(pen, 'DATE ACTE', shortDate(facts.servedOn));
  pen.gap(6);
};

const claimant = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  for (const each of landlord.persons)
    field(
      pen,
      'REQUERANT',
      plainCapitals(
        `${filed(each)} ${each.civility === 'M' ? 'NE' : 'NEE'} LE ${shortDate(each.bornOn)} ${each.bornAt}`,
      ),
    );
  if (landlord.form !== null)
    field(
      pen,
      'REQUERANT',
      plainCapitals(
        `${landlord.name} (${landlord.form}${landlord.kind === 'family_sci' ? ' FAMILIALE' : ''}) RCS ${landlord.registration}`,
      ),
    );
  if (landlord.kind === 'heirs') field(pen, 'QUALITE', 'HERITIERS DU BAILLEUR DECEDE');
  if (landlord.kind === 'indivision') field(pen, 'QUALITE', 'PROPRIETAIRES INDIVIS');
  field(pen, landlord.form === null ? 'DOMICILE' : 'SIEGE', at(landlord.address));
  if (landlord.agent !== null)
    field(pen, 'GESTIONNAIRE', `${landlord.agent.name} (MANDATAIRE) ${at(landlord.agent.address)}`);
  if (lawyer !== null) field(pen, 'AVOCAT', plainCapitals(`${lawyer.name} (${lawyer.box}) ${at(lawyer.address)}`));
  pen.gap(6);
};

const debtor = (pen: Pen, facts: ActFacts): void => {
  const { guarantor } = facts;
  for (const each of recipientsOf(facts)) {
    const isGuarantor = guarantor?.person === each;
    field(pen, isGuarantor ? 'CAUTION' : 'LOCATAIRE', filed(each));
    field(pen, 'ADRESSE', at(isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling)));
    if (isGuarantor) field(pen, 'CAUTION DE', facts.tenants.map(short).join(' ET '));
  }
  if (facts.phones.length > 0) field(pen, 'TEL LOCATAIRE', facts.phones.map((each) => phoneText(each)).join(' '));
  pen.gap(6);
};

const COLUMN: Readonly<Record<AccountLine['kind'], 0 | 1 | 2 | 3>> = {
  rent: 0,
  charges: 1,
  deposit: 2,
  payment: 3,
  benefit: 3,
  late_fee: 2,
  penalty_clause: 2,
  procedure_cost: 2,
  insurance: 2,
  tax: 2,
  carried_forward: 2,
  other: 2,
};

/** The account in four columns of sums: rent and charges of one month stand in one row. */
const rowsOf = (account: readonly AccountLine[]): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let before: AccountLine | null = null;
  for (const line of account) {
    const sum = amount(Math.abs(line.amountCents), '');
    const last = rows.at(-1);
    if (last !== undefined && before?.matter === 'rent' && line.matter === 'charges' && before.date === line.date) {
      last[1] = `TERME ${line.date.slice(5, 7)}/${line.date.slice(0, 4)}`;
      last[3] = sum;
    } else {
      const cells = [tinyDate(line.date), label(line), '', '', '', ''];
      cells[2 + COLUMN[line.kind]] = sum;
      rows.push(cells);
    }
    before = line;
  }
  return rows;
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(pen, rowsOf(facts.account), {
    columns: [
      { title: 'DATE', width: 54 },
      { title: 'LIBELLE', width: 186 },
      { title: 'LOYER', width: 62, align: 'right' },
      { title: 'CHARGES', width: 62, align: 'right' },
      { title: 'AUTRES', width: 62, align: 'right' },
      { title: 'REGLEMENTS', width: 66, align: 'right' },
    ],
    ruled: true,
    size: 8.2,
    pad: 1.2,
  });
  pen.gap(3);
  pen.text(`SOLDE DU EN PRINCIPAL (APPELS MOINS REGLEMENTS) : ${amount(facts.debtCents, '')} EUROS`, {
    style: 'bold',
    align: 'right',
  });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: '1 - A PERSONNE (COPIE REMISE AU DESTINATAIRE LUI-MEME)',
  a_domicile: '2 - A DOMICILE, COPIE SOUS ENVELOPPE FERMEE REMISE A',
  a_etude: '3 - DEPOT A L’ETUDE (PERSONNE AU DOMICILE, ADRESSE VERIFIEE AUPRES DU GARDIEN, AVIS DE PASSAGE LAISSE)',
  pv_659: '4 - PV ARTICLE 659 CPC (RECHERCHES INFRUCTUEUSES, DESTINATAIRE PARTI SANS LAISSER D’ADRESSE)',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = {
    fee: 'EMOLUMENT',
    travel: 'DEPLACEMENT',
    sct: 'ENGAGT POURS.',
    net: 'HT',
    vat: 'TVA',
    postage: 'AFFRANCHT',
  };
  pen.need(150);
  pen.text('-'.repeat(78), { after: 2, before: 6 });
  field(pen, 'SIGNIFIE LE', shortDate(facts.servedOn));
  field(
    pen,
    'REMISE',
    plainCapitals(
      `${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name} (${facts.taker.quality})`}`,
    ),
  );
  field(pen, 'TARIF', facts.costs.map((each) => `${names[each.label]} ${amount(each.cents, '')}`).join(' / '));
  field(pen, 'COUT TTC', `${amount(facts.costCents, '')} EUROS`);
  field(pen, 'SIGNE', plainCapitals(facts.officer));
};

/** What an office prints by the hundred for one landlord: a file's fields in one width of type, the account in four columns of sums. */
export const monthMatrix: Layout = {
  id: 'month-matrix',
  heldOut: false,
  program: (random) => ({
    name: 'StreamServe Communication Server 5.6',
    version: '1.3',
    manner: random.pick(['line', 'word'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type !== 'commandement_de_quitter_les_lieux',
  draw: (facts, random) => {
    const margins = { left: 52, right: 46, top: 42, bottom: 52 };
    const paper = { margins, font: 'cousine' as const, size: 9.2, leading: 1.26, after: 6 };
    const pen = newPen(varyPaper(paper, random, ['cousine', 'courier', 'prime']));
    head(pen, facts);
    claimant(pen, facts);
    debtor(pen, facts);
    monthMatrixAct(pen, facts, {
      at,
      field: (name, value) => field(pen, name, value),
      account: () => account(pen, facts),
    });
    const middle = pen.pageCount();
    closing(pen, facts);
    return {
      pages: pen.pages((each, page) =>
        each.place(`${facts.reference}   FOLIO ${page}`, 52, 816, 497, { size: 7.5, align: 'left' }),
      ),
      middle,
    };
  },
};
