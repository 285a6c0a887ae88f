import { fold } from '../document/fold-text.ts';
import { companyAtHead } from '../party/company-name.ts';
import { OFFICER, partnersJoined } from './office-name.ts';

const MEMBER =
  /^[\s,;:·•|–—/-]*(?:(?:au sein de|membre de|associ[ée]e? (?:de|au sein de)|exer[çc]ant (?:au sein de|dans|pour))\s+)?(?:la\s+|l['’])?/iu;
const FORM =
  /^(?:S\.?E\.?L\.?A\.?R\.?L|S\.?E\.?L\.?A\.?S|S\.?C\.?P|S\.?A\.?S\.?U?|S\.?A\.?R\.?L|SELURL|[ÉE]tude|[ÉE]TUDE|Office|OFFICE|Ma[iî]tre|MA[IÎ]TRE)\.?\s/u;
const LOOK = 120;

/**
 * The office behind the officer's own name and title: `Nadia MIRANDOL, commissaire de justice, SELAS MIRANDOL TRÉMAUVILLE, 26
 * boulevard …`.
 *
 * @returns null when the title stands alone, or before anything but a company or an étude
 */
export const companyBehindTitle = (text: string): string | null => {
  const title = OFFICER.exec(fold(text.slice(0, LOOK)));
  if (title === null || title.index === 0) return null;
  const rest = text.slice(title.index + title[0].length).replace(MEMBER, '');
  return FORM.test(rest) ? companyAtHead(partnersJoined(rest)) : null;
};
