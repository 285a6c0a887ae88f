import type { ActDocument, DocumentLine } from '../document/act-document.ts';
import { lineAt } from '../document/act-document.ts';
import { proseOf } from '../document/prose.ts';
import { type Amount, amountsIn } from './amount.ts';
import { amountsInWords } from './amount-in-words.ts';
import { labelsAbove } from './labels-above.ts';

/** An amount met in the act's text with the words around it, folded, every run of blanks one space. */
export type PrintedAmount = {
  /** Integer cents, never negative here. */
  readonly cents: number;
  readonly start: number;
  readonly end: number;
  readonly line: DocumentLine;
  /** At most 240 characters that stand before, from the end of the amount before it on. */
  readonly lead: string;
  /** At most 240 characters that stand before, other amounts included. */
  readonly before: string;
  /** At most 160 characters that stand after. */
  readonly after: string;
  /** The label it stands under, folded, when it is alone there. */
  readonly label: string | null;
  /** Whether nothing stands before it on its line. */
  readonly opensLine: boolean;
};

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** An amount in letters and the same in figures in brackets after it are one amount. */
const withoutRepeats = (figures: readonly Amount[], words: readonly Amount[], folded: string): readonly Amount[] => {
  const all = [...figures, ...words].sort((a, b) => a.start - b.start);
  return all.filter((amount, index) => {
    const previous = all[index - 1];
    if (previous === undefined || previous.cents !== amount.cents || amount.start < previous.end) return true;
    return !/^[\s(,:-]*(?:soit\s)?[\s(]*$/.test(folded.slice(previous.end, amount.start));
  });
};

/** Every amount of the act, in reading order. */
export const printedAmounts = (document: ActDocument): readonly PrintedAmount[] => {
  // An amount may be broken at the end of a line of a paragraph (`pour 1` / `051,50 euros`).
  const { folded } = proseOf(document);
  const amounts = withoutRepeats(amountsIn(folded), amountsInWords(folded), folded);
  const labels = labelsAbove(document);
  const printed: PrintedAmount[] = [];
  let previousEnd = 0;
  for (const { cents, start, end } of amounts) {
    const line = lineAt(document, start);
    if (line === undefined) continue;
    const label = labels.get(start) ?? null;
    if (label !== null) {
      const lead = `${label} : `;
      printed.push({
        cents: Math.abs(cents),
        start,
        end,
        line,
        label,
        lead,
        before: lead,
        after: ' ',
        opensLine: true,
      });
      previousEnd = end;
      continue;
    }
    printed.push({
      label,
      cents: Math.abs(cents),
      start,
      end,
      line,
      lead: flat(folded.slice(Math.max(previousEnd, start - 240), start)),
      before: flat(folded.slice(Math.max(0, start - 240), start)),
      after: flat(folded.slice(end, end + 160)),
      opensLine: folded.slice(line.start, start).trim() === '',
    });
    previousEnd = end;
  }
  return printed;
};
