import { expect, test } from 'vitest';
import { lettersOfProcedure } from './letters-of-procedure.ts';

const actId = 'act-1';
const known = {
  stages: [{ stage: 'assignation', on: '2025-05-20', actId }],
  posted: [],
  due: [{ channel: 'empex', stage: 'assignation', dueBy: '2025-07-01' }],
  reported: [],
} as const;
const stateOf = (given: Parameters<typeof lettersOfProcedure>[0]) =>
  Object.fromEntries(lettersOfProcedure(given).map(({ letter, state, on }) => [letter.id, [state, on]]));

test('of each letter it is said whether amont sent it, others did, it is due, or its stage is not reached', () => {
  expect(stateOf(known)).toMatchObject({
    adil_cdp: ['later', null],
    assignation_acte: ['sent_by_others', '2025-05-20'],
    drihl_delais: ['due', null],
    empex_assignation: ['due', '2025-07-01'],
    pp_requisition: ['later', null],
  });
});

test('a posted letter counts for its stage, whichever step it was', () => {
  const letter = { actId, channel: 'empex', step: 'letter_2', on: '2025-06-10', letterId: 'l', runId: 'r' } as const;
  expect(stateOf({ ...known, posted: [letter] })).toMatchObject({ empex_assignation: ['sent_by_amont', '2025-06-10'] });
});

test('a letter that the law asks for since a day is not expected before', () => {
  const before = { ...known, stages: [{ stage: 'assignation', on: '2023-05-20', actId }] } as const;
  expect(stateOf(before)).not.toHaveProperty('drihl_delais');
});

test('letters come in the order of the stages', () => {
  const ids = lettersOfProcedure(known).map(({ letter }) => letter.id);
  expect(ids[0]).toBe('caf_impaye');
  expect(ids.at(-1)).toBe('pp_autorisation');
});
