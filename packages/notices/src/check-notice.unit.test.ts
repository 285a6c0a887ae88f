import { describe, expect, test } from 'vitest';
import { tallyDamagedActs } from './fixture/tally.fixture.ts';

/** Registries, wording, contacts, dates and damages are all drawn from the seed: no version of them was known to the code. */
describe('a registry that nobody had when the code was written', { timeout: 60_000 }, () => {
  test('embedded text: verdict, version, wrong numbers and missing sections are right in sixteen damages and ten typesettings', () => {
    const tally = tallyDamagedActs({ seeds: [11, 12] });
    expect(tally.acts).toBeGreaterThan(270);
    expect(tally.rightVerdicts / tally.acts, tally.faults.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(tally.rightVersions / tally.versions).toBeGreaterThanOrEqual(0.99);
    expect(tally.wrongNumbers).toBeGreaterThan(100);
    expect(tally.wrongNumbersFound / tally.wrongNumbers).toBeGreaterThanOrEqual(0.98);
    expect(tally.wrongNumbersNamed / tally.wrongNumbers).toBeGreaterThanOrEqual(0.97);
    expect(tally.sectionsNamed / tally.incomplete).toBeGreaterThanOrEqual(0.97);
  });

  test('scans: verdict and version are right, and what is wrong is said to be doubtful', () => {
    const tally = tallyDamagedActs({ seeds: [21, 22], errorRate: 0.005 });
    expect(tally.rightVerdicts / tally.acts, tally.faults.join('\n')).toBeGreaterThanOrEqual(0.96);
    expect(tally.rightVersions / tally.versions).toBeGreaterThanOrEqual(0.99);
    expect(tally.silentlyWrong / tally.acts, tally.faults.join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('five hundred right notices set in ten ways: none is called altered', () => {
    const tally = tallyDamagedActs({ seeds: [31, 32], damages: ['none'], copies: 25 });
    expect(tally.acts).toBe(500);
    expect(tally.falselyAltered, tally.faults.join('\n')).toBe(0);
    expect(tally.rightVerdicts).toBe(500);
  });
});
