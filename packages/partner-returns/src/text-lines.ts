import { importError } from './errors.ts';

/** A line of the file as it stands there, numbered from 1. */
export type TextLine = { readonly number: number; readonly text: string };

const NEWLINE = 0x0a;
/** No line of a partner's file is near this; a megabyte without an end of line is another kind of file. */
const LONGEST_PIECE = 1_048_576;

const refuseOtherFiles = (start: Buffer): void => {
  if (start.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1')))
    throw importError('import.not-csv', 'Ce fichier est un classeur (XLSX ou ODS) : enregistrez-le au format CSV.');
  if (start.includes(0))
    throw importError(
      'import.not-csv',
      'Ce fichier n’est pas un texte en UTF-8 ou Windows-1252 : enregistrez-le en CSV UTF-8.',
    );
};

/**
 * Decodes whole lines, so that a chunk never ends within a character. UTF-8 until a line is none; then the file is one of
 * Windows-1252, whose earlier lines were plain ASCII.
 */
const lineDecoder = (): ((bytes: Buffer) => string) => {
  let utf8: InstanceType<typeof TextDecoder> | null = new TextDecoder('utf-8', { fatal: true });
  const windows1252 = new TextDecoder('windows-1252');
  return (bytes) => {
    try {
      if (utf8 !== null) return utf8.decode(bytes);
    } catch {
      utf8 = null;
    }
    return windows1252.decode(bytes);
  };
};

/** Cuts a stream of bytes after its last end of line so far; what follows waits for the next chunk. */
async function* wholeLines(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    const bytes: Buffer = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (end > 0) yield bytes.subarray(0, end);
    rest = bytes.subarray(end);
    if (rest.length > LONGEST_PIECE)
      throw importError('import.not-csv', 'Une ligne dépasse un mégaoctet : ce fichier n’est pas un CSV.');
  }
  if (rest.length > 0) yield rest;
}

/**
 * The lines of a text in UTF-8 (with or without mark) or Windows-1252, a group a chunk; blank ones left out, their numbers
 * kept. Memory stays that of a chunk, whatever the file's size.
 *
 * @throws import.not-csv for a workbook, UTF-16, binary data or an endless line
 */
export async function* textLines(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<readonly TextLine[]> {
  const decode = lineDecoder();
  let number = 0;
  for await (const bytes of wholeLines(source)) {
    refuseOtherFiles(bytes);
    const texts = decode(bytes).split(/\r\n|\n|\r/);
    // What follows the last end of line is the beginning of the next piece, or nothing.
    if (texts.at(-1) === '') texts.pop();
    const first = number + 1;
    number += texts.length;
    const lines = texts.map((text, index) => ({ number: first + index, text }));
    yield lines.filter((line) => line.text.trim() !== '');
  }
}
