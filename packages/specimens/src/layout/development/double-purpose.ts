import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, tinyDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { doublePurposeAct } from './double-purpose-act.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Quittancement loyer',
  rent_and_charges: 'Quittancement loyer et charges',
  charges: 'Quittancement charges',
  charges_adjustment: 'Solde de régularisation des charges',
  deposit: 'Quittancement dépôt de garantie',
  transfer: 'Paiement virement',
  card_payment: 'Paiement carte bancaire',
  benefit: 'Paiement CAF - aide au logement',
  reminder: 'Facturation relance',
  formal_notice: 'Facturation mise en demeure',
  rejection: 'Facturation rejet de prélèvement',
  penalty: 'Indemnité - clause pénale',
  earlier_bailiff: 'Frais de commandement antérieur (huissier)',
  file_costs: 'Honoraires dossier contentieux',
  insurance: 'Prime assurance habitation',
  refuse_tax: 'Taxe ordures ménagères',
  balance: 'Solde antérieur',
};

const label = ({ matter }: AccountLine): string => LABELS[matter];

const day = (value: string): string => tinyDate(value).replaceAll('/', '.');
const abbreviated = (each: Person): string => (each.civility === 'M' ? 'M.' : 'Mme');
/** `Mme Amélie, Jeanne MARTIN, née LEFÈVRE`. */
const named = (each: Person): string =>
  `${abbreviated(each)} ${each.firstNames.replaceAll(' ', ', ')} **${each.lastName}**${each.maidenName === null ? '' : ` (née ${each.maidenName})`}`;
/** `12 rue …, PARIS 75011 [3e étage]`. */
const at = (each: Address): string =>
  `${each.street}, ${each.city} ${each.postalCode}${each.complement === null ? '' : ` [${each.complement}]`}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER LES LOYERS\net de justifier de l’assurance du logement',
  assignation: 'ASSIGNATION EN RÉFÉRÉ\ndevant le juge des contentieux de la protection',
  commandement_de_quitter_les_lieux: 'SIGNIFICATION DE JUGEMENT\net commandement de quitter les lieux',
};

const head = (pen: Pen, facts: ActFacts): void => {
  const [first = '', second = ''] = TITLES[facts.type].split('\n');
  pen.text(first, { style: 'bold', size: 16, after: 1 });
  pen.text(second, { size: 12.5, after: 5 });
  pen.rule({ width: 2.4, grey: 0.25, to: 300, after: 8 });
  pen.text(`Signifié le ${longDate(facts.servedOn)}`, { style: 'bold', after: 12 });
};

/** A grey word hanging over what it names. */
const hanging = (pen: Pen, word: string, texts: readonly string[]): void => {
  pen.text(word, { grey: 0.4, size: 8.6, after: 1, keep: 30 });
  for (const each of texts) pen.text(each, { indent: 14, after: 2 });
  pen.gap(6);
};

const claimant = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  const { agent } = landlord;
  const tie = { heirs: 'venant ensemble à la succession du bailleur', indivision: 'ensemble et indivisément' } as const;
  hanging(pen, landlord.persons.length > 1 ? 'les propriétaires' : 'le propriétaire', [
    ...landlord.persons.map(
      (each) =>
        `${named(each)}, ${each.civility === 'M' ? 'né' : 'née'} le ${day(each.bornOn)} (${each.bornAt}), ${each.nationality}, ${each.profession}`,
    ),
    ...(landlord.kind === 'heirs' || landlord.kind === 'indivision' ? [tie[landlord.kind]] : []),
    ...(landlord.form === null
      ? []
      : [
          `**${landlord.name}**, ${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}, ${landlord.registration} RCS`,
        ]),
    at(landlord.address),
    ...(agent === null ? [] : [`sous la gestion de **${agent.name}**, ${at(agent.address)}`]),
  ]);
  if (lawyer !== null) hanging(pen, 'son avocat', [`${lawyer.name}, palais ${lawyer.box}, ${at(lawyer.address)}`]);
};

const household = (pen: Pen, facts: ActFacts): void => {
  const { guarantor } = facts;
  hanging(
    pen,
    facts.addressee === 'guarantor' ? 'la caution, à qui cet acte est signifié' : 'à qui cet acte est signifié',
    recipientsOf(facts).flatMap((each) => [
      `${named(each)}, ${each.civility === 'M' ? 'né' : 'née'} le ${day(each.bornOn)} (${each.bornAt})`,
      ...(guarantor?.person === each
        ? [`${at(guarantor.address)} – caution des engagements de ${facts.tenants.map(named).join(' et de ')}`]
        : [at(facts.elsewhere ?? facts.dwelling)]),
    ]),
  );
  if (facts.phones.length > 0)
    hanging(pen, 'téléphone du locataire', [facts.phones.map((each) => phoneText(each, '-')).join(' ; ')]);
};

const sheet = (pen: Pen, { office, reference, lookAlike, officer }: ActFacts): void => {
  const trade = office.title === 'commissaire' ? 'Commissaire de justice' : 'Huissier de justice';
  hanging(pen, 'l’officier', [
    `${officer}, ${trade}, ${office.name}, ${at(office.address)}`,
    `tél. ${phoneText(office.phone, '-')} – ${office.email} – dossier ${reference} – n° client ${lookAlike.replaceAll(' ', '-')}`,
  ]);
};

/** Newest line first, as a manager's screen shows them. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    facts.account
      .toReversed()
      .map((line) => [
        day(line.date),
        label(line),
        `${line.amountCents < 0 ? '– ' : ''}${amount(Math.abs(line.amountCents), ' ')}\u00a0€`,
      ]),
    {
      columns: [
        { title: 'le', width: 70 },
        { title: 'opération (de la plus récente à la plus ancienne)', width: 290 },
        { title: 'montant', width: 110, align: 'right' },
      ],
      ruled: true,
      size: 9,
      pad: 1.7,
    },
  );
  pen.gap(3);
  pen.text(`Somme principale : **${amount(facts.debtCents, ' ')}\u00a0€**`, { align: 'right', indentRight: 12 });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'à personne : le destinataire a reçu la copie',
  a_domicile: 'à domicile : la copie, en enveloppe fermée, a été reçue par',
  a_etude:
    'à étude : copie conservée à l’office, le destinataire étant absent et son domicile attesté par le gardien ; un avis de passage est resté dans la boîte aux lettres',
  pv_659: 'article 659 : destinataire sans domicile ni résidence connus, procès-verbal de recherches dressé',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = {
    fee: 'droits',
    travel: 'déplacement',
    sct: 'art. A. 444-15',
    net: 'HT',
    vat: 'TVA 20 %',
    postage: 'timbres',
  };
  pen.need(120);
  pen.rule({ width: 2.4, grey: 0.25, to: 300, after: 8 });
  hanging(pen, 'la remise', [
    `${longDate(facts.servedOn)}, ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name} (${facts.taker.quality})`}.`,
  ]);
  hanging(pen, 'le coût', [
    `${amount(facts.costCents, ' ')}\u00a0€ TTC, savoir ${facts.costs.map((each) => `${names[each.label]} ${amount(each.cents, ' ')}`).join(' ; ')}`,
  ]);
  pen.text(facts.officer, { before: 8, align: 'right' });
};

/** An act with two objects: paying and insuring, being judged and knowing why, a judgment and the order to leave. The account runs backwards. */
export const doublePurpose: Layout = {
  id: 'double-purpose',
  heldOut: false,
  program: (random) => ({
    name: 'Prince 14.2',
    version: '1.5',
    manner: random.pick(['word', 'kerned'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: true,
  contradictsDelays: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 62, right: 62, top: 56, bottom: 62 };
    const paper = { margins, font: 'source' as const, size: 10.4, leading: 1.3, after: 6 };
    const pen = newPen(varyPaper(paper, random, ['source', 'lato', 'garamond']));
    head(pen, facts);
    claimant(pen, facts);
    household(pen, facts);
    sheet(pen, facts);
    doublePurposeAct(pen, facts, { at, named, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`${facts.reference}      ${page} | ${total}`, 62, 808, 471, { size: 8, grey: 0.4 }),
      ),
      middle,
    };
  },
};
