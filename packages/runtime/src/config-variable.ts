import { z } from 'zod';

/** One environment variable: how it is read, what it means, what it is when not set. */
export type ConfigVariable<S extends z.ZodType = z.ZodType> = {
  readonly schema: S;
  /** English, one sentence: shown in the table of the README. */
  readonly doc: string;
  /** What is taken when the variable is not set, as shown in the table. */
  readonly default: string;
};

/** Declares a variable whose absence is a value of its own (null). */
export const optional = <S extends z.ZodType>(schema: S, absent: string, doc: string) => ({
  schema: schema.nullable().default(null as never) as unknown as z.ZodType<z.output<S> | null>,
  doc,
  default: absent,
});

/** Declares a variable with a default written as in the environment. */
export const withDefault = <S extends z.ZodType>(schema: S, value: string, doc: string) => ({
  schema: z.preprocess((given) => given ?? value, schema) as unknown as z.ZodType<z.output<S>>,
  doc,
  default: value,
});

/** A whole number between bounds, from text. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .trim()
    .regex(/^\d+$/, `un nombre entier entre ${min} et ${max} est attendu`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `un nombre entier entre ${min} et ${max} est attendu`);

/** `1`, `true`, `yes`, `oui` or their contraries. */
export const flag = z
  .enum(['1', 'true', 'yes', 'oui', '0', 'false', 'no', 'non'], { error: '1 ou 0 est attendu' })
  .transform((text) => ['1', 'true', 'yes', 'oui'].includes(text));

/** An address whose scheme is one of those given. */
export const address = (...schemes: readonly string[]) =>
  z.string().refine(
    (text) => {
      const parsed = URL.canParse(text) ? new URL(text) : null;
      return parsed !== null && schemes.includes(parsed.protocol.slice(0, -1));
    },
    `une adresse ${schemes.map((scheme) => `${scheme}://`).join(' ou ')} est attendue`,
  );
