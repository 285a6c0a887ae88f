import type { ActFacts } from '../facts/act-facts.ts';

/** The delay that the mentions of an order to pay give: the order's own, or the other one in an act that says both. */
export const mentionedDelay = (facts: ActFacts): 'six semaines' | 'deux mois' =>
  (facts.deadline?.unit === 'weeks') === facts.saysBothDelays ? 'deux mois' : 'six semaines';
