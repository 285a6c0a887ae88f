import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, print, printJson, text, type Verb, WrongUse, whole } from '../verb.ts';

/** `amont specimens`: synthetic acts with their truth. */
export const specimensVerb: Verb = {
  name: 'specimens',
  summary: 'fabrique des actes inventés avec leur vérité',
  help: `Usage : amont specimens --count N --seed S --out DOSSIER

La même graine donne les mêmes octets. truth.jsonl : une ligne par acte, dans la forme de « amont check --json ».

Options :
  --count N    combien (défaut : 20)
  --seed S     graine (défaut : 1)
  --out DIR    où les écrire
  --json       sortie pour les programmes`,
  options: { count: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
  run: async (args) => {
    const folder = text(args, 'out');
    if (!folder) throw new WrongUse('il manque --out DOSSIER (amont specimens --help)');
    const count = whole(args, 'count', { min: 1, max: 100_000, otherwise: 20 });
    const seed = whole(args, 'seed', { min: 0, max: 2 ** 31 - 1, otherwise: 1 });
    const { generateSpecimens } = await import('@amont/specimens/generate-specimens');
    await mkdir(folder, { recursive: true });
    const truths: string[] = [];
    for await (const { fileName, pdf, truth } of generateSpecimens({ count, seed })) {
      await writeFile(join(folder, fileName), pdf);
      truths.push(JSON.stringify(truth));
    }
    await writeFile(join(folder, 'truth.jsonl'), `${truths.join('\n')}\n`);
    if (args.values.json) printJson({ out: folder, count: truths.length, seed });
    else print(`${truths.length} actes et truth.jsonl dans ${folder}`);
    return EXIT.done;
  },
};
