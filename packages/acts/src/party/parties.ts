import type { FieldSource } from '@amont/domain/act/checked-act';
import { sourceAt } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { FormField } from '../document/form.ts';
import type { Scene } from '../scene.ts';
import { nearSpelling } from '../text/near-spelling.ts';
import { splitName } from './person-name.ts';
import { findPersons, type PersonMention, personAtHead } from './persons.ts';
import type { PartyRole, Segment } from './segments.ts';

/** Where a person was named: two mentions from different places confirm each other. */
export type Place = 'form' | 'block' | 'lease' | 'service' | 'guarantee';

export type NamedPerson = {
  readonly civility: 'M' | 'MME' | null;
  readonly lastName: string;
  readonly firstNames: string | null;
  readonly certainty: number;
  readonly role: 'tenant' | 'guarantor';
  readonly place: Place;
  readonly offset: number;
  readonly source: FieldSource | null;
};

const GUARANTOR_AFTER =
  /\b(?:en (?:(?:sa|leur|votre) )?qualite de|es[ -]qualites? de|comme|se portant|s'etant porte[e]?|en tant que)\s+(?:caution|garant)|^\W*(?:caution|garant)\b/;
const NAME_KEYS = new Set(['civility', 'lastName', 'firstNames', 'fullName', 'companyName', 'tenant', 'guarantor']);

const sectionRole = (scene: Scene, field: FormField): PartyRole | null => {
  if (field.section === 'tenant') return 'tenant';
  if (field.section === 'guarantor') return 'guarantor';
  if (field.section !== null && field.section !== 'premises' && field.section !== 'act') return 'other';
  const segment = scene.segments.find((each) => field.line.start >= each.start && field.line.start < each.end);
  return segment?.role ?? null;
};

const isTenantSide = (role: PartyRole | null): boolean =>
  role === 'tenant' || role === 'addressee' || role === 'guarantor';

type Draft = {
  civility: 'M' | 'MME' | null;
  lastName: string;
  firstNames: string | null;
  field: FormField;
  role: PartyRole | null;
};

const personOfValue = (value: string): PersonMention | null => {
  const [person] = findPersons(value);
  if (person !== undefined) return person;
  return personAtHead(value);
};

const civilityOfValue = (value: string): 'M' | 'MME' | null => {
  const folded = fold(value);
  if (/\b(?:madame|mademoiselle|mme|mlle)\b/.test(folded)) return /\b(?:monsieur|m)\b/.test(folded) ? null : 'MME';
  return /\b(?:monsieur|mr|m)\b/.test(folded) ? 'M' : null;
};

/** Persons given as `Civilité / Nom / Prénoms` rows, or as the value of a label (`Locataire 1`, `Nom et prénom`). */
export const personsOfForm = (scene: Scene): readonly NamedPerson[] => {
  const found: NamedPerson[] = [];
  let draft: Draft | null = null;
  const flush = () => {
    if (draft !== null && draft.lastName !== '') found.push(ofDraft(scene, draft));
    draft = null;
  };
  let civility: { value: 'M' | 'MME' | null; row: number } = { value: null, row: -9 };
  for (const field of scene.form) {
    if (!NAME_KEYS.has(field.key)) continue;
    const role =
      field.key === 'tenant' ? 'tenant' : field.key === 'guarantor' ? 'guarantor' : sectionRole(scene, field);
    if (!isTenantSide(role)) continue;
    if (field.key === 'civility') {
      flush();
      civility = { value: civilityOfValue(field.value), row: field.row };
    } else if (field.key === 'lastName' || field.key === 'companyName') {
      flush();
      const whole = civilityOfValue(field.value) === null ? null : personOfValue(field.value);
      const civil = field.row - civility.row <= 2 ? civility.value : null;
      if (whole === null) draft = { civility: civil, lastName: field.value, firstNames: null, field, role };
      else found.push(ofMention(scene, whole, field.line.start, role, 'form'));
    } else if (field.key === 'firstNames') {
      const current = draft as Draft | null;
      if (current !== null && field.row - current.field.row <= 3) current.firstNames = field.value;
      flush();
    } else {
      flush();
      found.push(...ofValue(scene, field, role, field.row - civility.row <= 2 ? civility.value : null));
    }
  }
  flush();
  return found;
};

const ofDraft = (scene: Scene, draft: Draft): NamedPerson => {
  const split = draft.firstNames === null ? splitName(draft.lastName) : null;
  const lastName = (split?.lastName ?? draft.lastName).replace(/\s+(?:née?|épouse|veuve)\s.*$/iu, '');
  return {
    civility: draft.civility,
    lastName,
    firstNames: draft.firstNames ?? split?.firstNames ?? null,
    certainty: draft.firstNames === null ? (split?.certainty ?? 0.7) : 0.97,
    role: draft.role === 'guarantor' ? 'guarantor' : 'tenant',
    place: 'form',
    offset: draft.field.line.start,
    source: sourceAt(scene.document, draft.field.line.start, draft.field.line.end),
  };
};

const ofValue = (
  scene: Scene,
  field: FormField,
  role: PartyRole | null,
  civility: 'M' | 'MME' | null,
): readonly NamedPerson[] => {
  const named = findPersons(field.value);
  const head = named.length > 0 ? named : [personAtHead(field.value)].filter((each) => each !== null);
  const guarantor = GUARANTOR_AFTER.test(fold(field.value)) ? 'guarantor' : role;
  return head.map((person) => ({
    ...ofMention(scene, person, field.line.start, guarantor, 'form'),
    civility: person.civility ?? civility,
  }));
};

const ofMention = (
  scene: Scene,
  person: PersonMention,
  offset: number,
  role: PartyRole | null,
  place: Place,
): NamedPerson => {
  const { civility, lastName, firstNames, certainty } = person;
  const source = sourceAt(scene.document, offset, offset + 1);
  return {
    civility,
    lastName,
    firstNames,
    certainty,
    role: role === 'guarantor' ? 'guarantor' : 'tenant',
    place,
    offset,
    source,
  };
};

const hasFormRows = (scene: Scene, segment: Segment): boolean =>
  scene.form.some(
    (field) => NAME_KEYS.has(field.key) && field.line.start >= segment.start && field.line.start < segment.end,
  );

/** Persons of the blocks that name whom the act is served on; each is guarantor when what follows the name says so. */
export const personsOfBlocks = (scene: Scene): readonly NamedPerson[] =>
  scene.segments
    .filter((segment) => isTenantSide(segment.role) && !hasFormRows(scene, segment))
    .flatMap((segment) => personsOfBlock(scene, segment));

const personsOfBlock = (scene: Scene, segment: Segment): readonly NamedPerson[] => {
  const text = scene.prose.slice(segment.start, segment.end);
  const mentions = findPersons(text);
  if (mentions.length === 0) return personsByLine(scene, segment, text);
  return mentions.flatMap((person, index) => {
    const before = fold(text.slice(Math.max(0, person.start - 60), person.start));
    if (
      /(?:caution|garant)[^.;\n]{0,40}\bdes? (?:engagements de )?$|represente[e]?\S* par [^.;]{0,20}$|parlant a\W*$|\b(?:cabinet|chez|gardien|par)\s$/.test(
        before,
      )
    )
      return [];
    const tail = fold(text.slice(person.end, mentions[index + 1]?.start ?? text.length));
    const isGuarantor = GUARANTOR_AFTER.test(tail) || (segment.role === 'guarantor' && !/locataire/.test(tail));
    return [ofMention(scene, person, segment.start + person.start, isGuarantor ? 'guarantor' : 'tenant', 'block')];
  });
};

/** Names without civility, each at the head of its line: `DURAND Paul, né le …` over `DURAND Marie, née le …`. */
const personsByLine = (scene: Scene, segment: Segment, text: string): readonly NamedPerson[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const line = match[0].replace(/^[\s:–-]*(?:\d\s?[°)./-]+\s*)?(?:et\s+)?/i, (blank) => ' '.repeat(blank.length));
    const head = personAtHead(line);
    if (head === null || head.certainty < 0.8) return [];
    const role = GUARANTOR_AFTER.test(fold(line.slice(head.end))) ? 'guarantor' : segment.role;
    return [ofMention(scene, head, segment.start + match.index + head.start, role, 'block')];
  });

const TO_TENANT: readonly (readonly [Place, RegExp])[] = [
  [
    'lease',
    /\b(?:donne|donnee|consenti|consentie|loue|louee|accorde|conclu|mis)\b[^.;\n]{0,60}?\b(?:a bail a|en location a|a|avec|au profit de|au benefice de)\s+(?=(?:monsieur|madame|mademoiselle|m\.|mme|mlle|mr)[\s.])/g,
  ],
  [
    'guarantee',
    /\b(?:caution|garant)(?: solidaire| simple| personnelle)?(?: et solidaire)?\s+(?:de|des engagements de|pour le compte de|des obligations de)\s+(?=(?:monsieur|madame|mademoiselle|m\.|mme|mlle|mr)[\s.])/g,
  ],
  [
    'service',
    /\b(?:signifie|signifiee|remis|remise|delivre|delivree|destine|destinee|destinataire)\b[^.;\n]{0,50}?[(:\s](?=(?:monsieur|madame|mademoiselle|m\.|mme|mlle|mr)[\s.])/g,
  ],
];

/** Persons the lease sentence, the sheet of service or the guarantee call the tenant. */
export const personsOfSentences = (scene: Scene): readonly NamedPerson[] =>
  TO_TENANT.flatMap(([place, pattern]) =>
    [...scene.folded.matchAll(pattern)].flatMap((match) => {
      const from = match.index + match[0].length;
      const text = scene.prose.slice(from, from + 160);
      const [first, second] = findPersons(text);
      if (first === undefined || first.start > 0) return [];
      const linked = second !== undefined && /^\s*(?:,|et|ou|,?\s*et)?\s*$/.test(text.slice(first.end, second.start));
      return [first, ...(linked ? [second] : [])].map((person) =>
        ofMention(scene, person, from + person.start, 'tenant', place),
      );
    }),
  );

const lettersOf = (text: string): string => fold(text).replace(/[^a-z]/g, '');

type Name = { readonly civility?: 'M' | 'MME' | null; readonly lastName: string; readonly firstNames: string | null };

const isPartOf = (one: string | null, other: string | null): boolean => {
  const [wordsA, wordsB] = [fold(one ?? '').split(/\s+/), fold(other ?? '').split(/\s+/)];
  return wordsA.every((word) => wordsB.includes(word)) || wordsB.every((word) => wordsA.includes(word));
};

const otherSex = (a: Name, b: Name): boolean => a.civility != null && b.civility != null && a.civility !== b.civility;

/** The words of a name in alphabetical order, folded: the order in which they are printed does not count. */
export const bagOfWords = (name: Name): string =>
  fold(`${name.lastName} ${name.firstNames ?? ''}`)
    .split(/[^a-z]+/)
    .sort()
    .join(' ')
    .trim();

/** Whether two mentions name the same person: same name and first given name, in whatever order or accents. */
export const samePerson = (a: Name, b: Name): boolean => {
  const lastA = lettersOf(a.lastName);
  const lastB = lettersOf(b.lastName);
  const firstA = lettersOf(a.firstNames?.split(/\s+/)[0] ?? '');
  const firstB = lettersOf(b.firstNames?.split(/\s+/)[0] ?? '');
  if (nearSpelling(lastA, lastB)) {
    if (!otherSex(a, b) && isPartOf(a.firstNames, b.firstNames)) return true;
    if (firstA === '' || firstB === '') return !otherSex(a, b);
    if (firstA === firstB) return true;
    return (
      !otherSex(a, b) && (nearSpelling(firstA, firstB, 4) || firstA.startsWith(firstB) || firstB.startsWith(firstA))
    );
  }
  return bagOfWords(a) === bagOfWords(b);
};
