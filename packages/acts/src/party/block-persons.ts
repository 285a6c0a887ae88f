import { fold } from '../document/fold-text.ts';
import type { Scene } from '../scene.ts';
import { companyAtHead } from './company-name.ts';
import { isSaidGuarantor, isTenantSide, type NamedPerson, namedPerson } from './named-person.ts';
import { findPersons, personsInList } from './persons.ts';
import { placedPersons } from './placed-persons.ts';
import type { Segment } from './segments.ts';

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

/** Names without civility, each at the head of its line: `DURAND Paul, né le …` over `DURAND Marie, née le …`. */
const personsByLine = (scene: Scene, segment: Segment): readonly NamedPerson[] => {
  // A civility behind the last name may have opened the next segment.
  const lineEnd = scene.prose.indexOf('\n', segment.end);
  const text = scene.prose.slice(segment.start, lineEnd < 0 ? scene.prose.length : lineEnd);
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const line = match[0].replace(/^[\s:–-]*(?:\d\s?[°)./-]+\s*)?(?:et\s+)?/i, (blank) => ' '.repeat(blank.length));
    const own = segment.end - segment.start - match.index;
    const persons = personsInList(line).filter((person) => person.start < own);
    const role = isSaidGuarantor(fold(text.slice(match.index + (persons.at(-1)?.end ?? 0))))
      ? 'guarantor'
      : segment.role;
    return persons.map((person) =>
      namedPerson(scene, person, { offset: segment.start + match.index + person.start, role, place: 'block' }),
    );
  });
};

const personsOfBlock = (scene: Scene, segment: Segment): readonly NamedPerson[] => {
  const text = scene.prose.slice(segment.start, segment.end);
  const company = companyOf(scene, segment, text);
  const mentions = findPersons(text);
  if (mentions.length === 0) return company === null ? personsByLine(scene, segment) : [company];
  const persons = placedPersons(segment.role, text, mentions).map(({ person, guarantor }) =>
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
