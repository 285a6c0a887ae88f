import type { ActType } from '@amont/domain/act/act-type';
import type { LegalCheck } from '@amont/domain/act/checked-act';
import type { ActDocument } from '../document/act-document.ts';
import type { LawFacts } from './act-facts.ts';
import type { DelaysFound } from './read-deadline.ts';

/** What a check looks at: the facts read of the act, its words without quotations, the delays it prints. */
export type LawView = {
  readonly facts: LawFacts;
  readonly document: ActDocument;
  /** See `ownWords`. */
  readonly own: string;
  readonly delays: DelaysFound;
};

export type Finding = Pick<LegalCheck, 'outcome' | 'message' | 'excerpt'>;

/** One legal check with the days between which it holds. Data: a law that changes ends one row and begins another. */
export type LawRule = {
  readonly id: string;
  readonly acts: readonly ActType[];
  /** Holds for acts served from this day on (`YYYY-MM-DD`)… */
  readonly validFrom: string;
  /** …to this one included; null: still in force. */
  readonly validTo: string | null;
  /** Printed with every outcome. */
  readonly basis: string;
  /** Where the rule and its dates were read. */
  readonly source: string;
  /** Null: the act gives no ground for the check. */
  readonly look: (view: LawView) => Finding | null;
};

export const finding = (outcome: LegalCheck['outcome'], message: string, excerpt: string | null = null): Finding => ({
  outcome,
  message,
  excerpt,
});
