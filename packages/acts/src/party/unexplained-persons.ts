import { fold } from '../document/fold-text.ts';
import { onSheet, type Scene, segmentAt } from '../scene.ts';
import { personsOfAct } from './act-persons.ts';
import type { PersonMention } from './person-mention.ts';

/** Right before a name: its bearer serves, judges, represents, helps or happened to be there. */
const NO_PARTY_BEFORE =
  /\b(?:represente\w*|assiste\w*|maitre|me|clerc\w*|ministere de|juge\w*|president\w*|greffi\w*|procureur|prefet|gardien\w*|voisin\w*|concierge|avocat\w*|notaire|mandataire|gestionnaire|gerante?|co-?gerante?|directeur|directrice|administrat\w*|liquidat\w*|syndic|tutrice|tuteur|curat\w*|interlocut\w*|suivi par|contact|rencontre\w*|presence de|personne d[eu']|chez|signe|signature|dresse par|par|redacteur|comptable|assistante?|travaill\w*|heritier\w* de|feue?|succession de|auteur|veuve|epou\w+|nee?)\W*(?:monsieur|madame|m\.|mme)?\W*$/;
/** Right behind a name: what its bearer is, when it is no party. */
const NO_PARTY_BEHIND =
  /^[\s,(–-]*(?:(?:son|sa|leur|le|la|ainsi|es qualites de|en qualite de)\s+)?(?:gardien\w*|voisin\w*|concierge|clerc|avocat\w*|huissier|commissaire|president\w*|gerante?|directeur|directrice|greffi\w*|juge|employee?|fils|fille|mere|pere|epou\w+|conjointe?|compagn\w+|concubin\w*|frere|soeur|amie?|colocataire|tuteur|tutrice|curat\w*|notaire|syndic|mandataire|qui (?:a|ainsi) (?:accepte|declare)|ainsi declaree?)\b/;
const BEFORE = 60;
const BEHIND = 60;

/** A name with its given names: a lone word after a civility is too often something else. */
const isFullName = ({ firstNames, printed }: PersonMention): boolean => firstNames !== null && printed !== null;

/**
 * Persons whom the act names in full outside of its claimant's description and its sheet of service, who are none of those
 * that were explained: perhaps tenants whom no known wording announced.
 *
 * @param isExplained whether a mention is a party already known
 */
export const unexplainedPersons = (
  scene: Scene,
  isExplained: (person: PersonMention) => boolean,
): readonly PersonMention[] =>
  personsOfAct(scene).filter((person) => {
    if (!isFullName(person) || isExplained(person) || onSheet(scene, person.start)) return false;
    const role = segmentAt(scene, person.start)?.role;
    if (role === 'claimant' || role === 'officer') return false;
    const before = fold(scene.prose.slice(Math.max(0, person.start - BEFORE), person.start)).replace(/\n/g, ' ');
    const behind = fold(scene.prose.slice(person.end, person.end + BEHIND)).replace(/\n/g, ' ');
    return !NO_PARTY_BEFORE.test(before) && !NO_PARTY_BEHIND.test(behind);
  });
