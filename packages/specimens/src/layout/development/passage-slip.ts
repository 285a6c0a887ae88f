import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import type { Random } from '../../random/random.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { passageSlipAct } from './passage-slip-act.ts';
import { passageSlipSheet } from './passage-slip-sheet.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Loyer',
  rent_and_charges: 'Loyer et charges',
  charges: 'Acompte charges',
  charges_adjustment: 'Rég. charges N-1',
  deposit: 'Dépôt de garantie',
  transfer: 'Virement reçu',
  card_payment: 'Règlement CB reçu',
  benefit: 'Règlement CAF (APL/AL)',
  reminder: 'Frais relance amiable',
  formal_notice: 'Frais mise en demeure',
  rejection: 'Frais rejet SEPA',
  penalty: 'Clause pénale',
  earlier_bailiff: 'Frais huissier (actes antérieurs)',
  file_costs: 'Frais constitution dossier contentieux',
  insurance: 'Assurance habitation',
  refuse_tax: 'T.E.O.M. (ordures ménagères)',
  balance: 'Solde antérieur (report)',
};

const label = ({ matter }: AccountLine): string => LABELS[matter];

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
/** `LEFÈVRE Amélie Jeanne – Madame`. */
const named = (each: Person): string =>
  `${each.lastName} ${each.firstNames}${each.maidenName === null ? '' : ` (née ${each.maidenName})`} – ${civil(each)}`;
/** `12 rue … (4e étage) à 75011 Paris`. */
const at = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : ` (${each.complement})`} à ${each.postalCode} ${each.city === 'PARIS' ? 'Paris' : each.city}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer visant la clause résolutoire d’un bail',
  assignation: 'Assignation devant le tribunal judiciaire',
  commandement_de_quitter_les_lieux: 'Commandement d’avoir à quitter les lieux',
};

const homeOf = (facts: ActFacts, each: Person): Address =>
  facts.guarantor?.person === each ? facts.guarantor.address : (facts.elsewhere ?? facts.dwelling);

/** An underlined word and what it announces. */
const block = (pen: Pen, word: string, lines: readonly string[]): void => {
  pen.text(word, { style: 'bold', before: 4, after: 1, keep: 36 });
  pen.rule({ to: 380, after: 3 });
  for (const each of lines) pen.text(each, { after: 2 });
  pen.gap(4);
};

const claimantLines = ({ landlord, lawyer }: ActFacts): readonly string[] => {
  const tie = { heirs: 'Venant aux droits du bailleur, leur auteur', indivision: 'Coïndivisaires' } as const;
  const { agent } = landlord;
  return [
    ...landlord.persons.map(
      (each) =>
        `${named(each)}, ${each.nationality}, ${each.profession}, ${each.civility === 'M' ? 'né' : 'née'} le ${shortDate(each.bornOn)} (${each.bornAt})`,
    ),
    ...(landlord.kind === 'heirs' || landlord.kind === 'indivision' ? [tie[landlord.kind]] : []),
    ...(landlord.form === null
      ? []
      : [
          `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ', familiale,' : ''} SIREN ${landlord.registration}`,
        ]),
    at(landlord.address),
    ...(agent === null ? [] : [`Mandataire pour la gestion : ${agent.name}, ${at(agent.address)}`]),
    ...(lawyer === null ? [] : [`Conseil : ${lawyer.name}, avocat (${lawyer.box}), ${at(lawyer.address)}`]),
  ];
};

const addresseeLines = (facts: ActFacts): readonly string[] => [
  ...recipientsOf(facts).flatMap((each) => [
    `**${named(each)}**`,
    at(homeOf(facts, each)),
    ...(facts.guarantor?.person === each
      ? [`en tant que caution du locataire : ${facts.tenants.map(named).join(' ; ')}`]
      : []),
  ]),
  ...(facts.phones.length === 0
    ? []
    : [`Coordonnées du locataire : ${facts.phones.map((each) => phoneText(each, '')).join(' / ')}`]),
];

/** The sum first, then its day, then what it is for; what was paid has its minus behind. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [
        `${amount(Math.abs(line.amountCents), ' ')}${line.amountCents < 0 ? '-' : ''}`,
        shortDate(line.date),
        label(line),
      ]),
      [`**${amount(facts.debtCents, ' ')}**`, '', '**Total principal**'],
    ],
    {
      columns: [
        { title: 'Montant €', width: 84, align: 'right' },
        { title: 'Date', width: 84, align: 'center' },
        { title: 'Nature', width: 250 },
      ],
      grid: true,
      headFill: 0.9,
      size: 9,
      pad: 2,
    },
  );
  pen.gap(8);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Copie remise au destinataire en personne.',
  a_domicile: 'Le destinataire étant absent, copie remise à domicile à une personne présente :',
  a_etude:
    'Copie déposée à l’étude : le destinataire était absent, et le nom porté à la porte de l’appartement rend l’adresse certaine.',
  pv_659: 'Destinataire introuvable : recherches infructueuses consignées en un procès-verbal (art. 659 CPC).',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = { fee: 'Émolument', travel: 'Déplacement', sct: 'D.E.P.', net: 'HT', vat: 'TVA', postage: 'Timbres' };
  pen.need(150);
  block(pen, 'Signification', [
    `Le ${longDate(facts.servedOn)}, pour ${recipientsOf(facts).map(named).join(' ; ')}.`,
    `${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`}`,
  ]);
  drawTable(pen, [[...facts.costs.map((each) => amount(each.cents, ' ')), amount(facts.costCents, ' ')]], {
    columns: [
      ...facts.costs.map((each) => ({ title: names[each.label], width: 66, align: 'right' as const })),
      { title: 'COÛT', width: 66, align: 'right' },
    ],
    grid: true,
    size: 8.4,
    pad: 2,
  });
  pen.text(facts.officer, { before: 14, align: 'right' });
};

const act = (pen: Pen, facts: ActFacts, random: Random): void => {
  const { office } = facts;
  pen.text(
    `${office.name}, ${office.title === 'commissaire' ? 'commissaire' : 'huissier'}${office.officers.length > 1 ? 's' : ''} de justice – ${at(office.address)} – ${phoneText(office.phone, '')}`,
    { size: 8.2, after: 12 },
  );
  pen.text(TITLES[facts.type], { style: 'bold', size: 14, after: 4 });
  pen.text(random.pick([`Acte du ${weekdayDate(facts.servedOn)}`, `Fait le ${longDate(facts.servedOn)}`]), {
    after: 10,
  });
  block(pen, 'Demandeur', claimantLines(facts));
  block(pen, 'Destinataire', addresseeLines(facts));
  passageSlipAct(facts, {
    at,
    block: (word, lines) => block(pen, word, lines),
    account: () => account(pen, facts),
  });
};

/** The slip left at the door comes first, with its days and hours that are nobody's delay; in the account the sum stands first. */
export const passageSlip: Layout = {
  id: 'passage-slip',
  heldOut: false,
  program: (random) => ({
    name: 'PDFsharp 1.50.5147',
    version: '1.4',
    manner: random.pick(['line', 'word-with-blank'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 58, right: 58, top: 46, bottom: 56 };
    const paper = { margins, font: 'spectral' as const, size: 10.4, leading: 1.26, after: 6 };
    const pen = newPen(varyPaper(paper, random, ['spectral', 'helvetica', 'tinos']));
    if (facts.service === 'a_etude' || facts.service === 'a_domicile') {
      passageSlipSheet(pen, facts, { named, at, title: TITLES[facts.type] });
      pen.newPage();
    }
    act(pen, facts, random);
    const middle = pen.pageCount();
    closing(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`Dossier ${facts.reference} – Suivi ${facts.lookAlike} – p. ${page}/${total}`, 58, 814, 479, {
          size: 7.6,
        }),
      ),
      middle,
    };
  },
};
