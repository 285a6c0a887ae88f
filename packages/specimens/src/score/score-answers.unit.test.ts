import { expect, test } from 'vitest';
import type { SpecimenTruth } from '../truth/specimen-truth.ts';
import { scoreAnswers } from './score-answers.ts';
import type { Answer } from './scored-field.ts';

const truth: SpecimenTruth = {
  file: 'acte-00001.pdf',
  status: 'read',
  refusal: null,
  pages: 4,
  textSource: 'embedded',
  layout: 'serif-prose',
  act: {
    type: 'commandement_de_payer',
    servedOn: '2025-03-14',
    office: { name: 'SELARL VERNOISE ET ASSOCIÉS' },
    landlord: { name: 'SCI BELLEVUE', agent: null },
    tenants: [{ civility: 'MME', lastName: 'GUÉRIN', firstNames: 'Amélie Jeanne' }],
    dwelling: { street: '12 bis boulevard Voltaire' },
    debtCents: 451_233,
    phones: [],
  },
};

const answer = (act: object, more: Partial<Answer> = {}): Answer =>
  ({
    file: '/tmp/x/acte-00001.pdf',
    status: 'read',
    refusal: null,
    notice: null,
    confidence: { debtCents: 0.97, 'dwelling.street': 0.4 },
    review: { needed: false, reasons: [] },
    act: { office: {}, landlord: {}, dwelling: {}, hearing: null, ...act },
    ...more,
  }) as unknown as Answer;

const good = {
  type: 'commandement_de_payer',
  servedOn: '2025-03-14',
  office: { name: 'Vernoise & associés' },
  landlord: { name: 'BELLEVUE (SCI)', agent: null },
  tenants: [{ civility: 'MME', lastName: 'Guerin', firstNames: 'Amelie' }],
  dwelling: { street: '12B BD VOLTAIRE' },
  debtCents: 451_233,
  phones: [],
};

const fieldOf = (score: ReturnType<typeof scoreAnswers>, field: string) =>
  score.fields.find((each) => each.field === field);

test('spelling, abbreviations, legal forms and second first names do not make a right answer wrong', () => {
  const score = scoreAnswers([truth], [answer(good)]);
  expect(score.fields.filter(({ right, claimed }) => right !== claimed)).toEqual([]);
  expect(score.rightStatus).toBe(1);
});

test('only what the truth claims is scored', () => {
  const score = scoreAnswers([truth], [answer({ ...good, rentCents: 1 })]);
  expect(fieldOf(score, 'rentCents')).toBeUndefined();
});

test('a wrong value that nobody is asked to look at is silent; with a review it is wrong and not silent', () => {
  const act = { ...good, debtCents: 99 };
  expect(fieldOf(scoreAnswers([truth], [answer(act)]), 'debtCents')).toMatchObject({ wrong: 1, silent: 1 });
  const reviewed = answer(act, { review: { needed: true, reasons: [] } });
  expect(fieldOf(scoreAnswers([truth], [reviewed]), 'debtCents')).toMatchObject({ wrong: 1, silent: 0 });
});

test('something invented where the truth is empty is wrong', () => {
  const score = scoreAnswers([truth], [answer({ ...good, phones: ['+33199000000'] })]);
  expect(fieldOf(score, 'phones')).toMatchObject({ wrong: 1, missing: 0 });
});

test('reliability counts the values said in each band of confidence, right and all', () => {
  const score = scoreAnswers([truth], [answer({ ...good, dwelling: { street: '14 rue Volta' } })]);
  expect(score.reliability.find(({ from }) => from === 0)).toMatchObject({ said: 1, right: 0 });
  expect(score.reliability.find(({ from }) => from === 0.95)).toMatchObject({ said: 1, right: 1 });
});

test('a file without an answer is missing everywhere and silent nowhere', () => {
  const score = scoreAnswers([truth], []);
  expect(score.unanswered).toBe(1);
  expect(fieldOf(score, 'debtCents')).toMatchObject({ missing: 1, silent: 0 });
});
