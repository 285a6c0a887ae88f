import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { longDate, monthName, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { internationalPhone } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { diligenceLogAct } from './diligence-log-act.ts';
import { diligenceLogSheet } from './diligence-log-sheet.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'loyer à verser',
  rent_and_charges: 'loyer et charges à verser',
  charges: 'charges à verser',
  charges_adjustment: 'régularisation de charges',
  deposit: 'dépôt de garantie à verser',
  transfer: 'versé par virement',
  card_payment: 'versé par carte',
  benefit: 'versé par la CAF',
  reminder: 'frais de relance',
  formal_notice: 'frais de mise en demeure',
  rejection: 'frais de rejet de prélèvement',
  penalty: 'clause pénale',
  earlier_bailiff: 'frais d’huissier antérieurs',
  file_costs: 'frais de dossier contentieux',
  insurance: 'assurance habitation',
  refuse_tax: 'taxe d’ordures ménagères',
  balance: 'solde antérieur',
};

const label = ({ matter }: AccountLine): string => LABELS[matter];

/** A capital, then small letters, as newer programs keep names: `De La Roche` of `DE LA ROCHE`. */
const proper = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
/** `Madame Martin, prénoms : Amélie Jeanne, née Lefèvre`. */
const named = (each: Person): string =>
  `${civil(each)} ${proper(each.lastName)}, ${each.firstNames.includes(' ') ? 'prénoms' : 'prénom'} : ${each.firstNames}${each.maidenName === null ? '' : `, née ${proper(each.maidenName)}`}`;
/** `3e étage, 12 rue …, 75011 Paris`: what stands nearest to the door comes first. */
const at = (each: Address): string =>
  `${each.complement === null ? '' : `${each.complement}, `}${each.street}, ${each.postalCode} ${each.city === 'PARIS' ? 'Paris' : proper(each.city)}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer, bail d’habitation',
  assignation: 'Assignation en justice, bail d’habitation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux, bail d’habitation',
};

const claimant = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  const { agent } = landlord;
  const tie = { heirs: 'héritiers du bailleur', indivision: 'indivisaires' } as const;
  const who =
    landlord.form === null
      ? `${landlord.persons.map((each) => `${named(each)}, de nationalité ${each.nationality}, ${each.profession}, ${each.civility === 'M' ? 'né' : 'née'} le ${shortDate(each.bornOn)} à ${each.bornAt}`).join(' ; ')}${landlord.kind === 'heirs' || landlord.kind === 'indivision' ? ` (${tie[landlord.kind]})` : ''}`
      : `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''} (RCS ${landlord.registration})`;
  pen.text(`Mandant : ${who}\n${at(landlord.address)}`, { after: 4 });
  if (agent !== null)
    pen.text(`Administrateur de biens du mandant : ${agent.name}\n${at(agent.address)}`, { after: 4 });
  if (lawyer !== null)
    pen.text(`Avocat du mandant : ${lawyer.name} (${lawyer.box})\n${at(lawyer.address)}`, { after: 4 });
};

const addressee = (pen: Pen, facts: ActFacts): void => {
  const { guarantor } = facts;
  for (const each of recipientsOf(facts)) {
    const isGuarantor = guarantor?.person === each;
    pen.text(
      `${isGuarantor ? 'Caution' : 'Locataire'} : ${named(each)}\n${at(isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling))}`,
      { after: 4 },
    );
  }
  if (facts.addressee === 'guarantor')
    pen.text(`Locataire dont on est caution : ${facts.tenants.map(named).join(' ; ')}`, { after: 4 });
  if (facts.phones.length > 0)
    pen.text(`Numéro du locataire : ${facts.phones.map((each) => internationalPhone(each)).join(' ; ')}`, { after: 4 });
};

/** `janvier 2025` once, then its lines under it with their day, each sum at the right of its words. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  let month = '';
  for (const line of facts.account) {
    const of = `${monthName(Number(line.date.slice(5, 7)))} ${line.date.slice(0, 4)}`;
    if (of !== month) pen.text(of, { style: 'italic', indent: 40, after: 0, before: 2, keep: 16, align: 'left' });
    month = of;
    pen.text(
      `${line.date.slice(8)}   ${label(line)} : ${line.amountCents < 0 ? 'moins ' : ''}${amount(Math.abs(line.amountCents), ' ')}`,
      { indent: 60, after: 0, align: 'left' },
    );
  }
  pen.text(`en tout : ${amount(facts.debtCents, ' ')}`, { style: 'bold', indent: 40, before: 3 });
};

const letterhead = (pen: Pen, { office, reference, lookAlike }: ActFacts, page: number, pages: number): void => {
  pen.place(
    `${office.name}, ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'}, ${at(office.address)}, ${internationalPhone(office.phone)}, ${office.email}`,
    57,
    786,
    481,
    { size: 7.8, align: 'left' },
  );
  pen.place(`Votre correspondant : dossier ${reference}, code d’accès ${lookAlike}. ${page}/${pages}`, 57, 808, 481, {
    size: 7.8,
    align: 'left',
  });
};

/** A log of the calls at the door, with days that are not the act's, is the first sheet; names are in small letters after it. */
export const diligenceLog: Layout = {
  id: 'diligence-log',
  heldOut: false,
  program: (random) => ({
    name: 'ONLYOFFICE 7.3',
    version: '1.7',
    manner: random.pick(['line', 'glyph'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 57, right: 57, top: 58, bottom: 76 };
    const paper = { margins, font: 'spectral' as const, size: 10.4, leading: 1.3, after: 6 };
    const pen = newPen(varyPaper(paper, random, ['spectral', 'prime', 'arimo']));
    const title = TITLES[facts.type];
    diligenceLogSheet(pen, facts, random.fork('visits'), { at, named, title });
    pen.newPage();
    pen.text(title, { style: 'bold', size: 15, after: 2 });
    pen.text(`du ${longDate(facts.servedOn)}`, { after: 12 });
    claimant(pen, facts);
    addressee(pen, facts);
    pen.gap(6);
    diligenceLogAct(pen, facts, { at, named, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    pen.text(facts.officer, { before: 14, align: 'right' });
    return { pages: pen.pages((each, page, pages) => letterhead(each, facts, page, pages)), middle };
  },
};
