import type { AccountLine, ActFacts } from '../facts/act-facts.ts';
import type { PageModel } from '../page/page-model.ts';
import type { Program } from '../page/write-pdf.ts';
import type { Random } from '../random/random.ts';

/** An act as an office drew it, without its notice. */
export type DrawnAct = {
  readonly pages: readonly PageModel[];
  /** After how many of these pages a notice in the middle of the act would sit. */
  readonly middle: number;
};

/**
 * One office's way of writing acts: its own words, its own page. No two share a sentence.
 * What an office leaves out is stated here, so that truth claims nothing that is not on the page.
 */
export type Layout = {
  readonly id: string;
  /** Kept from whoever writes reading rules: only for measuring. */
  readonly heldOut: boolean;
  readonly program: (random: Random) => Program;
  /** How the office words a line of the account. */
  readonly label: (line: AccountLine) => string;
  /** Whether each line of the account shows its own day; without it only what falls due monthly has one. */
  readonly datesLines: boolean;
  /** Whether the act prints the rent, or rent and charges, of a month. */
  readonly printsRent: (facts: ActFacts) => boolean;
  /** Whether its orders to pay print both delays for acts that say both; then none is claimed. */
  readonly contradictsDelays?: boolean;
  readonly draw: (facts: ActFacts, random: Random) => DrawnAct;
};
