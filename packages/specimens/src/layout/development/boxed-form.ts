import type { ActFacts, Address, Cost, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { boxedFormLabel } from './boxed-form-label.ts';
import { boxedFormText } from './boxed-form-text.ts';

const civility = (person: Person): string => (person.civility === 'M' ? 'Monsieur' : 'Madame');
const name = (person: Person): string => `${civility(person)} ${person.lastName} ${person.firstNames}`;
const one = (address: Address): string =>
  `${address.street}${address.complement === null ? '' : `, ${address.complement}`}, ${address.postalCode} ${address.city}`;

type Field = readonly [string, string];

/** Cells with a small label in the corner and the value under it. */
const fields = (pen: Pen, rows: readonly (readonly (readonly [Field, number])[])[]): void => {
  for (const row of rows) {
    pen.need(40);
    const top = pen.y();
    let x = pen.left();
    const cells = row.map(([[title, value], share]) => {
      const width = pen.width() * share;
      const cell = {
        x: x + 4,
        width: width - 8,
        draw: () => {
          pen.gap(3);
          pen.text(title, { size: 6.5, grey: 0.3, after: 1 });
          pen.text(value === '' ? ' ' : value, { size: 9.5, after: 3 });
        },
      };
      x += width;
      return { cell, left: cell.x - 4, width };
    });
    pen.columns(cells.map(({ cell }) => cell));
    for (const { left, width } of cells)
      pen.add({ kind: 'box', x: left, y: top, width, height: pen.y() - top, stroke: 0.3, thickness: 0.5 });
  }
};

const band = (pen: Pen, text: string): void => {
  pen.need(60);
  pen.add({ kind: 'box', x: pen.left(), y: pen.y(), width: pen.width(), height: 15, fill: 0.8 });
  pen.gap(1.5);
  pen.text(text, { style: 'bold', size: 9, indent: 4, after: 2 });
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER – LOYERS D’HABITATION',
  assignation: 'ASSIGNATION À COMPARAÎTRE À L’AUDIENCE',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const landlordFields = (pen: Pen, { landlord }: ActFacts): void => {
  if (landlord.persons.length > 0)
    for (const person of landlord.persons)
      fields(pen, [
        [
          [['Civilité, nom, prénoms', name(person)], 0.5],
          [['Né(e) le', longDate(person.bornOn)], 0.2],
          [['À', person.bornAt], 0.3],
        ],
      ]);
  else {
    const form = landlord.kind === 'family_sci' ? `${landlord.form} familiale` : (landlord.form ?? '');
    fields(pen, [
      [
        [['Dénomination', landlord.name], 0.5],
        [['Forme', form], 0.3],
        [['N° RCS', landlord.registration ?? ''], 0.2],
      ],
    ]);
  }
  fields(pen, [[[[landlord.persons.length > 0 ? 'Domicile' : 'Siège social', one(landlord.address)], 1]]]);
  if (landlord.agent !== null)
    fields(pen, [
      [
        [['Mandataire (gérant d’immeubles)', landlord.agent.name], 0.4],
        [['Adresse du mandataire', one(landlord.agent.address)], 0.6],
      ],
    ]);
};

const debtorFields = (pen: Pen, facts: ActFacts): void => {
  for (const person of facts.tenants)
    fields(pen, [
      [
        [['Civilité, nom, prénoms', name(person)], 0.45],
        [['Nom de naissance', person.maidenName ?? ''], 0.2],
        [['Date et lieu de naissance', `${shortDate(person.bornOn)}, ${person.bornAt}`], 0.35],
      ],
    ]);
  const home = facts.elsewhere ?? facts.dwelling;
  const phones = facts.phones.map((each) => phoneText(each)).join(' – ');
  fields(pen, [
    [
      [['Domicile', one(home)], 0.7],
      [['Téléphone personnel', phones], 0.3],
    ],
  ]);
  if (facts.guarantor !== null)
    fields(pen, [
      [
        [['Caution', name(facts.guarantor.person)], 0.4],
        [['Domicile de la caution', one(facts.guarantor.address)], 0.6],
      ],
    ]);
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  band(pen, 'DÉCOMPTE');
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [shortDate(line.date), boxedFormLabel(line), amount(line.amountCents)]),
      ['', '**Principal dû**', `**${amount(facts.debtCents)}**`],
    ],
    {
      columns: [
        { title: 'Échéance', width: 80 },
        { title: 'Nature', width: 310 },
        { title: 'Euros', width: 105, align: 'right' },
      ],
      grid: true,
      headFill: 0.93,
      size: 8.5,
      pad: 2,
    },
  );
  pen.gap(8);
};

const COSTS: Readonly<Record<Cost['label'], string>> = {
  fee: 'Émol.',
  travel: 'Dépl.',
  sct: 'D.E.P.',
  net: 'H.T.',
  vat: 'T.V.A.',
  postage: 'Poste',
};
const MARKS: readonly (readonly [ActFacts['service'], string])[] = [
  ['a_personne', 'À PERSONNE'],
  ['a_domicile', 'À DOMICILE (tiers présent)'],
  ['a_etude', 'DÉPÔT À L’ÉTUDE'],
  ['pv_659', 'P.V. DE RECHERCHES (ART. 659)'],
];

const serviceSheet = (pen: Pen, facts: ActFacts): void => {
  pen.newPage();
  band(pen, 'REMISE DE L’ACTE');
  fields(pen, [
    [
      [['Acte signifié le', longDate(facts.servedOn)], 0.3],
      [['Destinataire', recipientsOf(facts).map(name).join('\n')], 0.4],
      [['Par', `Me ${facts.officer}`], 0.3],
    ],
    ...MARKS.map(
      ([mode, text]) =>
        [
          [[mode === facts.service ? 'MODE RETENU' : '', `${mode === facts.service ? '[X]' : '[  ]'} ${text}`], 0.5],
          [
            [
              'Précisions',
              mode === 'a_domicile' && facts.taker !== null ? `${facts.taker.name}, ${facts.taker.quality}` : '',
            ],
            0.5,
          ],
        ] as const,
    ),
  ]);
  pen.gap(10);
  band(pen, 'COÛT');
  const share = 1 / (facts.costs.length + 1);
  fields(pen, [
    [
      ...facts.costs.map((cost) => [[COSTS[cost.label], amount(cost.cents)], share] as const),
      [['TOTAL TTC', amount(facts.costCents)], share],
    ],
  ]);
};

/** A form of framed cells; the program stores its runs in no order at all. */
export const boxedForm: Layout = {
  id: 'boxed-form',
  heldOut: false,
  program: (random) => ({
    name: 'HuissSoft Editions 7',
    version: '1.4',
    manner: random.pick(['line', 'word'] as const),
    order: 'shuffled',
  }),
  label: boxedFormLabel,
  datesLines: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 50, right: 50, top: 40, bottom: 50 },
          font: 'arimo',
          size: 9.5,
          leading: 1.22,
          after: 5,
        },
        random,
        ['arimo', 'helvetica', 'source'],
      ),
    );
    const { office } = facts;
    fields(pen, [
      [
        [['Office', `${office.name}\n${one(office.address)}`], 0.6],
        [['Téléphone de l’office', phoneText(office.phone)], 0.2],
        [['N° de dossier', facts.reference], 0.2],
      ],
      [
        [['Courriel', office.email], 0.35],
        [['Compte de l’office', office.iban], 0.65],
      ],
    ]);
    pen.gap(10);
    pen.text(TITLES[facts.type], { style: 'bold', size: 14, align: 'center', after: 10 });
    fields(pen, [
      [
        [['Date de l’acte', longDate(facts.servedOn)], 0.5],
        [
          [
            'Officier instrumentaire',
            `Me ${facts.officer}, ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'}`,
          ],
          0.5,
        ],
      ],
    ]);
    pen.gap(6);
    band(pen, facts.landlord.kind === 'indivision' ? 'REQUÉRANTS (INDIVISION)' : 'REQUÉRANT (BAILLEUR)');
    landlordFields(pen, facts);
    pen.gap(6);
    band(pen, facts.addressee === 'guarantor' ? 'LOCATAIRE ET CAUTION – COPIE POUR LA CAUTION' : 'LOCATAIRE');
    debtorFields(pen, facts);
    pen.gap(6);
    band(pen, facts.type === 'commandement_de_quitter_les_lieux' ? 'LIEUX À LIBÉRER' : 'BAIL');
    boxedFormText(pen, facts, {
      one,
      fields: (rows) => fields(pen, rows),
      band: (text) => band(pen, text),
      account: () => account(pen, facts),
    });
    const middle = pen.pageCount();
    serviceSheet(pen, facts);
    const pages = pen.pages((each, page, total) =>
      each.place(`${facts.lookAlike} / ${facts.reference} / feuillet ${page} de ${total}`, 50, 818, 495, { size: 7 }),
    );
    return { pages, middle };
  },
};
