import type { AccountLine, ActFacts, Address, LineMatter, Person, ServiceMode } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { monthName, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { varyPaper } from '../vary-paper.ts';
import { type FormTools, tickedFormFrames } from './ticked-form-frames.ts';
import { tickedFormPeople } from './ticked-form-people.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `Loyer ${month}`,
  rent_and_charges: (month) => `Loyer + charges ${month}`,
  charges: (month) => `Charges ${month}`,
  charges_adjustment: () => 'Régul. charges',
  deposit: () => 'Dépôt de garantie',
  transfer: (month) => `Virement ${month}`,
  card_payment: (month) => `CB ${month}`,
  benefit: (month) => `CAF ${month}`,
  reminder: () => 'Frais de relance',
  formal_notice: () => 'Frais mise en demeure',
  rejection: () => 'Frais rejet prélèvement',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Frais huissier (antérieurs)',
  file_costs: () => 'Frais dossier contentieux',
  insurance: (month) => `Assurance ${month}`,
  refuse_tax: (month) => `Taxe ordures ménagères ${month.slice(-4)}`,
  balance: () => 'Solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`);

const named = (each: Person): string =>
  `${each.civility === 'M' ? 'M.' : 'Mme'} ${each.lastName} ${each.firstNames}${each.maidenName === null ? '' : ` (née ${each.maidenName})`}`;
/** `12 rue … | 3e étage | 75011 PARIS`. */
const at = (each: Address): string =>
  `${each.street} | ${each.complement === null ? '' : `${each.complement} | `}${each.postalCode} ${each.city}`;

/** A square with its words; the cross is a letter of its own, as a form filled in by a program has it. */
const tick = (pen: Pen, isCrossed: boolean, words: string): void => {
  pen.need(14);
  const y = pen.y();
  const x = pen.left();
  pen.add({ kind: 'box', x: x + 1, y: y + 1.6, width: 7.4, height: 7.4, stroke: 0, thickness: 0.7 });
  if (isCrossed) pen.place('X', x + 2.2, y + 8.1, 8, { size: 7.6, style: 'bold', align: 'left' });
  pen.text(words, { indent: 15, after: 2 });
};

const TYPES: readonly (readonly [ActFacts['type'], string])[] = [
  ['commandement_de_payer', 'Commandement de payer visant la clause résolutoire'],
  ['assignation', 'Assignation'],
  ['commandement_de_quitter_les_lieux', 'Commandement de quitter les lieux'],
];

const head = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  pen.columns([
    {
      x: pen.left(),
      width: 250,
      draw: () => {
        for (const [type, words] of TYPES) tick(pen, type === facts.type, words);
      },
    },
    {
      x: pen.left() + 280,
      width: pen.width() - 280,
      draw: () => {
        pen.text(office.name, { style: 'bold', size: 10.5, after: 1 });
        pen.text(
          `${office.title === 'commissaire' ? 'Office de commissaire de justice' : 'Office d’huissier de justice'}\n${at(office.address)}\nTéléphone ${phoneText(office.phone, '.')}\n${office.email}`,
          { size: 8.4, after: 0 },
        );
      },
    },
  ]);
  pen.gap(6);
  pen.text(
    `Acte signifié le **${shortDate(facts.servedOn)}**\u00a0\u00a0\u00a0\u00a0\u00a0 Réf. étude **${facts.reference}**\u00a0\u00a0\u00a0\u00a0\u00a0 Réf. client ${facts.lookAlike}`,
    { after: 8 },
  );
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [
        label(line),
        `${line.amountCents < 0 ? '-' : '+'}${amount(Math.abs(line.amountCents), ' ')}`,
      ]),
      ['**Principal (report au cadre ci-dessus)**', `**${amount(facts.debtCents, ' ')}**`],
    ],
    {
      columns: [
        { title: 'Décompte : ligne', width: 300 },
        { title: 'Euros (+ dû, - payé)', width: 120, align: 'right' },
      ],
      grid: true,
      headFill: 0.93,
      size: 8.6,
      pad: 1.6,
    },
  );
  pen.gap(8);
};

const MODES: readonly (readonly [ServiceMode, string])[] = [
  ['a_personne', 'au destinataire, en personne'],
  ['a_domicile', 'au domicile, à une personne présente (copie sous enveloppe fermée)'],
  ['a_etude', 'à l’étude, le domicile étant certain et nul n’ayant pu recevoir la copie (avis de passage laissé)'],
  ['pv_659', 'par procès-verbal de recherches infructueuses (art. 659 du code de procédure civile)'],
];

const COSTS = { fee: 'Émolument', travel: 'Déplacement', sct: 'Engagement', net: 'HT', vat: 'TVA', postage: 'Poste' };

const closing = (pen: Pen, facts: ActFacts, { frame }: FormTools): void => {
  frame(
    'La signification',
    () => {
      pen.text(`Date : ${shortDate(facts.servedOn)}. La copie a été remise :`, { after: 3 });
      for (const [mode, words] of MODES) {
        tick(pen, mode === facts.service, words);
        if (mode === 'a_domicile')
          pen.text(
            facts.taker === null || facts.service !== mode
              ? 'nom : ................................ qualité : ................................'
              : `nom : ${facts.taker.name}\u00a0\u00a0\u00a0\u00a0\u00a0 qualité : ${facts.taker.quality}`,
            { indent: 15, after: 3 },
          );
      }
      pen.text(`Officier instrumentaire : ${facts.officer}`, { before: 3 });
    },
    130,
  );
  frame('Le coût', () =>
    pen.text(
      `${facts.costs.map((each) => `${COSTS[each.label]} ${amount(each.cents, ' ')}`).join('\u00a0\u00a0 ')}\u00a0\u00a0 **TTC ${amount(facts.costCents, ' ')} €**`,
      { size: 9 },
    ),
  );
};

/** The office's stamp, pressed over whatever the first page says there. */
const stamp = (pen: Pen, { office, servedOn }: ActFacts): void => {
  const frame = { x: 392, y: 742, width: 150, height: 46 };
  pen.add({ kind: 'box', ...frame, stroke: 0.5, thickness: 1.6 });
  pen.place(
    `${office.title === 'commissaire' ? 'COMMISSAIRE' : 'HUISSIER'} DE JUSTICE\n${office.address.city}\n${shortDate(servedOn)}`,
    frame.x,
    frame.y + 14,
    frame.width,
    { align: 'center', style: 'bold', size: 9.5, grey: 0.5, leading: 1.3 },
  );
};

/** One printed form for all three acts: type, qualities, delay and way of serving are crossed in squares, a stamp lies over it. */
export const tickedForm: Layout = {
  id: 'ticked-form',
  heldOut: false,
  program: (random) => ({
    name: 'Adobe LiveCycle Forms ES4',
    version: '1.7',
    manner: random.pick(['line', 'word-with-blank'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: false,
  contradictsDelays: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 50, right: 50, top: 40, bottom: 50 };
    const paper = { margins, font: 'helvetica' as const, size: 9.4, leading: 1.24, after: 4 };
    const pen = newPen(varyPaper(paper, random, ['helvetica', 'arimo', 'lato']));
    let number = 0;
    const frame: FormTools['frame'] = (title, draw, height = 60) => {
      number += 1;
      const words = `${number}  ${title.toUpperCase()}`;
      pen.box(
        () => {
          pen.text(words, { style: 'bold', size: 8.2, after: 4 });
          draw();
        },
        { pad: 5, height },
      );
      pen.gap(6);
    };
    const tools: FormTools = {
      at,
      named,
      frame,
      tick: (isCrossed, words) => tick(pen, isCrossed, words),
      account: () => account(pen, facts),
    };
    head(pen, facts);
    tickedFormPeople(pen, facts, tools);
    tickedFormFrames(pen, facts, tools);
    const middle = pen.pageCount();
    closing(pen, facts, tools);
    return {
      pages: pen.pages((each, page, total) => {
        if (page === 1) stamp(each, facts);
        each.place(`${facts.reference} - feuille ${page} de ${total}`, 50, 818, 495, { size: 7.4 });
      }),
      middle,
    };
  },
};
