import type { AccountLine, ActFacts, Address, Cost, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { twoColumnBody } from './two-column-body.ts';

const title = (person: Person): string => (person.civility === 'M' ? 'M.' : 'Mme');
const name = (person: Person): string =>
  `${title(person)} ${person.lastName} ${person.firstNames}${person.maidenName === null ? '' : ` (née ${person.maidenName})`}`;
const block = (address: Address): string =>
  [address.street, address.complement, `${address.postalCode} ${address.city}`]
    .filter((each) => each !== null)
    .join('\n');

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Appel de loyer',
  rent_and_charges: 'Quittancement loyer + charges',
  charges: 'Provisions pour charges',
  charges_adjustment: 'Régul. charges exercice précédent',
  deposit: 'Dépôt de garantie non versé',
  transfer: 'Vers. locataire - virement',
  card_payment: 'Vers. locataire - CB',
  benefit: 'Tiers payant CAF',
  reminder: 'Frais relance',
  formal_notice: 'Frais mise en demeure R.A.R.',
  rejection: 'Frais impayé bancaire (rejet)',
  penalty: 'Pénalité contractuelle (clause pénale)',
  earlier_bailiff: 'Frais huissier - sommation',
  file_costs: 'Honoraires dossier contentieux',
  insurance: 'Cotisation assurance habitation',
  refuse_tax: 'TEOM',
  balance: 'Report solde antérieur',
};

const label = (line: AccountLine): string => LABELS[line.matter];

const COSTS: Readonly<Record<Cost['label'], string>> = {
  fee: 'Emolument',
  travel: 'Frais de déplacement (SCT)',
  sct: 'D.E.P. art. A444-15',
  net: 'H.T.',
  vat: 'TVA 20,00 %',
  postage: 'Lettre',
};

const officeColumn = (pen: Pen, { office, reference }: ActFacts): void => {
  pen.text(office.name, { style: 'bold', size: 11, after: 2 });
  pen.text(office.officers.join('\n'), { size: 8.5, after: 2 });
  pen.text(office.title === 'commissaire' ? 'Commissaires de justice associés' : 'Huissiers de justice associés', {
    size: 8,
    after: 4,
  });
  pen.text(block(office.address), { size: 8.5, after: 4 });
  pen.text(`Tél. ${phoneText(office.phone, '.')}`, { size: 8.5, after: 0 });
  if (office.fax !== null) pen.text(`Fax ${phoneText(office.fax, '.')}`, { size: 8.5, after: 0 });
  pen.text(`${office.email}\n${office.site}`, { size: 8.5, after: 6 });
  pen.text(`Dossier : ${reference}\nIBAN ${office.iban}`, { size: 7.5, after: 0 });
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER LES LOYERS ET CHARGES\n(bail d’habitation – clause résolutoire)',
  assignation: 'ASSIGNATION EN RÉFÉRÉ\n(juge des contentieux de la protection)',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT D’AVOIR À LIBÉRER LES LOCAUX',
};

const addresseeColumn = (pen: Pen, facts: ActFacts): void => {
  pen.text(
    'ACTE DE COMMISSAIRE DE JUSTICE'.replace(
      'COMMISSAIRE',
      facts.office.title === 'commissaire' ? 'COMMISSAIRE' : 'HUISSIER',
    ),
    { size: 8, align: 'right', after: 14 },
  );
  pen.box(
    () => {
      const home =
        facts.addressee === 'guarantor' && facts.guarantor !== null
          ? facts.guarantor.address
          : (facts.elsewhere ?? facts.dwelling);
      pen.text((facts.addressee === 'both' ? facts.tenants : recipientsOf(facts)).map(name).join('\n'), {
        style: 'bold',
        size: 10.5,
        after: 1,
      });
      pen.text(block(home), { size: 10.5, after: 0 });
    },
    { pad: 9, stroke: 0.5 },
  );
  pen.gap(10);
  pen.text(`Paris, le ${shortDate(facts.servedOn)}`, { align: 'right', after: 0 });
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  pen.text('DETAIL DE LA CREANCE', { style: 'bold', before: 6, keep: 50, after: 3 });
  let balance = 0;
  const rows = facts.account.map((line) => {
    balance += line.amountCents;
    const isDebit = line.amountCents >= 0;
    return [
      shortDate(line.date),
      label(line),
      isDebit ? amount(line.amountCents, ' ') : '',
      isDebit ? '' : amount(-line.amountCents, ' '),
      amount(balance, ' '),
    ];
  });
  drawTable(pen, [...rows, ['', '**SOLDE DÛ (principal)**', '', '', `**${amount(facts.debtCents, ' ')}**`]], {
    columns: [
      { title: 'Date', width: 62 },
      { title: 'Opération', width: 210 },
      { title: 'Débit', width: 72, align: 'right' },
      { title: 'Crédit', width: 72, align: 'right' },
      { title: 'Solde', width: 76, align: 'right' },
    ],
    headFill: 0.88,
    ruled: true,
    size: 8.5,
    pad: 2,
    repeatsHead: true,
  });
  pen.gap(6);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Signification à personne : l’intéressé(e), présent(e), a reçu copie de l’acte.',
  a_domicile: 'Signification à domicile : la copie, placée sous pli fermé, a été acceptée par une personne présente :',
  a_etude:
    'Signification par dépôt de l’acte en notre étude : aucune personne présente n’a pu ou voulu prendre la copie ; domicile confirmé par l’interphone. Avis de passage laissé ce jour.',
  pv_659: 'Procès-verbal de recherches infructueuses : destinataire parti sans laisser d’adresse (art. 659 C.P.C.).',
};

const serviceSheet = (pen: Pen, facts: ActFacts): void => {
  pen.need(220);
  pen.gap(12);
  pen.box(
    () => {
      pen.text('FEUILLE DE SIGNIFICATION', { style: 'bold', align: 'center', after: 6 });
      for (const person of recipientsOf(facts)) pen.text(`Destinataire : ${name(person)}`, { after: 1 });
      pen.text(`Date de l’acte : ${shortDate(facts.servedOn)}`, { after: 5 });
      pen.text(
        `${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name} (${facts.taker.quality}).`}`,
        { after: 8 },
      );
      drawTable(
        pen,
        [
          ...facts.costs.map((cost) => [COSTS[cost.label], amount(cost.cents)]),
          ['**COÛT DE L’ACTE T.T.C.**', `**${euros(facts.costCents)}**`],
        ],
        {
          columns: [
            { title: '', width: 190 },
            { title: '', width: 80, align: 'right' },
          ],
          hasHead: false,
          size: 8.5,
          pad: 1.5,
        },
      );
      pen.text(`Signé : Maître ${facts.officer}`, { align: 'right', before: 8, after: 0 });
    },
    { height: 200 },
  );
};

/** Office at the left, addressee in a window at the right, sans serif, an account in debit and credit. */
export const twoColumnHeader: Layout = {
  id: 'two-column-header',
  heldOut: false,
  program: (random) => ({
    name: 'Crystal Reports',
    version: '1.3',
    manner: random.pick(['word-with-blank', 'line'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 50, right: 50, top: 44, bottom: 52 },
          font: 'helvetica',
          size: 9.5,
          leading: 1.28,
          after: 5,
        },
        random,
        ['helvetica', 'arimo', 'lato'],
      ),
    );
    pen.columns([
      { x: 50, width: 190, draw: () => officeColumn(pen, facts) },
      { x: 282, width: 263, draw: () => addresseeColumn(pen, facts) },
    ]);
    pen.gap(14);
    pen.text(TITLES[facts.type], { style: 'bold', size: 13, align: 'center', after: 12 });
    twoColumnBody(pen, facts, { name, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    serviceSheet(pen, facts);
    const pages = pen.pages((each, page) =>
      each.place(`N° ${facts.lookAlike}  -  ${facts.office.name}  -  ${page}`, 50, 815, 495, {
        size: 7,
        align: 'right',
      }),
    );
    return { pages, middle };
  },
};
