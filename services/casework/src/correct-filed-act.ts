import { sayFilingContradicted } from '@amont/domain/casework/act-standing';
import { decideCorrection, decideWithdrawal, isContradicted } from '@amont/domain/casework/correct-act';
import { household, householdOf, type Sighting } from '@amont/domain/casework/household';
import { type ProcedureState, procedureOf } from '@amont/domain/casework/procedure-state';
import type { DomainEvent } from '@amont/domain/event/define-event';
import type { Tx } from '@amont/store/db';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { keepHousehold } from '@amont/store/regroup/keep-household.query';
import { findProcedureOfAct } from '@amont/store/token/find-procedure-of-act.query';
import { lockTokens } from '@amont/store/token/lock-tokens.query';
import { appendTo, type Filing, isDated, type Subject } from './filing.ts';

type Decide = (state: ProcedureState, others: readonly Sighting[]) => readonly DomainEvent[];
type Corrected = {
  readonly procedureId: string;
  readonly subject: Subject;
  readonly decide: Decide;
  /** What the act says of its household now; none once it was refused. */
  readonly sightings: readonly Sighting[];
  readonly tokensOf: Filing['tokensOf'];
};

const correct = async (tx: Tx, { vault }: Store, corrected: Corrected): Promise<void> => {
  const { procedureId, subject, decide, sightings, tokensOf } = corrected;
  const streamId = `procedure-${procedureId}`;
  await lockTokens(tx, [streamId]);
  const past = await readStream(tx, streamId);
  const stored = await vault.open(tx, procedureId, 'household');
  // The batch was removed and its keys destroyed while the job waited: nothing is left to correct.
  if (stored === null) return;
  const known = household.parse(stored);
  const others = known.sightings.filter(({ actId }) => actId !== subject.actId);
  const events = decide(procedureOf(past), others);
  if (events.length === 0) return;
  await appendTo(tx, subject.batchId, streamId, past.length, events);
  await keepHousehold(tx, vault, procedureId, { sightings: [...others, ...sightings], tokensOf });
  const [now] = sightings;
  const before = known.sightings.find(({ actId }) => actId === subject.actId);
  if (now === undefined || !isContradicted(before, now, others.length > 0 ? householdOf(others) : null)) return;
  const { actId, batchId, version } = subject;
  await appendTo(tx, batchId, `act-${actId}`, version, [sayFilingContradicted({ actId, batchId })]);
};

/**
 * Brings the procedure of an act that was filed before in line with what the act is now known to say. The act stays where it
 * was filed: whose procedure it is was settled then, by the score or by a person. When it now speaks of another household, a
 * person is told, and moves it.
 */
export const correctFiledAct = (tx: Tx, store: Store, filing: Filing, procedureId: string): Promise<void> => {
  const { actId, batchId, facts, sighting, standing, tokensOf } = filing;
  const act = { procedureId, actId, batchId, actVersion: standing.saidAt, facts, sighting, match: null };
  const decide: Decide = (state, others) =>
    decideCorrection(state, others.length > 0 ? householdOf(others) : null, act);
  return correct(tx, store, { procedureId, subject: filing, decide, sightings: [sighting], tokensOf });
};

/** Takes back what a filed act led to, once a person refused it. An act refused before it was filed led to nothing. */
export const withdrawFiledAct = async (
  tx: Tx,
  store: Store,
  subject: Subject,
  tokensOf: Filing['tokensOf'],
): Promise<void> => {
  const { actId, batchId, standing } = subject;
  const procedureId = await findProcedureOfAct(tx, actId);
  if (procedureId === null || standing.facts === null || !isDated(standing.facts)) return;
  const { type: stage, servedOn: on } = standing.facts;
  const act = { procedureId, actId, batchId, actVersion: standing.saidAt, stage, on };
  await correct(tx, store, {
    procedureId,
    subject,
    decide: (state) => decideWithdrawal(state, act),
    sightings: [],
    tokensOf,
  });
};
