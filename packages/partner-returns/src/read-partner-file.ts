import { delimiterOf, PARTNER_COLUMNS, partnerHeader, TEAM_COLUMNS } from '@amont/domain/import/partner-columns';
import { type LineLayout, type PartnerLine, readPartnerLine, type TeamFile } from '@amont/domain/import/partner-line';
import { type CsvLine, csvLines } from './csv-lines.ts';
import { importError } from './errors.ts';
import { type TextLine, textLines } from './text-lines.ts';

export type RejectedLine = { readonly line: number; readonly reason: string };
/** A right line and its number in the file. */
export type NumberedLine = PartnerLine & { readonly number: number };
/** What a part of the file says: its right lines, its wrong ones with their reason, and the heads of columns nothing reads. */
export type PartnerLines = {
  readonly lines: readonly NumberedLine[];
  readonly rejected: readonly RejectedLine[];
  readonly ignored: readonly string[];
};

type Layout = LineLayout & { readonly delimiter: ';' | ','; readonly ignored: readonly string[] };

const layoutOf = (header: TextLine, sender: TeamFile | null): Layout => {
  const delimiter = delimiterOf(header.text);
  const cells = csvLines([header], delimiter)[0]?.cells ?? [];
  const found = partnerHeader(cells, sender === null ? PARTNER_COLUMNS : TEAM_COLUMNS);
  if (found.kind === 'wrong') throw importError('import.wrong-columns', found.reason);
  const { order, details, ignored } = found;
  return { delimiter, order, details, ignored, sender };
};

const readLine = (csv: CsvLine, layout: Layout): NumberedLine | RejectedLine => {
  if (csv.cells === null) return { line: csv.number, reason: 'Les guillemets de la ligne ne se ferment pas.' };
  const read = readPartnerLine(csv.cells, layout);
  return read.kind === 'line' ? { ...read.line, number: csv.number } : { line: csv.number, reason: read.reason };
};

const readLines = (lines: readonly TextLine[], layout: Layout): PartnerLines => {
  const read = csvLines(lines, layout.delimiter).map((line) => readLine(line, layout));
  return {
    lines: read.filter((one) => 'step' in one),
    rejected: read.filter((one) => 'reason' in one),
    ignored: layout.ignored,
  };
};

/**
 * Reads a partner's file part by part, without holding it: UTF-8 or Windows-1252, `;` or `,`, columns in any order.
 *
 * @param sender the team whose own file it is: fewer columns are asked for, and fewer steps are taken
 * @throws import.wrong-columns naming what is missing; import.not-csv; import.empty
 */
export async function* readPartnerFile(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  sender: TeamFile | null = null,
): AsyncGenerator<PartnerLines> {
  let layout: Layout | null = null;
  for await (const group of textLines(source)) {
    let lines = group;
    const [header] = group;
    if (layout === null && header !== undefined) {
      layout = layoutOf(header, sender);
      lines = group.slice(1);
    }
    if (layout !== null && lines.length > 0) yield readLines(lines, layout);
  }
  if (layout === null)
    throw importError('import.empty', 'Ce fichier est vide : la première ligne doit nommer les colonnes.');
}
