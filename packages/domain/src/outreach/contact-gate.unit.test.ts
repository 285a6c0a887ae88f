import { describe, expect, test } from 'vitest';
import { BLOCKS, type BlockCode, blockLabel } from './block.ts';
import { contactGate, GATE_THRESHOLDS, type GateFacts } from './contact-gate.ts';
import { initialContact, type Posted } from './contact-state.ts';
import { BAR_REASONS, type BarReason } from './contact-words.ts';
import { DEFAULT_SETTINGS } from './outreach-settings.ts';
import { householdAddress } from './postal-address.ts';

const TODAY = '2025-06-10';
const actId = '00000000-0000-4000-8000-00000000cccc';
const SURE = { tenants: 0.95, 'dwelling.street': 0.95, 'dwelling.postalCode': 0.95, 'landlord.name': 0.9 };
const ACT: NonNullable<GateFacts['act']> = {
  addressee: 'tenant',
  service: 'a_etude',
  hearingOn: null,
  hasName: true,
  confidence: SURE,
};
const facts = (changes: Partial<GateFacts> = {}, act: Partial<typeof ACT> = {}): GateFacts => ({
  channel: 'adil',
  stage: 'commandement_de_payer',
  actId,
  act: { ...ACT, ...act },
  address: ['MADAME LEFEVRE', '12 RUE DES PYRENEES', '75020 PARIS'],
  underReview: false,
  filingDoubt: false,
  contact: initialContact,
  ...changes,
});
const codes = (given: GateFacts): readonly BlockCode[] =>
  contactGate(given, DEFAULT_SETTINGS[given.channel], TODAY).map(({ code }) => code);
const barred = (reason: BarReason) => ({ contact: { ...initialContact, bars: [{ reason, on: '2025-05-01' }] } });
const posted = (changes: Partial<Posted>) => ({
  contact: {
    ...initialContact,
    posted: [
      { actId, channel: 'adil', step: 'letter_1', on: '2025-06-01', letterId: 'l', runId: 'r', ...changes } as Posted,
    ],
  },
});
/** Numbers between 0 and 1 that are the same at each run. Source: Park and Miller, "minimal standard". */
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

test('a household that was read surely, at home, and that nobody wrote to, may be contacted', () => {
  expect(codes(facts())).toEqual([]);
});

describe('a contact is stopped:', () => {
  test.each(Object.keys(BAR_REASONS) as BarReason[])('%s, whoever writes', (reason) => {
    for (const channel of ['adil', 'empex', 'landlord'] as const)
      expect(codes(facts({ channel, ...barred(reason) }))).toEqual([reason]);
  });

  test.each([
    ['data_erased', facts({ act: null })],
    ['under_review', facts({ underReview: true })],
    ['filing_doubt', facts({ filingDoubt: true })],
    ['name_uncertain', facts({}, { hasName: false })],
    ['name_uncertain', facts({}, { confidence: { ...SURE, tenants: 0.84 } })],
    ['name_uncertain', facts({}, { confidence: { ...SURE, 'tenants[1].lastName': 0.2 } })],
    ['name_uncertain', facts({ channel: 'landlord' }, { confidence: { ...SURE, 'landlord.name': 0.5 } })],
    ['address_uncertain', facts({}, { confidence: { tenants: 1, 'dwelling.street': 1 } })],
    ['not_the_tenant', facts({}, { addressee: 'guarantor' })],
    ['not_the_tenant', facts({}, { confidence: { ...SURE, addressee: 0.5 } })],
    ['home_unknown', facts({}, { service: 'pv_659' })],
    ['address_not_postable', facts({ address: null })],
    ['recipient_address_missing', facts({ channel: 'landlord', address: null })],
    ['hearing_past', facts({}, { hearingOn: TODAY })],
    ['already_contacted', facts(posted({}))],
  ] as const)('%s', (code, given) => {
    expect(codes(given)).toEqual([code]);
  });

  test('every code of the list is given by some case, has somebody to settle it, and French words', () => {
    for (const code of Object.keys(BLOCKS)) expect(blockLabel(code)).not.toBe(code);
    expect(contactGate(facts(barred('moved')), DEFAULT_SETTINGS.adil, TODAY)[0]?.owner).toBe('adil');
    expect(contactGate(facts({ filingDoubt: true }), DEFAULT_SETTINGS.adil, TODAY)[0]?.owner).toBe('drihl');
  });
});

describe('days between two contacts', () => {
  test('hold for every team of the household, and end', () => {
    expect(codes(facts(posted({ channel: 'empex', actId: 'other', on: '2025-05-20' })))).toEqual(['already_contacted']);
    const [block] = contactGate(facts(posted({})), DEFAULT_SETTINGS.adil, TODAY);
    expect(block?.until).toBe('2025-07-01');
    expect(codes(facts(posted({ on: '2025-05-11' })))).toEqual([]);
  });

  test('are those between its own steps for a team that writes twice', () => {
    const own = { channel: 'empex', ...posted({ channel: 'empex', on: '2025-05-31' }) } as const;
    expect(codes(facts(own))).toEqual([]);
    expect(codes(facts({ ...own, ...posted({ channel: 'empex', on: '2025-06-02' }) }))).toEqual(['already_contacted']);
  });

  test('a letter to the landlord says nothing of the household', () => {
    expect(codes(facts(posted({ channel: 'landlord' })))).toEqual([]);
  });
});

test('over noise: nobody passes whose name or dwelling was read below the threshold, or cannot stand on an envelope', () => {
  const next = numbers(20_250_610);
  const pick = <T>(...values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const read = (): number | undefined => (next() < 0.1 ? undefined : Math.round(next() * 100) / 100);
  let passed = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const confidence: Record<string, number> = {};
    for (const field of ['tenants', 'tenants[0].lastName', 'dwelling.street', 'dwelling.postalCode', 'landlord.name']) {
      // Half of the fields read well, or hardly any case would pass.
      const value = next() < 0.6 ? 0.9 : read();
      if (value !== undefined) confidence[field] = value;
    }
    const tenant = {
      civility: pick('M', 'MME', null),
      lastName: pick('LEFEVRE', 'D’ALMEIDA', 'MARTIN', 'L3F', '', '…'),
      firstNames: pick('Amélie', null),
    } as const;
    const dwelling = {
      street: pick('12 rue des Pyrénées', '3 bis, quai de Valmy', null, `12 ${'rue '.repeat(12)}`),
      complement: pick(
        null,
        'bât. B',
        'Résidence des Pyrénées, escalier C, 4e étage, porte gauche au fond du couloir, interphone 12',
      ),
      postalCode: pick('75020', '75018', null),
      city: pick('Paris', 'PARIS', null),
    };
    const address = householdAddress([tenant], dwelling);
    const channel = pick('adil', 'empex', 'landlord');
    const given = facts({ channel, address }, { confidence, hasName: /\p{L}{2}/u.test(tenant.lastName) });
    if (codes(given).length > 0) continue;
    passed += 1;
    const least = (field: string): number =>
      Math.min(
        ...Object.entries(confidence)
          .filter(([path]) => path.startsWith(field))
          .map(([, value]) => value),
      );
    expect(least(channel === 'landlord' ? 'landlord.name' : 'tenants')).toBeGreaterThanOrEqual(
      channel === 'landlord' ? GATE_THRESHOLDS['landlord.name'] : GATE_THRESHOLDS.tenants,
    );
    expect(least('dwelling.street')).toBeGreaterThanOrEqual(GATE_THRESHOLDS['dwelling.street']);
    expect(least('dwelling.postalCode')).toBeGreaterThanOrEqual(GATE_THRESHOLDS['dwelling.postalCode']);
    expect(address?.length).toBeLessThanOrEqual(6);
    expect(address?.every((line) => line.length <= 38)).toBe(true);
  }
  expect(passed).toBeGreaterThan(100);
});
