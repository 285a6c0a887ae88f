import { useState } from 'react';
import type { z } from 'zod';

export type FieldErrors = Readonly<Record<string, string>>;

/** Checks a form against its contract and tells, field by field, the sentence given for it. */
export const useIssue = (sentences: FieldErrors) => {
  const [errors, setErrors] = useState<FieldErrors>({});
  /** The value when it may be sent; null after having told what is wrong. */
  const check = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> | null => {
    const parsed = schema.safeParse(value);
    const names = parsed.error?.issues.map((issue) => String(issue.path[0])) ?? [];
    setErrors(Object.fromEntries(names.map((name) => [name, sentences[name] ?? 'Cette valeur ne convient pas.'])));
    return parsed.success ? parsed.data : null;
  };
  return { errors, check };
};
