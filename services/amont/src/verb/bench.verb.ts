import { EXIT, print, printJson, type Verb, whole } from '../verb.ts';

const shown = (value: unknown): string => (typeof value === 'number' ? value.toFixed(2) : JSON.stringify(value));

/** `amont bench`: what this machine does with generated acts, the bare reader and the whole road side by side. */
export const benchVerb: Verb = {
  name: 'bench',
  summary: 'mesure, sur cette machine, la lecture seule et toute la chaîne',
  help: `Usage : amont bench [--acts N]

Fabrique des actes, les lit avec le lecteur seul (ceiling), puis les envoie à une instance embarquée neuve et attend leur
dernier événement (pipeline). ratio = pipeline / ceiling.

Options :
  --acts N   combien d’actes de 6 à 8 pages (défaut : 500)
  --json     sortie pour les programmes`,
  options: { acts: { type: 'string' } },
  run: async (args) => {
    const { runBench } = await import('../bench/run-bench.ts');
    const figures = await runBench({ acts: whole(args, 'acts', { min: 10, max: 20_000, otherwise: 500 }) });
    if (args.values.json) printJson(figures);
    else for (const [name, value] of Object.entries(figures)) print(`${name.padEnd(24)} ${shown(value)}`);
    return EXIT.done;
  },
};
