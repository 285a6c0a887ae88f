import { fold } from '../document/fold-text.ts';
import type { Scene } from '../scene.ts';
import { companyAtHead } from './company-name.ts';
import { GUARANTOR_AFTER, isTenantSide, type NamedPerson, namedPerson } from './named-person.ts';
import type { PersonMention } from './person-mention.ts';
import { findPersons, personsInList } from './persons.ts';
import type { Segment } from './segments.ts';

/** What says, right before a name, that its bearer only stands for or lives with a party. */
const STANDS_FOR =
  /(?:represente|assiste)[es]*(?: aux presentes)? (?:par|de)\b[^;]{0,80}$|prise? en la personne d[eu]\b[^;]{0,80}$|\b(?:son|sa|leur|ses|leurs) (?:tuteur|tutrice|curateur|curatrice|gerante?|co-?gerante?|presidente?|mandataire|representante?s?|directeur|directrice|liquidateur|administrateur|notaire|avocate?|conseil)\b[^;]{0,60}$|\b(?:tutelle|curatelle)(?: renforcee)? (?:de|exercee par)\s*$|parlant a\W*$|\b(?:cabinet|chez|gardienne?|par|heritier\w* de(?: feue?)?|succession de|feue?)\s*$/;
/** Who took the copy. */
const HANDED_TO = /\b(?:remis|laisse|delivre)e?s?\b[^.;]{0,70}\b(?:a|aux mains de|en la personne de)\s*$/;
const GUARANTEES = /(?:caution|garant)[^.;\n]{0,40}\bdes? (?:engagements de )?$/;
const GUARANTORS_ALL =
  /\ben leurs? (?:dite )?qualites? de (?:caution|garant)|\btou(?:te)?s (?:deux|trois) (?:caution|garant)/;
const COMPANY =
  /^(?:la |l'|le )?(?:societe|s\.?a\.?r\.?l|s\.?a\.?s|s\.?a\b|s\.?c\.?i|eurl|snc|association|fondation|syndicat|mutuelle|centre communal|ville|commune|departement)\b/;
/** A company as tenant is rare enough for a person to look. */
const COMPANY_CERTAINTY = 0.74;

/** `Locataire : Monsieur X ; et Madame Y`: the label opens the block, its line is not all of it. */
const ROW_KEYS: ReadonlySet<string> = new Set(['civility', 'lastName', 'fullName', 'companyName']);

const hasFormRows = (scene: Scene, segment: Segment): boolean =>
  scene.form.some(
    (field) => ROW_KEYS.has(field.key) && field.line.start >= segment.start && field.line.start < segment.end,
  );

const companyOf = (scene: Scene, segment: Segment, text: string): NamedPerson | null => {
  const head = text.replace(/^[\s:–-]*(?:\d\s?[°)./-]+\s*)?/, '');
  const name = COMPANY.test(fold(head).slice(0, 40)) ? companyAtHead(head.replace(/\n/g, ' ')) : null;
  if (name === null) return null;
  const certainty = COMPANY_CERTAINTY;
  const mention = { civility: null, lastName: name, firstNames: null, certainty, otherName: null, printed: null };
  return namedPerson(scene, mention, {
    offset: segment.start + text.length - head.length,
    role: segment.role,
    place: 'block',
  });
};

/** `caution de Monsieur X et de Madame Y`: both are guaranteed. */
const JOINED = /^\s*(?:,\s*)?(?:et|ainsi que)\s+(?:de\s+|d')?$/;

type Placed = { readonly person: PersonMention; readonly guarantor: boolean };

const placedIn = (segment: Segment, text: string, mentions: readonly PersonMention[]): readonly Placed[] => {
  const placed: Placed[] = [];
  let guaranteed = -1;
  mentions.forEach((person, index) => {
    const before = fold(text.slice(Math.max(mentions[index - 1]?.end ?? 0, person.start - 110), person.start));
    const flat = before.replace(/\s+/g, ' ');
    const joined = guaranteed >= 0 && guaranteed === index - 1 && JOINED.test(before);
    if (GUARANTEES.test(before) || joined) guaranteed = index;
    if (guaranteed === index || STANDS_FOR.test(flat) || (index > 0 && HANDED_TO.test(flat))) return;
    const tail = fold(text.slice(person.end, mentions[index + 1]?.start ?? text.length)).replace(/\s+/g, ' ');
    const guarantor = GUARANTOR_AFTER.test(tail) || (segment.role === 'guarantor' && !/locataire/.test(tail));
    if (GUARANTORS_ALL.test(tail))
      placed.splice(0, placed.length, ...placed.map((each) => ({ ...each, guarantor: true })));
    placed.push({ person, guarantor });
  });
  return placed;
};

/** Names without civility, each at the head of its line: `DURAND Paul, né le …` over `DURAND Marie, née le …`. */
const personsByLine = (scene: Scene, segment: Segment, text: string): readonly NamedPerson[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const line = match[0].replace(/^[\s:–-]*(?:\d\s?[°)./-]+\s*)?(?:et\s+)?/i, (blank) => ' '.repeat(blank.length));
    const persons = personsInList(line);
    const role = GUARANTOR_AFTER.test(fold(line.slice(persons.at(-1)?.end ?? 0))) ? 'guarantor' : segment.role;
    return persons.map((person) =>
      namedPerson(scene, person, { offset: segment.start + match.index + person.start, role, place: 'block' }),
    );
  });

const personsOfBlock = (scene: Scene, segment: Segment): readonly NamedPerson[] => {
  const text = scene.prose.slice(segment.start, segment.end);
  const company = companyOf(scene, segment, text);
  const mentions = findPersons(text);
  if (mentions.length === 0) return company === null ? personsByLine(scene, segment, text) : [company];
  const persons = placedIn(segment, text, mentions).map(({ person, guarantor }) =>
    namedPerson(scene, person, {
      offset: segment.start + person.start,
      role: guarantor ? 'guarantor' : 'tenant',
      place: 'block',
    }),
  );
  return company === null ? persons : [company, ...persons];
};

/** Persons of the blocks that name whom the act is served on; each is guarantor when what follows the name says so. */
export const personsOfBlocks = (scene: Scene): readonly NamedPerson[] =>
  scene.segments
    .filter((segment) => isTenantSide(segment.role) && !hasFormRows(scene, segment))
    .flatMap((segment) => personsOfBlock(scene, segment));
