import type { ActFacts } from '@amont/domain/act/act.events';
import type { ActType } from '@amont/domain/act/act-type';
import type { ActStanding } from '@amont/domain/casework/act-standing';
import { householdOf, type Sighting } from '@amont/domain/casework/household';
import { searchTokens } from '@amont/domain/casework/search-tokens';
import type { DomainEvent } from '@amont/domain/event/define-event';
import type { Tx } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import type { Store } from '@amont/store/open-store';
import { replaceTokens } from '@amont/store/token/replace-tokens.query';

const ACTOR = { kind: 'system', id: 'casework' } as const;

type DatedFacts = ActFacts & { readonly type: ActType; readonly servedOn: string };

/** Whether an act says what no act can be filed without. */
export const isDated = (facts: ActFacts): facts is DatedFacts => facts.type !== null && facts.servedOn !== null;

/** An act on its way into a procedure. */
export type Subject = {
  readonly actId: string;
  readonly batchId: string;
  /** Of the act's own stream. */
  readonly version: number;
  readonly standing: ActStanding;
};
export type Filing = Subject & {
  readonly facts: DatedFacts;
  readonly sighting: Sighting;
  /** The act's tokens in the clear. */
  readonly tokens: readonly string[];
  readonly tokensOf: (sighting: Sighting) => readonly string[];
};

/** Adds casework's facts to a stream read at `expectedVersion`. */
export const appendTo = (
  tx: Tx,
  batchId: string,
  streamId: string,
  expectedVersion: number,
  events: readonly DomainEvent[],
) => appendEvents(tx, { streamId, expectedVersion, events, actor: ACTOR, correlationId: batchId });

/** Seals who a procedure's acts speak of, and makes it found by exactly their tokens: by casework's, and by a person's. */
export const keepHousehold = async (
  tx: Tx,
  vault: Store['vault'],
  procedureId: string,
  { sightings, tokensOf }: { readonly sightings: readonly Sighting[] } & Pick<Filing, 'tokensOf'>,
): Promise<void> => {
  await vault.seal(tx, procedureId, 'household', householdOf(sightings));
  const tokens = sightings.flatMap((sighting) => [...tokensOf(sighting), ...searchTokens(sighting)]);
  await replaceTokens(tx, procedureId, [...new Set(tokens)].map(vault.blind));
};
