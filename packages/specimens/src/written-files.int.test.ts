import { textOf } from '@amont/domain/text/page-text';
import { createReaderPool, type ReaderPool } from '@amont/pdf/reader-pool';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateSpecimens, type Specimen, type SpecimenOptions } from './generate-specimens.ts';
import { LAYOUTS } from './layout/layouts.ts';

let pool: ReaderPool;
beforeAll(() => {
  pool = createReaderPool({ size: 2 });
});
afterAll(() => pool.close());

const collect = async (options: SpecimenOptions): Promise<readonly Specimen[]> => {
  const list: Specimen[] = [];
  for await (const specimen of generateSpecimens(options)) list.push(specimen);
  return list;
};

const tight = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

const pagesOf = async ({ pdf, fileName }: Specimen) => {
  const outcome = await pool.read(pdf);
  if (outcome.kind === 'refused') throw new Error(`${fileName} was refused: ${outcome.code}`);
  return outcome.pages;
};

test.each(LAYOUTS.map(({ id }) => id))(
  'a file of %s, read by a PDF reader that knows nothing of it, holds what its truth claims',
  async (id) => {
    for (const specimen of await collect({ count: 3, seed: 21, layouts: [id] })) {
      const pages = await pagesOf(specimen);
      const text = tight(pages.map(textOf).join('\n'));
      const { act, pages: count } = specimen.truth;
      expect(pages.length).toBe(count);
      expect(pages.every(({ source }) => source === 'embedded')).toBe(true);
      for (const tenant of act?.tenants ?? []) expect(text).toContain(tight(tenant.lastName));
      // Word by word: a number in the margin may stand between two lines of an address.
      for (const word of (act?.dwelling.street ?? '').split(' ')) expect(text).toContain(tight(word));
      for (const { amountCents } of act?.statement ?? [])
        expect(text).toContain(
          `${Math.floor(Math.abs(amountCents) / 100)}${String(Math.abs(amountCents) % 100).padStart(2, '0')}`,
        );
    }
  },
);

test('a scanned act has pictures for pages, as many as its truth says; a layer of text under them is not the act', async () => {
  for (const specimen of await collect({ count: 2, seed: 4, medium: 'scan' })) {
    expect(specimen.truth.textSource).toBe('ocr');
    const pages = await pagesOf(specimen);
    expect(pages.length).toBe(specimen.truth.pages);
    expect(tight(pages.map(textOf).join(' '))).not.toContain(tight(specimen.truth.act?.dwelling.street ?? ''));
  }
});

test('in a mixed file the notice alone is a picture', async () => {
  const list = await collect({ count: 3, seed: 9, medium: 'mixed' });
  const mixed = list.filter(({ truth }) => truth.textSource === 'mixed');
  expect(mixed.length).toBeGreaterThan(0);
  for (const specimen of mixed) {
    const pages = await pagesOf(specimen);
    const claimed = specimen.truth.notice?.pages ?? [];
    const drawn = tight(
      pages
        .filter(({ page }) => !claimed.includes(page))
        .map(textOf)
        .join(' '),
    );
    const pictured = tight(
      pages
        .filter(({ page }) => claimed.includes(page))
        .map(textOf)
        .join(' '),
    );
    for (const tenant of specimen.truth.act?.tenants ?? []) expect(drawn).toContain(tight(tenant.lastName));
    expect(pictured).not.toContain('boulevardedgarquinet');
  }
});

test('the same scan comes out in the same bytes', async () => {
  const [first] = await collect({ count: 1, seed: 4, medium: 'scan' });
  const [again] = await collect({ count: 1, seed: 4, medium: 'scan' });
  expect(Buffer.compare(first?.pdf ?? new Uint8Array(), again?.pdf ?? new Uint8Array(1))).toBe(0);
});
