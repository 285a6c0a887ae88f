import { describe, expect, test } from 'vitest';
import { calendarChecks, type KnownStage } from './calendar-checks.ts';
import { CALENDAR_RULES, calendarRuleOf } from './calendar-rules.ts';
import { paymentDelay } from './payment-delay.ts';

const SIX_WEEKS = { value: 6, unit: 'weeks' } as const;
const TWO_MONTHS = { value: 2, unit: 'months' } as const;

describe('the end of the delay to pay', () => {
  test.each([
    ['a lease of 2024, six weeks printed', '2025-02-11', SIX_WEEKS, '2024-01-05', 'ok', '2025-03-25'],
    [
      'a lease of 2024, two months printed: longer than the law',
      '2025-02-11',
      TWO_MONTHS,
      '2024-01-05',
      'info',
      '2025-03-25',
    ],
    ['an older lease keeps its two months', '2024-02-11', TWO_MONTHS, '2022-01-05', 'ok', '2024-04-11'],
    ['six weeks on an older lease, not renewed since', '2024-02-11', SIX_WEEKS, '2022-01-05', 'alert', '2024-03-24'],
    [
      'six weeks on an older lease, renewed since: disputed',
      '2025-03-14',
      SIX_WEEKS,
      '2021-09-02',
      'to_check',
      '2025-04-25',
    ],
    ['six weeks, date of the lease unknown', '2025-03-14', SIX_WEEKS, null, 'to_check', '2025-04-25'],
    ['two months, date of the lease unknown', '2025-03-14', TWO_MONTHS, null, 'to_check', '2025-05-14'],
    ['two months before the reform', '2023-07-28', TWO_MONTHS, null, 'ok', '2023-09-28'],
    ['six weeks before the reform: too short', '2023-07-28', SIX_WEEKS, null, 'alert', '2023-09-28'],
    ['nothing printed, lease of 2024', '2025-02-11', null, '2024-01-05', 'to_check', '2025-03-25'],
  ] as const)('%s', (_, servedOn, deadline, leaseSignedOn, outcome, earliestEnd) => {
    expect(paymentDelay({ servedOn, deadline, leaseSignedOn })).toMatchObject({ outcome, earliestEnd });
  });

  test('while it is not known which delay governs, the latest end is that of the longer one, put off to a working day', () => {
    expect(paymentDelay({ servedOn: '2025-03-10', deadline: SIX_WEEKS, leaseSignedOn: null }).latestEnd).toBe(
      '2025-05-12',
    );
  });
});

const summons = (servedOn: string, hearingOn: string | null) => ({
  type: 'assignation' as const,
  servedOn,
  hearingOn,
  deadline: null,
  leaseSignedOn: null,
  landlordKind: 'natural_person' as const,
});
const orderToPay = (servedOn: string) => ({
  type: 'commandement_de_payer' as const,
  servedOn,
  hearingOn: null,
  deadline: SIX_WEEKS,
  leaseSignedOn: '2024-01-05',
  landlordKind: 'natural_person' as const,
});
const known = (facts: ReturnType<typeof orderToPay> | ReturnType<typeof summons>): KnownStage => ({
  stage: facts.type,
  on: facts.servedOn,
  calendar: calendarChecks(facts, []),
});
const outcome = (checks: ReturnType<typeof calendarChecks>, rule: string) =>
  checks.find((check) => check.rule === rule);

describe('the notification six weeks before the hearing (avis of 6 November 2025)', () => {
  test.each([
    ['2025-03-30', 'ok'],
    ['2025-03-31', 'to_check'],
    ['2025-04-01', 'alert'],
  ])('for a hearing on Monday 12 May 2025, a summons served on %s is %s', (servedOn, expected) => {
    expect(outcome(calendarChecks(summons(servedOn, '2025-05-12'), []), 'notification_prefet_six_semaines')).toEqual({
      rule: 'notification_prefet_six_semaines',
      outcome: expected,
      on: '2025-03-30',
    });
  });

  test('before the reform two months are counted', () => {
    const checks = calendarChecks(summons('2022-10-18', '2023-01-17'), []);
    expect(outcome(checks, 'notification_prefet_deux_mois')).toMatchObject({ outcome: 'ok', on: '2022-11-16' });
    expect(outcome(checks, 'notification_prefet_six_semaines')).toBeUndefined();
  });

  test('the social and financial report is due five working days before the hearing', () => {
    const checks = calendarChecks(summons('2025-03-03', '2025-05-12'), []);
    expect(outcome(checks, 'dsf_transmission')).toMatchObject({ outcome: 'info', on: '2025-05-02' });
    expect(outcome(checks, 'dsf_entretien')).toMatchObject({ on: '2025-03-24' });
  });

  test('without a hearing there is nothing to count from', () => {
    expect(calendarChecks(summons('2025-03-03', null), [])).toEqual([]);
  });
});

describe('a summons and the delay of its order to pay', () => {
  const cdp = known(orderToPay('2025-02-11'));

  test.each([
    ['2025-03-25', 'alert'],
    ['2025-03-26', 'ok'],
  ])('served on %s: %s', (servedOn, expected) => {
    expect(outcome(calendarChecks(summons(servedOn, null), [cdp]), 'assignation_apres_delai_cdp')?.outcome).toBe(
      expected,
    );
  });

  test('an order reported by a partner leaves both delays open', () => {
    const reported = { ...cdp, calendar: [] };
    const check = (on: string) => outcome(calendarChecks(summons(on, null), [reported]), 'assignation_apres_delai_cdp');
    expect(check('2025-03-20')?.outcome).toBe('alert');
    expect(check('2025-04-05')?.outcome).toBe('to_check');
    expect(check('2025-04-20')?.outcome).toBe('ok');
  });

  test('an order that arrives after its summons carries the check', () => {
    const late = calendarChecks(orderToPay('2025-02-11'), [known(summons('2025-03-01', null))]);
    expect(outcome(late, 'assignation_apres_delai_cdp')).toMatchObject({ outcome: 'alert', on: '2025-03-25' });
  });

  test('for a legal person the referral to the CCAPEX is counted too', () => {
    const social = { ...summons('2025-03-20', null), landlordKind: 'legal_person' as const };
    expect(outcome(calendarChecks(social, [cdp]), 'saisine_ccapex_six_semaines')).toMatchObject({
      outcome: 'to_check',
      on: '2025-03-25',
    });
  });
});

test('an order to leave gives two months, then the end of the truce they fall in', () => {
  const facts = { ...summons('2025-10-21', null), type: 'commandement_de_quitter_les_lieux' as const };
  expect(calendarChecks(facts, [])).toEqual([
    { rule: 'delai_cql', outcome: 'ok', on: '2025-12-21' },
    { rule: 'treve_hivernale', outcome: 'info', on: '2026-03-31' },
  ]);
  expect(calendarChecks({ ...facts, servedOn: '2025-06-10' }, [])).toHaveLength(1);
});

test('an act without a date is not measured', () => {
  expect(calendarChecks({ ...summons('2025-03-03', null), servedOn: null }, [])).toEqual([]);
});

test('every rule has a label, a basis and an id of its own', () => {
  expect(new Set(CALENDAR_RULES.map((rule) => rule.id)).size).toBe(CALENDAR_RULES.length);
  expect(calendarRuleOf('delai_cql')).toMatchObject({ basis: 'art. L. 412-1 CPCE' });
  expect(calendarRuleOf('unheard-of')).toBeNull();
});
