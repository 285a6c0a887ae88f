import type { PageText } from '@amont/domain/text/page-text';
import type { Questioner } from './child/questioner.ts';
import type { OcrEngine, RecognisedPage } from './ocr-engine.ts';
import type { GreyPicture } from './picture/grey-picture.ts';
import type { ReadOutcome } from './read-outcome.ts';
import type { ReaderRequest } from './reader/start-reader.ts';

type Read = Extract<ReadOutcome, { kind: 'read' }>;
type Parts = { readonly readers: Questioner; readonly ocr: OcrEngine };

/** Small print of acts is read at this resolution; a picture has at most the pixels of an A3 sheet at it. */
const RENDER = { dpi: 200, maxPixels: 8_000_000 };

/** The page drawn by a reader; null when it cannot be drawn whole. */
const draw = async (readers: Questioner, page: number, bytes: Uint8Array): Promise<GreyPicture | null> => {
  const request: ReaderRequest = { ask: 'render', page, ...RENDER };
  const frame = await readers.ask(request, bytes);
  const picture = (frame?.head as { picture: Omit<GreyPicture, 'grey'> | null } | undefined)?.picture ?? null;
  return frame === null || picture === null ? null : { ...picture, grey: frame.body };
};

const pageOf = (page: PageText, { width, height, lines, confidence }: RecognisedPage): PageText =>
  lines.length === 0 ? page : { ...page, source: 'ocr', width, height, lines, confidence };

/** Does `work` on every item, `atOnce` at a time. */
const inParallel = async <T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> => {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item);
    }),
  );
};

/**
 * Reads the pages without usable text from their pictures; one page is drawn while another is read.
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
  const waiting = pages.filter((page) => page.source === 'none');
  await inParallel(waiting, ocr.size + 1, async (page) => {
    const picture = await draw(readers, page.page, bytes);
    const recognised = picture === null ? null : await ocr.recognise(picture);
    if (recognised === null) return;
    engines.add(recognised.engine);
    pages[page.page - 1] = pageOf(page, recognised);
  });
  if (waiting.length > 0 && pages.every((page) => page.lines.length === 0))
    return { kind: 'refused', code: 'unreadable' };
  return { ...outcome, pages, reader: [outcome.reader, ...engines].join('-') };
};
