import type { ActType } from '@amont/domain/act/act-type';
import type { ActDocument } from '../document/act-document.ts';

/** The title of an order to pay in capitals, alone on its line or after the number of an exhibit. */
const ORDER_TITLE = /^(?:[^a-z]{0,24})COMMANDEMENT\s+(?:DE\s+PAYER|AUX\s+FINS)[^a-z]*$/;
const SUMMONS = /\bassignation\b|d'avoir\s+a\s+comparaitre|par\s+ces\s+motifs|\baudience\b/;

/**
 * Pages of a summons that reproduce the order to pay that came before it: what they claim is what was claimed then.
 *
 * @returns page numbers, 1-based; none for another type of act
 */
export const pagesOfEarlierAct = (document: ActDocument, type: ActType | null): ReadonlySet<number> => {
  const earlier = new Set<number>();
  if (type !== 'assignation') return earlier;
  let inside = false;
  for (const [page, lines] of Map.groupBy(document.lines, (line) => line.page)) {
    const own = lines.some((line) => SUMMONS.test(line.folded));
    const titled = lines.some((line) => line.text.length < 90 && ORDER_TITLE.test(line.text));
    inside = !own && (inside || titled);
    if (inside) earlier.add(page);
  }
  return earlier;
};
