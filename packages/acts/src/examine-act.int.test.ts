import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examineAct } from './examine-act.ts';
import { type GoldenTruth, goldenExpectation, goldenShape } from './fixture/golden-act.ts';
import { withOcrNoise } from './fixture/ocr-noise.ts';
import { typeset } from './fixture/typeset.ts';

const GOLDEN = new URL('../golden/', import.meta.url);

/** The golden acts: pages of text, laid out as a reader would give them, beside what is known of them. */
const goldenActs = () =>
  readdirSync(new URL('acts/', GOLDEN))
    .sort()
    .map((name) => {
      const folder = new URL(`acts/${name}/`, GOLDEN);
      const text = readFileSync(new URL('act.txt', folder), 'utf8').replaceAll(/\n=== page ===\n/g, '\f');
      const truth = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as GoldenTruth;
      return { name, pages: typeset(text), truth };
    });

/** Files that are read and are no act of the procedure. */
const otherFiles = () =>
  readdirSync(new URL('other-files/', GOLDEN))
    .sort()
    .map((name) => ({ name, pages: typeset(readFileSync(new URL(`other-files/${name}`, GOLDEN), 'utf8')) }));

test.each(goldenActs())('golden act $name is understood', ({ pages, truth }) => {
  const examined = examineAct(pages);
  expect(examined.kind).toBe('act');
  if (examined.kind !== 'act' || examined.act === null) return expect(examined).toHaveProperty('act.type');
  expect(goldenShape(examined.act)).toMatchObject(goldenExpectation(truth));
  if (truth.review !== undefined) expect(examined.reasons.length > 0).toBe(truth.review);
});

test.each(otherFiles())('$name is read, and refused as no act of the procedure', ({ pages }) => {
  expect(examineAct(pages)).toMatchObject({ kind: 'not_an_act', refusal: { code: 'not_an_act' } });
});

const KEY_FIELDS = ['type', 'servedOn', 'tenants', 'street', 'postalCode', 'debtCents'] as const;

/** Key fields that are wrong while nothing sends the act to a person, of those claimed. */
const silentWith = (noise: { rate: number; seed: number }): { silent: number; claimed: number } => {
  let silent = 0;
  let claimed = 0;
  for (const { pages, truth } of goldenActs()) {
    const examined = examineAct(withOcrNoise(pages, noise));
    const expected = goldenExpectation(truth);
    const fields = KEY_FIELDS.filter((field) => field in expected);
    claimed += fields.length;
    if (examined.kind !== 'act' || examined.act === null || examined.reasons.length > 0) continue;
    const shape = goldenShape(examined.act);
    silent += fields.filter((field) => JSON.stringify(shape[field]) !== JSON.stringify(expected[field])).length;
  }
  return { silent, claimed };
};

test.each([1, 2, 3, 4])(
  'slips of OCR (seed %i) make hardly any wrong key field that nobody is asked to look at',
  (seed) => {
    const { silent, claimed } = silentWith({ rate: 0.003, seed });
    expect(claimed).toBeGreaterThan(200);
    expect(silent / claimed).toBeLessThan(0.01);
  },
);
