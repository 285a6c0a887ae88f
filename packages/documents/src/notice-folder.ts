import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { noticeVersion, type RegisteredNotice } from '@amont/domain/notice/notice-version';
import { documentsError } from './errors.ts';

const invalid = (path: string, why: string): Error =>
  documentsError('config.invalid', `registre des notices : ${path} : ${why}`);

const readJson = async (path: string): Promise<unknown> => {
  const text = await readFile(path, 'utf8').catch(() => {
    throw invalid(path, 'fichier absent ou illisible');
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(path, `JSON incorrect (${error instanceof Error ? error.message : error})`);
  }
};

const readNotice = async (folder: string): Promise<RegisteredNotice> => {
  const path = join(folder, 'notice.json');
  const parsed = noticeVersion.safeParse(await readJson(path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(path, `champ « ${issue?.path.join('.') ?? ''} » : ${issue?.message ?? 'incorrect'}`);
  }
  if (parsed.data.id !== basename(folder))
    throw invalid(path, `id « ${parsed.data.id} » : le dossier porte un autre nom`);
  const names = (await readdir(folder)).filter((name) => /^page-\d+\.txt$/.test(name));
  const numbers = names.map((name) => Number(/\d+/.exec(name)?.[0])).sort((a, b) => a - b);
  if (numbers.length === 0 || numbers.some((n, i) => n !== i + 1))
    throw invalid(folder, 'page-1.txt, page-2.txt… attendus, sans trou');
  return {
    ...parsed.data,
    pages: await Promise.all(numbers.map((n) => readFile(join(folder, `page-${n}.txt`), 'utf8'))),
  };
};

/**
 * Reads a registry of notices: a folder a version, named after its id (section 6 of the contract).
 *
 * @throws Error `config.invalid`: which file, which field, why
 */
export const readNoticeFolder = async (folder: string): Promise<readonly RegisteredNotice[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw invalid(folder, 'dossier introuvable');
  });
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  if (folders.length === 0) throw invalid(folder, 'aucune notice');
  return Promise.all(folders.map((name) => readNotice(join(folder, name))));
};
