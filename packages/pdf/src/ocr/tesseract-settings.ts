import type { Arrangement } from './recogniser.ts';

/**
 * Tesseract's settings, the same for the carried and the machine's own. Nothing is learnt from one picture to the next: the answer
 * would depend on what was read before.
 */
export const TESSERACT_SETTINGS: Readonly<Record<string, string>> = {
  classify_enable_learning: '0',
  classify_enable_adaptive_matcher: '0',
  tessedit_enable_doc_dict: '0',
  // Light titles on dark bars were turned before: trying every doubtful line both ways took a twentieth of the time, for nothing.
  tessedit_do_invert: '0',
};

/** Page segmentation modes: 4 is a column of lines of various sizes, 6 a uniform block. */
export const SEGMENTATION: Readonly<Record<Arrangement, string>> = { page: '11', rows: '6' };
