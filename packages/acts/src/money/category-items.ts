import type { PrintedAmount } from './printed-amount.ts';
import { dateNamed } from './statement-date.ts';

/** `… comprenant des loyers : janvier 2024, 735,25`: what a run of amounts is of, then what the first is for. */
const OPENS_CATEGORY = /(?:^|[(;–—]|\s-\s)\s*([^:(;–—]{3,90}?)\s*:\s*([^:;]{3,40}?)[\s,:=]*$/;
/** ` ; février 2024, `: a further one of the same. */
const SAME_CATEGORY = /^[\s;,.€]*(?:eur(?:os?)?\b)?[\s;,.]*(?:et\s+)?([^;:()–—]{3,30}?)[\s,:=]*$/;
const INTRODUCES = /^.*\b(?:comprenant|comprend|savoir|dont|compose de|se composant de|detail)\s+/;

/**
 * What each amount of an account is for, where a sentence names a kind once and then its months: `des loyers : janvier 2024,
 * 735,25 ; février 2024, 735,25 – des provisions : janvier 2024, 60,00`.
 *
 * @returns folded labels, `des loyers janvier 2024`, by amount; an amount that no such list holds is not in it
 */
export const categoryLabels = (amounts: readonly PrintedAmount[]): ReadonlyMap<PrintedAmount, string> => {
  const labels = new Map<PrintedAmount, string>();
  let category: string | null = null;
  for (const amount of amounts) {
    const opened = OPENS_CATEGORY.exec(amount.lead);
    const item: string | undefined = opened?.[2] ?? SAME_CATEGORY.exec(amount.lead)?.[1];
    if (opened !== null) category = (opened[1] ?? '').replace(INTRODUCES, '');
    if (category === null || item === undefined || dateNamed(item) === null) category = null;
    else labels.set(amount, `${category} ${item}`);
  }
  return labels;
};
