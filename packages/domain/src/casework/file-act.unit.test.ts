import { describe, expect, test } from 'vitest';
import type { ActFacts } from '../act/act.events.ts';
import { FollowUpRecorded, type ProcedureEvent } from '../procedure/procedure.events.ts';
import { factsOf } from './facts.fixture.ts';
import { type ActToFile, decideFiling } from './file-act.ts';
import { householdOf, type Sighting } from './household.ts';
import { procedureOf } from './procedure-state.ts';
import { seen } from './sighting.fixture.ts';

const procedureId = '00000000-0000-4000-8000-00000000aaaa';
const batchId = '00000000-0000-4000-8000-00000000bbbb';

const act = (facts: Partial<ActFacts> = {}, written: Partial<Parameters<typeof seen>[0]> = {}): ActToFile => {
  const full = factsOf(facts);
  const sighting = seen({
    tenants: ['M|ABGRALL|Loïc'],
    type: full.type,
    servedOn: full.servedOn,
    addressee: full.addressee,
    ...written,
  });
  return { procedureId, batchId, actId: sighting.actId, actVersion: 3, facts: full, sighting, match: null };
};

/** Files acts one after the other into one procedure, as the service does; `facts` may stand between them. */
const fileAll = (...steps: readonly (ActToFile | ProcedureEvent)[]): readonly ProcedureEvent[] => {
  const log: ProcedureEvent[] = [];
  const sightings: Sighting[] = [];
  for (const step of steps) {
    if (!('sighting' in step)) {
      log.push(step);
      continue;
    }
    log.push(...decideFiling(procedureOf(log), sightings.length > 0 ? householdOf(sightings) : null, step));
    sightings.push(step.sighting);
  }
  return log;
};

const told = (events: readonly ProcedureEvent[]): readonly string[] =>
  events.flatMap((event) => {
    switch (event.type) {
      case 'procedure.opened':
        return ['opened'];
      case 'procedure.act-filed':
        return [event.data.relation];
      case 'procedure.stage-reached':
        return [`${event.data.stage} ${event.data.on}`];
      case 'procedure.outreach-decided':
        return [`none: ${event.data.noneReason}`];
      default:
        return [];
    }
  });

const settled = (on: string) =>
  FollowUpRecorded.of({ procedureId, followUp: 'dette_soldee', on, channel: null, source: 'adil', sector: 'private' });

describe('filing an act', () => {
  test('the first one opens its procedure and gives its stage on the day of service', () => {
    expect(told(fileAll(act()))).toEqual(['opened', 'opens', 'commandement_de_payer 2024-12-03']);
  });

  test('one that was filed before changes nothing', () => {
    const first = act();
    expect(told(fileAll(first, first))).toHaveLength(3);
  });

  test('the guarantor’s copy is no second order to pay, and no letter', () => {
    const copy = act({ addressee: 'guarantor' });
    expect(told(fileAll(act(), copy)).slice(3)).toEqual(['guarantor_copy', 'none: guarantor_copy']);
  });

  test('the guarantor’s copy may come first: the stage waits for the tenant’s own act', () => {
    expect(told(fileAll(act({ addressee: 'guarantor' }), act()))).toEqual([
      'opened',
      'guarantor_copy',
      'none: guarantor_copy',
      'same_household',
      'commandement_de_payer 2024-12-03',
    ]);
  });

  test('the same act scanned twice counts once', () => {
    const again = act({}, { tenants: ['M|ABGRAL|Loic'] });
    expect(told(fileAll(act(), again)).slice(3)).toEqual(['duplicate_act', 'none: duplicate_act']);
  });

  test.each(['2024-12-03', '2024-12-18'])('the copy for another occupant, served on %s, counts once', (servedOn) => {
    const other = act({ servedOn }, { tenants: ['MME|BOUAZZA|Océane'] });
    expect(told(fileAll(act(), other)).slice(3)).toEqual(['other_addressee', 'none: other_addressee']);
  });

  test('an order served again within the year is no second stage', () => {
    const again = act({ servedOn: '2025-06-10' });
    expect(told(fileAll(act(), again)).slice(3)).toEqual(['same_household', 'none: stage_already_reached']);
  });

  test('an order served a year later, or after the debt was settled, is one', () => {
    const yearLater = act({ servedOn: '2025-12-03' });
    expect(told(fileAll(act(), yearLater)).at(-1)).toBe('commandement_de_payer 2025-12-03');
    const afterExit = act({ servedOn: '2025-06-10' });
    expect(told(fileAll(act(), settled('2025-03-01'), afterExit)).at(-1)).toBe('commandement_de_payer 2025-06-10');
  });

  test('a summons may arrive before its order to pay: each stage keeps its own date, and the late order carries the check', () => {
    const summons = act({ type: 'assignation', servedOn: '2025-01-06', hearingOn: '2025-04-15' });
    const log = fileAll(summons, act());
    expect(told(log)).toEqual([
      'opened',
      'opens',
      'assignation 2025-01-06',
      'same_household',
      'commandement_de_payer 2024-12-03',
    ]);
    expect(log.at(-1)?.data).toMatchObject({
      calendar: expect.arrayContaining([{ rule: 'assignation_apres_delai_cdp', outcome: 'alert', on: '2025-01-14' }]),
    });
  });

  test('an act without names taken for the same one of the same day is a duplicate', () => {
    expect(told(fileAll(act(), act({}, { tenants: [] }))).slice(3)).toEqual(['duplicate_act', 'none: duplicate_act']);
  });
});
