import { fold } from '../document/fold-text.ts';
import { isSaidGuarantor } from './named-person.ts';
import type { PersonMention } from './person-mention.ts';
import type { PartyRole } from './segments.ts';

/** What says, right before a name, that its bearer only stands for or lives with a party. */
const STANDS_FOR =
  /(?:represente|assiste)[es]*(?: aux presentes)? (?:par|de)\b[^;]{0,80}$|prise? en la personne d[eu]\b[^;]{0,80}$|\b(?:son|sa|leur|ses|leurs) (?:tuteur|tutrice|curateur|curatrice|gerante?|co-?gerante?|presidente?|mandataire|representante?s?|directeur|directrice|liquidateur|administrateur|notaire|avocate?|conseil)\b[^;]{0,60}$|\b(?:tutelle|curatelle)(?: renforcee)? (?:de|exercee par)\s*$|parlant a\W*$|\b(?:cabinet|chez|gardienne?|par|heritier\w* de(?: feue?)?|succession de|feue?)\s*$/;
/** Who took the copy. */
const HANDED_TO = /\b(?:remis|laisse|delivre)e?s?\b[^.;]{0,70}\b(?:a|aux mains de|en la personne de)\s*$/;
const GUARANTEES = /(?:caution|garant)[^.;\n]{0,40}\bdes?(?: engagements de)?\s*:?\s*$/;
const GUARANTORS_ALL =
  /\ben leurs? (?:dite )?qualites? de (?:caution|garant)|\btou(?:te)?s (?:deux|trois) (?:caution|garant)/;
/** `caution de Monsieur X et de Madame Y`: both are guaranteed. */
const JOINED = /^\s*(?:,?\s*\(?nee [^)]{2,40}\)?\s*)?(?:,|(?:,\s*)?(?:et|ainsi que)\s+(?:de\s+|d')?)\s*$/;

/** What a list of the party's persons has before each of them: nothing, a sign, a number, a word that joins. */
const IN_LIST =
  /(?:^|[^a-z\s]|\b(?:et|ou|a|aux|de|pour|contre|savoir|ainsi que|egalement|aussi|epoux|preneurs?|locataires?|signifie|assigne|commande))\s*$/;
/** In the middle of a sentence a name may be anybody's. */
const MID_SENTENCE = 0.74;

/** A person of a party's description, and whether it is said to answer for another. */
export type Placed = { readonly person: PersonMention; readonly guarantor: boolean };

/**
 * Which of the persons named in a party's description are the party, and which of them are guarantors. Left out: whoever only
 * represents the party, took its copy, or is the tenant whom it guarantees.
 *
 * @param role of the description as a whole
 */
export const placedPersons = (
  role: PartyRole | null,
  text: string,
  mentions: readonly PersonMention[],
): readonly Placed[] => {
  const placed: Placed[] = [];
  let guaranteed = -1;
  mentions.forEach((person, index) => {
    const before = fold(text.slice(Math.max(mentions[index - 1]?.end ?? 0, person.start - 110), person.start));
    const flat = before.replace(/\s+/g, ' ');
    const joined = guaranteed >= 0 && guaranteed === index - 1 && JOINED.test(flat);
    if (GUARANTEES.test(flat) || joined) guaranteed = index;
    if (guaranteed === index || STANDS_FOR.test(flat) || (index > 0 && HANDED_TO.test(flat))) return;
    const behind = fold(text.slice(person.end, mentions[index + 1]?.start ?? text.length));
    const tail = behind.replace(/\s+/g, ' ');
    const guarantor = isSaidGuarantor(behind) || (role === 'guarantor' && !/locataire/.test(tail));
    if (GUARANTORS_ALL.test(tail))
      placed.splice(0, placed.length, ...placed.map((each) => ({ ...each, guarantor: true })));
    const item = before.slice(before.lastIndexOf('\n') + 1);
    const certainty = index === 0 || IN_LIST.test(item) ? person.certainty : Math.min(person.certainty, MID_SENTENCE);
    placed.push({ person: { ...person, certainty }, guarantor });
  });
  return placed;
};
