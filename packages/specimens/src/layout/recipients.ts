import type { ActFacts, Person } from '../facts/act-facts.ts';

/** Whom the act is served on: the guarantor alone for a guarantor's copy, else the tenants (and the guarantor summoned with them). */
export const recipientsOf = (facts: ActFacts): readonly Person[] => {
  const guarantor = facts.guarantor === null ? [] : [facts.guarantor.person];
  if (facts.addressee === 'guarantor') return guarantor;
  return facts.addressee === 'both' ? [...facts.tenants, ...guarantor] : facts.tenants;
};
