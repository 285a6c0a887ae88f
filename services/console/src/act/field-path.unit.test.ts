import { expect, test } from 'vitest';
import { concerns, confidenceOf, sourceOf } from './field-path.ts';

test('a field made of parts is as sure as its least sure part', () => {
  expect(confidenceOf({ 'dwelling.street': 0.95, 'dwelling.postalCode': 0.4 }, 'dwelling')).toBe(0.4);
  expect(confidenceOf({ 'dwelling.street': 0.95, dwelling: 0.6 }, 'dwelling')).toBe(0.6);
});

test('what is known of a sibling says nothing of a field', () => {
  expect(confidenceOf({ 'landlord.name': 0.97 }, 'landlord.agent')).toBeUndefined();
  expect(sourceOf({ landlord: 'whole' }, 'landlord.agent')).toBe('whole');
});

test('a review reason concerns its field, its parts and its whole', () => {
  expect(concerns('dwelling.street', 'dwelling')).toBe(true);
  expect(concerns('dwelling', 'dwelling.street')).toBe(true);
  expect(concerns('servedOn', 'service')).toBe(false);
  expect(concerns(null, 'servedOn')).toBe(false);
});
