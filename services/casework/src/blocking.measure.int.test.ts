import { randomUUID } from 'node:crypto';
import { blockingTokens } from '@amont/domain/casework/blocking-tokens';
import { writtenOtherwise } from '@amont/domain/casework/harder-noise.fixture';
import { householdOf, type Sighting } from '@amont/domain/casework/household';
import { inventedSighting, randomFrom } from '@amont/domain/casework/noisy-households.fixture';
import { matchHousehold } from '@amont/domain/casework/same-household';
import { inTransaction } from '@amont/store/db';
import type { Store } from '@amont/store/open-store';
import { insertTokens } from '@amont/store/token/insert-tokens.query';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { findCandidates } from './find-candidates.ts';

/** A quick sample by default; 200 000 is the size that filing must stay quick at. */
const PROCEDURES = Number(process.env.AMONT_MEASURE_PROCEDURES ?? 400);
const ACTS = Math.min(200, PROCEDURES);
const CHUNK = 1_000;

type Known = { readonly procedureId: string; readonly sighting: Sighting };

const fill = async (store: Store, known: readonly Known[]): Promise<void> => {
  for (let start = 0; start < known.length; start += CHUNK) {
    const chunk = known.slice(start, start + CHUNK);
    await inTransaction(store.db, async (tx) => {
      await store.vault.sealMany(
        tx,
        chunk.map(({ procedureId, sighting }) => ({
          ownerId: procedureId,
          kind: 'household',
          value: householdOf([sighting]),
        })),
      );
      await insertTokens(
        tx,
        chunk.flatMap(({ procedureId, sighting }) =>
          blockingTokens(sighting, 'real').map((token) => ({ token: store.vault.blind(token), procedureId })),
        ),
      );
    });
  }
};

/** Milliseconds of wall clock and of this process's own work, a piece. */
const timed = async (pieces: number, work: () => Promise<void>): Promise<{ wallMs: number; cpuMs: number }> => {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: (performance.now() - began) / pieces, cpuMs: (user + system) / 1_000 / pieces };
};

test('among many procedures the act’s own is found by its tokens, in spite of noise', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const random = randomFrom(5);
  const known = Array.from({ length: PROCEDURES }, (_, n) => ({
    procedureId: randomUUID(),
    sighting: inventedSighting(random, n),
  }));
  await fill(store, known);
  const acts = known.slice(0, ACTS).map(({ procedureId, sighting }, n) => ({
    procedureId,
    act: writtenOtherwise(random, sighting, PROCEDURES + n),
  }));
  const found = { candidates: 0, matched: 0 };
  const lookUp = async (): Promise<void> => {
    for (const { act, procedureId } of acts) {
      const candidates = await inTransaction(store.db, (tx) => findCandidates(tx, store, blockingTokens(act, 'real')));
      if (candidates.some((one) => one.procedureId === procedureId)) found.candidates += 1;
      const match = matchHousehold(act, candidates);
      if (match.kind === 'same' && match.procedureId === procedureId) found.matched += 1;
    }
  };
  const cost = await timed(ACTS, lookUp);
  if (process.env.AMONT_MEASURE_PROCEDURES) console.log({ procedures: PROCEDURES, acts: ACTS, ...found, ...cost });
  expect(found.candidates / ACTS).toBeGreaterThanOrEqual(0.98);
  expect(found.matched / ACTS).toBeGreaterThanOrEqual(0.95);
}, 900_000);
