import { delimiterOf, type PartnerColumnOrder, partnerHeader } from '@amont/domain/import/partner-columns';
import { type PartnerLine, readPartnerLine } from '@amont/domain/import/partner-line';
import { type CsvLine, csvLines } from './csv-lines.ts';
import { importError } from './errors.ts';
import { type TextLine, textLines } from './text-lines.ts';

export type RejectedLine = { readonly line: number; readonly reason: string };
/** What a part of the file says: its right lines, and its wrong ones with their reason. */
export type PartnerLines = { readonly lines: readonly PartnerLine[]; readonly rejected: readonly RejectedLine[] };

type Layout = { readonly delimiter: ';' | ','; readonly order: PartnerColumnOrder };

const layoutOf = (header: TextLine): Layout => {
  const delimiter = delimiterOf(header.text);
  const cells = csvLines([header], delimiter)[0]?.cells ?? [];
  const found = partnerHeader(cells);
  if (found.kind === 'wrong') throw importError('import.wrong-columns', found.reason);
  return { delimiter, order: found.order };
};

const readLine = (csv: CsvLine, order: PartnerColumnOrder): PartnerLine | RejectedLine => {
  if (csv.cells === null) return { line: csv.number, reason: 'Les guillemets de la ligne ne se ferment pas.' };
  const read = readPartnerLine(csv.cells, order);
  return read.kind === 'line' ? read.line : { line: csv.number, reason: read.reason };
};

const readLines = (lines: readonly TextLine[], layout: Layout): PartnerLines => {
  const read = csvLines(lines, layout.delimiter).map((line) => readLine(line, layout.order));
  return {
    lines: read.filter((one) => 'step' in one),
    rejected: read.filter((one) => 'reason' in one),
  };
};

/**
 * Reads a partner's file part by part, without holding it: UTF-8 or Windows-1252, `;` or `,`, columns in any order.
 *
 * @throws import.wrong-columns naming what is missing; import.not-csv; import.empty
 */
export async function* readPartnerFile(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<PartnerLines> {
  let layout: Layout | null = null;
  for await (const group of textLines(source)) {
    let lines = group;
    const [header] = group;
    if (layout === null && header !== undefined) {
      layout = layoutOf(header);
      lines = group.slice(1);
    }
    if (layout !== null && lines.length > 0) yield readLines(lines, layout);
  }
  if (layout === null)
    throw importError('import.empty', 'Ce fichier est vide : la première ligne doit nommer les colonnes.');
}
