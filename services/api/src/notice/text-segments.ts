import type { TextSegment } from '@amont/contracts/http/notice';
import { textDifference } from '@amont/notices/text-difference';
import { tokensOf } from '@amont/notices/text-token';

/** The text of one version held against another's, as answers carry it. */
export const textSegments = (before: readonly string[], after: readonly string[]): TextSegment[] =>
  textDifference(tokensOf(before.join('\n')), tokensOf(after.join('\n')), false).map(({ kind, reference, found }) => ({
    kind,
    reference,
    found,
  }));
