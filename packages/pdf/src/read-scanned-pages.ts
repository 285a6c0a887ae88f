import type { PageText } from '@amont/domain/text/page-text';
import type { Questioner } from './child/questioner.ts';
import { agreesWithPicture } from './compare-with-picture.ts';
import type { OcrEngine, RecognisedPage } from './ocr-engine.ts';
import { type PageToLookAt, pagesToLookAt } from './pages-to-look-at.ts';
import type { GreyPicture } from './picture/grey-picture.ts';
import type { ReadOutcome } from './read-outcome.ts';
import type { ReaderRequest } from './reader/start-reader.ts';

type Read = Extract<ReadOutcome, { kind: 'read' }>;
type Parts = { readonly readers: Questioner; readonly ocr: OcrEngine };

/** Small print of acts is read at this resolution; a picture has at most the pixels of an A3 sheet at it. */
const RENDER = { dpi: 200, maxPixels: 8_000_000 };
/** A scanner's own reading that lies under a scan is kept when ours is worse than this. */
const BETTER_THAN_LAYER = 0.8;
/** Trust in a page whose text is not what it shows. */
const CONTRADICTED = 0.4;

type Drawn = { readonly picture: Omit<GreyPicture, 'grey'> | null; readonly isBlank?: true };

/** The page drawn by a reader: a picture, `blank` when there is nothing on it, null when it cannot be drawn whole. */
const draw = async (
  readers: Questioner,
  { page, why }: PageToLookAt,
  bytes: Uint8Array,
): Promise<GreyPicture | 'blank' | null> => {
  const request: ReaderRequest = { ask: 'render', page: page.page, isScan: why === 'unread', ...RENDER };
  const frame = await readers.ask(request, bytes);
  const drawn = frame?.head as Drawn | undefined;
  if (drawn?.isBlank === true) return 'blank';
  return frame === null || drawn === undefined || drawn.picture === null
    ? null
    : { ...drawn.picture, grey: frame.body };
};

const pageOf = (page: PageText, { width, height, lines, confidence }: RecognisedPage): PageText =>
  lines.length === 0 ? page : { ...page, source: 'ocr', width, height, lines, confidence };

/** A page as its picture makes it: read, replaced, or doubted. */
const settle = (page: PageText, why: PageToLookAt['why'], seen: RecognisedPage): PageText => {
  if (why === 'unread') return pageOf(page, seen);
  if (why === 'layer') return seen.confidence >= BETTER_THAN_LAYER ? pageOf(page, seen) : page;
  if (agreesWithPicture(page, seen)) return page;
  const shown = pageOf(page, seen);
  return { ...shown, confidence: Math.min(CONTRADICTED, shown.confidence), doubt: 'text_differs_from_picture' };
};

/** Does `work` on every item, `atOnce` at a time. */
const inParallel = async <T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> => {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item);
    }),
  );
};

/** Where the text that counts in the end comes from; pages that stay unread count as those of a scan. */
const textSourceOf = (pages: readonly PageText[]): Read['textSource'] => {
  const hasEmbedded = pages.some((page) => page.source === 'embedded' && page.lines.length > 0);
  if (pages.every((page) => page.source === 'embedded')) return 'embedded';
  return hasEmbedded ? 'mixed' : 'ocr';
};

/**
 * Reads the pages without usable text from their pictures, and holds the text of suspect pages against theirs; one page is drawn while
 * another is read.
 *
 * @returns the outcome with what could be read; `unreadable` when no page has a word
 */
export const readScannedPages = async (
  { readers, ocr }: Parts,
  outcome: Read,
  bytes: Uint8Array,
): Promise<ReadOutcome> => {
  const pages = [...outcome.pages];
  const engines = new Set<string>();
  const toLookAt = pagesToLookAt(outcome);
  await inParallel(toLookAt, ocr.size + 1, async ({ page, why }) => {
    const picture = await draw(readers, { page, why }, bytes);
    if (picture === 'blank' && why === 'unread')
      pages[page.page - 1] = { ...page, source: 'embedded', confidence: 1, lines: [] };
    if (picture === 'blank' || picture === null) return;
    const recognised = await ocr.recognise(picture);
    if (recognised === null) return;
    engines.add(recognised.engine);
    pages[page.page - 1] = settle(page, why, recognised);
  });
  if (toLookAt.length > 0 && pages.every((page) => page.lines.length === 0))
    return { kind: 'refused', code: 'unreadable' };
  const reader = [outcome.reader, ...[...engines].sort()].join('-');
  return { ...outcome, pages, suspects: [], textSource: textSourceOf(pages), reader };
};
