import { describe, expect, test } from 'vitest';
import { factsOf } from '../casework/facts.fixture.ts';
import type { AmontEvent } from '../event/catalogue.ts';
import {
  CourseWithdrawn,
  DecisionRecorded,
  HearingPostponed,
  MotiveRecorded,
  ProcedureExited,
} from '../procedure/course.events.ts';
import { courseOf } from '../procedure/procedure-course.ts';
import { calendarChecks } from './calendar-checks.ts';
import { type TimelineStage, timelineOf } from './procedure-timeline.ts';

const procedureId = '00000000-0000-4000-8000-00000000aaaa';
const source = 'operateur';
const TODAY = '2026-02-01';

const cdp = (on: string): TimelineStage => ({
  stage: 'commandement_de_payer',
  on,
  hearingOn: null,
  calendar: calendarChecks(factsOf({ servedOn: on }), []),
});
const summons = (on: string, hearingOn: string, known: readonly TimelineStage[] = []): TimelineStage => ({
  stage: 'assignation',
  on,
  hearingOn,
  calendar: calendarChecks(factsOf({ type: 'assignation', servedOn: on, hearingOn }), known),
});
const reported = (stage: TimelineStage['stage'], on: string): TimelineStage => ({
  stage,
  on,
  hearingOn: null,
  calendar: [],
});

const look = (stages: readonly TimelineStage[], told: readonly AmontEvent[] = [], today = TODAY) =>
  timelineOf({ stages, course: courseOf([told]), today });
const dueOn = (timeline: ReturnType<typeof look>, rule: string): string | undefined =>
  timeline.entries.find((entry) => entry.rule === rule && !entry.void)?.on;

describe('the calendar of a procedure', () => {
  test('an order to pay leaves six weeks under a lease signed since the reform', () => {
    const timeline = look([cdp('2024-12-03')]);
    expect(dueOn(timeline, 'delai_cdp_six_semaines')).toBe('2025-01-14');
    expect(timeline.motive).toEqual({ value: 'impaye', inferred: true });
    expect(timeline.next).toEqual([
      { stage: 'assignation', from: '2025-01-15', basis: expect.stringContaining('art. 24 I') },
    ]);
  });

  test('a summons gives the préfet’s last safe day, the interview and the day the diagnosis must leave', () => {
    const timeline = look([cdp('2024-12-03'), summons('2025-02-03', '2025-05-12')]);
    expect(dueOn(timeline, 'notification_prefet_six_semaines')).toBe('2025-03-30');
    expect(dueOn(timeline, 'dsf_entretien')).toBe('2025-02-24');
    // 8 May is a holiday.
    expect(dueOn(timeline, 'dsf_transmission')).toBe('2025-05-02');
  });

  test('stages told in any order give one calendar', () => {
    const [order, paper] = [cdp('2024-12-03'), summons('2025-02-03', '2025-05-12')];
    expect(look([paper, order]).entries.map(({ on, label }) => `${on} ${label}`)).toEqual(
      look([order, paper]).entries.map(({ on, label }) => `${on} ${label}`),
    );
  });

  test('a hearing put off moves what is due before it, and leaves the notification where it was', () => {
    const told = [HearingPostponed.of({ procedureId, hearingOn: '2025-09-15', source })];
    const timeline = look([cdp('2024-12-03'), summons('2025-02-03', '2025-05-12')], told);
    expect(dueOn(timeline, 'dsf_transmission')).toBe('2025-09-08');
    expect(dueOn(timeline, 'notification_prefet_six_semaines')).toBe('2025-03-30');
    expect(timeline.entries.filter(({ kind }) => kind === 'hearing').map(({ on, label }) => [on, label])).toEqual([
      ['2025-05-12', 'Audience renvoyée'],
      ['2025-09-15', 'Audience de renvoi'],
    ]);
  });

  test('a notice to quit needs no order to pay and no notification; while the motive is unknown both are to be checked', () => {
    const paper = summons('2025-02-03', '2025-05-12');
    const unknown = look([paper]);
    expect(unknown.motive.value).toBeNull();
    expect(unknown.entries.find(({ rule }) => rule === 'notification_prefet_six_semaines')?.outcome).toBe('to_check');
    expect(unknown.missing).toEqual([]);
    const quit = look([paper], [MotiveRecorded.of({ procedureId, motive: 'conge_vente', source })]);
    expect(dueOn(quit, 'notification_prefet_six_semaines')).toBeUndefined();
    expect(quit.missing).toEqual([]);
    const arrears = look([paper], [MotiveRecorded.of({ procedureId, motive: 'impaye', source })]);
    expect(arrears.missing).toEqual(['commandement_de_payer']);
  });

  test('an order to leave gives two months, and the end of the truce they end in', () => {
    const timeline = look([reported('commandement_de_quitter_les_lieux', '2025-09-20')], [], '2025-10-01');
    expect(dueOn(timeline, 'delai_cql')).toBe('2025-11-20');
    expect(dueOn(timeline, 'treve_hivernale')).toBe('2025-11-01');
    expect(timeline.entries.at(-1)).toMatchObject({ rule: 'treve_hivernale', on: '2026-03-31' });
    expect(timeline.missing).toEqual(['decision']);
  });

  test('silence on the police’s help is a refusal after two months, unless an answer came', () => {
    const asked = reported('requisition_cfp', '2025-12-10');
    expect(dueOn(look([asked]), 'silence_cfp')).toBe('2026-02-10');
    expect(dueOn(look([asked, reported('autorisation_cfp', '2026-01-15')]), 'silence_cfp')).toBeUndefined();
  });

  test('a decision with delays ends on its day; recorded again, the last word stands; taken back, the one before', () => {
    const decided = (on: string, delaysUntil: string | null) =>
      DecisionRecorded.of({
        procedureId,
        outcome: 'delais_avec_suspension',
        on,
        delaysUntil,
        sector: 'private',
        postalCode: null,
        source,
      });
    const twice = [decided('2025-06-01', '2027-06-01'), decided('2025-06-02', '2027-12-01')];
    expect(dueOn(look([cdp('2024-12-03')], twice), 'delais_du_juge')).toBe('2027-12-01');
    const back = [...twice, CourseWithdrawn.of({ procedureId, kind: 'decision' })];
    expect(dueOn(look([cdp('2024-12-03')], back), 'delais_du_juge')).toBe('2027-06-01');
  });

  test('once the household is out nothing more is due', () => {
    const told = [ProcedureExited.of({ procedureId, exit: 'dette_soldee', on: '2025-01-02', source })];
    const timeline = look([cdp('2024-12-03')], told);
    expect(dueOn(timeline, 'delai_cdp_six_semaines')).toBeUndefined();
    expect(timeline.next).toEqual([]);
  });

  test('every day that is due says by which rule and on which basis', () => {
    const all = look([
      cdp('2024-12-03'),
      summons('2025-02-03', '2025-05-12'),
      reported('commandement_de_quitter_les_lieux', '2025-09-20'),
    ]);
    const dues = all.entries.filter(({ kind }) => kind === 'due');
    expect(dues.length).toBeGreaterThan(5);
    expect(dues.every(({ rule, basis }) => rule !== null && (basis ?? '').length > 5)).toBe(true);
  });
});
