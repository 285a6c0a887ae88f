import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { explocFormAct } from './exploc-form-act.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Loyer mensuel',
  rent_and_charges: 'Loyer + charges',
  charges: 'Charges locatives',
  charges_adjustment: 'Régularisation de charges',
  deposit: 'Dépôt de garantie',
  transfer: 'Virement locataire',
  card_payment: 'CB locataire',
  benefit: 'Versement CAF',
  reminder: 'Frais de rappel',
  formal_notice: 'Frais de mise en demeure',
  rejection: 'Frais d’impayé bancaire',
  penalty: 'Clause pénale',
  earlier_bailiff: 'Frais d’huissier antérieurs',
  file_costs: 'Frais de dossier contentieux',
  insurance: 'Assurance locative',
  refuse_tax: 'Taxe ordures ménagères',
  balance: 'Solde antérieur',
};

const label = ({ matter }: AccountLine): string => LABELS[matter];

const short = (each: Person): string => `${each.civility === 'M' ? 'M.' : 'Mme'} ${each.lastName} ${each.firstNames}`;
const at = (each: Address): string =>
  `${each.postalCode} - ${each.city} - ${each.street}${each.complement === null ? '' : ` - ${each.complement}`}`;

const ACTS: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation aux fins de constat de résiliation de bail',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Signification à personne',
  a_domicile: 'Signification à domicile',
  a_etude: 'Signification à étude',
  pv_659: 'PV de recherches (art. 659)',
};

/** Rows of a form: what is asked at the left, the answer at the right. */
const fields = (pen: Pen, title: string, rows: readonly (readonly [string, string])[]): void => {
  pen.text(title, { style: 'bold', before: 8, after: 3, keep: 40 });
  drawTable(pen, rows, {
    columns: [
      { title: '', width: 170 },
      { title: '', width: 330 },
    ],
    hasHead: false,
    grid: true,
    size: 8.6,
    pad: 2.4,
  });
};

const landlordRows = ({ landlord }: ActFacts): readonly (readonly [string, string])[] => [
  ...landlord.persons.map((each): readonly [string, string] => [
    'Bailleur (personne physique)',
    `${short(each)}, ${shortDate(each.bornOn)}`,
  ]),
  ...(landlord.form === null
    ? []
    : [
        ['Bailleur (personne morale)', landlord.name] as const,
        ['Forme', `${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}`] as const,
        ['N° SIREN', landlord.registration ?? ''] as const,
      ]),
  ...(landlord.kind === 'heirs' ? [['Qualité', 'Héritiers'] as const] : []),
  ...(landlord.kind === 'indivision' ? [['Qualité', 'Indivision'] as const] : []),
  ['Adresse du bailleur', at(landlord.address)],
  [
    'Mandataire / gestionnaire',
    landlord.agent === null ? 'Néant' : `${landlord.agent.name} - ${at(landlord.agent.address)}`,
  ],
];

/** The form of transmission to the State's platform, printed before the act. */
const form = (pen: Pen, facts: ActFacts): void => {
  pen.text('EXPLOC – FICHE DE TRANSMISSION', { style: 'bold', size: 14, align: 'center', after: 2 });
  pen.text('Coordination des actions de prévention des expulsions (CCAPEX)', { align: 'center', size: 8 });
  fields(pen, 'Acte', [
    ['Type d’acte', ACTS[facts.type]],
    ['Date de signification', shortDate(facts.servedOn)],
    ['Mode', MODES[facts.service]],
    ['Référence étude', facts.reference],
    ['N° client', facts.lookAlike],
  ]);
  const { office } = facts;
  fields(pen, office.title === 'commissaire' ? 'Commissaire de justice' : 'Huissier de justice', [
    ['Étude', office.name],
    ['Adresse', at(office.address)],
    ['Téléphone', phoneText(office.phone, '')],
    ['Courriel', office.email],
  ]);
  fields(pen, 'Bailleur', landlordRows(facts));
  fields(pen, 'Locataire(s)', [
    ...facts.tenants.flatMap((each): readonly (readonly [string, string])[] => [
      ['Civilité', each.civility === 'M' ? 'Monsieur' : 'Madame'],
      ['Nom', each.lastName],
      ...(each.maidenName === null ? [] : [['Nom de naissance', each.maidenName] as const]),
      ['Prénom(s)', each.firstNames],
    ]),
    [
      'Téléphone',
      facts.phones.length === 0 ? 'non connu' : facts.phones.map((each) => phoneText(each, '')).join(' - '),
    ],
  ]);
  fields(pen, 'Logement', [
    ['Adresse', facts.dwelling.street],
    ['Complément', facts.dwelling.complement ?? ''],
    ['Code postal - commune', `${facts.dwelling.postalCode} - ${facts.dwelling.city}`],
  ]);
  if (facts.type === 'commandement_de_quitter_les_lieux') return;
  fields(pen, 'Dette locative', [
    ['Date de signature du bail', shortDate(facts.lease.signedOn)],
    ['Loyer mensuel hors charges', amount(facts.lease.rentCents, '.')],
    ['Charges mensuelles', amount(facts.lease.chargesCents, '.')],
    [`Montant de la dette au ${shortDate(facts.stoppedOn)}`, amount(facts.debtCents, '.')],
  ]);
};

const parties = (pen: Pen, facts: ActFacts): void => {
  const { landlord, guarantor, lawyer } = facts;
  const creditor = [
    landlord.form === null ? landlord.persons.map(short).join('\n') : `${landlord.name}\n${landlord.form}`,
    at(landlord.address),
    ...(landlord.agent === null ? [] : [`Gestion : ${landlord.agent.name}`]),
    ...(lawyer === null ? [] : [`Avocat : ${lawyer.name}, ${lawyer.box}`]),
  ];
  const debtor = recipientsOf(facts).flatMap((each) =>
    guarantor?.person === each
      ? [short(each), '(caution)', at(guarantor.address)]
      : [short(each), at(facts.elsewhere ?? facts.dwelling)],
  );
  const behalf =
    facts.addressee === 'guarantor' ? [`Garantie donnée pour : ${facts.tenants.map(short).join(', ')}`] : [];
  drawTable(pen, [[creditor.join('\n'), [...debtor, ...behalf].join('\n')]], {
    columns: [
      { title: 'CRÉANCIER', width: 250, align: 'left' },
      { title: 'DÉBITEUR', width: 250, align: 'left' },
    ],
    grid: true,
    headFill: 0.85,
    size: 9.2,
    pad: 4,
  });
  pen.gap(10);
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  const rows = facts.account.map((line) => [
    shortDate(line.date),
    label(line),
    line.amountCents < 0 ? '' : amount(line.amountCents, '.'),
    line.amountCents < 0 ? amount(-line.amountCents, '.') : '',
  ]);
  drawTable(pen, [...rows, ['', '**Reste dû (principal)**', `**${amount(facts.debtCents, '.')}**`, '']], {
    columns: [
      { title: 'Date', width: 70 },
      { title: 'Nature', width: 250 },
      { title: 'Appelé', width: 90, align: 'right' },
      { title: 'Encaissé', width: 90, align: 'right' },
    ],
    grid: true,
    headFill: 0.85,
    size: 8.8,
    pad: 2,
  });
  pen.gap(8);
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = { fee: 'Émol.', travel: 'Transp.', sct: 'DEP', net: 'HT', vat: 'TVA', postage: 'Affr.' };
  pen.need(90);
  drawTable(pen, [[...facts.costs.map((each) => amount(each.cents, '.')), `**${amount(facts.costCents, '.')}**`]], {
    columns: [
      ...facts.costs.map((each) => ({ title: names[each.label], width: 56, align: 'right' as const })),
      { title: 'Coût TTC', width: 70, align: 'right' },
    ],
    grid: true,
    size: 8,
    pad: 2.5,
  });
  pen.text(
    `${MODES[facts.service]} opérée le ${shortDate(facts.servedOn)}${facts.taker === null ? '' : ` (copie reçue par ${facts.taker.name}, ${facts.taker.quality})`} – ${facts.officer}`,
    { before: 8 },
  );
};

/** A form of transmission to the State's platform, then a short act with creditor and debtor side by side. */
export const explocForm: Layout = {
  id: 'exploc-form',
  heldOut: false,
  program: (random) => ({
    name: 'iText 2.1.7 by 1T3XT',
    version: '1.4',
    manner: random.pick(['line', 'word'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type !== 'commandement_de_quitter_les_lieux',
  draw: (facts, random) => {
    const margins = { left: 47, right: 47, top: 44, bottom: 50 };
    const paper = { margins, font: 'helvetica' as const, size: 9.8, leading: 1.25, after: 6 };
    const pen = newPen(varyPaper(paper, random, ['helvetica', 'source', 'lato']));
    form(pen, facts);
    pen.newPage();
    pen.text(ACTS[facts.type].toUpperCase(), { style: 'bold', size: 15, after: 4 });
    pen.text(`Acte de ${facts.office.name} signifié le ${shortDate(facts.servedOn)} – réf. ${facts.reference}`, {
      size: 8.5,
      after: 10,
    });
    parties(pen, facts);
    explocFormAct(pen, facts, { at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`${facts.reference} · ${page}/${total}`, 47, 818, 501, { size: 7, align: 'left' }),
      ),
      middle,
    };
  },
};
