import { describe, expect, test } from 'vitest';
import type { ActFacts } from '../act/act.events.ts';
import type { AmontEvent } from '../event/catalogue.ts';
import { decideOutreach } from '../outreach/decide-outreach.ts';
import { KnownToServicesRecorded } from '../procedure/procedure.events.ts';
import { factsOf } from './facts.fixture.ts';
import { type ActToFile, decideFiling } from './file-act.ts';
import { householdOf, type Sighting } from './household.ts';
import { lastRegrouping, ledgerOf } from './procedure-ledger.ts';
import { procedureOf } from './procedure-state.ts';
import { decideRegrouping, type Side } from './regroup-acts.ts';
import { seen } from './sighting.fixture.ts';
import { decideUndoing } from './undo-regrouping.ts';

const batchId = '00000000-0000-4000-8000-00000000bbbb';
const A = '00000000-0000-4000-8000-0000000000aa';
const B = '00000000-0000-4000-8000-0000000000bb';
const regroupingId = '00000000-0000-4000-8000-000000000001';

type Filed = { readonly side: Side; readonly acts: readonly ActToFile[] };

/** A procedure with acts filed one after the other, and what outreach decided on each. */
const procedureWith = (procedureId: string, ...acts: readonly (readonly [Partial<ActFacts>, string])[]): Filed => {
  let past: readonly AmontEvent[] = [];
  const sightings: Sighting[] = [];
  const filed: ActToFile[] = [];
  for (const [facts, tenant] of acts) {
    const full = factsOf(facts);
    const { type, servedOn, addressee } = full;
    const sighting = { ...seen({ tenants: [tenant] }), type, servedOn, addressee };
    const act = { procedureId, batchId, actId: sighting.actId, actVersion: 3, facts: full, sighting, match: null };
    past = [...past, ...decideFiling(procedureOf(past), sightings.length > 0 ? householdOf(sightings) : null, act)];
    if (past.at(-1)?.type === 'procedure.stage-reached')
      past = [...past, ...decideOutreach(procedureOf(past), { ...act, addressComplete: true })];
    sightings.push(sighting);
    filed.push(act);
  }
  return { side: { procedureId, past, sightings }, acts: filed };
};

const factsIn =
  (...all: readonly Filed[]) =>
  (actId: string) =>
    all.flatMap(({ acts }) => acts).find((act) => act.actId === actId)?.facts ?? null;

const merge = (from: Filed, to: Filed) =>
  decideRegrouping({
    regroupingId,
    kind: 'merge',
    from: from.side,
    to: to.side,
    actIds: from.acts.map(({ actId }) => actId),
    factsOf: factsIn(from, to),
  });
const stagesOf = (past: readonly AmontEvent[]): readonly string[] =>
  procedureOf(past)
    .stages.map(({ stage, on }) => `${stage} ${on}`)
    .sort();

const CDP = { servedOn: '2024-12-03' };
const LATER = { servedOn: '2025-01-20' };

describe('acts that go to another procedure', () => {
  const [one, two] = [procedureWith(A, [CDP, 'M|ABGRALL|Loïc']), procedureWith(B, [LATER, 'M|ABGRAL|Loic'])];
  const done = merge(two, one);
  const now = { a: [...one.side.past, ...done.to], b: [...two.side.past, ...done.from] };

  test('an order to pay of the same year is no second stage, and no second letter', () => {
    expect(stagesOf(now.a)).toEqual(['commandement_de_payer 2024-12-03']);
    expect(done.to.filter(({ type }) => /letter-due|outreach/.test(type))).toEqual([]);
    expect(procedureOf(now.a).contacts.filter(({ channels }) => channels.length > 0)).toHaveLength(2);
  });

  test('the procedure they left says where they are, and decides nothing more about them', () => {
    const state = procedureOf(now.b);
    expect(state.mergedInto).toBe(A);
    expect(state.stages).toEqual([]);
    const [act] = two.acts;
    expect(act && decideOutreach(state, { ...act, addressComplete: true })).toEqual([]);
  });

  test('undone, each has the stage and the decision it had', () => {
    const [out, inward] = [lastRegrouping(ledgerOf(now.b)), lastRegrouping(ledgerOf(now.a))];
    if (out === null || inward === null) throw new Error('nothing was regrouped');
    const undone = decideUndoing({
      regroupingId: '00000000-0000-4000-8000-000000000002',
      out,
      in: inward,
      origin: { procedureId: B, past: now.b, sightings: [] },
      holder: { procedureId: A, past: now.a, sightings: [...one.side.sightings, ...two.side.sightings] },
      factsOf: factsIn(one, two),
    });
    const [a, b] = [
      [...now.a, ...undone.from],
      [...now.b, ...undone.to],
    ];
    expect(stagesOf(a)).toEqual(stagesOf(one.side.past));
    expect(stagesOf(b)).toEqual(stagesOf(two.side.past));
    expect(procedureOf(b).contacts).toEqual(procedureOf(two.side.past).contacts);
    expect(procedureOf(b).mergedInto).toBeNull();
    expect(lastRegrouping(ledgerOf(a))).toBeNull();
  });

  test('a copy for another occupant, split off, reaches the stage and is decided on', () => {
    const both = procedureWith(A, [CDP, 'M|ABGRALL|Loïc'], [{ servedOn: '2024-12-10' }, 'MME|BOUAZZA|Océane']);
    const [, copy] = both.acts;
    const split = decideRegrouping({
      regroupingId,
      kind: 'split',
      from: both.side,
      to: { procedureId: B, past: [], sightings: [] },
      actIds: copy ? [copy.actId] : [],
      factsOf: factsIn(both),
    });
    expect(split.to.map(({ type }) => type)).toEqual([
      'procedure.opened',
      'procedure.acts-moved-in',
      'procedure.stage-reached',
    ]);
    const state = procedureOf(split.to);
    expect(state.contacts).toEqual([expect.objectContaining({ actId: copy?.actId, stale: true })]);
    expect(copy && decideOutreach(state, { ...copy, procedureId: B, addressComplete: true }).length).toBeGreaterThan(1);
  });

  test('of two answers of the social services the one that says most holds', () => {
    const answer = KnownToServicesRecorded.of({ procedureId: B, answer: 'yes', source: 'espex', on: '2025-01-02' });
    const told = { ...two, side: { ...two.side, past: [...two.side.past, answer] } };
    expect(procedureOf([...one.side.past, ...merge(told, one).to]).knownToServices).toBe('yes');
  });
});
