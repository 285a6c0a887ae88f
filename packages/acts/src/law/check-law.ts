import type { LegalCheck } from '@amont/domain/act/checked-act';
import type { ActDocument } from '../document/act-document.ts';
import type { LawFacts } from './act-facts.ts';
import type { LawRule, LawView } from './law-rule.ts';
import { LAW_RULES } from './law-rules.ts';
import { ownWords } from './own-words.ts';
import { printedDelays } from './read-deadline.ts';

/** Day unknown: what is in force now is looked at. */
const holds = (rule: LawRule, { type, servedOn }: LawFacts): boolean => {
  if (type === null || !rule.acts.includes(type)) return false;
  if (servedOn === null) return rule.validTo === null;
  return rule.validFrom <= servedOn && (rule.validTo === null || servedOn <= rule.validTo);
};

/**
 * Looks at an act with the law of the day it was served. Says what is absent, wrong or to be seen by a lawyer, and never
 * what follows from it.
 *
 * @returns one entry a check that applies, each with its basis; empty for an act of unknown type
 */
export const checkLaw = (document: ActDocument, facts: LawFacts): readonly LegalCheck[] => {
  const rules = LAW_RULES.filter((rule) => holds(rule, facts));
  if (rules.length === 0) return [];
  const view: LawView = { facts, document, own: ownWords(document), delays: printedDelays(document, facts.type) };
  return rules.flatMap(({ id, basis, look }) => {
    const found = look(view);
    return found === null
      ? []
      : [{ id, outcome: found.outcome, message: found.message, basis, excerpt: found.excerpt }];
  });
};
