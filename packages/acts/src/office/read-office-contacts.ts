import { fold } from '../document/fold-text.ts';
import { isHousehold } from '../party/household-phone.ts';
import { type Scene, segmentAt } from '../scene.ts';
import { phoneOf } from '../text/phone.ts';
import type { OfficeFooter } from './footer-name.ts';
import { OFFICER } from './office-name.ts';

const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
const headText = (scene: Scene): string => {
  const first = scene.document.lines.filter((line) => line.page <= (scene.document.lines[0]?.page ?? 1) + 1);
  return first
    .slice(0, 40)
    .map((line) => line.text)
    .join('\n');
};

const PARTIES = new Set(['claimant', 'guarantor']);

/** A French fax label right before a number. */
const FAX = /\bfax\b[^\d]{0,6}$|\bf\.\s*$|telecopie[^\d]{0,6}$/;

const CALLED = /(?:\b(?:telephone|tel|standard|portable|appel\w*|joindre|t)\b|☎)[^\n\d]{0,16}$/;

/**
 * How surely ten digits are a telephone number of the office: beside its title, announced, else first on their line; what stands alone in
 * another cell may be a file's number.
 */
const rankOf = (scene: Scene, offset: number): number => {
  const line = scene.document.lines.findLast((each) => each.start <= offset);
  if (line !== undefined && OFFICER.test(line.folded)) return 3;
  if (CALLED.test(scene.folded.slice(Math.max(0, offset - 40), offset))) return 2;
  const second = line?.cells[1]?.text;
  const at = second === undefined ? -1 : (line?.text.lastIndexOf(second) ?? -1);
  return line !== undefined && at > 0 && offset - line.start >= at ? 0 : 1;
};

/** Numbers and e-mail addresses that stand in no party's block: the letterhead's, the footer's, the office's section. */
export const readOfficeContacts = (
  scene: Scene,
  footers: readonly OfficeFooter[],
): { readonly phones: readonly string[]; readonly emails: readonly string[] } => {
  const inFooter = (offset: number): boolean =>
    footers.some(({ line, next }) => offset >= line.start && offset <= (next?.end ?? line.end));
  const inParty = (offset: number): boolean => {
    if (inFooter(offset)) return false;
    const field = scene.form.find((each) => offset >= each.line.start && offset <= each.line.end);
    if (field?.section === 'office') return false;
    if (field?.section === 'landlord' || isHousehold(scene, offset) === true) return true;
    const role = segmentAt(scene, offset)?.role;
    return role !== undefined && PARTIES.has(role);
  };
  const labelled = scene.form.filter((field) => field.section === 'office');
  const phones = [
    ...labelled.flatMap((field) => (field.key === 'phone' ? [phoneOf(fold(field.value))] : [])),
    ...scene.phones
      .filter(
        (phone) => !inParty(phone.start) && !FAX.test(scene.folded.slice(Math.max(0, phone.start - 14), phone.start)),
      )
      .map((phone) => ({ e164: phone.e164, rank: rankOf(scene, phone.start) }))
      .sort((a, b) => b.rank - a.rank)
      .map((phone) => phone.e164),
  ].filter((phone) => phone !== null);
  const all = scene.phones.filter((phone) => !inParty(phone.start)).map((phone) => phone.e164);
  const emails = [...headText(scene).matchAll(EMAIL)].map((match) => match[0].toLowerCase());
  return { phones: [...new Set([...phones, ...all])], emails: [...new Set(emails)] };
};
