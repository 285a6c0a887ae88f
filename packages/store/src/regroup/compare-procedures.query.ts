import type { ComparisonView, ProcedureSide } from '@amont/contracts/http/regrouping';
import { evidenceLabel, evidenceStrength } from '@amont/domain/casework/evidence';
import { type Household, household } from '@amont/domain/casework/household';
import { type Comparison, compareHouseholds } from '@amont/domain/casework/same-household';
import type { Store } from '../open-store.ts';
import { dwellingText, peopleText } from '../view/act/person-text.ts';
import { findProcedure } from '../view/find-procedure.query.ts';

/** The score of two acts with what it is made of, in words. */
export const toComparison = ({ likeness, score, evidence }: Comparison): ComparisonView => ({
  likeness,
  score,
  evidence: evidence.map(({ rule, weight }) => ({
    rule,
    weight,
    label: evidenceLabel(rule),
    strength: evidenceStrength(weight),
  })),
});

/** Who a procedure's acts speak of; null for one that only partners know, and once its key is gone. */
export const readHousehold = async ({ db, vault }: Store, procedureId: string): Promise<Household | null> =>
  household.safeParse(await vault.open(db, procedureId, 'household')).data ?? null;

const readSide = async (store: Store, procedureId: string): Promise<ProcedureSide | null> => {
  const found = await findProcedure(store, procedureId);
  if (found === null) return null;
  const known = await readHousehold(store, found.row.id);
  return {
    procedureId: found.row.id,
    household: known === null ? found.row.household : peopleText(known.tenants),
    dwelling: known === null ? found.dwelling : dwellingText(known.dwelling),
    landlords: [...(known?.landlords ?? [])],
    officeReferences: [...(known?.officeReferences ?? [])],
    phones: [...(known?.phones ?? [])],
    acts: found.acts.map(({ actId, type, servedOn }) => ({ actId, type, servedOn })),
    stages: found.stages.map(({ stage, on }) => ({ stage, on })),
    contacts: found.outreach.map(({ explanation }) => explanation),
  };
};

/** Two procedures side by side, with what speaks for and against their being one; null when one of them does not exist. */
export const compareProcedures = async (store: Store, mineId: string, otherId: string) => {
  const [mine, other] = await Promise.all([readSide(store, mineId), readSide(store, otherId)]);
  if (mine === null || other === null) return null;
  const [ours, theirs] = await Promise.all([
    readHousehold(store, mine.procedureId),
    readHousehold(store, other.procedureId),
  ]);
  const compared = ours === null || theirs === null ? null : compareHouseholds(ours, theirs);
  return { mine, other, comparison: compared === null ? null : toComparison(compared) };
};
