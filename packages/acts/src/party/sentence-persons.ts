import type { Scene } from '../scene.ts';
import { type NamedPerson, namedPerson, type Place } from './named-person.ts';
import { personChains } from './person-chains.ts';
import { personsInList } from './persons.ts';

/** What stands right before the names of tenants. */
const BEFORE: readonly (readonly [Place, RegExp])[] = [
  [
    'lease',
    /\b(?:donne|donnee|consenti|consentie|loue|louee|accorde|conclu|mis)s?\b[^.;\n]{0,60}?\b(?:a bail a|en location a|a|avec|au profit de|au benefice de)\s+$/,
  ],
  ['guarantee', /\b(?:caution|garant)e?s?\b(?! par)[^.;]{0,60}\b(?:de|d'|pour)\s*:?\s*$/],
  [
    'service',
    /\b(?:signifie|signifiee|remis|remise|delivre|delivree|destine|destinee|destinataire)\b[^.;\n]{0,50}?[(:\s]$/,
  ],
];

/** What stands right behind the names of tenants: `X et Y ont pris à bail …`, `X, locataire de …`. */
const BEHIND: readonly RegExp[] = [
  /^,?\s*(?:(?:ci-apres|designee?s?)[^,.;\n]{0,40},\s*)?(?:a|ont|avait|avaient)\s+(?:tous (?:deux|les deux)\s+)?(?:pris|contracte|souscrit|accepte)\b[^.;\n]{0,40}\b(?:bail|loyer|location)\b/,
  /^,?\s*(?:est|sont|etait|etaient|reste|restent|demeure|demeurent)\s+(?:devenue?s?\s+)?(?:seule?s?\s+|ensemble\s+)?(?:les?\s+|la\s+)?(?:co-?)?(?:locataire|preneur|preneuse|titulaire|occupant)e?s?\b/,
  /^,?\s*(?:occupe|occupent|loue|louent)\s+(?:le|les|un|ce|l'|a titre|a usage|depuis)\s*(?:logement|appartement|lieux|studio|local|bien|de|d'|d)?/,
];
/** `, née QUERNEL`: between a name and its verb. */
const OTHER_NAME = /^,?\s*\(?(?:nee|epouse|veuve)\s[a-z' -]{2,40}?\)?(?=\s*,|\s+(?:a|ont|est|sont)\s)/;
const LOOK = 170;

const placeOf = (scene: Scene, start: number, end: number): Place | null => {
  const before = scene.folded.slice(Math.max(0, start - LOOK), start);
  const told = BEFORE.find(([, pattern]) => pattern.test(before));
  if (told !== undefined) return told[0];
  const behind = scene.folded
    .slice(end, end + LOOK)
    .replace(/\n/g, ' ')
    .replace(OTHER_NAME, '');
  return BEHIND.some((pattern) => pattern.test(behind)) ? 'lease' : null;
};

/** `pris comme caution ; locataire : X (M.)`: names without civility behind a label inside a sentence. */
const LABELLED =
  /\b(?:locataires?|preneurs?)(?: cautionnee?s?| garantie?s?)?\s*:\s*(?!m(?:onsieur|adame|me|lle|r)?\b)/g;
const LONGEST = 120;

const labelledPersons = (scene: Scene): readonly (readonly NamedPerson[])[] =>
  [...scene.folded.matchAll(LABELLED)].flatMap((match) => {
    const from = match.index + match[0].length;
    const item = scene.prose.slice(from, from + LONGEST).split('\n')[0] ?? '';
    const persons = personsInList(item);
    const where = { role: 'tenant', place: 'guarantee' } as const;
    return persons.length === 0
      ? []
      : [persons.map((person) => namedPerson(scene, person, { ...where, offset: from + person.start }))];
  });

/**
 * Persons the lease sentence, the sheet of service or the guarantee call the tenants.
 *
 * @returns one list for each sentence: those it names together
 */
export const personsOfSentences = (scene: Scene): readonly (readonly NamedPerson[])[] => [
  ...personChains(scene).flatMap(({ persons, start, end }) => {
    const place = placeOf(scene, start, end);
    if (place === null) return [];
    return [persons.map((person) => namedPerson(scene, person, { offset: person.start, role: 'tenant', place }))];
  }),
  ...labelledPersons(scene),
];
