import { expect, test } from 'vitest';
import type { ActFacts } from '../act/act.events.ts';
import { factsOf } from '../casework/facts.fixture.ts';
import { initialContact, type Posted, type Pull } from './contact-state.ts';
import { expectedBenefit } from './expected-benefit.ts';
import { type Candidate, PASSED_OVER, planOutreach } from './outreach-plan.ts';
import { DEFAULT_SETTINGS } from './outreach-settings.ts';

const ON = '2025-06-10';
const candidate = (name: string, changes: Partial<Candidate> = {}, facts: Partial<ActFacts> = {}): Candidate => ({
  procedureId: `procedure-${name}`,
  actId: name,
  channel: 'empex',
  stage: 'assignation',
  blocks: [],
  facts: factsOf({ type: 'assignation', servedOn: '2025-05-20', hearingOn: '2025-07-08', ...facts }),
  contact: initialContact,
  lastUsefulOn: '2025-07-01',
  knownToServices: null,
  replied: false,
  listed: false,
  on: ON,
  ...changes,
});
const letter = (actId: string, on: string, step: Posted['step']): Posted => ({
  actId,
  channel: 'empex',
  step,
  on,
  letterId: `${actId}${step}`,
  runId: 'r',
});
const posted = (...letters: readonly Posted[]) => ({ contact: { ...initialContact, posted: letters } });
const pulled = (actId: string, direction: Pull['direction']) => ({
  contact: { ...initialContact, pulls: [{ actId, channel: 'empex', direction, reason: null } as Pull] },
});
const plan = (candidates: readonly Candidate[], settings = {}) => {
  const { selected, passedOver } = planOutreach(candidates, { ...DEFAULT_SETTINGS.empex, ...settings });
  return {
    selected: selected.map(({ candidate: { actId }, step }) => `${actId} ${step}`),
    passedOver: Object.fromEntries(passedOver.map(({ candidate: { actId }, reason }) => [actId, reason])),
  };
};

test('the last useful day goes first, and beyond the capacity the rest is passed over', () => {
  const made = ['2025-07-01', '2025-06-20', '2025-06-25'].map((lastUsefulOn, index) =>
    candidate(`c${index}`, { lastUsefulOn }),
  );
  expect(plan(made, { weeklyCapacity: 2 })).toEqual({
    selected: ['c1 letter_1', 'c2 letter_1'],
    passedOver: { c0: 'capacity' },
  });
});

test('those listed in the week before take their part of the capacity, and are not listed again', () => {
  expect(plan([candidate('a', { listed: true }), candidate('b'), candidate('c')], { weeklyCapacity: 2 })).toEqual({
    selected: ['b letter_1'],
    passedOver: { c: 'capacity' },
  });
});

test('two letters without an answer, ten days apart, then the door', () => {
  const first = letter('a', '2025-05-31', 'letter_1');
  expect(plan([candidate('a', posted(first))]).selected).toEqual(['a letter_2']);
  expect(plan([candidate('a', posted(letter('a', '2025-06-01', 'letter_1')))]).passedOver.a).toBe('waiting_for_reply');
  const second = letter('a', '2025-05-31', 'letter_2');
  expect(plan([candidate('a', posted({ ...first, on: '2025-05-20' }, second))]).selected).toEqual(['a visit']);
});

test.each([
  ['too_early', candidate('a', {}, { hearingOn: '2025-07-26' })],
  ['too_late', candidate('a', { lastUsefulOn: '2025-06-09' })],
  ['known_to_services', candidate('a', { knownToServices: 'yes' })],
  ['replied', candidate('a', { replied: true })],
  ['pulled_out', candidate('a', pulled('a', 'out'))],
  ['moved', candidate('a', { blocks: [{ code: 'moved', owner: 'empex', until: null }] })],
] as const)('passed over, and why: %s', (reason, one) => {
  expect(plan([one])).toEqual({ selected: [], passedOver: { a: reason } });
});

test('pulled up goes before all others and before its time, but never past the gate', () => {
  const early = candidate('early', pulled('early', 'up'), { hearingOn: '2025-09-01' });
  expect(plan([candidate('a', { lastUsefulOn: '2025-06-11' }), early]).selected).toEqual([
    'early letter_1',
    'a letter_1',
  ]);
  const stopped = candidate('s', { ...pulled('s', 'up'), blocks: [{ code: 'deceased', owner: 'drihl', until: null }] });
  expect(plan([stopped]).passedOver.s).toBe('deceased');
});

test('for the ADIL the expected benefit decides, and says why', () => {
  const cdp = (name: string, facts: Partial<ActFacts>) =>
    candidate(name, { channel: 'adil' }, { type: 'commandement_de_payer', hearingOn: null, ...facts });
  const little = cdp('little', { service: 'a_personne', debtCents: 2_000_000 });
  const much = cdp('much', { service: 'a_etude', contestableCents: 50_000 });
  const { selected } = planOutreach([little, much], DEFAULT_SETTINGS.adil);
  expect(selected.map(({ candidate: { actId } }) => actId)).toEqual(['much', 'little']);
  expect(expectedBenefit(much).map(({ label }) => label)).toEqual([
    'Fin du délai dans 21 jours',
    'Dette de 5,5 mois de loyer',
    'Montants contestables relevés',
    'Acte déposé à l’étude : sans doute pas encore lu',
  ]);
  expect(Object.keys(PASSED_OVER)).toContain('capacity');
});
