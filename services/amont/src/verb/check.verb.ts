import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { CheckedFile } from '@amont/domain/act/checked-act';
import { describeFile } from '../describe-file.ts';
import { EXIT, print, printJson, text, type Verb, WrongUse } from '../verb.ts';

/** As many files at once as processors read them, and one more whose bytes are being loaded. */
const AHEAD = 1;

const demandFiles = async (paths: readonly string[]): Promise<void> => {
  if (paths.length === 0) throw new WrongUse('au moins un fichier (amont check --help)');
  for (const path of paths) {
    const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new WrongUse(`${path} : ${error.code === 'ENOENT' ? 'introuvable' : `illisible (${error.code})`}`);
    });
    if (!info.isFile()) throw new WrongUse(`${path} : ce n’est pas un fichier`);
  }
};

/** Works on several items at once and gives the results in the order of the items. */
async function* inOrder<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const item of items) {
    const started = work(item);
    // Awaited in its turn below; until then a failure must not count as unhandled.
    started.catch(() => undefined);
    running.push(started);
    if (running.length >= atOnce) yield await (running.shift() as Promise<R>);
  }
  for (const rest of running) yield await rest;
}

/** `amont check FILE...`: reads acts with neither database nor server; section 4 of the contract. */
export const checkVerb: Verb = {
  name: 'check',
  summary: 'lit des actes, sans base ni serveur, et dit ce qu’ils contiennent',
  help: `Usage : amont check FICHIER... [--json] [--notices DOSSIER]

Options :
  --json             un objet JSON par ligne, dans l’ordre donné
  --notices DOSSIER  registre des notices (un dossier par version), au lieu de celui du programme
  --help             cette aide

Un fichier refusé est un résultat : le code de sortie reste 0.`,
  options: { notices: { type: 'string' } },
  run: async (args) => {
    await demandFiles(args.positionals);
    const { folderRegistry, openChecker } = await import('../checker.ts');
    const { readConfig } = await import('@amont/runtime/config');
    const registry = await folderRegistry(text(args, 'notices'));
    const checker = openChecker(readConfig(process.env));
    const check = async (file: string): Promise<CheckedFile> => {
      const bytes = await readFile(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return (await checker.check(registry, { file, sha256 }, bytes)).checked;
    };
    try {
      for await (const checked of inOrder(args.positionals, checker.readers + AHEAD, check)) {
        if (args.values.json) printJson(checked);
        else print(describeFile(checked));
      }
    } finally {
      await checker.close();
    }
    return EXIT.done;
  },
};
