import type { PageText, TextCell, TextLine } from '@amont/domain/text/page-text';

const AMOUNT = '[+–-]?\\s?\\d{1,3}(?:[ .\\u00a0\\u202f]?\\d{3})*[,.]\\d{2}(?:\\s?€)?';
const WORDS = "\\p{Lu}[\\p{Lu}'’ .-]{3,}";
const IS_AMOUNT = new RegExp(`^${AMOUNT}$`, 'u');
/** `COMMISSAIRE DE JUSTICE+528,00`: no blank, as nobody writes. */
const STAMP_BEFORE = new RegExp(`^${WORDS}[\\p{Lu}.](?=[+–\\d-])(${AMOUNT})$`, 'u');
/** `+21,00PARIS`, `(13/11/2024)COPIE`. */
const STAMP_BEHIND = new RegExp(`^(.*(?:${AMOUNT}|\\)))(${WORDS})$`, 'u');
/** The name of a currency is no stamp. */
const CURRENCY = /^(?:EUR|EUROS?|TTC|HT|TVA)\b/;

const rightOf = (cell: TextCell): number => cell.x + cell.width;

/** What a cell says without the words of a stamp; null when no stamp touches it. */
const ownText = (text: string): string | null => {
  const before = STAMP_BEFORE.exec(text)?.[1];
  if (before !== undefined) return before;
  const behind = STAMP_BEHIND.exec(text);
  return behind === null || CURRENCY.test(behind[2] ?? '') ? null : (behind[1] ?? null);
};

/** An amount of the same column: the stamp hides where the torn one stands. */
const columnOf = (page: PageText, cell: TextCell): TextCell | undefined =>
  page.lines
    .flatMap((line) => line.cells)
    .filter((each) => IS_AMOUNT.test(each.text) && each.x < rightOf(cell) && rightOf(each) > cell.x)
    .sort((a, b) => Math.abs(a.y - cell.y) - Math.abs(b.y - cell.y))[0];

const withoutStamp = (page: PageText, cell: TextCell): TextCell | null => {
  const text = ownText(cell.text);
  if (text === null) return null;
  const like = IS_AMOUNT.test(text) ? columnOf(page, cell) : undefined;
  const per = (like ?? cell).width / Math.max(1, (like ?? cell).text.length);
  const width = text.length * per;
  const end = like === undefined ? (STAMP_BEFORE.test(cell.text) ? rightOf(cell) : cell.x + width) : rightOf(like);
  return { ...cell, text, width, x: end - width };
};

const lineOf = (line: TextLine, cells: readonly TextCell[]): TextLine => {
  const x = Math.min(...cells.map((cell) => cell.x));
  const right = Math.max(...cells.map(rightOf));
  return { ...line, cells, text: cells.map(({ text }) => text).join('\t'), x, width: right - x };
};

const middleOf = (line: TextLine): number => line.y + line.height / 2;

/** The line whose amount the stamp tore off: on the same baseline, left of it, without an amount of its own. */
const rowOf = (lines: readonly TextLine[], torn: TextLine): TextLine | undefined =>
  lines.find(
    (line) =>
      line.x + line.width < torn.x &&
      Math.abs(middleOf(line) - middleOf(torn)) < 0.5 * torn.height &&
      !/\d[,.]\d{2}\s*€?$/.test(line.text),
  );

const withoutStamps = (page: PageText): PageText => {
  const torn: TextLine[] = [];
  const kept = page.lines.flatMap((line): readonly TextLine[] => {
    const cells = line.cells.map((cell) => withoutStamp(page, cell) ?? cell);
    if (cells.every((cell, index) => cell === line.cells[index])) return [line];
    const own = lineOf(line, cells);
    if (cells.length > 1 || !IS_AMOUNT.test(own.text)) return [own];
    torn.push(own);
    return [];
  });
  const rows = new Map(torn.map((line) => [line, rowOf(kept, line)]));
  const alone = torn.filter((line) => rows.get(line) === undefined);
  const lines = kept.map((line) => {
    const own = torn.find((each) => rows.get(each) === line);
    return own === undefined ? line : lineOf(line, [...line.cells, ...own.cells]);
  });
  return { ...page, lines: [...lines, ...alone] };
};

/**
 * Pages without the words of a stamp that was pressed over a table and whose letters touch its amounts, the amounts in their rows
 * again.
 */
export const withStampsApart = (pages: readonly PageText[]): readonly PageText[] =>
  pages.map((page) =>
    page.lines.some((line) => line.cells.some(({ text }) => ownText(text) !== null)) ? withoutStamps(page) : page,
  );
