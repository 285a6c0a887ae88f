import { describe, expect, test } from 'vitest';
import type { ActFacts } from '../facts/act-facts.ts';
import { drawFacts } from '../facts/draw-facts.ts';
import { randomFrom } from '../random/random.ts';
import { trueAct } from '../truth/true-act.ts';
import { dateInWords, dayInWords, longDate, monthOf, shortDate, tinyDate, yearInWords } from '../words/french-date.ts';
import { LAYOUTS } from './layouts.ts';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const ACTS = 60;
const factsOf = (index: number): ActFacts => drawFacts(randomFrom(`layouts/${index}`));
const many = Array.from({ length: ACTS }, (_, index) => factsOf(index));

const textOf = (layout: (typeof LAYOUTS)[number], facts: ActFacts): string =>
  fold(
    layout
      .draw(facts, randomFrom('draw'))
      .pages.flatMap((page) => page.items)
      .map((item) => (item.kind === 'text' ? item.text : ''))
      .join(' '),
  );

const money = (cents: number): string =>
  fold(`${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, '0')}`);
/** Thousands may be parted: compare without blanks. */
const tight = (text: string): string => text.replaceAll(' ', '');

const dateForms = (day: string): readonly string[] => {
  const [year = '', month = '', date = ''] = day.split('-');
  const dotted = `${Number(date)} ${Number(month)} ${year}`;
  const old = (thousand: 'mille' | 'mil') =>
    `an ${yearInWords(day, thousand)} et le ${dayInWords(day)} ${monthOf(day)}`;
  return [longDate(day), shortDate(day), tinyDate(day), dateInWords(day), dotted, old('mil'), old('mille')].map(fold);
};

const saysDay = (text: string, day: string): boolean => dateForms(day).some((form) => text.includes(form));

const wants = (facts: ActFacts, layout: (typeof LAYOUTS)[number]): readonly string[] => {
  const act = trueAct(facts, layout);
  const { office, landlord, dwelling } = act;
  return [
    facts.reference,
    office.name ?? '',
    office.postalCode ?? '',
    ...(facts.landlord.persons.length > 0 ? [] : [landlord.name ?? '']),
    landlord.agent ?? '',
    dwelling.street ?? '',
    dwelling.complement ?? '',
    dwelling.postalCode ?? '',
    ...(act.tenants ?? []).flatMap((each) => [each.lastName, each.firstNames ?? '']),
    ...facts.landlord.persons.flatMap((each) => [each.lastName, each.firstNames]),
    ...(facts.guarantor === null ? [] : [facts.guarantor.person.lastName, facts.guarantor.address.street]),
    act.hearing?.room ?? '',
  ].filter((each) => each !== '');
};

const amounts = (facts: ActFacts, layout: (typeof LAYOUTS)[number]): readonly number[] => {
  const act = trueAct(facts, layout);
  return [act.debtCents, act.costCents, ...(act.statement ?? []).map((line) => line.amountCents)].filter(
    (each): each is number => typeof each === 'number',
  );
};

describe.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('%s', (_, layout) => {
  const drawn = many.map((facts) => ({ facts, text: textOf(layout, facts) }));

  test('prints every name and place that its truth claims', () => {
    const missing = drawn.flatMap(({ facts, text }, index) =>
      wants(facts, layout)
        .filter((each) => !text.includes(fold(each)))
        .map((each) => `${index}: ${each}`),
    );
    expect(missing).toEqual([]);
  });

  test('prints every amount that its truth claims', () => {
    const missing = drawn.flatMap(({ facts, text }, index) =>
      amounts(facts, layout)
        .filter((each) => !tight(text).includes(tight(money(each))))
        .map((each) => `${index}: ${each}`),
    );
    expect(missing).toEqual([]);
  });

  test('prints the days of the lease, the hearing and the service, and the numbers of the household and the office', () => {
    const missing = drawn.flatMap(({ facts, text }, index) => {
      const days = [facts.servedOn, ...(facts.hearing === null ? [] : [facts.hearing.on])];
      const lease = facts.type === 'commandement_de_quitter_les_lieux' ? [] : [facts.lease.signedOn];
      const phones = [...facts.phones, facts.office.phone].map((each) => each.slice(3));
      return [
        ...[...days, ...lease].filter((day) => !saysDay(text, day)),
        ...phones.filter((phone) => !tight(text).includes(phone)),
      ].map((each) => `${index}: ${each}`);
    });
    expect(missing).toEqual([]);
  });

  test('prints the monthly rent where it says that it does: the sum, or rent and charges', () => {
    const missing = drawn.filter(({ facts, text }) => {
      const { rentCents, chargesCents } = facts.lease;
      const has = (cents: number) => tight(text).includes(tight(money(cents)));
      return layout.printsRent(facts) && !has(rentCents + chargesCents) && !(has(rentCents) && has(chargesCents));
    });
    expect(missing.map(({ facts }) => facts.reference)).toEqual([]);
  });

  test('gives the delay of an order to pay in words or figures', () => {
    const missing = drawn.filter(({ facts, text }) => {
      if (facts.type !== 'commandement_de_payer') return false;
      return !(facts.deadline?.unit === 'weeks' ? /(six|6) semaines/ : /(deux|2) mois/).test(text);
    });
    expect(missing).toEqual([]);
  });

  test('keeps every line of text on the page', () => {
    const outside = many
      .slice(0, 20)
      .flatMap((facts) =>
        layout
          .draw(facts, randomFrom('draw'))
          .pages.flatMap((page) =>
            page.items.filter(
              (item) => item.kind === 'text' && (item.y > page.height - 10 || item.x < 0 || item.x > page.width - 10),
            ),
          ),
      );
    expect(outside).toEqual([]);
  });
});

const SHINGLE = 8;
const shingles = (text: string): ReadonlySet<string> => {
  const words = text.replace(/\d+/g, '').split(/\s+/);
  return new Set(words.slice(SHINGLE).map((__, index) => words.slice(index, index + SHINGLE).join(' ')));
};

test('no two offices write alike: of any two, few runs of eight words are common, those the law prescribes included', () => {
  const [order] = many.filter(({ type, addressee }) => type === 'commandement_de_payer' && addressee === 'tenant');
  if (order === undefined) throw new Error('no order to pay was drawn');
  const sets = LAYOUTS.map((layout) => ({ id: layout.id, set: shingles(textOf(layout, order)) }));
  const alike = sets.flatMap((a, index) =>
    sets.slice(index + 1).flatMap((b) => {
      const common = [...a.set].filter((each) => b.set.has(each)).length;
      const share = common / Math.min(a.set.size, b.set.size);
      return share > 0.2 ? [`${a.id} ~ ${b.id}: ${share.toFixed(2)}`] : [];
    }),
  );
  expect(alike).toEqual([]);
});

test('at least forty offices are for development, at least five are kept for measuring, each under a name of its own', () => {
  expect(LAYOUTS.filter(({ heldOut }) => !heldOut).length).toBeGreaterThanOrEqual(40);
  expect(LAYOUTS.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(2);
  expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
});
