import type { ActType } from '@amont/domain/act/act-type';

/** One thing an act must say, and how it can be seen to say it. Data: a decree that changes a mention is a new row. */
export type MentionRule = {
  readonly id: string;
  readonly act: ActType;
  /** The mention is required of acts served from this day on (`YYYY-MM-DD`)… */
  readonly validFrom: string;
  /** …to this one included; null: still required. */
  readonly validTo: string | null;
  /** French name of the mention, for people. */
  readonly label: string;
  readonly basis: string;
  /**
   * Folded patterns, blanks as `\s+`: the mention is present where one of them matches. `any` looks at the act's own
   * words; `quoted` also at what it quotes or reproduces.
   */
  readonly patterns: readonly RegExp[];
  readonly where: 'any' | 'quoted';
};
