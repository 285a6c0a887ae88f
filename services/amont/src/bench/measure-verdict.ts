import { readFile } from 'node:fs/promises';
import { examineAct } from '@amont/acts/examine-act';
import { readNoticeFolder } from '@amont/documents/notice-folder';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import type { PageText } from '@amont/domain/text/page-text';
import { checkNotice } from '@amont/notices/check-notice';
import { prepareRegistry } from '@amont/notices/notice-registry';
import { readConfig } from '@amont/runtime/config';
import { CARRIED_NOTICES } from '../carried-notices.ts';
import { openReaders } from '../checker.ts';

/** A registry as large as a region's after some years. */
const VERSIONS = 50;
const MOST_ACTS = 60;

/** The carried versions, then the same for other départements with other numbers: so alike that telling them apart is work. */
const manyVersions = (carried: readonly RegisteredNotice[]): readonly RegisteredNotice[] =>
  Array.from({ length: VERSIONS }, (_, index): RegisteredNotice => {
    const notice = carried[index % carried.length];
    if (notice === undefined) throw new Error('no notice is carried');
    const turn = Math.floor(index / carried.length);
    if (turn === 0) return notice;
    const other = (text: string): string => text.replaceAll(/(\d\d) (\d\d)(?= \d\d)/g, `$1 ${String(10 + turn)}`);
    return { ...notice, id: `${notice.id}-${turn}`, departement: String(10 + turn), pages: notice.pages.map(other) };
  });

const readAll = async (paths: readonly string[]): Promise<readonly (readonly PageText[])[]> => {
  const pool = openReaders(readConfig(process.env));
  try {
    const acts: (readonly PageText[])[] = [];
    for (const path of paths) {
      const read = await pool.read(await readFile(path));
      if (read.kind === 'read') acts.push(read.pages);
    }
    return acts;
  } finally {
    await pool.close();
  }
};

/** Processor time of the verdict on a notice, milliseconds an act, among fifty versions: reading and understanding the act apart. */
export const measureVerdict = async (paths: readonly string[]): Promise<number> => {
  const registry = prepareRegistry(manyVersions(await readNoticeFolder(CARRIED_NOTICES)));
  const acts = (await readAll(paths.slice(0, MOST_ACTS))).map((pages) => {
    const examined = examineAct(pages);
    const act = examined.kind === 'act' ? examined.act : null;
    const { type = null, servedOn = null, dwelling } = act ?? {};
    return { pages, of: { type, servedOn, postalCode: dwelling?.postalCode ?? null } };
  });
  const judgeAll = (): void => {
    for (const { pages, of } of acts) checkNotice(registry, pages, of);
  };
  // Once to have it compiled, once to be measured.
  judgeAll();
  const before = process.cpuUsage();
  judgeAll();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / acts.length;
};
