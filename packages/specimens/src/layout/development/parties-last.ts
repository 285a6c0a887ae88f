import type { AccountLine, ActFacts, LineMatter } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, monthName, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { ofMonth } from '../../words/of-month.ts';
import type { Layout } from '../layout.ts';
import { varyPaper } from '../vary-paper.ts';
import { partiesLastAct } from './parties-last-act.ts';
import { partiesLastSheet } from './parties-last-sheet.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `le loyer ${month}`,
  rent_and_charges: (month) => `le loyer, charges comprises, ${month}`,
  charges: (month) => `les charges ${month}`,
  charges_adjustment: () => 'la régularisation annuelle des charges',
  deposit: () => 'le dépôt de garantie',
  transfer: () => 'un virement du locataire',
  card_payment: () => 'un paiement par carte du locataire',
  benefit: () => 'un versement de la CAF',
  reminder: () => 'des frais de relance',
  formal_notice: () => 'des frais de mise en demeure',
  rejection: () => 'des frais de rejet de prélèvement',
  penalty: () => 'la clause pénale',
  earlier_bailiff: () => 'des frais d’huissier antérieurs',
  file_costs: () => 'des frais de dossier contentieux',
  insurance: () => 'l’assurance du logement',
  refuse_tax: () => 'la taxe d’enlèvement des ordures ménagères',
  balance: () => 'le solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${ofMonth(monthName(Number(date.slice(5, 7))))} ${date.slice(0, 4)}`);

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

/** A running number, the words, then the sum in one of two columns for what is added and what is taken off. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    [
      ...facts.account.map((line, index) => [
        `n° ${index + 1}`,
        `${label(line)} (${shortDate(line.date)})`,
        line.amountCents < 0 ? '' : amount(line.amountCents, ' '),
        line.amountCents < 0 ? amount(-line.amountCents, ' ') : '',
      ]),
      ['', '**Il manque, en principal**', `**${amount(facts.debtCents, ' ')}**`, ''],
    ],
    {
      columns: [
        { title: 'Ligne', width: 44 },
        { title: 'Objet', width: 276 },
        { title: 'Ajouter', width: 66, align: 'right' },
        { title: 'Ôter', width: 66, align: 'right' },
      ],
      ruled: true,
      size: 9.2,
      pad: 1.6,
    },
  );
  pen.gap(8);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'remise à personne. Le destinataire l’a prise après s’être nommé.',
  a_domicile: 'remise à domicile, enveloppe close. Elle a été prise, le destinataire étant absent, par',
  a_etude:
    'remise à étude. Il n’y avait personne ; le domicile ne fait pas de doute (nom sur la porte, confirmé par une voisine) ; un avis a été déposé.',
  pv_659:
    'remise impossible. Le destinataire n’a plus de domicile connu ; l’officier en a dressé le procès-verbal de recherches qu’impose l’article 659 du code de procédure civile.',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = {
    fee: 'acte',
    travel: 'kilomètres',
    sct: 'engagement des poursuites',
    net: 'avant taxe',
    vat: 'taxe',
    postage: 'courrier',
  };
  pen.need(110);
  pen.rule({ to: 280, after: 8 });
  pen.text(
    `Remise de la copie (${longDate(facts.servedOn)}) : ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name} (${facts.taker.quality}).`}`,
  );
  pen.text(
    `Coût du présent acte : ${amount(facts.costCents, ' ')} € toutes taxes comprises. Décomposition : ${facts.costs.map((each) => `${names[each.label]} ${amount(each.cents, ' ')}`).join(' ; ')}.`,
  );
};

/** The act speaks of the landlord, the tenant and the dwelling; who and where they are stands in a table on the last sheet. */
export const partiesLast: Layout = {
  id: 'parties-last',
  heldOut: false,
  program: (random) => ({
    name: 'Docmosis 4.5',
    version: '1.5',
    manner: random.pick(['line', 'word'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 72, right: 66, top: 64, bottom: 64 };
    const paper = { margins, font: 'lato' as const, size: 10.6, leading: 1.36, after: 8 };
    const pen = newPen(varyPaper(paper, random, ['lato', 'garamond', 'helvetica']));
    pen.text(TITLES[facts.type], { style: 'bold', size: 18, after: 2 });
    pen.text(`Acte du ${longDate(facts.servedOn)}, n° ${facts.reference}`, { after: 14 });
    pen.text(
      'Dans cet acte, « le bailleur », « le locataire », « le logement » et « l’officier » sont les personnes et le lieu que décrit sa dernière feuille.',
      { style: 'italic', size: 9.6, after: 12 },
    );
    partiesLastAct(pen, facts, { account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    partiesLastSheet(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`Feuille ${page}, et dernière ${total}`, 72, 804, 457, { size: 8, align: 'right' }),
      ),
      middle,
    };
  },
};
