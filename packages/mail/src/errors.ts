/** Codes of the errors this package throws. */
export const MAIL_ERRORS = {
  'mail.not-sent': 'The server refused the message or did not answer: nothing was sent.',
} as const;

/** An error recognised by its `code`. */
export const mailError = (code: keyof typeof MAIL_ERRORS, detail: string, cause?: unknown): Error =>
  Object.assign(new Error(detail, { cause }), { code });
