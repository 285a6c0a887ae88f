/** `embedded.already-running`: another living process owns the folder. `embedded.start-failed`: see the message and the log. */
export type EmbeddedErrorCode = 'embedded.already-running' | 'embedded.start-failed' | 'embedded.unsupported-platform';

/** Builds an error recognised by its code; `cause` is kept. */
export const embeddedError = (code: EmbeddedErrorCode, message: string, cause?: unknown): Error & { code: string } =>
  Object.assign(new Error(message, { cause }), { code });
