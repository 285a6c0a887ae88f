/** Codes of the errors this package throws; what is wrong with a file is never one of them. */
export const PDF_ERRORS = {
  'pdf.reader-unavailable':
    'Reader processes end before they can read anything: memory, a missing program, or permissions.',
  'pdf.pool-closed': 'The pool was closed while the file waited.',
} as const;

export type PdfErrorCode = keyof typeof PDF_ERRORS;

/** An error recognised by its `code`. */
export const pdfError = (code: PdfErrorCode): Error & { code: PdfErrorCode } =>
  Object.assign(new Error(`${code}: ${PDF_ERRORS[code]}`), { code });
