import { parse } from 'csv-parse/sync';
import type { TextLine } from './text-lines.ts';

/** A line cut into its cells; `cells` is null when its quotes do not close. */
export type CsvLine = { readonly number: number; readonly cells: readonly string[] | null };

const cut = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, relax_column_count: true, trim: true, skip_empty_lines: false });

const cutOne = (line: TextLine, delimiter: string): CsvLine => {
  try {
    const records = cut(line.text, delimiter);
    return { number: line.number, cells: records.length === 1 ? (records[0] ?? null) : null };
  } catch {
    return { number: line.number, cells: null };
  }
};

/**
 * Cuts lines into cells. No value of a partner's file spans lines, so each line is a record: a quote left open spoils its
 * own line and not the rest of the file. All at once when they agree with that (four times faster), else one by one.
 */
export const csvLines = (lines: readonly TextLine[], delimiter: string): readonly CsvLine[] => {
  try {
    const records = cut(lines.map((line) => line.text).join('\n'), delimiter);
    if (records.length === lines.length)
      return lines.map((line, index) => ({ number: line.number, cells: records[index] ?? null }));
  } catch {
    // One of them is badly quoted: which one is found below.
  }
  return lines.map((line) => cutOne(line, delimiter));
};
