import type { ActJob } from '@amont/contracts/act.queues';
import { PermanentFailure } from '@amont/contracts/permanent-failure';
import { actDetails, reviewReason } from '@amont/domain/act/checked-act';
import {
  type ActStanding,
  askForTypeAndDate,
  askWhichProcedure,
  FILING_DOUBT,
  FILING_DOUBT_MESSAGE,
  standingOf,
} from '@amont/domain/casework/act-standing';
import { blockingTokens } from '@amont/domain/casework/blocking-tokens';
import { decideFiling } from '@amont/domain/casework/file-act';
import { type Household, household, sightingOf } from '@amont/domain/casework/household';
import { procedureOf } from '@amont/domain/casework/procedure-state';
import { type Doubt, type Match, matchHousehold } from '@amont/domain/casework/same-household';
import { uuidV5 } from '@amont/runtime/uuid-v5';
import { inTransaction, type Tx } from '@amont/store/db';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { keepHousehold } from '@amont/store/regroup/keep-household.query';
import { findProcedureOfAct } from '@amont/store/token/find-procedure-of-act.query';
import { lockTokens } from '@amont/store/token/lock-tokens.query';
import { z } from 'zod';
import { correctFiledAct, withdrawFiledAct } from './correct-filed-act.ts';
import { appendTo, type Filing, isDated, type Subject } from './filing.ts';
import { findCandidates } from './find-candidates.ts';
import { createRealms } from './realm.ts';

export type CaseworkDeps = { readonly store: Store };

/** Namespace of procedure ids: the act that opens a procedure names it, so that the same job delivered twice opens one. */
const PROCEDURES = 'a1f6e7c4-5d0b-4f6a-9a51-1d6f0c2b7e93';

const identity = z.object({
  act: z
    .object(actDetails.shape)
    .pick({ tenants: true, dwelling: true, landlord: true, phones: true, emails: true, officeReference: true })
    .nullable(),
  reasons: z.array(reviewReason).default([]),
});

/** A person's word stands above the score; one who looked and named no procedure did not recognise the household. */
const placeOf = (
  standing: ActStanding,
  match: Match,
): Match | { readonly kind: 'named'; readonly procedureId: string } => {
  if (standing.filing !== null && standing.filing !== 'new') return { kind: 'named', procedureId: standing.filing };
  if (standing.filing === 'new') return { kind: 'different' };
  return match.kind === 'ask' && standing.doubtAnswered ? { kind: 'different' } : match;
};

const ask = async (tx: Tx, { vault }: Store, subject: Subject, doubts: readonly Doubt[]): Promise<void> => {
  const { actId, batchId, version } = subject;
  await appendTo(tx, batchId, `act-${actId}`, version, [askWhichProcedure({ actId, batchId }, doubts)]);
  const details = z.looseObject({ reasons: z.array(reviewReason) }).parse(await vault.open(tx, actId, 'details'));
  const reasons = [...details.reasons, { code: FILING_DOUBT, field: null, message: FILING_DOUBT_MESSAGE }];
  await vault.seal(tx, actId, 'details', { ...details, reasons });
};

type Place = { readonly procedureId: string; readonly household: Household | null; readonly match: Doubt | null };

const file = async (tx: Tx, { vault }: Store, filing: Filing, place: Place): Promise<void> => {
  const { actId, batchId, facts, sighting, tokensOf, standing } = filing;
  const { procedureId, match } = place;
  const streamId = `procedure-${procedureId}`;
  // Outreach may be deciding on an earlier act of the procedure: waiting is cheaper than losing the race and trying again.
  if (place.household !== null) await lockTokens(tx, [streamId]);
  const past = await readStream(tx, streamId);
  const act = { procedureId, actId, batchId, actVersion: standing.saidAt, facts, sighting, match };
  await appendTo(tx, batchId, streamId, past.length, decideFiling(procedureOf(past), place.household, act));
  await keepHousehold(tx, vault, procedureId, {
    sightings: [...(place.household?.sightings ?? []), sighting],
    tokensOf,
  });
  await vault.assign(tx, actId, procedureId);
};

/** The procedure a person named, or the one it went into since: held still before it is read, since it may be moved at this moment. */
const namedPlace = async (tx: Tx, store: Store, procedureId: string): Promise<Place> => {
  await lockTokens(tx, [`procedure-${procedureId}`]);
  const { mergedInto } = procedureOf(await readStream(tx, `procedure-${procedureId}`));
  if (mergedInto !== null) return namedPlace(tx, store, mergedInto);
  const stored = await store.vault.open(tx, procedureId, 'household');
  if (stored === null) throw new PermanentFailure('casework.procedure-unknown');
  return { procedureId, household: household.parse(stored), match: null };
};

/** Under the lock of the act's tokens: candidates are read here, so that nobody adds one meanwhile. */
const settle = async (tx: Tx, store: Store, filing: Filing): Promise<void> => {
  await lockTokens(tx, [`act-${filing.actId}`, ...filing.tokens.map(store.vault.blind)]);
  const filedUnder = await findProcedureOfAct(tx, filing.actId);
  if (filedUnder !== null) return correctFiledAct(tx, store, filing, filedUnder);
  const candidates = await findCandidates(tx, store, filing.tokens);
  const place = placeOf(filing.standing, matchHousehold(filing.sighting, candidates));
  switch (place.kind) {
    case 'ask':
      return ask(tx, store, filing, place.candidates);
    case 'named':
      return file(tx, store, filing, await namedPlace(tx, store, place.procedureId));
    case 'same': {
      const found = candidates.find((candidate) => candidate.procedureId === place.procedureId);
      return file(tx, store, filing, {
        procedureId: place.procedureId,
        household: found?.household ?? null,
        match: place,
      });
    }
    case 'different':
      return file(tx, store, filing, { procedureId: uuidV5(PROCEDURES, filing.actId), household: null, match: null });
  }
};

/**
 * Files an examined act under its household's procedure, or asks a person when it is not sure which one that is; an act filed
 * before and read otherwise since is corrected where it lies. Delivered twice, it finds the act filed as it stands, or waiting
 * for its answer, and does nothing.
 */
export const handleFileAct = ({ store }: CaseworkDeps): ((job: ActJob) => Promise<void>) => {
  const realmOf = createRealms(store.db);
  const tokensIn = async (batchId: string): Promise<Filing['tokensOf']> => {
    const realm = await realmOf(batchId);
    return (one) => blockingTokens(one, realm);
  };
  return async ({ actId }) => {
    const past = await readStream(store.db, `act-${actId}`);
    const standing = standingOf(past);
    const { batchId, facts } = standing;
    if (batchId === null || facts === null) throw new PermanentFailure('casework.act-not-examined');
    const subject = { actId, batchId, version: past.length, standing };
    if (standing.refused) {
      const tokensOf = await tokensIn(batchId);
      await inTransaction(store.db, (tx) => withdrawFiledAct(tx, store, subject, tokensOf));
      return;
    }
    if (standing.waiting) return;
    if (!isDated(facts)) {
      const question = askForTypeAndDate(subject, facts);
      await inTransaction(store.db, (tx) => appendTo(tx, batchId, `act-${actId}`, past.length, [question]));
      return;
    }
    const stored = await store.vault.open(store.db, actId, 'details');
    const details = stored === null ? null : identity.parse(stored).act;
    // The batch was removed and its keys destroyed while the job waited: nothing is left to file.
    if (details === null) return;
    const sighting = sightingOf(actId, details, facts);
    const tokensOf = await tokensIn(batchId);
    const filing = { ...subject, facts, sighting, tokens: tokensOf(sighting), tokensOf };
    await inTransaction(store.db, (tx) => settle(tx, store, filing));
  };
};
