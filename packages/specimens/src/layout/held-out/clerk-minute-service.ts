import type { ActFacts, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { recipientsOf } from '../recipients.ts';

const MODES: readonly (readonly [ActFacts['service'], string])[] = [
  ['a_personne', 'À PERSONNE : le destinataire a reçu copie de l’acte.'],
  ['a_domicile', 'À DOMICILE : la copie a été acceptée, sous pli fermé, par une personne présente, à savoir'],
  [
    'a_etude',
    'À L’ÉTUDE : personne n’a pu ou voulu prendre copie. Domicile certain (nom sur la boîte aux lettres). Avis de passage laissé, lettre simple adressée.',
  ],
  [
    'pv_659',
    'PROCÈS-VERBAL ARTICLE 659 : recherches infructueuses, le destinataire n’ayant plus ni domicile ni travail connus.',
  ],
];

const COSTS = {
  fee: 'Émolument (A. 444-10)',
  travel: 'Transport (A. 444-48)',
  sct: 'Émolument art. A. 444-15',
  net: 'Total H.T.',
  vat: 'T.V.A. 20 %',
  postage: 'Affranchissement',
};

const box = (pen: Pen, isTicked: boolean, words: string): void => {
  pen.need(50);
  const top = pen.y();
  pen.add({ kind: 'box', x: pen.left(), y: top + 2, width: 9, height: 9, stroke: 0.1 });
  if (isTicked) pen.place('X', pen.left() + 1.5, top + 9.6, 12, { style: 'bold', size: 9 });
  pen.text(words, { indent: 20, after: 7 });
};

/** The last sheet: the four ways to serve with the one that was used ticked, then what the act costs. */
export const clerkMinuteService = (pen: Pen, facts: ActFacts, named: (each: Person) => string): void => {
  pen.newPage();
  pen.text('MODALITÉS DE REMISE DE L’ACTE', { style: 'bold', align: 'center', size: 13, after: 12 });
  pen.text(
    `Le présent acte a été signifié le ${longDate(facts.servedOn)} par huissier ou clerc assermenté, selon la case cochée, pour : ${recipientsOf(facts).map(named).join(' ; ')}.`,
    { after: 10 },
  );
  for (const [mode, words] of MODES) {
    const who =
      mode !== 'a_domicile'
        ? ''
        : facts.taker === null
          ? ' ..........'
          : ` ${facts.taker.name}, ${facts.taker.quality}`;
    box(pen, mode === facts.service, `${words}${who}`);
  }
  pen.gap(8);
  drawTable(
    pen,
    [
      ...facts.costs.map((each) => [COSTS[each.label], amount(each.cents)]),
      ['**Coût de l’acte T.T.C.**', `**${amount(facts.costCents)}**`],
    ],
    {
      columns: [
        { title: 'Décompte du coût', width: 150 },
        { title: 'Euros', width: 70, align: 'right' },
      ],
      grid: true,
      size: 9,
      pad: 2,
    },
  );
  pen.text(facts.officer, { before: 24, align: 'right' });
};
