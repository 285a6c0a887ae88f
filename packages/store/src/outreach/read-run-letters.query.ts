import { sql } from 'kysely';
import type { Store } from '../open-store.ts';
import { type LetterSnapshot, letterSnapshot } from './letter-snapshot.ts';
import { type GatedContact, readGatedContacts } from './read-gated-contacts.query.ts';
import type { LetterRun } from './read-letter-run.query.ts';

/** The address was corrected after the letter was made: it would go to where nobody of the household lives. */
export const CHANGED_SINCE = 'changed_since';

/** A letter of a run as it stands today. */
export type RunLetter = {
  readonly ref: LetterRun['started']['letters'][number];
  /** Null once the key is gone. */
  readonly snapshot: LetterSnapshot | null;
  /** Why it must not leave: a code of the gate or `changed_since`; null when it may. */
  readonly held: string | null;
};

const heldBy = (contact: GatedContact | undefined, snapshot: LetterSnapshot | null): string | null => {
  if (contact === undefined || snapshot === null) return 'data_erased';
  const [block] = contact.candidate.blocks;
  if (block !== undefined) return block.code;
  return contact.address?.join('\n') === snapshot.address.join('\n') ? null : CHANGED_SINCE;
};

/** What the letters of a run say, in their order, each asked again whether it may leave. */
export const readRunLetters = async (
  store: Store,
  { started }: LetterRun,
  today: string,
): Promise<readonly RunLetter[]> => {
  const actIds = started.letters.map(({ actId }) => actId);
  const wanted = sql<boolean>`c.channel = ${started.channel} and c.act_id = any(${actIds}::uuid[])`;
  const [sealed, contacts] = await Promise.all([
    store.vault.openMany(store.db, `letter-${started.runId}`, actIds),
    readGatedContacts(store, wanted, { today, ownRuns: new Set([started.runId]) }),
  ]);
  const contactOf = new Map(contacts.map((contact) => [contact.row.act_id, contact]));
  return started.letters.map((ref) => {
    const snapshot = letterSnapshot.safeParse(sealed.get(ref.actId)).data ?? null;
    return { ref, snapshot, held: heldBy(contactOf.get(ref.actId), snapshot) };
  });
};
