/**
 * Retrying cannot help: the job goes to the failed ones at once. Anything else thrown by a handler is taken for transient
 * and tried again. Recognised by `permanent`, not by `instanceof`: two copies of a package would defeat that.
 */
export class PermanentFailure extends Error {
  /** Dotted and stable: `pdf.encrypted`. */
  readonly code: string;
  readonly permanent = true;

  constructor(code: string, options: { readonly cause?: unknown } = {}) {
    super(code, options);
    this.name = 'PermanentFailure';
    this.code = code;
  }
}

/** The code of a permanent failure, or null when the error is of another kind. */
export const permanentCodeOf = (error: unknown): string | null => {
  const { permanent, code } = (error ?? {}) as { permanent?: unknown; code?: unknown };
  return permanent === true && typeof code === 'string' ? code : null;
};
