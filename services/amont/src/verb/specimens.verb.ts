import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '@amont/specimens/score/scored-field';
import type { SpecimenTruth } from '@amont/specimens/truth/specimen-truth';
import { describeScore } from '../describe-score.ts';
import { EXIT, print, printJson, text, type Verb, WrongUse, whole } from '../verb.ts';

const MEDIA = ['text', 'scan', 'mixed', 'any'] as const;

const mediumOf = (word: string): (typeof MEDIA)[number] => {
  const medium = MEDIA.find((each) => each === word);
  if (medium === undefined) throw new WrongUse(`--medium attend ${MEDIA.join(', ')}`);
  return medium;
};

const shareOf = (word: string): number => {
  const share = Number(word);
  if (!(share >= 0 && share <= 1)) throw new WrongUse('--refused attend un nombre de 0 à 1');
  return share;
};

const layoutsOf = async (words: string | undefined): Promise<{ readonly layouts?: readonly string[] }> => {
  if (words === undefined) return {};
  const { LAYOUTS } = await import('@amont/specimens/layout/layouts');
  const group = { development: false, 'held-out': true }[words];
  if (group !== undefined) {
    const layouts = LAYOUTS.filter(({ heldOut }) => heldOut === group).map(({ id }) => id);
    if (layouts.length === 0) throw new WrongUse(`aucune mise en page n'est tenue à l'écart pour l'instant : ${words}`);
    return { layouts };
  }
  const ids = words.split(',');
  const unknown = ids.find((id) => LAYOUTS.every((layout) => layout.id !== id));
  if (unknown !== undefined) throw new WrongUse(`mise en page inconnue : ${unknown}`);
  return { layouts: ids };
};

/** Lines of a file, each an object. Their shape is the caller's word: these are files this program wrote. */
const readLines = async <T>(path: string): Promise<readonly T[]> => {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new WrongUse(`${path} : introuvable ou illisible`);
  });
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
};

const score = async (answers: string, truth: string | undefined, isJson: boolean): Promise<number> => {
  if (!truth) throw new WrongUse('il manque --truth VERITE (amont specimens --help)');
  const { scoreAnswers } = await import('@amont/specimens/score/score-answers');
  const result = scoreAnswers(await readLines<SpecimenTruth>(truth), await readLines<Answer>(answers));
  if (isJson) printJson(result);
  else print(describeScore(result));
  return EXIT.done;
};

/** `amont specimens`: synthetic acts with their truth. */
export const specimensVerb: Verb = {
  name: 'specimens',
  summary: 'fabrique des actes inventés avec leur vérité',
  help: `Usage : amont specimens --count N --seed S --out DOSSIER
        amont specimens --score REPONSES --truth VERITE

La même graine donne les mêmes octets. truth.jsonl : une ligne par acte, dans la forme de « amont check --json ».

Options :
  --count N    combien (défaut : 20)
  --seed S     graine (défaut : 1)
  --out DIR    où les écrire
  --medium M   text (défaut), scan, mixed (notice numérisée) ou any
  --layouts L  development, held-out, ou des noms séparés par des virgules (défaut : toutes les mises en page)
  --refused P  part de fichiers à refuser, de 0 à 1 (défaut : 0)
  --score F    compare des réponses (une par ligne, de « amont check --json ») à la vérité, champ par champ
  --truth F    la vérité : truth.jsonl du dossier
  --json       sortie pour les programmes`,
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    medium: { type: 'string' },
    layouts: { type: 'string' },
    refused: { type: 'string' },
    score: { type: 'string' },
    truth: { type: 'string' },
  },
  run: async (args) => {
    const answers = text(args, 'score');
    if (answers) return score(answers, text(args, 'truth'), args.values.json === true);
    const folder = text(args, 'out');
    if (!folder) throw new WrongUse('il manque --out DOSSIER (amont specimens --help)');
    const count = whole(args, 'count', { min: 1, max: 100_000, otherwise: 20 });
    const seed = whole(args, 'seed', { min: 0, max: 2 ** 31 - 1, otherwise: 1 });
    const medium = mediumOf(text(args, 'medium') ?? 'text');
    const refusedShare = shareOf(text(args, 'refused') ?? '0');
    const { generateSpecimens } = await import('@amont/specimens/generate-specimens');
    const layouts = await layoutsOf(text(args, 'layouts'));
    await mkdir(folder, { recursive: true });
    const truths: string[] = [];
    for await (const { fileName, pdf, truth } of generateSpecimens({ count, seed, medium, refusedShare, ...layouts })) {
      await writeFile(join(folder, fileName), pdf);
      truths.push(JSON.stringify(truth));
    }
    await writeFile(join(folder, 'truth.jsonl'), `${truths.join('\n')}\n`);
    if (args.values.json) printJson({ out: folder, count: truths.length, seed });
    else print(`${truths.length} actes et truth.jsonl dans ${folder}`);
    return EXIT.done;
  },
};
