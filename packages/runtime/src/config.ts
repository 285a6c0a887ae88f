import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { address, flag, optional, wholeNumber, withDefault } from './config-variable.ts';

/** Reading is what costs: one reader a processor. */
const readersByDefault = (): number => Math.min(8, availableParallelism());

const BYTES_32 = /^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9_-]{43}=?)$/;

/** Every variable that amont reads, in the order of the README's table. */
export const CONFIG_VARIABLES = {
  PORT: withDefault(wholeNumber(0, 65_535), '8420', 'Port of the console and the API; 0 picks a free one.'),
  HOST: withDefault(
    z.string().min(1, 'une adresse est attendue'),
    '127.0.0.1',
    'Address to listen on; `0.0.0.0` for all.',
  ),
  AMONT_PUBLIC_URL: optional(
    address('http', 'https'),
    'from HOST and PORT',
    'Address of the console as its users see it.',
  ),
  AMONT_DATA: withDefault(
    z.string().min(1, 'un dossier est attendu'),
    '.amont',
    'Folder in which the embedded mode keeps everything.',
  ),
  DATABASE_URL: optional(address('postgres', 'postgresql'), 'embedded PostgreSQL', 'PostgreSQL 15 or later.'),
  REDIS_URL: optional(address('redis', 'rediss'), 'queues in PostgreSQL', 'Redis or Valkey for the queues.'),
  DOCUMENTS_URL: optional(
    z.string().min(1, 'un dossier ou s3://… est attendu'),
    'AMONT_DATA/documents',
    'Where received files are kept: a folder, or an S3 bucket (`s3://KEY:SECRET@host/bucket?region=…`).',
  ),
  AMONT_NOTICES: optional(
    z.string().min(1, 'un dossier est attendu'),
    'the versions that come with amont',
    'Folder of notice versions that a new database begins with (looked at once).',
  ),
  AMONT_MASTER_KEY: optional(
    z.string().regex(BYTES_32, '32 octets en base64 sont attendus'),
    'AMONT_DATA/master.key, made at the first start',
    'Master key of the vault of personal data: 32 bytes in base64.',
  ),
  LOG_LEVEL: withDefault(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'fatal, error, warn, info, debug, trace ou silent est attendu',
    }),
    'info',
    'Level of the logs.',
  ),
  AMONT_READERS: optional(wholeNumber(1, 64), 'one a processor, 8 at most', 'Processes that read PDFs.'),
  AMONT_READ_TIMEOUT_S: withDefault(wholeNumber(1, 3_600), '60', 'Seconds a file may take to be read.'),
  AMONT_MAX_FILE_MB: withDefault(wholeNumber(1, 1_024), '25', 'Largest file, in MiB.'),
  AMONT_MAX_UPLOAD_MB: withDefault(wholeNumber(1, 65_536), '4096', 'Largest upload (once decompressed), in MiB.'),
  AMONT_MAX_PAGES: withDefault(wholeNumber(1, 10_000), '200', 'Most pages of a file.'),
  AMONT_SESSION_HOURS: withDefault(wholeNumber(1, 720), '12', 'Length of a session in the console, in hours.'),
  AMONT_SECURE_COOKIES: optional(flag, 'yes when AMONT_PUBLIC_URL is https', 'Cookies for HTTPS only: `1` or `0`.'),
  SMTP_URL: optional(
    address('smtp', 'smtps'),
    'messages stay in AMONT_DATA/outbox',
    'Mail server for reports to offices (`smtp://USER:SECRET@host:587`).',
  ),
  AMONT_MAIL_FROM: withDefault(
    z.string().includes('@', { error: 'une adresse électronique est attendue' }),
    'amont <amont@localhost.localdomain>',
    'Sender of the messages.',
  ),
  AMONT_CHECKS_PER_MINUTE: withDefault(
    wholeNumber(1, 10_000),
    '20',
    'Acts an office may check before serving them, per minute and key.',
  ),
} as const;

type Raw = { readonly [K in keyof typeof CONFIG_VARIABLES]: z.output<(typeof CONFIG_VARIABLES)[K]['schema']> };

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly documentsUrl: string | null;
  readonly noticesFolder: string | null;
  /** Base64; see `loadMasterKey`. */
  readonly masterKey: string | null;
  readonly logLevel: string;
  readonly readers: number;
  readonly readTimeoutMs: number;
  readonly maxFileBytes: number;
  readonly maxUploadBytes: number;
  readonly maxPages: number;
  readonly sessionHours: number;
  readonly secureCookies: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly checksPerMinute: number;
};

const MEGABYTE = 1024 * 1024;

const shape = (raw: Raw): Config => ({
  port: raw.PORT,
  host: raw.HOST,
  publicUrl: raw.AMONT_PUBLIC_URL,
  dataFolder: raw.AMONT_DATA,
  databaseUrl: raw.DATABASE_URL,
  redisUrl: raw.REDIS_URL,
  documentsUrl: raw.DOCUMENTS_URL,
  noticesFolder: raw.AMONT_NOTICES,
  masterKey: raw.AMONT_MASTER_KEY,
  logLevel: raw.LOG_LEVEL,
  readers: raw.AMONT_READERS ?? readersByDefault(),
  readTimeoutMs: raw.AMONT_READ_TIMEOUT_S * 1_000,
  maxFileBytes: raw.AMONT_MAX_FILE_MB * MEGABYTE,
  maxUploadBytes: raw.AMONT_MAX_UPLOAD_MB * MEGABYTE,
  maxPages: raw.AMONT_MAX_PAGES,
  sessionHours: raw.AMONT_SESSION_HOURS,
  secureCookies: raw.AMONT_SECURE_COOKIES ?? raw.AMONT_PUBLIC_URL?.startsWith('https:') ?? false,
  smtpUrl: raw.SMTP_URL,
  mailFrom: raw.AMONT_MAIL_FROM,
  checksPerMinute: raw.AMONT_CHECKS_PER_MINUTE,
});

/**
 * Reads the configuration. A variable set to nothing counts as not set.
 *
 * @throws Error with code `config.invalid`: one line naming the first wrong variable, never its value (it may be a secret)
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const raw: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries(CONFIG_VARIABLES)) {
    const given = env[name];
    const parsed = variable.schema.safeParse(given === '' ? undefined : given);
    if (!parsed.success) {
      throw Object.assign(new Error(`${name} : ${parsed.error.issues[0]?.message ?? 'valeur refusée'}`), {
        code: 'config.invalid',
      });
    }
    raw[name] = parsed.data;
  }
  return shape(raw as Raw);
};

/**
 * The same for the start of a program: a wrong value is one line on standard error and exit code 2.
 */
export const readConfigOrExit = (env: Readonly<Record<string, string | undefined>> = process.env): Config => {
  try {
    return readConfig(env);
  } catch (error) {
    process.stderr.write(`amont : configuration refusée — ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
};

const ROWS: readonly (readonly [string, string, string])[] = [
  ['Variable', 'Default', 'What it sets'],
  ...Object.entries(CONFIG_VARIABLES).map(([name, { default: value, doc }]) => [`\`${name}\``, value, doc] as const),
];
const WIDTHS = ([0, 1, 2] as const).map((column) => Math.max(...ROWS.map((row) => row[column].length)));
const line = (cells: readonly string[], filler: string): string =>
  `| ${cells.map((cell, column) => cell.padEnd(WIDTHS[column] ?? 0, filler)).join(' | ')} |`;

/** The Markdown table of the README, its columns aligned; a test holds the README to it. */
export const CONFIG_TABLE: string = [
  line(ROWS[0] ?? [], ' '),
  line(['', '', ''], '-'),
  ...ROWS.slice(1).map((row) => line(row, ' ')),
].join('\n');
