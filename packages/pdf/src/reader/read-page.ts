import type { PageText } from '@amont/domain/text/page-text';
import { layOutPage } from '../layout/lay-out-page.ts';
import type { TextRun } from '../layout/text-run.ts';
import type { Suspicion } from '../read-outcome.ts';
import { judgePage, PAGE_IMAGE, stateOfText } from './judge-page.ts';
import { drawingOf, isBlank, type PageDrawing } from './page-drawing.ts';
import { runsOf } from './page-runs.ts';
import type { PdfPage } from './pdf-document.ts';

export type PageContext = {
  readonly number: number;
  readonly maxCharacters: number;
  /** Whether the file may draw text that nobody sees. */
  readonly mayHide: boolean;
  /** Whether an earlier page is a scan: pages without text are then taken for scans without decoding their images. */
  readonly scanBefore: boolean;
  readonly operatorCodes: Readonly<Record<string, number>>;
};
export type PageReading = {
  readonly page: PageText;
  readonly blank: boolean;
  readonly characters: number;
  /** Why the page's text is to be held against its picture; null when nothing asks for it. */
  readonly suspicion: Suspicion | null;
};

/** Leaves out what no ink shows: text in an invisible mode on a page without an image above which it would be an OCR layer. */
const seenRuns = (runs: readonly TextRun[], drawing: PageDrawing | null): readonly TextRun[] => {
  if (drawing === null || drawing.invisible.length === 0 || drawing.images.length > 0) return runs;
  if (drawing.visibleCharacters === 0) return [];
  const hidden = drawing.invisible.join('\n').normalize('NFC');
  return runs.filter((run) => !hidden.includes(run.text.replace(/\s+/g, '')));
};

const hiddenShareOf = (drawing: PageDrawing | null): number => {
  const hidden = drawing?.invisible.reduce((sum, text) => sum + text.length, 0) ?? 0;
  return hidden === 0 ? 0 : hidden / (hidden + (drawing?.visibleCharacters ?? 0));
};

const suspicionOf = (page: PageText, drawing: PageDrawing | null): Suspicion | null => {
  if (page.source !== 'embedded' || drawing === null) return null;
  const { imageCover, invisible, paleFigures, coveredCharacters } = drawing;
  if (imageCover >= PAGE_IMAGE && invisible.length > 0) return 'layer';
  return paleFigures > 0 || coveredCharacters > 0 || invisible.length > 0 ? 'hidden' : null;
};

/** Reads one page: its runs laid out, judged, and, when its text leaves a doubt, what else is drawn on it. */
export const readPage = async (page: PdfPage, context: PageContext): Promise<PageReading> => {
  const viewport = page.getViewport({ scale: 1 });
  const size = { width: viewport.width, height: viewport.height };
  const { items } = await page.getTextContent();
  const { runs, cut } = runsOf(items, viewport, context.maxCharacters);
  const first = layOutPage(runs, size);
  const state = stateOfText(first.lines);
  const looked = context.mayHide || state === 'doubtful' || (state !== 'sound' && !context.scanBefore);
  const drawing = looked
    ? drawingOf(await page.getOperatorList(), context.operatorCodes, size.width * size.height)
    : null;
  const seen = seenRuns(runs, drawing);
  const laid = seen === runs ? first : layOutPage(seen, size);
  const finalState = seen === runs ? state : stateOfText(laid.lines);
  const blank =
    finalState === 'absent' && runs.length === 0 && !cut && drawing !== null && (await isBlank(page, drawing));
  const verdict = judgePage(finalState, drawing?.imageCover ?? null, hiddenShareOf(drawing), cut);
  page.cleanup();
  const lines = verdict.source === 'none' ? [] : laid.lines;
  const base = { page: context.number, width: laid.width, height: laid.height };
  const read: PageText = blank
    ? { ...base, source: 'embedded', confidence: 1, lines: [] }
    : { ...base, ...verdict, lines };
  return {
    page: read,
    blank,
    suspicion: suspicionOf(read, drawing),
    characters: lines.reduce((sum, line) => sum + line.text.length, 0),
  };
};
