import { describe, expect, test } from 'vitest';
import type { ActFacts } from '../act/act.events.ts';
import { factsOf } from '../casework/facts.fixture.ts';
import { procedureOf } from '../casework/procedure-state.ts';
import { withdrawFollowUp } from '../follow-up/withdraw-follow-up.ts';
import {
  FollowUpRecorded,
  KnownToServicesRecorded,
  OutreachDecided,
  type ProcedureEvent,
} from '../procedure/procedure.events.ts';
import { decideNoOutreach, decideOutreach } from './decide-outreach.ts';
import { CHANNEL_RULES, CONDITION_RULES, eligibilityRuleLabel } from './eligibility-rules.ts';
import { OUTREACH_REASONS, outreachReasonLabel } from './outreach-reason.ts';

const procedureId = '00000000-0000-4000-8000-00000000aaaa';
const batchId = '00000000-0000-4000-8000-00000000bbbb';
const actId = '00000000-0000-4000-8000-00000000cccc';
const otherActId = '00000000-0000-4000-8000-00000000dddd';

const act = (facts: Partial<ActFacts> = {}, addressComplete = true) => ({
  procedureId,
  actId,
  batchId,
  facts: factsOf(facts),
  addressComplete,
});
const decide = (given: readonly ProcedureEvent[], facts: Partial<ActFacts> = {}, addressComplete = true) =>
  decideOutreach(procedureOf(given), act(facts, addressComplete));
const told = (events: readonly ProcedureEvent[]) =>
  events.map(({ type, data }) => ({
    type,
    ...('channels' in data ? { channels: data.channels, none: data.noneReason } : data),
  }));

const SUMMONS = { type: 'assignation', servedOn: '2025-04-15', hearingOn: '2025-07-08' } as const;
const answer = (yes: 'yes' | 'no' | 'unsure') =>
  KnownToServicesRecorded.of({ procedureId, answer: yes, source: 'espex', on: '2025-04-20' });
const contacted = (stage: 'commandement_de_payer' | 'assignation', on: string, by = otherActId) =>
  OutreachDecided.of({ procedureId, actId: by, batchId, stage, on, channels: ['adil'], noneReason: null, rules: [] });

test('a household believed gone by mistake is decided again once that is taken back', () => {
  const gone = { procedureId, followUp: 'relogement', on: '2024-12-30', channel: 'adil' } as const;
  const recorded = FollowUpRecorded.of({ ...gone, source: 'adil', sector: 'private' });
  const first = decide([recorded]);
  expect(told(first)).toEqual([{ type: 'procedure.outreach-decided', channels: [], none: 'household_left' }]);
  const past = [recorded, ...first];
  const back = withdrawFollowUp(procedureOf(past), { ...gone, reason: 'autre_menage' });
  expect(back).toMatchObject([
    { type: 'procedure.follow-up-withdrawn' },
    { type: 'procedure.outreach-reopened', data: { actId } },
  ]);
  expect(told(decide([...past, ...(back as readonly ProcedureEvent[])]))[0]).toMatchObject({ channels: ['adil'] });
});

describe('after an order to pay', () => {
  test('a private tenant gets the letter of the ADIL, three weeks before the delay ends', () => {
    expect(told(decide([]))).toEqual([
      { type: 'procedure.outreach-decided', channels: ['adil'], none: null },
      {
        type: 'procedure.letter-due',
        procedureId,
        actId,
        batchId,
        stage: 'commandement_de_payer',
        channel: 'adil',
        dueBy: '2024-12-24',
      },
    ]);
  });

  test('a landlord who manages alone is informed too', () => {
    expect(decide([], { managedDirectly: true }).map((event) => event.type)).toEqual([
      'procedure.outreach-decided',
      'procedure.letter-due',
      'procedure.letter-due',
    ]);
  });

  test('the landlord is informed even when the household cannot be reached', () => {
    expect(told(decide([], { managedDirectly: true, service: 'pv_659' }))[0]).toMatchObject({
      channels: ['landlord'],
      none: null,
    });
  });
});

describe('after a summons or an order to leave', () => {
  test('the mobile team is told of a private tenant, and until when a visit helps', () => {
    expect(decide([], SUMMONS)[1]).toMatchObject({
      type: 'procedure.signal-raised',
      data: { stage: 'assignation', hearingOn: '2025-07-08', lastUsefulOn: '2025-07-01' },
    });
    const leave = decide([], { type: 'commandement_de_quitter_les_lieux', servedOn: '2025-04-01' });
    expect(leave[1]).toMatchObject({
      type: 'procedure.signal-raised',
      data: { hearingOn: null, lastUsefulOn: '2025-06-01' },
    });
  });

  test.each(['no', 'unsure'] as const)('it is told when the social services answer %s', (reply) => {
    expect(told(decide([answer(reply)], SUMMONS))[0]).toMatchObject({ channels: ['empex'] });
  });

  test('it is not told of a household the social services follow', () => {
    expect(told(decide([answer('yes')], SUMMONS))).toEqual([
      { type: 'procedure.outreach-decided', channels: [], none: 'known_to_services' },
    ]);
  });

  test('an act of years ago is decided as of its own day', () => {
    expect(told(decide([], { type: 'assignation', servedOn: '2019-05-14', hearingOn: '2019-09-10' }))[0]).toMatchObject(
      { channels: ['empex'] },
    );
  });
});

describe('nobody is contacted, and the reason is recorded:', () => {
  test.each([
    ['social_sector', { sector: 'social' }, true],
    ['sector_unknown', { sector: 'unknown' }, true],
    ['guarantor_copy', { addressee: 'guarantor' }, true],
    ['pv_659', { service: 'pv_659' }, true],
    ['address_incomplete', {}, false],
    ['name_missing', { tenantCount: 0 }, true],
    ['hearing_past', { ...SUMMONS, hearingOn: '2025-04-15' }, true],
  ] as const)('%s', (reason, facts, addressComplete) => {
    expect(told(decide([], facts, addressComplete))).toEqual([
      { type: 'procedure.outreach-decided', channels: [], none: reason },
    ]);
  });

  test('the debt is settled, after the act', () => {
    const settled = (on: string) =>
      FollowUpRecorded.of({
        procedureId,
        followUp: 'dette_soldee',
        on,
        channel: null,
        source: 'adil',
        sector: 'private',
      });
    expect(told(decide([settled('2024-12-20')]))[0]).toMatchObject({ none: 'household_left' });
    expect(told(decide([settled('2024-11-20')]))[0]).toMatchObject({ channels: ['adil'] });
  });
});

describe('once a household and stage', () => {
  test('a second act of the stage gives no second letter within the year', () => {
    expect(told(decide([contacted('commandement_de_payer', '2024-06-01')]))[0]).toMatchObject({
      none: 'already_contacted',
    });
    expect(told(decide([contacted('commandement_de_payer', '2023-12-01')]))[0]).toMatchObject({ channels: ['adil'] });
  });

  test('a letter at the order to pay does not replace the signal at the summons', () => {
    expect(told(decide([contacted('commandement_de_payer', '2024-12-03')], SUMMONS))[0]).toMatchObject({
      channels: ['empex'],
    });
  });

  test('an act decided before is not decided again', () => {
    expect(decide([contacted('commandement_de_payer', '2024-12-03', actId)])).toEqual([]);
  });
});

describe('the rules', () => {
  test('that were looked at are recorded with their version and whether they held', () => {
    const [decision] = decide([], { sector: 'social' });
    expect(decision?.data).toMatchObject({
      rules: expect.arrayContaining([
        { id: 'secteur_prive', version: 1, held: false },
        { id: 'adresse_complete', version: 1, held: true },
        { id: 'courrier_adil_cdp', version: 1, held: false },
      ]),
    });
  });

  test('all have a French label', () => {
    for (const { id, version } of [...CONDITION_RULES, ...CHANNEL_RULES])
      expect(eligibilityRuleLabel(id, version)).not.toBe(id);
    for (const code of Object.keys(OUTREACH_REASONS)) expect(outreachReasonLabel(code)).not.toBe(code);
  });

  test('an act that reaches no stage is settled with the condition that failed', () => {
    const about = { procedureId, actId, batchId, stage: 'commandement_de_payer', on: '2024-12-03' } as const;
    expect(decideNoOutreach(about, 'premier_occupant').data).toMatchObject({
      channels: [],
      noneReason: 'other_addressee',
      rules: [{ id: 'premier_occupant', version: 1, held: false }],
    });
  });
});
