import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { marginStripAct } from './margin-strip-act.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Loyer',
  rent_and_charges: 'Loyer charges comprises',
  charges: 'Provision/charges',
  charges_adjustment: 'Régularisation/charges',
  deposit: 'Dépôt de garantie',
  transfer: 'A déduire : virement',
  card_payment: 'A déduire : paiement CB',
  benefit: 'A déduire : CAF',
  reminder: 'Frais/relance',
  formal_notice: 'Frais/mise en demeure',
  rejection: 'Frais/rejet prélèvement',
  penalty: 'Clause pénale',
  earlier_bailiff: 'Frais/huissier antérieurs',
  file_costs: 'Frais/dossier contentieux',
  insurance: 'Assurance/logement',
  refuse_tax: 'Taxe/ordures ménagères',
  balance: 'Solde antérieur',
};

const label = ({ matter }: AccountLine): string => LABELS[matter];

/** `4512.33`: a point for the cents and nothing between thousands. */
const figure = (cents: number): string =>
  `${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
const sum = (cents: number): string => `${figure(cents)} €`;

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
/** `MARTIN (Amélie Jeanne), Madame, née LEFÈVRE`. */
const named = (each: Person): string =>
  `${each.lastName} (${each.firstNames}), ${civil(each)}${each.maidenName === null ? '' : `, née ${each.maidenName}`}`;
/** `12 rue … / Bât. B, 3e étage / 75011 / PARIS`. */
const at = (each: Address): string =>
  [each.street, ...(each.complement === null ? [] : [each.complement]), each.postalCode, each.city].join(' / ');

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER AUX FINS DE RÉSILIATION DE BAIL',
  assignation: 'ASSIGNATION AUX FINS DE RÉSILIATION DE BAIL',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const people = (pen: Pen, facts: ActFacts): void => {
  const { landlord, lawyer, guarantor } = facts;
  const { agent } = landlord;
  const item = (mark: string, words: string) =>
    pen.text(`${mark}  ${words}`, { indent: 20, firstIndent: -14, after: 3 });
  pen.text('REQUÉRANT(S)', { style: 'bold', after: 3, keep: 24 });
  landlord.persons.forEach((each, index) => {
    item(
      `${index + 1}.`,
      `${named(each)} – ${each.profession} – ${each.nationality} – ${shortDate(each.bornOn)}, ${each.bornAt}`,
    );
  });
  if (landlord.kind === 'heirs') item('–', 'qualité : héritiers du bailleur');
  if (landlord.kind === 'indivision') item('–', 'qualité : indivisaires');
  if (landlord.form !== null)
    item(
      '1.',
      `${landlord.name} – ${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''} – SIREN ${landlord.registration}`,
    );
  item('–', `adresse : ${at(landlord.address)}`);
  if (agent !== null) item('–', `bien géré par : ${agent.name} / ${at(agent.address)}`);
  if (lawyer !== null) item('–', `avocat : ${lawyer.name} / ${at(lawyer.address)} / ${lawyer.box}`);
  pen.text('REQUIS', { style: 'bold', before: 6, after: 3, keep: 24 });
  recipientsOf(facts).forEach((each, index) => {
    const isGuarantor = guarantor?.person === each;
    item(
      `${index + 1}.`,
      `**${named(each)}**${isGuarantor ? `, pris pour caution de ${facts.tenants.map(named).join(' et de ')}` : ', pris pour locataire'}`,
    );
    item('–', `adresse : ${at(isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling))}`);
  });
  for (const each of facts.phones) item('–', `joignable (locataire) : ${phoneText(each, '')}`);
};

/** No head over the columns; the month comes first, and what was paid says so in words only. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [shortDate(line.date).slice(3), label(line), figure(line.amountCents)]),
      ['', 'A payer (principal)', figure(facts.debtCents)],
    ],
    {
      columns: [
        { title: '', width: 62 },
        { title: '', width: 216 },
        { title: '', width: 80, align: 'right' },
      ],
      hasHead: false,
      size: 9.2,
      pad: 1.4,
    },
  );
  pen.gap(6);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'à la personne du requis',
  a_domicile: 'au domicile du requis, absent ; enveloppe fermée confiée à',
  a_etude:
    'à l’étude ; domicile du requis vérifié (interphone, voisinage) mais personne pour accepter la copie ; avis laissé',
  pv_659: 'suivant l’art. 659 CPC ; requis disparu, recherches sans résultat',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = { fee: 'Emol.', travel: 'Transp.', sct: 'Eng. pours.', net: 'Tot. HT', vat: 'TVA', postage: 'Affr.' };
  pen.need(110);
  pen.text('* SIGNIFICATION *', { style: 'bold', before: 8, after: 4 });
  pen.text(
    `Effectuée le ${longDate(facts.servedOn)} ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name} – ${facts.taker.quality}`}.`,
  );
  pen.text(
    `${facts.costs.map((each) => `${names[each.label]} ${figure(each.cents)}`).join(' / ')} / **Tot. TTC ${sum(facts.costCents)}**`,
    { size: 8.6 },
  );
  pen.text(facts.officer, { before: 10 });
};

/** The strip down the right of every page is all that says who the office is. */
const strip = (pen: Pen, facts: ActFacts, page: number): void => {
  const { office } = facts;
  pen.add({ kind: 'rule', x1: 446, y1: 40, x2: 446, y2: 800, width: 0.6, grey: 0.4 });
  pen.place(
    `**${office.name}**\n\n${office.officers.join('\n')}\n${office.title === 'commissaire' ? 'commissaires de justice' : 'huissiers de justice'}\n\n${office.address.street}\n${office.address.postalCode} ${office.address.city}\n\n${phoneText(office.phone, '')}\n${office.email}\n\nRéf. ${facts.reference}\nSérie ${facts.lookAlike}\n\nIBAN\n${office.iban}`,
    454,
    54,
    112,
    { size: 7.8, align: 'left', leading: 1.25 },
  );
  if (page === 1) return;
  const [first] = recipientsOf(facts);
  pen.place(
    `Suite de l’acte du ${shortDate(facts.servedOn)} – affaire ${first?.lastName ?? ''} – page ${page}`,
    56,
    44,
    370,
    {
      size: 8,
      style: 'italic',
      align: 'left',
    },
  );
};

/** A narrow column of the office at the right of every page, a running head that names the household, cents behind a point. */
export const marginStrip: Layout = {
  id: 'margin-strip',
  heldOut: false,
  program: (random) => ({
    name: 'Foxit Phantom Printer 10.1',
    version: '1.7',
    manner: random.pick(['line', 'word-with-blank'] as const),
    order: random.pick(['as-read', 'shuffled'] as const),
  }),
  label,
  datesLines: false,
  printsRent: ({ type }) => type !== 'commandement_de_quitter_les_lieux',
  draw: (facts, random) => {
    const margins = { left: 56, right: 165, top: 66, bottom: 54 };
    const paper = { margins, font: 'tinos' as const, size: 10.6, leading: 1.28, after: 6 };
    const pen = newPen(varyPaper(paper, random, ['tinos', 'helvetica', 'prime']));
    pen.text(TITLES[facts.type], { style: 'bold', size: 13, after: 4 });
    pen.text(shortDate(facts.servedOn), { style: 'bold', after: 12 });
    people(pen, facts);
    marginStripAct(pen, facts, { at, named, sum, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    return { pages: pen.pages((each, page) => strip(each, facts, page)), middle };
  },
};
