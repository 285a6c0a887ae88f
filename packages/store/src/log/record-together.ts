import { inTransaction } from '../db.ts';
import { gather } from '../gather.ts';
import type { Store } from '../open-store.ts';
import type { VaultEntry } from '../vault/vault.ts';
import { type Append, appendToStreams } from './append-events.query.ts';

/** Facts about one thing, with the personal data that belong to them. */
export type Recording = Append & { readonly seal: readonly VaultEntry[] };

/** Long enough for the results of a few acts to come together, too short for anybody to see. */
const GATHERING = { waitMs: 25, most: 50 };

/**
 * Records what several handlers of one process have to say in one transaction: with one each, committing took as long as
 * everything else. One that lost a race fails alone.
 *
 * @returns a function that records facts and personal data, all or nothing. @throws store.version-conflict, store.vault-destroyed
 */
export const createRecorder = ({ db, vault }: Store): ((recording: Recording) => Promise<void>) =>
  gather(
    (recordings: readonly Recording[]) =>
      inTransaction(db, async (tx) => {
        await appendToStreams(tx, recordings);
        await vault.sealMany(
          tx,
          recordings.flatMap(({ seal }) => seal),
        );
        return recordings.map(() => undefined);
      }),
    GATHERING,
  );
