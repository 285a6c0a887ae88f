/** Stable codes of this package; match on `code`. The message is a French sentence for the person who sent the file. */
export const IMPORT_ERROR_CODES = {
  'import.wrong-columns': 'The header line lacks a column, or names one twice: nothing was imported.',
  'import.not-csv':
    'The file is no text table (a workbook, UTF-16, one endless line): nothing was imported from there on.',
  'import.empty': 'The file holds no line at all.',
} as const;
export type ImportErrorCode = keyof typeof IMPORT_ERROR_CODES;

export const importError = (code: ImportErrorCode, message: string): Error & { code: ImportErrorCode } =>
  Object.assign(new Error(message), { code });
