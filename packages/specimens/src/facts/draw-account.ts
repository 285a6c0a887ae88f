import type { Random } from '../random/random.ts';
import type { AccountLine, LineMatter } from './act-facts.ts';
import { addDays, firstOfMonth } from './day.ts';

type Terms = { readonly rentCents: number; readonly chargesCents: number; readonly signedOn: string };

export const KIND_OF: Readonly<Record<LineMatter, AccountLine['kind']>> = {
  rent: 'rent',
  rent_and_charges: 'rent',
  charges: 'charges',
  charges_adjustment: 'charges',
  deposit: 'deposit',
  transfer: 'payment',
  card_payment: 'payment',
  benefit: 'benefit',
  reminder: 'late_fee',
  formal_notice: 'late_fee',
  rejection: 'late_fee',
  penalty: 'penalty_clause',
  earlier_bailiff: 'procedure_cost',
  file_costs: 'procedure_cost',
  insurance: 'insurance',
  refuse_tax: 'tax',
  balance: 'carried_forward',
};

const line = (matter: LineMatter, date: string, amountCents: number): AccountLine => ({
  matter,
  kind: KIND_OF[matter],
  date,
  amountCents,
});

/** Fees and credits strewn over the months: each once, with the sum a household may really see. */
const extras = (random: Random, months: readonly string[], terms: Terms, isSocial: boolean): readonly AccountLine[] => {
  const some = () => addDays(random.pick(months), random.int(2, 26));
  const rent = terms.rentCents + terms.chargesCents;
  const candidates: readonly (readonly [number, () => readonly AccountLine[]])[] = [
    [0.3, () => [line('transfer', some(), -random.int(1, 9) * 5_000)]],
    [0.15, () => [line('card_payment', some(), -random.int(2000, 40_000))]],
    [
      isSocial ? 0.5 : 0.2,
      () =>
        months
          .slice(0, random.int(1, months.length))
          .map((month) => line('benefit', addDays(month, 4), -random.int(80, 330) * 100)),
    ],
    [0.25, () => [line('reminder', some(), random.pick([1200, 1500, 1800, 2450, 3500]))]],
    [0.12, () => [line('formal_notice', some(), random.pick([2500, 3600, 4800]))]],
    [0.12, () => [line('rejection', some(), random.pick([1000, 1450, 2000]))]],
    [0.1, () => [line('earlier_bailiff', some(), random.int(6_000, 14_000))]],
    [0.06, () => [line('file_costs', some(), random.pick([9_000, 12_000, 18_000]))]],
    [0.15, () => [line('insurance', some(), random.int(600, 2200))]],
    [0.12, () => [line('refuse_tax', some(), random.int(9_000, 26_000))]],
    [0.15, () => [line('charges_adjustment', some(), random.int(4_000, 48_000))]],
    [0.08, () => [line('balance', addDays(months[0] ?? terms.signedOn, -1), random.int(20_000, rent))]],
  ];
  return candidates.flatMap(([probability, draw]) => (random.chance(probability) ? draw() : []));
};

const monthLines = (month: string, terms: Terms, isLump: boolean): readonly AccountLine[] => {
  if (isLump || terms.chargesCents === 0)
    return [line(terms.chargesCents === 0 ? 'rent' : 'rent_and_charges', month, terms.rentCents + terms.chargesCents)];
  return [line('rent', month, terms.rentCents), line('charges', month, terms.chargesCents)];
};

/** Months long unpaid and never claimed: more than three years before the act, with two months to spare. */
const oldMonths = (random: Random, servedOn: string, terms: Terms): readonly AccountLine[] => {
  const first = firstOfMonth(servedOn, -random.int(40, 48));
  if (first <= terms.signedOn || !random.chance(0.06)) return [];
  return [first, firstOfMonth(first, 1)].map((month) => line('rent', month, terms.rentCents - 2_000));
};

/**
 * The account of what is unpaid, in the order of its dates; its lines sum to what is claimed.
 *
 * @param least at least, and `months` at most, how many months of rent it holds
 */
export const drawAccount = (
  random: Random,
  {
    servedOn,
    terms,
    isSocial,
    least,
    months,
  }: { servedOn: string; terms: Terms; isSocial: boolean; least: number; months: number },
): readonly AccountLine[] => {
  const since = Math.max(2, Math.floor((Date.parse(servedOn) - Date.parse(terms.signedOn)) / 2_630_000_000) - 1);
  const count = Math.min(random.int(Math.min(least, months), months), since);
  const due = Array.from({ length: count }, (_, index) => firstOfMonth(servedOn, index - count));
  const isLump = random.chance(0.12);
  const isRecent = servedOn.slice(0, 4) === terms.signedOn.slice(0, 4);
  const lines = [
    ...oldMonths(random, servedOn, terms),
    ...(isRecent && random.chance(0.25) ? [line('deposit', due[0] ?? servedOn, terms.rentCents)] : []),
    ...due.flatMap((month) => monthLines(month, terms, isLump)),
    ...extras(random, due, terms, isSocial),
  ];
  const sorted = lines.toSorted((a, b) => a.date.localeCompare(b.date));
  const sum = sorted.reduce((total, each) => total + each.amountCents, 0);
  const owed = sum > terms.rentCents ? sorted : sorted.filter((each) => each.amountCents > 0);
  if (!random.chance(0.1)) return owed;
  const base = owed.reduce((total, each) => total + each.amountCents, 0);
  return [...owed, line('penalty', addDays(firstOfMonth(servedOn, 0), -1), Math.round(base / 1000) * 100)];
};
