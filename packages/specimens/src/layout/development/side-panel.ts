import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { dayInWords, longDate, monthName, monthOf, yearInWords } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { varyPaper } from '../vary-paper.ts';
import { sidePanelBody } from './side-panel-body.ts';

const LABELS: Readonly<Record<LineMatter, (period: string) => string>> = {
  rent: (period) => `Loyer ${period}`,
  rent_and_charges: (period) => `Loyer et accessoires ${period}`,
  charges: (period) => `Provision charges ${period}`,
  charges_adjustment: (period) => `Régularisation charges ${Number(period.slice(-4)) - 1}`,
  deposit: () => 'Dépôt de garantie',
  transfer: (period) => `Acompte par virement ${period}`,
  card_payment: (period) => `Acompte par carte ${period}`,
  benefit: (period) => `Allocation logement ${period}`,
  reminder: () => 'Frais de relance',
  formal_notice: () => 'Frais de mise en demeure',
  rejection: () => 'Frais de rejet bancaire',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Frais d’huissier antérieurs',
  file_costs: () => 'Frais de dossier contentieux',
  insurance: (period) => `Assurance ${period}`,
  refuse_tax: (period) => `Taxe ordures ménagères ${period.slice(-4)}`,
  balance: () => 'Solde antérieur',
};

const label = (line: AccountLine): string =>
  LABELS[line.matter](`${monthName(Number(line.date.slice(5, 7)))} ${line.date.slice(0, 4)}`);

const lines = (each: Address): string => `${each.street}\n${each.postalCode} ${each.city}`;

/** The column that runs down the first page: the office, how to pay, the references, the cost of the act. */
const panel = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  const small = { size: 7.5, leading: 1.25, after: 3, align: 'left' as const };
  const draw = () => {
    pen.text(office.name, { style: 'bold', size: 9.5, after: 3, align: 'left' });
    pen.text(office.officers.map((each) => `Me ${each}`).join('\n'), small);
    pen.text(office.title === 'commissaire' ? 'Commissaires\nde Justice' : 'Huissiers\nde Justice', {
      ...small,
      style: 'italic',
    });
    pen.text(lines(office.address), small);
    pen.text(`T ${phoneText(office.phone)}`, small);
    pen.text(office.email, { ...small, size: 6.8, after: 12 });
    pen.text('RÉFÉRENCES', { ...small, style: 'bold' });
    pen.text(`${facts.reference}\n${facts.lookAlike}`, { ...small, after: 12 });
    pen.text('COÛT ACTE', { ...small, style: 'bold' });
    const names = { fee: 'Émol.', travel: 'SCT', sct: 'DEP', net: 'H.T.', vat: 'T.V.A.', postage: 'Lettre' };
    for (const { label: key, cents } of facts.costs) {
      const y = pen.y() + 7;
      pen.place(names[key], pen.left(), y, 50, small);
      pen.place(amount(cents), pen.left(), y, pen.width(), { ...small, align: 'right' });
      pen.moveTo(y + 3);
    }
    const y = pen.y() + 9;
    pen.place('**T.T.C.**', pen.left(), y, 50, small);
    pen.place(`**${amount(facts.costCents)}**`, pen.left(), y, pen.width(), { ...small, align: 'right' });
    pen.moveTo(y + 4);
  };
  pen.columns([{ x: 30, width: 96, draw }]);
  pen.add({ kind: 'rule', x1: 136, y1: 40, x2: 136, y2: 800, width: 0.8, grey: 0.4 });
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  pen.gap(4);
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [label(line), amount(line.amountCents)]),
      ['**TOTAL EN PRINCIPAL**', `**${euros(facts.debtCents)}**`],
    ],
    {
      columns: [
        { title: 'Désignation', width: 270 },
        { title: 'Montant dû', width: 120, align: 'right' },
      ],
      grid: true,
      headFill: 0.9,
      size: 9,
      pad: 2,
      repeatsHead: true,
    },
  );
  pen.gap(8);
};

const person = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.lastName} ${each.firstNames}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER\nVISANT LA CLAUSE RÉSOLUTOIRE',
  assignation: 'ASSIGNATION À COMPARAÎTRE',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

/** A narrow panel down the left of the first page holds the office and the cost; the act stands at its right. */
export const sidePanel: Layout = {
  id: 'side-panel',
  heldOut: false,
  program: (random) => ({
    name: 'Telerik Reporting',
    version: '1.5',
    manner: random.pick(['line', 'word'] as const),
    order: random.pick(['as-read', 'shuffled'] as const),
  }),
  label,
  datesLines: false,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const paper = {
      margins: { left: 150, right: 50, top: 46, bottom: 56 },
      font: 'helvetica' as const,
      size: 10,
      leading: 1.28,
      after: 5,
      align: 'justify' as const,
    };
    const pen = newPen(varyPaper(paper, random, ['helvetica', 'source', 'tinos']));
    panel(pen, facts);
    pen.moveTo(46);
    pen.box(() => pen.text(TITLES[facts.type], { style: 'bold', size: 14, align: 'center', after: 0 }), { pad: 8 });
    pen.gap(10);
    pen.text(
      `L’AN ${yearInWords(facts.servedOn, 'mil').replaceAll('-', ' ')} et le ${dayInWords(facts.servedOn)} ${monthOf(facts.servedOn)} (${longDate(facts.servedOn)})`.replace(
        'mille',
        'MIL',
      ),
      { after: 8 },
    );
    sidePanelBody(pen, facts, { person, account: () => account(pen, facts) });
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`${page}/${total}`, 150, 815, 395, { size: 8, align: 'right' }),
      ),
      middle: 1,
    };
  },
};
