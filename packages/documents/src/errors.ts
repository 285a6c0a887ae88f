/** Codes of the errors this package throws. */
export const DOCUMENTS_ERRORS = {
  'config.invalid': 'A setting names a place or a folder that cannot be used: the message says which and why.',
  'documents.damaged': 'The bytes kept are no longer those that were received: restore the document from a backup.',
  'documents.store-refused': 'The S3 store answered with an error; tried again later.',
} as const;

export type DocumentsErrorCode = keyof typeof DOCUMENTS_ERRORS;

/** An error recognised by its `code`. */
export const documentsError = (
  code: DocumentsErrorCode,
  detail: string,
  cause?: unknown,
): Error & { code: DocumentsErrorCode } => Object.assign(new Error(detail, { cause }), { code });
