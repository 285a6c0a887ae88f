import type { TextSegment } from '@amont/contracts/http/notice';
import { textDifference } from '@amont/notices/text-difference';
import { tokensOf } from '@amont/notices/text-token';

/**
 * The text of a version held against the one before it: `reference` is the new one, `found` the old one, so that `missing` is what is
 * new in it and `added` what it no longer says.
 */
export const textSegments = (before: readonly string[], after: readonly string[]): TextSegment[] =>
  textDifference(tokensOf(after.join('\n')), tokensOf(before.join('\n')), false).map(({ kind, reference, found }) => ({
    kind,
    reference,
    found,
  }));
