import type { ActType, LandlordKind } from '@amont/domain/act/act-type';
import type { Deadline, Hearing, Mention } from '@amont/domain/act/checked-act';

/** What was read of an act and its legal checks stand on. Dates are `YYYY-MM-DD`. */
export type LawFacts = {
  readonly type: ActType | null;
  readonly servedOn: string | null;
  readonly leaseSignedOn: string | null;
  readonly landlordKind: LandlordKind | null;
  readonly deadline: Deadline | null;
  readonly hearing: Hearing | null;
  readonly mentions: readonly Mention[];
};
