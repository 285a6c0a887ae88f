import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Documents } from '@amont/documents/documents';
import { expandZip } from '@amont/documents/expand-zip';
import type { RefusalCode } from '@amont/domain/act/act-type';
import type { Actor } from '@amont/domain/event/recorded-event';
import { uuidV5 } from '@amont/runtime/uuid-v5';
import { type Arrival, receiveFiles } from '@amont/store/intake/receive-files.query';
import type { Store } from '@amont/store/open-store';
import { HttpProblem } from '../problem.ts';

type Intake = {
  readonly store: Store;
  readonly documents: Documents;
  readonly maxFileBytes: number;
  readonly maxUploadBytes: number;
  readonly uploadFolder: string;
  readonly batchId: string;
  readonly actor: Actor;
};

/** Arrivals are recorded together: fewer transactions, and an upload that breaks off loses at most this many to send again. */
const FLUSH_FILES = 25;
const FLUSH_BYTES = 32 * 1024 * 1024;

type Content = { readonly bytes: Buffer | null; readonly sha256: string; readonly sizeBytes: number };

/** Reads a stream to its end, keeping the bytes only while they are within the limit: a huge file costs time, not memory. */
const readBounded = async (stream: AsyncIterable<Buffer>, maxBytes: number): Promise<Content> => {
  const hash = createHash('sha256');
  let chunks: Buffer[] | null = [];
  let sizeBytes = 0;
  for await (const chunk of stream) {
    hash.update(chunk);
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) chunks = null;
    chunks?.push(chunk);
  }
  return { bytes: chunks && Buffer.concat(chunks), sha256: hash.digest('hex'), sizeBytes };
};

/** The same file sent again to the same batch is the same act: a broken upload can be sent again whole. */
const actIdOf = (batchId: string, name: string, sha256: string): string => uuidV5(batchId, `${sha256} ${name}`);

export type UploadIntake = {
  /** Takes one file, or the files of one ZIP. */
  readonly take: (name: string, stream: Readable) => Promise<void>;
  /** Records what is still pending. @returns totals of this upload */
  readonly finish: () => Promise<{ received: number; known: number }>;
};

/** Keeps the bytes of an upload, then records them: an event never speaks of a document that is not there. */
export const openIntake = (intake: Intake): UploadIntake => {
  const { store, documents, batchId, actor } = intake;
  const total = { received: 0, known: 0 };
  let pending: Arrival[] = [];
  let pendingBytes = 0;
  let keeping: Promise<unknown>[] = [];

  const flush = async (): Promise<void> => {
    const arrivals = pending;
    const kept = keeping;
    [pending, keeping, pendingBytes] = [[], [], 0];
    await Promise.all(kept);
    if (arrivals.length === 0) return;
    const { received, known } = await receiveFiles(store, { batchId, actor, arrivals });
    total.received += received;
    total.known += known;
  };
  const add = async (fileName: string, content: Content, refusal: RefusalCode | null): Promise<void> => {
    const { bytes, sha256, sizeBytes } = content;
    if (bytes) keeping.push(documents.put(bytes));
    pending.push({
      actId: actIdOf(batchId, fileName, sha256),
      fileName,
      sha256,
      sizeBytes,
      refusal: bytes ? refusal : 'too_large',
    });
    pendingBytes += bytes?.length ?? 0;
    if (pending.length >= FLUSH_FILES || pendingBytes >= FLUSH_BYTES) await flush();
  };
  const takeZip = async (name: string, stream: Readable): Promise<void> => {
    const path = join(intake.uploadFolder, randomUUID());
    try {
      await pipeline(stream, createWriteStream(path));
      for await (const entry of expandZip(path, {
        maxEntryBytes: intake.maxFileBytes,
        maxTotalBytes: intake.maxUploadBytes,
      })) {
        const label = `${name}/${entry.name}`;
        if (entry.kind === 'file') await add(label, await readBounded(entry.stream, intake.maxFileBytes), null);
        else
          await add(
            label,
            { bytes: Buffer.alloc(0), sha256: createHash('sha256').update(label).digest('hex'), sizeBytes: 0 },
            entry.code,
          );
      }
    } finally {
      await rm(path, { force: true });
    }
  };
  return {
    take: async (name, stream) => {
      if (/\.zip$/i.test(name)) await takeZip(name, stream);
      else await add(name, await readBounded(stream, intake.maxFileBytes), null);
    },
    finish: async () => {
      await flush();
      return total;
    },
  };
};

/** Refuses an upload that says it is larger than the limit before a byte of it is read. */
export const demandBearable = (contentLength: string | undefined, maxUploadBytes: number): void => {
  const bytes = Number(contentLength ?? 0);
  if (bytes <= maxUploadBytes) return;
  const limit = Math.floor(maxUploadBytes / 1024 / 1024);
  throw new HttpProblem(
    413,
    'upload.too-large',
    `L’envoi dépasse ${limit} Mo. Envoyez les fichiers en plusieurs lots, ou demandez à l’administrateur de relever la limite (AMONT_MAX_UPLOAD_MB).`,
  );
};
