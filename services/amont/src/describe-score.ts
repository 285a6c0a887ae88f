import type { Band, FieldScore, Score } from '@amont/specimens/score/score-answers';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;

const fieldRow = ({ field, claimed, right, wrong, missing, silent }: FieldScore): string =>
  `${field.padEnd(26)}${[claimed, right, wrong, missing, silent].map((n) => String(n).padStart(9)).join('')}${percent(right, claimed).padStart(10)}`;

const bandRow = ({ from, to, said, right }: Band): string =>
  `  ${from.toFixed(2)} à ${to.toFixed(2)}   dites ${String(said).padStart(6)}   justes ${percent(right, said).padStart(8)}`;

/** A score as people read it in a terminal. */
export const describeScore = (score: Score): string => {
  const titles = ['affirmés', 'justes', 'faux', 'absents', 'muets'].map((title) => title.padStart(9)).join('');
  return [
    `${score.acts} fichiers, ${score.rightStatus} lus ou refusés à raison, ${score.unanswered} sans réponse, ${score.reviewed} actes envoyés en relecture`,
    '',
    `${'champ'.padEnd(26)}${titles}${'justesse'.padStart(10)}`,
    ...score.fields.map(fieldRow),
    '',
    'Confiance annoncée et justesse (« muet » : faux ou absent, sans relecture demandée) :',
    ...score.reliability.map(bandRow),
  ].join('\n');
};
