import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { ruledTableRows } from './ruled-table-rows.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Loyer',
  rent_and_charges: 'Loyer avec charges',
  charges: 'Charges (provision)',
  charges_adjustment: 'Charges (régularisation)',
  deposit: 'Dépôt de garantie',
  transfer: 'Versement (virement)',
  card_payment: 'Versement (carte)',
  benefit: 'Versement CAF',
  reminder: 'Frais de relance',
  formal_notice: 'Frais de mise en demeure',
  rejection: 'Frais de rejet de prélèvement',
  penalty: 'Clause pénale',
  earlier_bailiff: 'Frais d’huissier (acte précédent)',
  file_costs: 'Frais de dossier contentieux',
  insurance: 'Assurance du logement',
  refuse_tax: 'Taxe d’enlèvement des ordures ménagères',
  balance: 'Solde antérieur',
};

const label = (line: AccountLine): string => LABELS[line.matter];

const person = (each: Person): string =>
  `${each.civility === 'M' ? 'M.' : 'Mme'} ${each.firstNames} ${each.lastName}${each.maidenName === null ? '' : ` (nom de naissance ${each.maidenName})`}`;
const place = (each: Address): string =>
  `${each.street}\n${each.complement === null ? '' : `${each.complement}\n`}${each.postalCode} ${each.city}`;

/** One row of the great table: a heading at the left, any number of lines at the right, rules around, cut by no page. */
const row = (pen: Pen, heading: string, content: readonly string[]): void => {
  pen.need(content.join('\n').length / 4 + 30);
  const top = pen.y();
  const left = pen.left();
  pen.gap(4);
  pen.columns([
    { x: left + 5, width: 118, draw: () => pen.text(heading, { style: 'bold', after: 0 }) },
    {
      x: left + 138,
      width: pen.width() - 144,
      draw: () => {
        for (const each of content) pen.text(each, { after: 2 });
      },
    },
  ]);
  pen.gap(3);
  const height = pen.y() - top;
  pen.add({ kind: 'box', x: left, y: top, width: 130, height, stroke: 0.2, thickness: 0.5 });
  pen.add({ kind: 'box', x: left + 130, y: top, width: pen.width() - 130, height, stroke: 0.2, thickness: 0.5 });
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  pen.gap(8);
  pen.text('Relevé des sommes', { style: 'bold', after: 3, keep: 50 });
  for (const line of facts.account) {
    pen.need(16);
    const y = pen.y() + 10;
    pen.place(shortDate(line.date, '-'), pen.left() + 4, y, 80);
    pen.place(label(line), pen.left() + 90, y, 280);
    pen.place(
      line.amountCents < 0 ? `(${amount(-line.amountCents)})` : amount(line.amountCents),
      pen.left(),
      y,
      pen.width() - 4,
      { align: 'right' },
    );
    pen.moveTo(y + 4);
    pen.rule({ width: 0.3, grey: 0.6, after: 0 });
  }
  pen.gap(3);
  pen.text(`Principal : ${euros(facts.debtCents)}`, { style: 'bold', align: 'right' });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Remise à la personne du destinataire',
  a_domicile: 'Remise à domicile, sous enveloppe, à une personne présente',
  a_etude: 'Dépôt en l’étude : aucune remise possible, domicile certain selon la mairie et le voisinage',
  pv_659: 'Procès-verbal de l’article 659 : recherches demeurées infructueuses',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  pen.gap(10);
  const names = {
    fee: 'émolument',
    travel: 'déplacement',
    sct: 'DEP',
    net: 'hors taxes',
    vat: 'TVA',
    postage: 'affranchissement',
  };
  row(pen, 'Signification', [
    `${longDate(facts.servedOn)} – ${recipientsOf(facts).map(person).join(', ')}`,
    `${MODES[facts.service]}${facts.taker === null ? '' : ` : ${facts.taker.name}, ${facts.taker.quality}`}.`,
  ]);
  row(pen, 'Coût de l’acte', [
    `${facts.costs.map(({ label: key, cents }) => `${names[key]} ${amount(cents)}`).join(' ; ')}`,
    `toutes taxes comprises : ${euros(facts.costCents)}`,
  ]);
  row(pen, 'Signataire', [facts.officer]);
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

/** The whole act is one ruled table of headings and contents; credits stand in brackets. */
export const ruledTable: Layout = {
  id: 'ruled-table',
  heldOut: false,
  program: (random) => ({
    name: 'Google Docs Renderer',
    version: '1.4',
    manner: random.pick(['kerned', 'word-with-blank'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        { margins: { left: 54, right: 54, top: 56, bottom: 60 }, font: 'lato', size: 9.6, leading: 1.3, after: 4 },
        random,
        ['lato', 'spectral', 'arimo'],
      ),
    );
    pen.text(TITLES[facts.type], { style: 'bold', size: 18, after: 10 });
    const { office } = facts;
    row(pen, office.title === 'commissaire' ? 'Commissaire de justice' : 'Huissier de justice', [
      `**${office.name}**\n${place(office.address)}`,
      `Tél. ${phoneText(office.phone)}`,
      office.email,
    ]);
    row(pen, 'Acte', [`Signifié le ${longDate(facts.servedOn)}`, `Dossier ${facts.reference}`]);
    for (const [heading, content] of ruledTableRows(facts, { person, place })) row(pen, heading, content);
    account(pen, facts);
    const middle = pen.pageCount();
    closing(pen, facts);
    return {
      pages: pen.pages((each, page) =>
        each.place(`${facts.lookAlike} – ${page}`, 54, 816, 487, { size: 7, align: 'center' }),
      ),
      middle,
    };
  },
};
