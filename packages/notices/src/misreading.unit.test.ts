import { describe, expect, test } from 'vitest';
import { isPrintedSo, misreadingProbability, wordErrorRate } from './misreading.ts';

const EXPECTED = '+33142795050';

describe('a number read on a scan that is not the expected one', () => {
  test.each([
    ['one look-alike digit', '+33142795060', false],
    ['two look-alike digits', '+33142796060', false],
    ['one digit that nobody takes for it', '+33142795051', true],
    ['another number altogether', '+33633814472', true],
    ['the same digits, moved by one that was doubled', '+33114279505', false],
  ])('%s: %s, printed so? %s', (_, found, isSo) => {
    expect(isPrintedSo(found, EXPECTED, 0.002, false)).toBe(isSo);
  });

  test('what a poor scan leaves open, a recogniser sure of its word decides', () => {
    const found = '+33142795060';
    expect(isPrintedSo(found, EXPECTED, wordErrorRate(0.01, null), false)).toBe(false);
    expect(isPrintedSo(found, EXPECTED, wordErrorRate(0.001, 0.998), false)).toBe(true);
  });

  test('one that an older version gave is believed more readily', () => {
    expect(isPrintedSo('+33142795080', EXPECTED, 0.006, false)).toBe(false);
    expect(isPrintedSo('+33142795080', EXPECTED, 0.006, true)).toBe(true);
  });

  test('is the less likely misread the more digits differ, and never when a digit is lost', () => {
    const one = misreadingProbability('+33142795060', EXPECTED, 0.01);
    expect(misreadingProbability('+33142796060', EXPECTED, 0.01)).toBeLessThan(one);
    expect(misreadingProbability(EXPECTED, EXPECTED, 0.01)).toBe(1);
    expect(misreadingProbability('+3314279505', EXPECTED, 0.01)).toBe(0);
  });
});
