import type { ActType } from '@amont/domain/act/act-type';
import type { FieldSource, ReviewReason, StatementLine } from '@amont/domain/act/checked-act';
import type { Reading } from '../reading.ts';

/** What the amounts of an act are judged by. `servedOn` is `YYYY-MM-DD`; null leaves the rules that need a date aside. */
export type MoneyContext = { readonly type: ActType | null; readonly servedOn: string | null };

/** The statement of account. No line at all: `confidence` says how sure it is that the act has none; `source` is its first line. */
export type StatementReading = {
  readonly lines: readonly StatementLine[];
  readonly confidence: number;
  readonly source: FieldSource | null;
};

/** Everything an act says of money, integer cents of euro, with what a person should look at. */
export type MoneyReading = {
  readonly debtCents: Reading<number>;
  readonly rentCents: Reading<number>;
  readonly costCents: Reading<number>;
  readonly statement: StatementReading;
  readonly contestableCents: number;
  readonly reasons: readonly ReviewReason[];
};
