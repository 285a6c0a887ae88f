import type { Actor } from '@amont/domain/event/recorded-event';
import type { LetterContent } from '@amont/domain/letter/letter-content';
import type { LetterTemplateId } from '@amont/domain/letter/letter-template';
import { LetterTemplatePublished } from '@amont/domain/outreach/outreach.events';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';

type New = { readonly template: LetterTemplateId; readonly validFrom: string; readonly content: LetterContent };

/** Adds a version to a letter's words; the ones before stay as they are. @returns its number */
export const publishLetterTemplate = (store: Store, wanted: New, actor: Actor): Promise<number> =>
  inTransaction(store.db, async (tx) => {
    const streamId = `letter-template-${wanted.template}`;
    const past = await readStream(tx, streamId);
    // Version 1 comes with the program.
    const version = past.length + 2;
    const events = [LetterTemplatePublished.of({ ...wanted, version })];
    await appendEvents(tx, { streamId, expectedVersion: past.length, events, actor, correlationId: null });
    return version;
  });
