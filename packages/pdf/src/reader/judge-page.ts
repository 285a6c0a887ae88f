import type { TextLine } from '@amont/domain/text/page-text';
import { countCharacters, looksReadable } from '../text/plausible-french.ts';

/** How far the text of a page can be used. `doubtful`: too little to tell a page of few words from the stamp on a scan. */
export type TextState = 'sound' | 'doubtful' | 'unusable' | 'absent';

/** A filing stamp or a page number has fewer characters; pages with less are looked at for an image behind. */
const SCANT = 300;

/** Judges the text layer of a page by itself. */
export const stateOfText = (lines: readonly TextLine[]): TextState => {
  const count = countCharacters(lines.map((line) => line.text).join('\n'));
  if (count.signs === 0 && count.unmapped === 0) return 'absent';
  if (!looksReadable(count)) return 'unusable';
  return count.signs < SCANT ? 'doubtful' : 'sound';
};

/** An image that covers half the page is the page itself (a scan), not a logo. */
export const PAGE_IMAGE = 0.5;

export type PageVerdict = { readonly source: 'embedded' | 'none'; readonly confidence: number };

/** Trust in the characters of an OCR layer that some scanner wrote under its image. */
const OCR_LAYER_TRUST = 0.75;
/** Trust in a page of which the end was left out because it was too long. */
const CUT_TRUST = 0.5;

/**
 * Decides whether a page's own text is its text.
 *
 * @param imageCover share of the page its largest image covers; null when not looked at
 * @param hiddenShare share of its characters drawn invisibly, under an image
 * @param cut whether the page was longer than a page may be
 */
export const judgePage = (
  state: TextState,
  imageCover: number | null,
  hiddenShare: number,
  cut: boolean,
): PageVerdict => {
  const isScan = (imageCover ?? 0) >= PAGE_IMAGE;
  if (state === 'absent' || state === 'unusable' || (state === 'doubtful' && isScan))
    return { source: 'none', confidence: 0 };
  if (cut) return { source: 'embedded', confidence: CUT_TRUST };
  return { source: 'embedded', confidence: hiddenShare > 0.5 ? OCR_LAYER_TRUST : 1 };
};
