import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticeVersion } from '@amont/domain/notice/notice-version';
import { cutNoticePage } from './cut-notice.ts';
import type { NoticeBlock, NoticeSheet } from './notice-sheet.ts';

/** The registry the project carries. Only its files are read: what judges notices is not used to invent them. */
export const CARRIED_REGISTRY = fileURLToPath(new URL('../../../notices/registry', import.meta.url));

const readSheet = (folder: string): NoticeSheet => {
  const version = noticeVersion.parse(JSON.parse(readFileSync(join(folder, 'notice.json'), 'utf8')));
  const names = readdirSync(folder)
    .filter((name) => /^page-\d+\.txt$/.test(name))
    .toSorted((a, b) => Number.parseInt(a.slice(5), 10) - Number.parseInt(b.slice(5), 10));
  const pages: (readonly NoticeBlock[])[] = [];
  for (const name of names) {
    const after = pages.flat().findLast((block) => block.section !== null)?.section ?? null;
    pages.push(
      cutNoticePage(readFileSync(join(folder, name), 'utf8'), version.sections, { isFirst: pages.length === 0, after }),
    );
  }
  return { ...version, pages };
};

/** Every version of a registry folder, in the order of their names. */
export const readNoticeSheets = (folder: string): readonly NoticeSheet[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => readSheet(join(folder, name)));
