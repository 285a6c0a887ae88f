import { fold } from '../document/fold-text.ts';
import { companyAtHead } from '../party/company-name.ts';

/** How a name of a company that manages begins. */
const COMPANY =
  /(?<![\p{L}\p{N}])(?:CABINET|Cabinet|AGENCE|Agence|R[ÉE]GIE|R[ée]gie|SASU?|SARL|S\.A\.S\.|S\.A\.R\.L\.|SA|S\.A\.|EURL|SNC|GROUPE|Groupe|FONCIA|NEXITY|CITYA|ORALIA|SERGIC|LOISELET|DAUCHEZ)\s+(?=\p{Lu})/gu;
/** The officer's and the lawyer's companies, and where domicile is chosen. */
const NOT_MANAGER =
  /\b(?:domicile|etude|office|avocat|conseil|postulant|commissaires?|huissiers?|notaire|scp|selarl|selas|banque|rcs|capital)\b[^.;\n]{0,50}$/;
const OFFICER_BEHIND = /^[^.;\n]{0,40}\b(?:avocat|commissaires?|huissiers?|notaires?)\b/;
/** The owner's own name stands at the head of its description. */
const OWN_NAME = 40;

/**
 * A company that an owner's description names besides the owner, without words that say what for: most often who manages.
 *
 * @param text the description, from the owner's name on
 * @returns null when there is none
 */
export const companyBeside = (text: string): string | null => {
  const flat = text.replace(/\n/g, ' ');
  for (const match of flat.matchAll(COMPANY)) {
    if (match.index < OWN_NAME) continue;
    const before = fold(flat.slice(Math.max(0, match.index - 60), match.index));
    const name = companyAtHead(flat.slice(match.index));
    if (name === null || isGeneric(name) || NOT_MANAGER.test(before)) continue;
    const behind = fold(flat.slice(match.index + match[0].length, match.index + match[0].length + 90));
    if (!OFFICER_BEHIND.test(behind)) return name;
  }
  return null;
};

const GENERIC =
  /^(?:(?:le |la |les |l'|un |une )?(?:cabinet|agence|regie|groupe|societe|sasu?|sarl|s\.?a|eurl|snc|gestion|gerance|etude|office|immobiliere?)[\s.&]*)+$/;

/** `CABINET`, `SAS ÉTUDE`: words that many names share, and no name of its own. */
export const isGeneric = (name: string): boolean => GENERIC.test(fold(name));
