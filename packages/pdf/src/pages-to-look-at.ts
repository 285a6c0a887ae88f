import type { PageText } from '@amont/domain/text/page-text';
import type { ReadOutcome, Suspicion } from './read-outcome.ts';

export type PageToLookAt = { readonly page: PageText; readonly why: Suspicion | 'unread' };

/**
 * Scanned pages read of one file. An act, its notice and its service sheet have fewer than twenty pages; what is longer carries the
 * account of years, or the lease.
 */
const MOST_UNREAD = 40;
/** Of those, so many from the end of the file: the service sheet is the last page of an act, the notice stands before or after it. */
const FROM_END = 10;
/** Pages of which the text is held against the picture. */
const MOST_SUSPECT = 3;

/**
 * The pages of a file that are looked at, in the order in which they are. Pages without text: all of them when they are few; else the
 * first and the last of the file, and those between stay unread, which is said. Then the suspect ones, first pages first.
 */
export const pagesToLookAt = ({
  pages,
  suspects,
}: Pick<Extract<ReadOutcome, { kind: 'read' }>, 'pages' | 'suspects'>): readonly PageToLookAt[] => {
  const unread = pages.filter((page) => page.source === 'none');
  const kept =
    unread.length <= MOST_UNREAD
      ? unread
      : [...unread.slice(0, MOST_UNREAD - FROM_END), ...unread.slice(unread.length - FROM_END)];
  const layers = suspects.filter(({ why }) => why === 'layer').slice(0, MOST_UNREAD);
  const doubted = suspects.filter(({ why }) => why !== 'layer').slice(0, MOST_SUSPECT);
  const suspected = [...layers, ...doubted].flatMap(({ page, why }) => {
    const found = pages[page - 1];
    return found === undefined ? [] : [{ page: found, why }];
  });
  return [...kept.map((page) => ({ page, why: 'unread' as const })), ...suspected];
};
