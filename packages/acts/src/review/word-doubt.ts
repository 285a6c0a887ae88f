import type { FieldSource } from '@amont/domain/act/checked-act';
import type { PageText, RecognisedWord } from '@amont/domain/text/page-text';
import { fold, tidy } from '../document/fold-text.ts';

/** Under this a recognised word is as good as a guess: its field falls under every threshold. */
const GUESSED = 0.45;
const SURE = 0.75;
/** What a field keeps of its confidence when a word that carries it is guessed. */
const KEPT = 0.7;

const keyOf = (text: string): string => fold(tidy(text)).replace(/[^a-z0-9]+/g, '');

/** Words of the page that stand in the source's excerpt, on its line or on those its excerpt goes on to. */
const wordsOf = (page: PageText, source: FieldSource): readonly RecognisedWord[] => {
  const excerpt = new Set(fold(source.excerpt).split(/[^a-z0-9]+/));
  const from = source.box === null ? null : source.box.y - source.box.height;
  const to = source.box === null ? null : source.box.y + 4 * source.box.height;
  return page.lines
    .filter((line) => from === null || to === null || (line.y >= from && line.y <= to))
    .flatMap((line) => line.cells.flatMap((cell) => cell.words ?? []))
    .filter((word) =>
      fold(word.text)
        .split(/[^a-z0-9]+/)
        .some((part) => part !== '' && excerpt.has(part)),
    );
};

/** Whether a word is part of the value: its digits in order, or its letters. */
const carries = (value: string, word: RecognisedWord): boolean => {
  const key = keyOf(word.text);
  return key !== '' && (/\d/.test(key) || key.length > 1) && value.includes(key);
};

/**
 * How much of a field's confidence the words it was read from leave, when a page was read from its picture: the least sure of
 * those that carry the value decides, so that one misread figure or name never stays certain.
 *
 * @param pages all pages of the file; embedded text and pages without word confidences take nothing
 * @param value the value as it is printed, or null when it is printed otherwise (a date, a sum): then words with digits count
 * @returns 1 when no word is in doubt, down to 0.7
 */
export const wordDoubt = (pages: readonly PageText[], source: FieldSource, value: string | null): number => {
  const page = pages.find((each) => each.page === source.page);
  if (page === undefined || page.source !== 'ocr') return 1;
  const key = value === null ? null : keyOf(value);
  const lowest = wordsOf(page, source)
    .filter((word) => (key === null ? /\d/.test(word.text) : carries(key, word)))
    .reduce((least, word) => Math.min(least, word.confidence), 1);
  if (lowest >= SURE) return 1;
  return lowest <= GUESSED ? KEPT : KEPT + ((1 - KEPT) * (lowest - GUESSED)) / (SURE - GUESSED);
};
