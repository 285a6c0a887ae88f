import { expect, test } from 'vitest';
import { isBlocking, reviewReasons } from './review-reasons.ts';

const judged = {
  type: 'commandement_de_payer',
  confidence: {
    type: 0.95,
    servedOn: 0.95,
    tenants: 0.95,
    'dwelling.street': 0.95,
    'dwelling.postalCode': 0.95,
    'landlord.name': 0.95,
    'office.name': 0.95,
    debtCents: 0.95,
    leaseSignedOn: 0.95,
  },
  contradicted: [],
  pagesWithoutText: [],
} as const;

test('an act read surely asks for nobody', () => {
  expect(reviewReasons(judged)).toEqual([]);
});

test.each(['servedOn', 'tenants', 'dwelling.street', 'dwelling.postalCode', 'type'])(
  'a doubt about %s holds the act back until a person has looked',
  (field) => {
    const [reason] = reviewReasons({ ...judged, confidence: { ...judged.confidence, [field]: 0.5 } });
    expect(reason).toMatchObject({ code: 'low_confidence', field });
    expect(reason && isBlocking(reason)).toBe(true);
  },
);

test('a doubt about the office or the debt is said, and holds nothing back', () => {
  const reasons = reviewReasons({
    ...judged,
    confidence: { ...judged.confidence, 'office.name': 0.4, debtCents: 0.4 },
  });
  expect(reasons.map(({ field }) => field)).toEqual(['office.name', 'debtCents']);
  expect(reasons.some(isBlocking)).toBe(false);
});

test('two values for one field are a contradiction, however sure each of them is', () => {
  const [reason] = reviewReasons({ ...judged, contradicted: ['tenants'] });
  expect(reason).toMatchObject({ code: 'contradiction', field: 'tenants' });
});

test.each(['debtCents', 'leaseSignedOn'] as const)(
  '%s is expected of an order to pay, not of an order to leave',
  (field) => {
    const { [field]: _, ...confidence } = judged.confidence;
    expect(reviewReasons({ ...judged, confidence })).toMatchObject([{ code: 'missing', field }]);
    expect(reviewReasons({ ...judged, confidence, type: 'commandement_de_quitter_les_lieux' })).toEqual([]);
  },
);
