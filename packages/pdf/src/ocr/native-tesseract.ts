import { execFile, spawn } from 'node:child_process';
import { text as readText } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { encodePgm } from '../picture/pgm.ts';
import { parseTsv } from './parse-tsv.ts';
import type { Recogniser } from './recogniser.ts';
import { SEGMENTATION, TESSERACT_SETTINGS } from './tesseract-settings.ts';

const run = promisify(execFile);

/** One thread: as many pictures as processors are read at the same time already. */
const ENVIRONMENT = { OMP_THREAD_LIMIT: '1', LC_ALL: 'C' };
const settings = Object.entries(TESSERACT_SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/**
 * The machine's own Tesseract.
 *
 * @param path absolute path of the program
 * @returns null when it does not run, is older than version 4, or has no French data
 */
export const openNativeTesseract = async (path: string): Promise<Recogniser | null> => {
  try {
    const [said, languages] = await Promise.all([
      run(path, ['--version'], { env: ENVIRONMENT }),
      run(path, ['--list-langs'], { env: ENVIRONMENT }),
    ]);
    const version = /tesseract v?(\d+)(\.[\w.]+)/.exec(said.stdout + said.stderr);
    if (version === null || Number(version[1]) < 4 || !/^fra$/m.test(languages.stdout)) return null;
    return {
      version: `tesseract-${version[1]}${version[2]}-fra`,
      words: async (picture, arrangement) => {
        const how = ['--oem', '1', '--psm', SEGMENTATION[arrangement], '--dpi', String(picture.dpi)];
        const child = spawn(path, ['-', '-', '-l', 'fra', ...how, ...settings, 'tsv'], {
          env: ENVIRONMENT,
          stdio: ['pipe', 'pipe', 'ignore'],
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(encodePgm(picture));
        const ended = new Promise<number | null>((resolve, reject) => {
          child.on('error', reject);
          child.on('close', resolve);
        });
        const [tsv, status] = await Promise.all([readText(child.stdout), ended]);
        if (status !== 0) throw new Error(`tesseract ended with status ${status}`);
        return parseTsv(tsv);
      },
    };
  } catch {
    return null;
  }
};
