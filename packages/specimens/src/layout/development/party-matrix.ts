import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { addDays, firstOfMonth } from '../../facts/day.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { partyMatrixAct } from './party-matrix-act.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Loyer appelé',
  rent_and_charges: 'Loyer et charges appelés',
  charges: 'Provision de charges appelée',
  charges_adjustment: 'Charges : régularisation de l’exercice clos',
  deposit: 'Dépôt de garantie appelé',
  transfer: 'Virement locataire',
  card_payment: 'Carte bancaire locataire',
  benefit: 'Virement CAF',
  reminder: 'Relance : frais',
  formal_notice: 'Mise en demeure : frais',
  rejection: 'Prélèvement impayé : frais de banque',
  penalty: 'Clause pénale (10 %)',
  earlier_bailiff: 'Acte d’huissier précédent : coût',
  file_costs: 'Constitution du dossier contentieux : frais',
  insurance: 'Assurance locative souscrite d’office',
  refuse_tax: 'Taxe d’enlèvement des ordures ménagères',
  balance: 'Reprise du solde antérieur',
};

const label = ({ matter }: AccountLine): string => LABELS[matter];

const day = (value: string): string => shortDate(value, '.');
const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
const named = (each: Person): string => `${civil(each)} ${each.firstNames} ${each.lastName}`;
const born = (each: Person): string =>
  `${each.maidenName === null ? '' : `née ${each.maidenName}, `}${day(each.bornOn)}, ${each.bornAt}, nationalité ${each.nationality}`;
/** `Bât. B, 3e étage - 12 rue … - 75011 PARIS`: the place in the building stands first. */
const at = (each: Address): string =>
  `${each.complement === null ? '' : `${each.complement} - `}${each.street} - ${each.postalCode} ${each.city}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER - BAIL D’HABITATION',
  assignation: 'ASSIGNATION EN RÉSILIATION DE BAIL ET EXPULSION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const band = (pen: Pen, facts: ActFacts): void => {
  pen.box(() => pen.text(TITLES[facts.type], { style: 'bold', size: 12.5, align: 'center', grey: 1, after: 0 }), {
    fill: 0.2,
    stroke: 0.2,
    pad: 5,
  });
  pen.text(`Date de l’acte : ${day(facts.servedOn)}`, { align: 'center', style: 'bold', before: 5, after: 10 });
};

type Row = readonly [name: string, claimant: string, addressee: string];

const claimantCells = ({ landlord, lawyer }: ActFacts): Readonly<Record<'who' | 'state' | 'home' | 'by', string>> => {
  const tie = { heirs: '\n(ayants droit du bailleur décédé)', indivision: '\n(indivisaires)' } as const;
  const { agent } = landlord;
  const isFamily = landlord.kind === 'family_sci';
  const by = [
    ...(agent === null ? [] : [`Gestionnaire mandataire :\n${agent.name}\n${at(agent.address)}`]),
    ...(lawyer === null ? [] : [`Avocat au barreau de Paris :\n${lawyer.name} (${lawyer.box})\n${at(lawyer.address)}`]),
  ];
  return {
    who:
      landlord.form === null
        ? `${landlord.persons.map(named).join('\n')}${landlord.kind === 'heirs' || landlord.kind === 'indivision' ? tie[landlord.kind] : ''}`
        : landlord.name,
    state:
      landlord.form === null
        ? landlord.persons.map((each) => `${born(each)}, ${each.profession}`).join('\n')
        : `${landlord.form}${isFamily ? ' familiale (associés parents entre eux)' : ''}\nR.C.S. ${landlord.registration}`,
    home: at(landlord.address),
    by: by.length === 0 ? 'Élection de domicile : en l’étude' : by.join('\n'),
  };
};

const addresseeCells = (facts: ActFacts): Readonly<Record<'who' | 'state' | 'home' | 'by', string>> => {
  const { guarantor } = facts;
  const people = recipientsOf(facts);
  const homes = people.map((each) =>
    guarantor?.person === each ? `${at(guarantor.address)} (caution)` : at(facts.elsewhere ?? facts.dwelling),
  );
  const role = (each: Person): string =>
    guarantor?.person === each
      ? `${named(each)} : caution de ${facts.tenants.map(named).join(' et de ')}`
      : `${named(each)} : locataire`;
  const phones =
    facts.phones.length === 0 ? [] : [`Tél. locataire : ${facts.phones.map((each) => phoneText(each)).join(' / ')}`];
  return {
    who: people.map(named).join('\n'),
    state: people.map(born).join('\n'),
    home: [...new Set(homes)].join('\n'),
    by: [...people.map(role), ...phones].join('\n'),
  };
};

const parties = (pen: Pen, facts: ActFacts): void => {
  const left = claimantCells(facts);
  const right = addresseeCells(facts);
  const rows: readonly Row[] = [
    ['Identité', `**${left.who.replaceAll('\n', '**\n**')}**`, `**${right.who.replaceAll('\n', '**\n**')}**`],
    ['État civil ou forme', left.state, right.state],
    ['Domicile ou siège', left.home, right.home],
    ['Qualité, conseil', left.by, right.by],
  ];
  drawTable(pen, rows, {
    columns: [
      { title: '', width: 76 },
      { title: 'REQUÉRANT', width: 212, align: 'left' },
      { title: 'DESTINATAIRE', width: 212, align: 'left' },
    ],
    grid: true,
    headFill: 0.88,
    size: 9,
    pad: 4,
  });
  pen.gap(8);
};

const MONTHLY: readonly LineMatter[] = ['rent', 'charges', 'rent_and_charges'];
const periodOf = ({ matter, date }: AccountLine): string =>
  MONTHLY.includes(matter) ? `${day(date)} - ${day(addDays(firstOfMonth(date, 1), -1))}` : day(date);

/** Each line with the days it runs from and to; what was paid stands in a column of its own. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [
        periodOf(line),
        label(line),
        line.amountCents < 0 ? '' : amount(line.amountCents, '.'),
        line.amountCents < 0 ? amount(-line.amountCents, '.') : '',
      ]),
      ['', '**TOTAL EN PRINCIPAL**', `**${amount(facts.debtCents, '.')}**`, ''],
    ],
    {
      columns: [
        { title: 'Période', width: 128 },
        { title: 'Poste', width: 226 },
        { title: 'Appelé', width: 72, align: 'right' },
        { title: 'Encaissé', width: 72, align: 'right' },
      ],
      grid: true,
      headFill: 0.88,
      size: 8.6,
      pad: 1.8,
    },
  );
  pen.gap(6);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'SIGNIFIÉ À PERSONNE. Rencontré à l’adresse ci-dessus, l’intéressé a décliné son identité et pris copie.',
  a_domicile: 'SIGNIFIÉ À DOMICILE. L’intéressé absent, copie prise sous enveloppe close par',
  a_etude:
    'SIGNIFIÉ PAR DÉPÔT À L’ÉTUDE. Nul n’a répondu ; domicile certain (étiquette de boîte aux lettres, confirmation d’un voisin) ; avis de passage laissé sur les lieux.',
  pv_659:
    'SIGNIFIÉ SELON L’ARTICLE 659 DU CODE DE PROCÉDURE CIVILE. Les recherches faites n’ont pas permis de connaître la demeure actuelle.',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = {
    fee: 'Émolument A444-10',
    travel: 'Frais de déplacement',
    sct: 'D.E.P.',
    net: 'H.T.',
    vat: 'T.V.A.',
    postage: 'Lettre',
  };
  pen.need(130);
  pen.gap(8);
  drawTable(
    pen,
    [
      [
        `Le ${longDate(facts.servedOn)} : ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`}`,
        `${facts.costs.map((each) => `${names[each.label]} : ${amount(each.cents, '.')}`).join('\n')}\n**Coût T.T.C. : ${amount(facts.costCents, '.')}**`,
        facts.officer,
      ],
    ],
    {
      columns: [
        { title: 'SIGNIFICATION', width: 250 },
        { title: 'TARIF (EUR)', width: 140 },
        { title: 'SIGNATURE', width: 110, align: 'center' },
      ],
      grid: true,
      headFill: 0.88,
      size: 8.6,
      pad: 4,
    },
  );
};

const letterhead = (pen: Pen, { office, reference, lookAlike }: ActFacts, page: number): void => {
  const trade = office.title === 'commissaire' ? 'Commissaires de Justice' : 'Huissiers de Justice';
  pen.place(`**${office.name}**\n${trade}`, 48, 38, 230, { size: 9.5, align: 'left' });
  pen.place(
    `${office.address.street} - ${office.address.postalCode} ${office.address.city}\nTél. ${phoneText(office.phone)} - ${office.email}\nDossier ${reference} - Créancier ${lookAlike} - Page ${page}`,
    280,
    38,
    268,
    { size: 8, align: 'right' },
  );
  pen.add({ kind: 'rule', x1: 48, y1: 66, x2: 548, y2: 66, width: 0.8 });
};

/** The parties face each other in a table of three columns; the office's head is on every page, the end is a table too. */
export const partyMatrix: Layout = {
  id: 'party-matrix',
  heldOut: false,
  program: (random) => ({
    name: 'ActiveReports 12.2',
    version: '1.4',
    manner: random.pick(['word', 'line'] as const),
    order: random.pick(['as-read', 'shuffled'] as const),
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 48, right: 47, top: 84, bottom: 50 };
    const paper = { margins, font: 'arimo' as const, size: 9.8, leading: 1.26, after: 5 };
    const pen = newPen(varyPaper(paper, random, ['arimo', 'tinos', 'source']));
    band(pen, facts);
    parties(pen, facts);
    partyMatrixAct(pen, facts, { at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    return { pages: pen.pages((each, page) => letterhead(each, facts, page)), middle };
  },
};
