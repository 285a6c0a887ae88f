import { type PageText, textOf } from '@amont/domain/text/page-text';
import { fold } from './fold-text.ts';

/**
 * What a page that speaks of somebody's affair bears: an amount, a telephone number, a postal code of Île-de-France, a year of
 * these two decades in figures or words, a person by civility, or words of an act.
 */
const DATA =
  /\d,\s?\d{2}(?!\d)|€|\beuros?\b|\b0\d(?:[\s.-]?\d{2}){4}\b|\b(?:7[578]|9[1-5])\d{3}\b|\b20[0-4]\d\b|\bdeux mille?\b|\b(?:monsieur|madame|mme|mlle|m\.|mr)\b|\b(?:soussigne|requerante?|demeurant|signifiee?|la copie|audience)\b|\b(?:locataires?|nom)\s*:/;

/** A page with less may be a table, a form or the end of something: it is read. */
const LONG = 1_000;

const isReproduced = (page: PageText): boolean => {
  const text = textOf(page);
  return text.length >= LONG && !DATA.test(fold(text));
};

/**
 * The pages that can say something of the household, its landlord or its debt. Full pages of reproduced articles, general
 * conditions and house rules, with no datum of anybody, are left out: they are half of many files, and each search over them
 * costs as much as over the act. The first page always counts.
 */
export const sayingPages = (pages: readonly PageText[]): readonly PageText[] => {
  const kept = pages.filter((page, index) => index === 0 || page.source === 'none' || !isReproduced(page));
  return kept.length === pages.length ? pages : kept;
};
