import { describe, expect, test } from 'vitest';
import type { ActFacts } from '../act/act.events.ts';
import { decideOutreach } from '../outreach/decide-outreach.ts';
import type { ProcedureEvent } from '../procedure/procedure.events.ts';
import { decideCorrection, decideWithdrawal } from './correct-act.ts';
import { factsOf } from './facts.fixture.ts';
import { type ActToFile, decideFiling } from './file-act.ts';
import { householdOf, type Sighting } from './household.ts';
import { procedureOf } from './procedure-state.ts';
import { seen } from './sighting.fixture.ts';

const procedureId = '00000000-0000-4000-8000-00000000aaaa';
const batchId = '00000000-0000-4000-8000-00000000bbbb';

const act = (actVersion: number, facts: Partial<ActFacts> = {}, sightingOf?: Sighting): ActToFile => {
  const full = factsOf(facts);
  const { type, servedOn, addressee } = full;
  const sighting = {
    ...(sightingOf ?? seen({ tenants: ['M|ABGRALL|Loïc'] })),
    type,
    servedOn,
    addressee,
  };
  return { procedureId, batchId, actId: sighting.actId, actVersion, facts: full, sighting, match: null };
};
const reread = (before: ActToFile, facts: Partial<ActFacts>): ActToFile =>
  act(before.actVersion + 1, facts, before.sighting);

const filed = (first: ActToFile): readonly ProcedureEvent[] => decideFiling(procedureOf([]), null, first);
const decided = (log: readonly ProcedureEvent[], of: ActToFile): readonly ProcedureEvent[] => [
  ...log,
  ...decideOutreach(procedureOf(log), { ...of, addressComplete: true }),
];
const corrected = (log: readonly ProcedureEvent[], to: ActToFile): readonly ProcedureEvent[] => [
  ...log,
  ...decideCorrection(procedureOf(log), null, to),
];
const typesOf = (events: readonly ProcedureEvent[]): readonly string[] =>
  events.map(({ type }) => type.replace('procedure.', ''));

describe('an act corrected after it was filed', () => {
  test('a day of service corrected moves the stage to that day, once', () => {
    const first = act(3);
    const to = reread(first, { servedOn: '2024-11-26' });
    const log = corrected(filed(first), to);
    expect(typesOf(log)).toEqual(['opened', 'act-filed', 'stage-reached', 'act-corrected', 'stage-reached']);
    expect(procedureOf(log).stages.map(({ stage, on }) => ({ stage, on }))).toEqual([
      { stage: 'commandement_de_payer', on: '2024-11-26' },
    ]);
    expect(decideCorrection(procedureOf(log), null, to)).toEqual([]);
  });

  test('what was looked at when the act was filed is no correction', () => {
    const first = act(3);
    expect(decideCorrection(procedureOf(filed(first)), null, first)).toEqual([]);
  });

  test('a sector found by a person brings the letter that was withheld', () => {
    const first = act(3, { sector: 'unknown' });
    const before = decided(filed(first), first);
    expect(procedureOf(before).contacts).toMatchObject([{ channels: [], stale: false }]);
    const to = reread(first, { sector: 'private' });
    const log = decided(corrected(before, to), to);
    expect(procedureOf(log).contacts).toMatchObject([{ channels: ['adil'], stale: false }]);
    expect(typesOf(log).at(-1)).toBe('letter-due');
    expect(decided(log, to)).toEqual(log);
  });

  test('a sector that turns out to be social takes the letter back', () => {
    const first = act(3, { sector: 'private' });
    const to = reread(first, { sector: 'social' });
    const log = decided(corrected(decided(filed(first), first), to), to);
    expect(procedureOf(log).contacts).toMatchObject([{ channels: [] }]);
  });

  test('a correction that leaves the stage as it was only has outreach decided again', () => {
    const first = act(3);
    const to = reread(first, { service: 'pv_659' });
    const log = corrected(decided(filed(first), first), to);
    expect(typesOf(log).at(-1)).toBe('act-corrected');
    expect(procedureOf(log).contacts).toMatchObject([{ stale: true }]);
  });

  test('an act that turns out to be the guarantor’s copy loses its stage and its letter', () => {
    const first = act(3);
    const to = reread(first, { addressee: 'guarantor' });
    const log = corrected(decided(filed(first), first), to);
    expect(typesOf(log).slice(-3)).toEqual(['act-corrected', 'stage-withdrawn', 'outreach-decided']);
    expect(procedureOf(log)).toMatchObject({ stages: [], contacts: [{ channels: [], stale: false }] });
  });

  test('a copy that turns out to be the tenant’s own act reaches its stage', () => {
    const own = act(3);
    const copy = act(3, { addressee: 'guarantor', servedOn: '2025-12-20' });
    const log = [...filed(own), ...decideFiling(procedureOf(filed(own)), householdOf([own.sighting]), copy)];
    const to = reread(copy, { addressee: 'tenant', servedOn: '2025-12-20' });
    const events = decideCorrection(procedureOf(log), householdOf([own.sighting]), to);
    expect(typesOf(events)).toEqual(['act-corrected', 'stage-reached']);
  });
});

describe('an act refused after it was filed', () => {
  test('its stage and letter are taken back, with the reason, once', () => {
    const first = act(3);
    const before = decided(filed(first), first);
    const refusal = {
      procedureId,
      actId: first.actId,
      batchId,
      actVersion: 4,
      stage: first.facts.type,
      on: '2024-12-03',
    };
    const events = decideWithdrawal(procedureOf(before), refusal);
    expect(typesOf(events)).toEqual(['act-corrected', 'stage-withdrawn', 'outreach-decided']);
    expect(events.at(-1)?.data).toMatchObject({ channels: [], noneReason: 'act_refused' });
    const after = procedureOf([...before, ...events]);
    expect(after.stages).toEqual([]);
    expect(decideWithdrawal(after, refusal)).toEqual([]);
  });
});
