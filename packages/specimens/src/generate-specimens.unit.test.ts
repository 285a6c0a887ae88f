import { expect, test } from 'vitest';
import { generateSpecimens, type Specimen, type SpecimenOptions } from './generate-specimens.ts';

const collect = async (options: SpecimenOptions): Promise<readonly Specimen[]> => {
  const list: Specimen[] = [];
  for await (const specimen of generateSpecimens(options)) list.push(specimen);
  return list;
};

const COUNT = 120;
const many = await collect({ count: COUNT, seed: 5 });

test('the same seed gives the same bytes and the same truth', async () => {
  const again = await collect({ count: 6, seed: 5 });
  again.forEach((specimen, index) => {
    expect(Buffer.compare(specimen.pdf, many[index]?.pdf ?? new Uint8Array())).toBe(0);
    expect(specimen.truth).toEqual(many[index]?.truth);
  });
});

test('another seed gives other acts', async () => {
  const [other] = await collect({ count: 1, seed: 6 });
  expect(other?.truth.act?.tenants).not.toEqual(many[0]?.truth.act?.tenants);
});

test('the lines of an account sum to what is claimed', () => {
  const wrong = many.filter(({ truth: { act } }) => {
    const lines = act?.statement ?? [];
    return lines.length > 0 && lines.reduce((sum, line) => sum + line.amountCents, 0) !== act?.debtCents;
  });
  expect(wrong.map(({ fileName }) => fileName)).toEqual([]);
});

test('acts are of the three types, orders to pay most often, orders to leave least', () => {
  const count = (type: string) => many.filter(({ truth }) => truth.act?.type === type).length;
  expect(count('commandement_de_payer')).toBeGreaterThan(count('assignation'));
  expect(count('assignation')).toBeGreaterThan(count('commandement_de_quitter_les_lieux'));
  expect(count('commandement_de_quitter_les_lieux')).toBeGreaterThan(0);
});

test('notices of every verdict a reader can give of a whole file are annexed', () => {
  const verdicts = new Set(many.map(({ truth }) => truth.notice?.verdict));
  for (const verdict of ['current', 'outdated', 'altered', 'incomplete', 'foreign', 'missing'])
    expect(verdicts).toContain(verdict);
});

test('a wanted number of pages is kept, and the layouts asked for alone are used', async () => {
  const list = await collect({
    count: 20,
    seed: 8,
    pages: { min: 6, max: 8 },
    layouts: ['serif-prose', 'small-print'],
  });
  for (const { truth, layout } of list) {
    expect(truth.pages).toBeGreaterThanOrEqual(6);
    expect(truth.pages).toBeLessThanOrEqual(8);
    expect(['serif-prose', 'small-print']).toContain(layout);
  }
});

test('a layout that nobody drew is refused by name', async () => {
  await expect(collect({ count: 1, seed: 1, layouts: ['nowhere'] })).rejects.toThrow('nowhere');
});

test('telephone numbers are those kept for fiction', () => {
  for (const { truth } of many)
    for (const phone of [...(truth.act?.phones ?? []), truth.act?.office.phone ?? ''])
      expect(phone).toMatch(/^\+33(1990\d{5}|63998\d{4})$/);
});
