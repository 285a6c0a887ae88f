import type { RegroupingChoices } from '@amont/contracts/http/regrouping';
import type { Household, Sighting } from '@amont/domain/casework/household';
import { household, householdOf } from '@amont/domain/casework/household';
import { lastRegrouping, ledgerOf } from '@amont/domain/casework/procedure-ledger';
import { type Comparison, compareHouseholds } from '@amont/domain/casework/same-household';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { actsOfProcedure } from '../token/acts-of-procedure.query.ts';
import { findByTokens } from '../token/find-by-tokens.query.ts';
import { tokensOfProcedures } from '../token/tokens-of-procedures.query.ts';
import { dwellingText, peopleText } from '../view/act/person-text.ts';
import { findProcedure } from '../view/find-procedure.query.ts';
import { readHousehold, toComparison } from './compare-procedures.query.ts';

/** As many look-alikes as a person compares. */
const SHOWN = 6;
const LOOKED_AT = 24;

/** A neighbour who shares a building and nothing else. One name in two dwellings is shown: people move, and acts are misread. */
const isStranger = ({ score, evidence }: Comparison): boolean =>
  score <= 0 && evidence.some(({ rule }) => rule === 'nom_different' || rule === 'prenom_different');

const readCandidates = async (
  { db, vault }: Store,
  procedureId: string,
  mine: Household | null,
): Promise<RegroupingChoices['candidates']> => {
  if (mine === null) return [];
  const shared = await findByTokens(db, await tokensOfProcedures(db, [procedureId]));
  const ids = shared.map((row) => row.procedureId).filter((id) => id !== procedureId);
  const sealed = await vault.openMany(db, 'household', ids.slice(0, LOOKED_AT));
  return [...sealed]
    .flatMap(([id, value]) => {
      const theirs = household.parse(value);
      const compared = compareHouseholds(mine, theirs);
      if (compared === null || isStranger(compared)) return [];
      const who = { household: peopleText(theirs.tenants), dwelling: dwellingText(theirs.dwelling) };
      return [{ procedureId: id, ...who, comparison: toComparison(compared) }];
    })
    .sort((a, b) => b.comparison.score - a.comparison.score || a.procedureId.localeCompare(b.procedureId))
    .slice(0, SHOWN);
};

const againstOthers = (sighting: Sighting | undefined, all: readonly Sighting[]) => {
  const others = all.filter((one) => one !== sighting);
  if (sighting === undefined || others.length === 0) return null;
  const compared = compareHouseholds(householdOf([sighting]), householdOf(others));
  return compared === null ? null : toComparison(compared);
};

const readRegroupings = async (store: Store, procedureId: string): Promise<RegroupingChoices['regroupings']> => {
  const past = await readStream(store.db, `procedure-${procedureId}`);
  const ledger = ledgerOf(past);
  const last = lastRegrouping(ledger)?.regroupingId;
  const isLastThere = async (other: string): Promise<boolean> =>
    lastRegrouping(ledgerOf(await readStream(store.db, `procedure-${other}`)))?.regroupingId === last;
  const told = await Promise.all(
    ledger.regroupings.map(async ({ regroupingId, kind, direction, other, actIds, at, undone }) => ({
      regroupingId,
      kind,
      direction,
      other,
      acts: actIds.length,
      recordedAt: past[at]?.recordedAt ?? '',
      undone,
      undoable: regroupingId === last && (await isLastThere(other)),
    })),
  );
  return told.reverse();
};

/** What an operator may do with a procedure: its acts as each describes its household, look-alikes, and what was done. */
export const readRegroupingChoices = async (store: Store, askedId: string): Promise<RegroupingChoices | null> => {
  const found = await findProcedure(store, askedId);
  if (found === null) return null;
  const procedureId = found.row.id;
  const [mine, movable, regroupings] = await Promise.all([
    readHousehold(store, procedureId),
    actsOfProcedure(store.db, procedureId),
    readRegroupings(store, procedureId),
  ]);
  const sightings = mine?.sightings ?? [];
  const acts = found.acts.map(({ actId, type, servedOn, relation }) => {
    const sighting = sightings.find((one) => one.actId === actId);
    return {
      actId,
      type,
      servedOn,
      relation,
      people: sighting === undefined ? null : peopleText(sighting.tenants),
      dwelling: sighting === undefined ? null : dwellingText(sighting.dwelling),
      landlord: sighting?.landlord ?? null,
      movable: movable.includes(actId),
      comparison: againstOthers(sighting, sightings),
    };
  });
  return { procedureId, acts, candidates: await readCandidates(store, procedureId, mine), regroupings };
};
