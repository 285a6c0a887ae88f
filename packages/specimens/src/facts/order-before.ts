import type { ActFacts } from './act-facts.ts';
import { addDays } from './day.ts';
import { totalCost } from './draw-costs.ts';

/** The order to pay that came before a summons, as the same office served it; null when the summons tells of none. */
export const orderBefore = (summons: ActFacts): ActFacts | null => {
  const { earlierOrder } = summons;
  if (earlierOrder === null) return null;
  const costs = summons.costs.filter(({ label }) => label !== 'postage');
  return {
    ...summons,
    type: 'commandement_de_payer',
    servedOn: earlierOrder.on,
    service: 'a_etude',
    taker: null,
    addressee: 'tenant',
    guarantor: null,
    account: summons.account.filter(({ date }) => date < earlierOrder.on),
    debtCents: earlierOrder.debtCents,
    stoppedOn: addDays(earlierOrder.on, -4),
    costs,
    costCents: totalCost(costs),
    deadline: earlierOrder.on < '2023-07-29' ? { value: 2, unit: 'months' } : { value: 6, unit: 'weeks' },
    hearing: null,
    earlierOrder: null,
    annexesOrder: false,
    lawyer: null,
    showsAccount: true,
  };
};
