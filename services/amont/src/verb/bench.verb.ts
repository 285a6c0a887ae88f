import { EXIT, print, printJson, tell, type Verb, whole } from '../verb.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const shown = (value: unknown): string =>
  typeof value === 'number'
    ? number.format(value)
    : Object.entries(value as Record<string, number>)
        .map(([key, n]) => `${number.format(Number(key))} : ${number.format(n)}`)
        .join(' ; ');

/** `amont bench`: what this machine does with generated acts, the bare libraries and the whole road side by side. */
export const benchVerb: Verb = {
  name: 'bench',
  summary: 'mesure, sur cette machine, la lecture seule et toute la chaîne',
  help: `Usage : amont bench [--acts N] [--scans N] [--events N]

Fabrique des actes, les lit avec la bibliothèque seule (ceiling, ocrCeiling), puis les envoie à une instance embarquée neuve et
attend leur dernier événement (pipeline, ocrPipeline). ratio = pipeline / ceiling. Mesure ensuite les indicateurs à 10 000,
100 000 et 1 000 000 d’événements, la relecture du journal, et de nouveau la chaîne sur cette base remplie. Compter dix à
vingt minutes aux tailles par défaut, sur une machine qui ne fait rien d’autre.

Options :
  --acts N     combien d’actes avec texte, de 6 à 8 pages (défaut : 500)
  --scans N    combien d’actes scannés (défaut : 12)
  --events N   combien d’événements au plus (défaut : 1000000)
  --json       sortie pour les programmes`,
  options: { acts: { type: 'string' }, scans: { type: 'string' }, events: { type: 'string' } },
  run: async (args) => {
    const { runBench } = await import('../bench/run-bench.ts');
    const size = {
      acts: whole(args, 'acts', { min: 10, max: 20_000, otherwise: 500 }),
      scans: whole(args, 'scans', { min: 2, max: 1_000, otherwise: 12 }),
      events: whole(args, 'events', { min: 1_000, max: 1_000_000, otherwise: 1_000_000 }),
    };
    const figures = await runBench(size, (line) => tell(`amont : ${line}`));
    if (args.values.json) printJson(figures);
    else for (const [name, value] of Object.entries(figures)) print(`${name.padEnd(24)} ${shown(value)}`);
    return EXIT.done;
  },
};
