import type { AmontEvent } from '../event/catalogue.ts';

/** Pages of a file, 1-based, both included; `to` null: to the end. */
export type PageRange = { readonly from: number; readonly to: number | null };

/**
 * The pages of its file that an act is made of.
 *
 * @param events of the act's stream
 */
export const pageRangeOf = (events: readonly AmontEvent[]): PageRange => {
  let from = 1;
  let to: number | null = null;
  for (const event of events) {
    if (event.type === 'act.received') from = event.data.part?.fromPage ?? 1;
    if (event.type === 'act.split') to = event.data.fromPage - 1;
  }
  return { from, to };
};

/** The pages of a range, in their order and under their numbers of the file. */
export const pagesWithin = <P extends { readonly page: number }>(
  pages: readonly P[],
  { from, to }: PageRange,
): readonly P[] => pages.filter(({ page }) => page >= from && (to === null || page <= to));
