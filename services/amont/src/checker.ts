import { fileURLToPath } from 'node:url';
import { checkFile, type FileCheck } from '@amont/check/check-file';
import { readNoticeFolder } from '@amont/documents/notice-folder';
import type { PageRange } from '@amont/domain/act/page-range';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import { type NoticeRegistry, prepareRegistry } from '@amont/notices/notice-registry';
import { openOcrEngine } from '@amont/pdf/open-ocr-engine';
import { createReaderPool, type ReaderPool } from '@amont/pdf/reader-pool';
import type { Config } from '@amont/runtime/config';

/** The versions that the program carries. */
const CARRIED = fileURLToPath(new URL('../../../packages/notices/registry', import.meta.url));

/** The versions with their texts, as they stand in the folder. */
export const readNotices = (folder: string = CARRIED): Promise<readonly RegisteredNotice[]> => readNoticeFolder(folder);

/** @param folder another registry than the one carried */
export const loadRegistry = async (folder: string = CARRIED): Promise<NoticeRegistry> =>
  prepareRegistry(await readNotices(folder));

/** Readers of text and of pictures, bounded as the configuration says. */
export const openReaders = (config: Config): ReaderPool =>
  createReaderPool({
    size: config.readers,
    ocr: openOcrEngine({ size: config.readers, searchPath: process.env.PATH ?? '' }),
    limits: { maxBytes: config.maxFileBytes, maxPages: config.maxPages, deadlineMs: config.readTimeoutMs },
  });

export type Checker = {
  readonly readers: number;
  readonly check: (name: { file: string; sha256: string }, bytes: Uint8Array, range?: PageRange) => Promise<FileCheck>;
  readonly close: () => Promise<void>;
};

/** Everything that reads and examines a file, without database nor server. */
export const openChecker = async (config: Config, noticeFolder?: string): Promise<Checker> => {
  const registry = await loadRegistry(noticeFolder);
  const pool = openReaders(config);
  return {
    readers: config.readers,
    check: (name, bytes, range) => checkFile({ pool, registry }, name, bytes, range),
    close: pool.close,
  };
};
