import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { longDate, monthName, tinyDate } from '../../words/french-date.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { costCornerAct } from './cost-corner-act.ts';
import { costCornerHead } from './cost-corner-head.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `loyer ${month}`,
  rent_and_charges: (month) => `loyer et charges ${month}`,
  charges: (month) => `charges ${month}`,
  charges_adjustment: () => 'régularisation de charges',
  deposit: () => 'dépôt de garantie',
  transfer: () => 'virement reçu',
  card_payment: () => 'paiement par carte',
  benefit: () => 'versement CAF',
  reminder: () => 'frais de relance',
  formal_notice: () => 'frais de mise en demeure',
  rejection: () => 'frais d’impayé (prélèvement rejeté)',
  penalty: () => 'clause pénale',
  earlier_bailiff: () => 'frais d’huissier',
  file_costs: () => 'frais de dossier contentieux',
  insurance: () => 'assurance',
  refuse_tax: () => 'taxe d’ordures ménagères',
  balance: () => 'solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`);

/** `Mme MARTIN Amélie Jeanne`. */
const named = (each: Person): string => `${each.civility === 'M' ? 'Mr' : 'Mme'} ${each.lastName} ${each.firstNames}`;
const full = (each: Person): string => `${named(each)}${each.maidenName === null ? '' : ` née ${each.maidenName}`}`;
const at = (each: Address): string =>
  `${each.street}, ${each.complement === null ? '' : `${each.complement}, `}à ${each.postalCode} ${each.city}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER (BAIL D’HABITATION)',
  assignation: 'ASSIGNATION EN RÉSILIATION DE BAIL ET EXPULSION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT D’AVOIR À QUITTER LES LIEUX',
};

const claimant = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  const persons = landlord.persons
    .map(
      (each) =>
        `${full(each)}, ${each.profession}, ${each.nationality}, ${each.civility === 'M' ? 'né' : 'née'} le ${tinyDate(each.bornOn)} à ${each.bornAt}`,
    )
    .join(' ; ');
  const tie = { heirs: ' (héritiers)', indivision: ' (indivision)' }[landlord.kind as 'heirs' | 'indivision'] ?? '';
  const company = `la société ${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}, RCS ${landlord.registration}, prise en la personne de ses représentants légaux`;
  const agent =
    landlord.agent === null ? '' : `, ayant pour gestionnaire ${landlord.agent.name}, ${at(landlord.agent.address)}`;
  const counsel =
    lawyer === null
      ? ''
      : `, pour qui se constitue ${lawyer.name}, avocat au barreau de Paris (${lawyer.box}), ${at(lawyer.address)}`;
  pen.text(
    `**REQUÉRANT** : ${landlord.form === null ? `${persons}${tie}, domicilié` : `${company}, domiciliée`} ${at(landlord.address)}${agent}${counsel}.`,
  );
};

const addressee = (pen: Pen, facts: ActFacts): void => {
  const { guarantor } = facts;
  const home = at(facts.elsewhere ?? facts.dwelling);
  if (facts.addressee !== 'guarantor')
    pen.text(`**REQUIS** : ${facts.tenants.map(full).join(' et ')}, locataire, domicilié ${home}.`);
  if (guarantor !== null)
    pen.text(
      `**${facts.addressee === 'guarantor' ? 'REQUIS' : 'AUTRE REQUIS'}** : ${full(guarantor.person)}, caution${facts.addressee === 'guarantor' ? ` de ${facts.tenants.map(full).join(' et ')}` : ''}, domicilié ${at(guarantor.address)}.`,
    );
  if (facts.phones.length > 0)
    pen.text(`Tél. du locataire : ${facts.phones.map((each) => phoneText(each)).join(' et ')}`);
};

/** Service and cost in frames at the head of the first page; then one sentence after another; sums in words, the account as running text. */
export const costCorner: Layout = {
  id: 'cost-corner',
  heldOut: false,
  program: (random) => ({
    name: 'PDFCreator 4.1.0',
    version: '1.4',
    manner: random.pick(['word', 'kerned'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: true,
  contradictsDelays: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 54, right: 54, top: 46, bottom: 56 };
    const paper = { margins, font: 'times' as const, size: 11, leading: 1.24, after: 6, align: 'justify' as const };
    const pen = newPen(varyPaper(paper, random, ['times', 'tinos', 'helvetica']));
    costCornerHead(pen, facts, named);
    pen.text(TITLES[facts.type], { style: 'bold', size: 13, align: 'center', after: 10 });
    claimant(pen, facts);
    addressee(pen, facts);
    const job = facts.office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice';
    const to = recipientsOf(facts).length > 1 ? 'aux requis' : 'au requis';
    pen.text(`Le ${longDate(facts.servedOn)}, le soussigné ${facts.officer}, ${job}, expose ${to} ce qui suit :`, {
      before: 4,
    });
    costCornerAct(pen, facts, { at, label });
    const middle = pen.pageCount();
    pen.text(`Signé : ${facts.officer}`, { before: 16, align: 'right' });
    const pages = pen.pages((each, page) =>
      each.place(`${facts.reference} / p. ${page}`, 54, 812, 487, { size: 8, align: 'left' }),
    );
    return { pages, middle };
  },
};
