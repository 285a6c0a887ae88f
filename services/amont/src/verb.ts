import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Exit codes of the command line: what scripts rely on. */
export const EXIT = { done: 0, foundWrong: 1, wrongUse: 2, unreachable: 3 } as const;

export type VerbOptions = NonNullable<ParseArgsConfig['options']>;
export type VerbArguments = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
};
export type Verb = {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What `--help` prints, after the summary: usage, options, examples. */
  readonly help: string;
  readonly options: VerbOptions;
  /** @returns the exit code */
  readonly run: (args: VerbArguments) => Promise<number>;
};

/** Wrong use of the command line: printed as one line, exit 2. */
export class WrongUse extends Error {
  readonly code = 'cli.wrong-use';
}

/** A service the command needs does not answer: printed as one line, exit 3. */
export class Unreachable extends Error {
  readonly code = 'cli.unreachable';
}

const COMMON: VerbOptions = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
};

/** Options of the verbs that need a running instance. */
export const INSTANCE_OPTIONS: VerbOptions = { data: { type: 'string' } };
export const INSTANCE_HELP = `  --data DIR     dossier de l’instance (défaut : .amont/) ; ou AMONT_URL et AMONT_KEY dans l’environnement
  --json         sortie pour les programmes, seule sur la sortie standard
  --help         cette aide`;

/** Node's own sentence names the option between quotes; people read French. */
const wrongWord = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  const word = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `option inconnue : ${word}`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return message.includes('does not take') ? `${word} ne prend pas de valeur` : `il manque la valeur de ${word}`;
  return message;
};

/** Parses a verb's words. @throws WrongUse when one is unknown or lacks its value */
export const parseVerb = (verb: Verb, words: readonly string[]): VerbArguments => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...COMMON, ...verb.options },
      allowPositionals: true,
      strict: true,
    });
    return { values: values as VerbArguments['values'], positionals };
  } catch (error) {
    throw new WrongUse(`${wrongWord(error)} (amont ${verb.name} --help)`);
  }
};

/** A text option, or its default. */
export const text = (args: VerbArguments, name: string): string | undefined => {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
};

/** A whole number option. @throws WrongUse when it is not one within the bounds */
export const whole = (
  args: VerbArguments,
  name: string,
  bounds: { min: number; max: number; otherwise: number },
): number => {
  const value = text(args, name);
  if (value === undefined) return bounds.otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= bounds.min && number <= bounds.max) return number;
  throw new WrongUse(`--${name} attend un nombre entier de ${bounds.min} à ${bounds.max} (reçu : ${value})`);
};

/** Machine output on standard output: one JSON value a line. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};
export const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};
/** What people are told while machine output stays alone on standard output. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
