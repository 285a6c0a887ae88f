import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';

/** A structured log. Pass ids and codes; never names, addresses, telephone numbers, file names or words of an act. */
export type Logger = PinoLogger;

/** What may hold personal data or a secret is taken out wherever a call passes it by mistake. */
const REDACTED = [
  'password',
  'secret',
  'token',
  'key',
  'masterKey',
  'authorization',
  'cookie',
  'email',
  'emails',
  'phone',
  'phones',
  'name',
  'fileName',
  'filename',
  'tenants',
  'dwelling',
  'landlord',
  'excerpt',
  'text',
  'databaseUrl',
  'redisUrl',
];

const paths = REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** An error's values stay out too: a driver's message or detail may quote the row it refused. */
const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const { code } = error as { code?: unknown };
  const fromDriver = 'severity' in error || error.name === 'ZodError';
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: fromDriver ? '(masqué)' : error.message,
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
};

/**
 * Opens the log of a program: JSON lines on standard error, so that a command's own output stays alone on standard output.
 *
 * @param options.service stands on every line
 * @param options.destination elsewhere than standard error, for tests
 */
export const createLogger = (options: { service: string; level: string; destination?: DestinationStream }): Logger =>
  pino(
    {
      level: options.level,
      base: { service: options.service },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths, censor: '(masqué)' },
      serializers: { err: describeError, error: describeError },
    },
    options.destination ?? pino.destination({ dest: 2, sync: false }),
  );
