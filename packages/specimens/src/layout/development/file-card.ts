import type { AccountLine, ActFacts, LineMatter } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { varyPaper } from '../vary-paper.ts';
import { fileCardAct } from './file-card-act.ts';
import { fileCardRows } from './file-card-rows.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `Loyer principal ${month}`,
  rent_and_charges: (month) => `Loyer charges comprises ${month}`,
  charges: (month) => `Acompte charges ${month}`,
  charges_adjustment: (month) => `Régul. charges ${month}`,
  deposit: () => 'Dépôt de garantie',
  transfer: () => 'Virement',
  card_payment: () => 'Carte bancaire',
  benefit: () => 'Aide au logement CAF',
  reminder: () => 'Relance (frais)',
  formal_notice: () => 'Mise en demeure (frais)',
  rejection: () => 'Rejet prélèvement (frais)',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Acte d’huissier antérieur',
  file_costs: () => 'Ouverture dossier contentieux',
  insurance: (month) => `Assurance ${month}`,
  refuse_tax: (month) => `T.O.M. ${month.slice(-4)}`,
  balance: () => 'Report solde précédent',
};

const label = ({ matter, date }: AccountLine): string => LABELS[matter](`${date.slice(5, 7)}/${date.slice(0, 4)}`);

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

const head = (pen: Pen, { type, office, reference, lookAlike }: ActFacts): void => {
  const { address } = office;
  pen.columns([
    {
      x: 44,
      width: 270,
      draw: () => {
        pen.text(office.name, { style: 'bold', size: 15, after: 1 });
        pen.text(
          office.title === 'commissaire' ? 'Office de commissaires de justice' : 'Office d’huissiers de justice',
          { size: 9 },
        );
      },
    },
    {
      x: 330,
      width: 221,
      draw: () =>
        pen.text(
          `${address.street}\n${address.postalCode} ${address.city}\nTél : ${phoneText(office.phone, '')}\n${office.email}\nDossier : ${reference}\nRéf. client : ${lookAlike.replaceAll(' ', '')}`,
          { size: 8.4, leading: 1.2 },
        ),
    },
  ]);
  pen.gap(8);
  pen.text(TITLES[type], { size: 21, style: 'bold', after: 10 });
};

/** Sums without sign, a letter telling what is owed (D) from what was paid (C). */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  const rows = facts.account.map((line) => [
    label(line),
    shortDate(line.date),
    amount(Math.abs(line.amountCents), ' '),
    line.amountCents < 0 ? 'C' : 'D',
  ]);
  drawTable(pen, [...rows, ['**Solde**', '', `**${amount(facts.debtCents, ' ')}**`, '**D**']], {
    columns: [
      { title: 'Opération', width: 250 },
      { title: 'Échéance', width: 90 },
      { title: 'Montant EUR', width: 100, align: 'right' },
      { title: 'Sens', width: 45, align: 'center' },
    ],
    ruled: true,
    size: 9,
    pad: 2,
  });
  pen.gap(8);
};

const COSTS = { fee: 'Émol.', travel: 'Dépl.', sct: 'Art. A444-15', net: 'HT', vat: 'TVA', postage: 'Timbres' };

/** A card of the whole file fills the first page; numbered sections follow it; the cost stands at the foot of the act. */
export const fileCard: Layout = {
  id: 'file-card',
  heldOut: false,
  program: (random) => ({
    name: 'Aspose.Words for .NET 22.5',
    version: '1.7',
    manner: random.pick(['word-with-blank', 'line'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type !== 'commandement_de_quitter_les_lieux',
  draw: (facts, random) => {
    const margins = { left: 44, right: 44, top: 40, bottom: 54 };
    const paper = { margins, font: 'source' as const, size: 10.2, leading: 1.28, after: 6 };
    const pen = newPen(varyPaper(paper, random, ['source', 'arimo', 'helvetica']));
    head(pen, facts);
    drawTable(
      pen,
      fileCardRows(facts).map(([name, value]) => [`**${name}**`, value]),
      {
        columns: [
          { title: '', width: 140 },
          { title: '', width: 367 },
        ],
        hasHead: false,
        grid: true,
        size: 9.6,
        pad: 3.5,
      },
    );
    pen.gap(14);
    fileCardAct(pen, facts, () => account(pen, facts));
    const middle = pen.pageCount();
    pen.need(60);
    pen.text(
      `Coût de l’acte : ${facts.costs.map((each) => `${COSTS[each.label]} ${amount(each.cents, ' ')}`).join(' + ')} = **TTC ${amount(facts.costCents, ' ')} EUR**`,
      { size: 8.6, before: 12 },
    );
    pen.text(`${facts.officer}\n(signature)`, { before: 14, indent: 330 });
    const pages = pen.pages((each, page, all) =>
      each.place(`${facts.office.site} – dossier ${facts.reference} – page ${page} sur ${all}`, 44, 816, 507, {
        size: 7.6,
      }),
    );
    return { pages, middle };
  },
};
