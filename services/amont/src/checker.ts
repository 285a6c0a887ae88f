import { checkFile, type FileCheck } from '@amont/check/check-file';
import { readNoticeFolder } from '@amont/documents/notice-folder';
import type { PageRange } from '@amont/domain/act/page-range';
import { type NoticeRegistry, prepareRegistry } from '@amont/notices/notice-registry';
import { openOcrEngine } from '@amont/pdf/open-ocr-engine';
import type { ReadOutcome } from '@amont/pdf/read-outcome';
import { createReaderPool, type ReaderPool } from '@amont/pdf/reader-pool';
import type { Config } from '@amont/runtime/config';
import { CARRIED_NOTICES } from './carried-notices.ts';

/** Readers of text and of pictures, bounded as the configuration says. */
export const openReaders = (config: Config): ReaderPool =>
  createReaderPool({
    size: config.readers,
    ocr: openOcrEngine({ size: config.readers, searchPath: process.env.PATH ?? '' }),
    limits: { maxBytes: config.maxFileBytes, maxPages: config.maxPages, deadlineMs: config.readTimeoutMs },
  });

export type Checker = {
  readonly readers: number;
  readonly read: (bytes: Uint8Array) => Promise<ReadOutcome>;
  readonly check: (
    registry: NoticeRegistry,
    name: { file: string; sha256: string },
    bytes: Uint8Array,
    range?: PageRange,
  ) => Promise<FileCheck>;
  readonly close: () => Promise<void>;
};

/** The versions of a folder, made ready to judge by. @param folder another than the one carried */
export const folderRegistry = async (folder: string = CARRIED_NOTICES): Promise<NoticeRegistry> =>
  prepareRegistry(await readNoticeFolder(folder));

/** Everything that reads and examines a file, without database nor server. */
export const openChecker = (config: Config): Checker => {
  const pool = openReaders(config);
  return {
    readers: config.readers,
    read: (bytes) => pool.read(bytes),
    check: (registry, name, bytes, range) => checkFile({ pool, registry }, name, bytes, range),
    close: pool.close,
  };
};
