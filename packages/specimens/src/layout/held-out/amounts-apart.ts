import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { monthName, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { amountsApartAccount } from './amounts-apart-account.ts';
import { amountsApartParts } from './amounts-apart-act.ts';
import { amountsApartPeople } from './amounts-apart-people.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `loyer du mois, ${month}`,
  rent_and_charges: (month) => `loyer et charges, ${month}`,
  charges: (month) => `provision pour charges, ${month}`,
  charges_adjustment: () => 'solde de charges après régularisation',
  deposit: () => 'dépôt de garantie',
  transfer: () => 'virement',
  card_payment: () => 'paiement CB',
  benefit: (month) => `CAF, ${month}`,
  reminder: () => 'lettre de relance, frais',
  formal_notice: () => 'lettre de mise en demeure, frais',
  rejection: () => 'prélèvement rejeté, frais',
  penalty: () => 'pénalité, clause pénale du bail',
  earlier_bailiff: () => 'actes d’huissier antérieurs',
  file_costs: () => 'frais de contentieux de l’agence',
  insurance: (month) => `assurance, ${month}`,
  refuse_tax: () => 'taxe des ordures ménagères',
  balance: () => 'solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`);

const named = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.lastName}, ${each.firstNames}${each.maidenName === null ? '' : `, nom de jeune fille ${each.maidenName}`}`;
const at = (each: Address): string =>
  `${each.city} (${each.postalCode}), ${each.street}${each.complement === null ? '' : `, ${each.complement}`}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Acte remis à l’intéressé en personne (654 C.P.C.).',
  a_domicile: 'Acte remis au domicile (655 C.P.C.), pli fermé confié à',
  a_etude:
    'Acte conservé à l’étude (656 C.P.C.) : aucune personne présente n’a accepté la copie et l’occupation des lieux par le destinataire a été vérifiée.',
  pv_659: 'Acte converti en procès-verbal de recherches (659 C.P.C.) : destinataire inconnu à cette adresse.',
};

const COSTS = {
  fee: 'Acte',
  travel: 'S.C.T. (transport)',
  sct: 'Eng. poursuites',
  net: 'Soit H.T.',
  vat: 'T.V.A.',
  postage: 'Poste',
};

const service = (pen: Pen, facts: ActFacts): void => {
  const who = recipientsOf(facts).map((each) => `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.lastName}`);
  pen.text(
    `${who.join(', ')}. ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`}`,
  );
  pen.text(`Clôturé et signé le ${shortDate(facts.servedOn, '.')} par ${facts.officer}.`);
  pen.text(
    `${facts.costs.map((each) => `${COSTS[each.label]} ${amount(each.cents, '.')}`).join(' – ')} – Coût T.T.C. ${amount(facts.costCents, '.')}`,
    { size: 8.8 },
  );
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

const letterhead = (pen: Pen, { office, reference, lookAlike }: ActFacts): void => {
  pen.text(office.name, { spread: 0.6, size: 13, after: 1 });
  pen.text(
    `${office.title === 'commissaire' ? 'commissaires de justice' : 'huissiers de justice'} à ${office.address.city} (${office.address.postalCode}), ${office.address.street}`,
    { size: 9, after: 1 },
  );
  pen.text(`tél. ${phoneText(office.phone)} – ${office.email}`, { size: 9, after: 4 });
  pen.rule({ width: 0.4, after: 8 });
  pen.text(`dossier n° ${reference} – compte ${lookAlike.replaceAll(' ', '')}`, { size: 9, after: 12 });
};

/** Parts under Roman numbers, the object before the parties; the account is three accounts, each with its sum. */
export const amountsApart: Layout = {
  id: 'amounts-apart',
  heldOut: true,
  program: (random) => ({
    name: 'Microsoft Word pour Microsoft 365',
    version: '1.7',
    manner: random.pick(['glyph', 'line'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type !== 'commandement_de_quitter_les_lieux',
  draw: (facts, random) => {
    const margins = { left: 78, right: 76, top: 56, bottom: 64 };
    const paper = {
      margins,
      font: 'garamond' as const,
      size: 11.6,
      leading: 1.22,
      after: 6,
      align: 'justify' as const,
    };
    const pen = newPen(varyPaper(paper, random, ['garamond', 'baskerville', 'spectral']));
    letterhead(pen, facts);
    pen.text(TITLES[facts.type], { size: 18, align: 'left', after: 2 });
    pen.text(`Acte du ${shortDate(facts.servedOn, '.')}`, { align: 'left', after: 10 });
    const [first, ...others] = amountsApartParts(facts, { at, account: (on) => amountsApartAccount(on, facts, label) });
    const people = { title: 'Les parties', draw: () => amountsApartPeople(pen, facts, { at, named }) };
    const parts = [...(first === undefined ? [] : [first]), people, ...others];
    parts.forEach(({ title, draw }, index) => {
      pen.text(`${ROMAN[index]} – ${title}`, { style: 'bold', before: 8, after: 3, keep: 36, align: 'left' });
      draw(pen);
    });
    const middle = pen.pageCount();
    pen.text(`${ROMAN[parts.length]} – La remise de l’acte`, {
      style: 'bold',
      before: 8,
      after: 3,
      keep: 90,
      align: 'left',
    });
    service(pen, facts);
    const pages = pen.pages((each, page) => each.place(`– ${page} –`, 78, 812, 441, { size: 9, align: 'center' }));
    return { pages, middle };
  },
};
