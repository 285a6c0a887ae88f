import type { RefusalCode } from '@amont/domain/act/act-type';

/** A PDF says so in its first kilobyte. Source: ISO 32000-1, 7.5.2 and annex H. */
const HEADER_WITHIN = 1024;
const HEADER = Buffer.from('%PDF-');

/**
 * What the size and the first bytes of a file already say.
 *
 * @returns the refusal, or null when the file must be opened to know
 */
export const refuseEarly = (bytes: Uint8Array, maxBytes: number): RefusalCode | null => {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > maxBytes) return 'too_large';
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN));
  return start.includes(HEADER) ? null : 'not_a_pdf';
};
