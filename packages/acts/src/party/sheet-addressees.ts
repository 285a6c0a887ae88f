import { fold } from '../document/fold-text.ts';
import type { Scene } from '../scene.ts';
import type { PersonMention } from './person-mention.ts';
import { findPersons } from './persons.ts';

/** What says on the sheet of service whom the copy is for, as opposed to who took it. */
const IS_FOR =
  /\b(?:destinee?s? a|destinataires?(?: de l'acte| du pli)?|nom du destinataire|acte a remettre a|signifiee? (?:le [^;\n]{3,30} )?a|(?:le nom|domicile|residence) de)\s*:?\s*(?=(?:monsieur|madame|mademoiselle|mme|mlle|mr|m\.)\s?)/g;
/** Who only took the copy, or lives there too. */
const TOOK_IT =
  /^[^.;]{0,90}\b(?:epou\w*|conjointe?|concubin\w*|compagn\w+|mere|pere|fils|fille|frere|soeur|beau|belle|oncle|tante|cousine?|neveu|niece|voisine?|gardien\w*|concierge|amie?|employee?|colocataire|tuteur|curateur|ainsi declaree?|qui (?:a|declare|accepte)|presente?)\b/;
const LONGEST_NAME = 120;

/** Whom the sheet of service names as the person the copy is for. */
export const addresseesOnSheet = (scene: Scene): readonly PersonMention[] =>
  scene.sheets.flatMap(({ start, end }) => {
    const folded = scene.folded.slice(start, end);
    return [...folded.matchAll(IS_FOR)].flatMap((match) => {
      const from = start + match.index + match[0].length;
      const text = scene.prose.slice(from, Math.min(end, from + LONGEST_NAME));
      const [person] = findPersons(text);
      if (person === undefined || person.start > 0) return [];
      return TOOK_IT.test(fold(text.slice(person.end)).replace(/\n/g, ' ')) ? [] : [person];
    });
  });
