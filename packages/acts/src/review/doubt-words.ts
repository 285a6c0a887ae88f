import type { ActDetails, FieldSource } from '@amont/domain/act/checked-act';
import type { PageText } from '@amont/domain/text/page-text';
import { wordDoubt } from './word-doubt.ts';

/** The fields whose value must be read to the letter, with the value as it is printed; null: printed in figures. */
const printedOf = (act: ActDetails): Readonly<Record<string, string | null>> => ({
  servedOn: null,
  debtCents: null,
  rentCents: null,
  'hearing.on': null,
  tenants: act.tenants.map(({ lastName, firstNames }) => `${lastName} ${firstNames ?? ''}`).join(' '),
  'dwelling.street': act.dwelling.street,
  'dwelling.postalCode': act.dwelling.postalCode,
});

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Lowers the confidence of each field whose own words were recognised doubtfully on a picture. Fields read from embedded
 * text keep theirs.
 *
 * @param pages all pages of the file
 * @returns the same fields, none surer than before
 */
export const doubtWords = (
  pages: readonly PageText[],
  act: ActDetails,
  read: {
    readonly confidence: Readonly<Record<string, number>>;
    readonly sources: Readonly<Record<string, FieldSource>>;
  },
): Readonly<Record<string, number>> => {
  if (!pages.some((page) => page.source === 'ocr')) return read.confidence;
  const lowered = Object.entries(printedOf(act)).flatMap(([field, value]): readonly (readonly [string, number])[] => {
    const before = read.confidence[field];
    const source = read.sources[field];
    return before === undefined || source === undefined
      ? []
      : [[field, round(before * wordDoubt(pages, source, value))]];
  });
  return { ...read.confidence, ...Object.fromEntries(lowered) };
};
