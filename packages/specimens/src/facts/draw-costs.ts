import type { Random } from '../random/random.ts';
import type { Cost } from './act-facts.ts';

/** Cost of the act as its box prints it: fee, travel, tax, postage. The values move with the tariff; sums are exact. */
export const drawCosts = (random: Random, debtCents: number): readonly Cost[] => {
  const fee = (debtCents > 128_000 ? 5_107 : 2_554) + random.pick([0, 51, 102]);
  const travel = random.pick([767, 940, 880]);
  const collection = debtCents > 76_000 && random.chance(0.3) ? random.pick([2_690, 5_380, 10_760]) : 0;
  const net = fee + travel + collection;
  const vat = Math.round(net / 5);
  const costs: readonly Cost[] = [
    { label: 'fee', cents: fee },
    { label: 'travel', cents: travel },
    { label: 'sct', cents: collection },
    { label: 'net', cents: net },
    { label: 'vat', cents: vat },
    { label: 'postage', cents: random.pick([0, 143, 215, 236]) },
  ];
  return costs.filter((each) => each.cents > 0);
};

/** What the act costs all in: net, tax and postage. */
export const totalCost = (costs: readonly Cost[]): number =>
  costs
    .filter(({ label }) => label === 'net' || label === 'vat' || label === 'postage')
    .reduce((sum, { cents }) => sum + cents, 0);
