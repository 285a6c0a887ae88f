import { EXIT, parseVerb, print, tell, type Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

const overview = (): string =>
  [
    'amont — prévention des expulsions locatives : actes, avis, suites, indicateurs.',
    '',
    'Usage : amont <verbe> [options]     amont <verbe> --help',
    '',
    ...VERBS.map((verb) => `  ${verb.name.padEnd(12)} ${verb.summary}`),
  ].join('\n');

const codeOf = (error: unknown): number => {
  const code = (error as { code?: string }).code;
  if (code === 'cli.wrong-use' || code === 'config.invalid') return EXIT.wrongUse;
  if (code === 'cli.unreachable' || code === 'ECONNREFUSED') return EXIT.unreachable;
  return EXIT.foundWrong;
};

const runVerb = async (verb: Verb, words: readonly string[]): Promise<number> => {
  const args = parseVerb(verb, words);
  if (args.values.help) {
    print(`amont ${verb.name} — ${verb.summary}\n\n${verb.help}`);
    return EXIT.done;
  }
  return verb.run(args);
};

const main = async (words: readonly string[]): Promise<number> => {
  const [name, ...rest] = words;
  if (!name || name === '--help' || name === '-h' || name === 'help') {
    print(overview());
    return name ? EXIT.done : EXIT.wrongUse;
  }
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (!verb) {
    tell(`amont : verbe inconnu « ${name} ». La liste : amont --help`);
    return EXIT.wrongUse;
  }
  return runVerb(verb, rest);
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  tell(`amont : ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.AMONT_DEBUG && error instanceof Error) tell(error.stack ?? '');
  process.exitCode = codeOf(error);
}
// Pools and children may still hold the loop for a moment: the answer is given, the process need not wait.
process.exit();
