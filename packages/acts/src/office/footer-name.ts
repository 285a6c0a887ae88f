import type { Candidate } from '../choose.ts';
import type { DocumentLine } from '../document/act-document.ts';
import { companyAtHead } from '../party/company-name.ts';
import type { Scene } from '../scene.ts';
import { OFFICER, officeCandidate, officeKey, partnersJoined } from './office-name.ts';

/** Forms that only officers and lawyers have. */
const OF_OFFICERS =
  /^(?:s\.?e\.?l\.?a\.?r\.?l|s\.?e\.?l\.?a\.?s|s\.?c\.?p|selurl|selafa|etude|office(?! public))(?![\p{L}])/u;
/** Forms that anybody has: only the first page of an act ends with its own office. */
const OF_ANYBODY = /^(?:s\.?a\.?s\.?u?|s\.?a\.?r\.?l|maitres?|me)(?![\p{L}])/u;
const REACHED = /\b\d{5}\b\s*\p{L}|@[a-z0-9-]+\.|(?<!\d)0[1-9](?:[\s.-]?\d{2}){4}(?!\d)/u;
const OTHERS = /\b(?:avocats?|notaires?|barreau|plaidant|gerance|gestion|administrateur|locataire|bailleur)\b/;
const LAST_LINES = 4;
const PAGES = 3;
const FOOTER_WEIGHT = 0.86;

const TITLE_LOOK = 60;

/** Whether a name is `… JUSTICE`, or one of its words stands at the title of an officer elsewhere in the act. */
const isOfficers = (scene: Scene, folded: string): boolean => {
  const name = folded.slice(0, folded.search(NAME_ENDS));
  if (/\bjustice\b/.test(name)) return true;
  const words = (officeKey(name).match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.has(word));
  return [...scene.folded.matchAll(TITLES)].some(({ index }) => {
    const near = scene.folded.slice(Math.max(0, index - TITLE_LOOK), index);
    return words.some((word) => near.includes(word));
  });
};

const TITLES = new RegExp(OFFICER, 'g');
const NAME_ENDS = /[,*•|·]|\s[-–—]\s*\d|$/;
const COMMON: ReadonlySet<string> = new Set(['saint', 'sainte', 'associes', 'paris']);

/** A line at the foot of a page in which the office says who it is and how to reach it. */
export type OfficeFooter = { readonly line: DocumentLine; readonly next: DocumentLine | undefined };

/**
 * The feet of the act's first pages that name its office: a legal form of officers, or on the first page any form, with an
 * address, a number or an e-mail on that line or the next.
 */
export const officeFooters = (scene: Scene): readonly OfficeFooter[] => {
  const pages = [...Map.groupBy(scene.document.lines, (line) => line.page).values()].slice(0, PAGES);
  return pages.flatMap((lines, page) => {
    const foot = lines.slice(-LAST_LINES);
    return foot.flatMap((line, index): readonly OfficeFooter[] => {
      const next = foot[index + 1];
      const named =
        OF_OFFICERS.test(line.folded) ||
        (OF_ANYBODY.test(line.folded) && (page === 0 || isOfficers(scene, line.folded)));
      const both = `${line.folded} ${next?.folded ?? ''}`;
      return named && REACHED.test(both) && !OTHERS.test(both) ? [{ line, next }] : [];
    });
  });
};

/** Names of the office that the feet of its pages give. */
export const footerNames = (footers: readonly OfficeFooter[]): readonly Candidate<string>[] =>
  footers.flatMap(({ line }) =>
    officeCandidate(companyAtHead(partnersJoined(line.text)), FOOTER_WEIGHT, 'footer', line),
  );
