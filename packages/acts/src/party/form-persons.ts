import { type DocumentCell, sourceAt } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { FormField } from '../document/form-field.ts';
import { type Scene, segmentAt } from '../scene.ts';
import { GUARANTOR_AFTER, isTenantSide, type NamedPerson, namedPerson } from './named-person.ts';
import type { PersonMention } from './person-mention.ts';
import { splitName } from './person-name.ts';
import { findPersons, personAtHead, personsInList } from './persons.ts';
import { placedPersons } from './placed-persons.ts';
import type { PartyRole } from './segments.ts';

/** Between a name and its given names may stand the name at birth, each as a label over its value. */
const ROWS_OF_A_NAME = 6;
/** `Locataire` over `Madame`: the name follows. */
const ONLY_CIVILITY = /^\W*(?:monsieur|madame|mademoiselle|mr|mme|mlle|m)\W*$/;

/** Labels that name a party. */
const NAME_KEYS = new Set(['civility', 'lastName', 'firstNames', 'fullName', 'companyName', 'tenant', 'guarantor']);

const sectionRole = (scene: Scene, field: FormField): PartyRole | null => {
  if (field.section === 'tenant') return 'tenant';
  if (field.section === 'guarantor') return 'guarantor';
  if (field.section !== null && field.section !== 'premises' && field.section !== 'act') return 'other';
  return segmentAt(scene, field.line.start)?.role ?? null;
};

/** `CAUTION DE Monsieur X`: no label and its value, but the words that say whose debt it is. */
const GUARANTEED = /^(?:de|des|du|pour)\s|^d'/;

const isGuaranteed = ({ key, label, value }: FormField): boolean =>
  (key === 'guarantor' && GUARANTEED.test(fold(value))) ||
  (key === 'tenant' && /\b(?:cautionne|garanti)e?s?\b/.test(fold(label)));

const roleOf = (scene: Scene, field: FormField): PartyRole | null => {
  if (field.key === 'tenant') return 'tenant';
  if (field.key === 'guarantor') return isGuaranteed(field) ? 'tenant' : 'guarantor';
  return sectionRole(scene, field);
};

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

/** Rows above the label of a name where its civility may stand alone. */
const ROWS_ABOVE = 3;
const ALIGNED_PT = 6;

/** `Locataire` over `Madame` over `Nom`: a civility alone in the column of a name. */
const civilityAbove = (scene: Scene, field: FormField): 'M' | 'MME' | null => {
  for (let row = field.row; row >= Math.max(0, field.row - ROWS_ABOVE); row -= 1) {
    const above = scene.rows[row];
    const cell = above?.page === field.page ? above.cells.find((each) => isInColumn(each.cell, field)) : undefined;
    if (cell !== undefined && ONLY_CIVILITY.test(cell.cell.folded)) return civilityOfValue(cell.cell.text);
  }
  return null;
};

const isInColumn = (cell: DocumentCell, field: FormField): boolean => Math.abs(cell.box.x - field.box.x) <= ALIGNED_PT;

/** Persons given as `Civilité / Nom / Prénoms` rows, or as the value of a label (`Locataire 1`, `Nom et prénom`). */
export const personsOfForm = (scene: Scene): readonly NamedPerson[] => {
  const found: NamedPerson[] = [];
  let draft: Draft | null = null;
  const flush = () => {
    if (draft !== null && draft.lastName !== '') found.push(ofDraft(scene, draft));
    draft = null;
  };
  let civility: { value: 'M' | 'MME' | null; row: number } = { value: null, row: -9 };
  let lastRow = -9;
  for (const field of scene.form) {
    if (!NAME_KEYS.has(field.key)) continue;
    const role = roleOf(scene, field);
    if (!isTenantSide(role)) continue;
    if (field.key !== 'civility') lastRow = field.row;
    if (field.key === 'civility' || ONLY_CIVILITY.test(fold(field.value))) {
      flush();
      const last = found.at(-1);
      const value = civilityOfValue(field.value);
      // `Nom`, `Prénoms`, then `Civilité`: it is that person's, who has none yet.
      if (last?.civility === null && last.place === 'form' && field.row - lastRow <= ROWS_ABOVE) {
        found[found.length - 1] = { ...last, civility: value };
      } else civility = { value, row: field.row };
    } else if (field.key === 'lastName' || field.key === 'companyName') {
      flush();
      const whole = civilityOfValue(field.value) === null ? null : personOfValue(field.value);
      const civil = field.row - civility.row <= 2 ? civility.value : civilityAbove(scene, field);
      if (whole === null) draft = { civility: civil, lastName: field.value, firstNames: null, field, role };
      else found.push(namedPerson(scene, whole, { offset: field.line.start, role, place: 'form' }));
    } else if (field.key === 'firstNames') {
      const current = draft as Draft | null;
      if (current !== null && field.row - current.field.row <= ROWS_OF_A_NAME) current.firstNames = field.value;
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
    otherName: null,
    printed: draft.firstNames === null ? draft.lastName.split(/\s+/) : null,
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
  const named = placedPersons(role, field.value, findPersons(field.value));
  const guarantor = GUARANTOR_AFTER.test(fold(field.value)) ? 'guarantor' : role;
  const persons = named.map((each) => ({ person: each.person, role: each.guarantor ? ('guarantor' as const) : role }));
  const listed =
    persons.length > 0 ? persons : personsInList(field.value).map((person) => ({ person, role: guarantor }));
  const place = isGuaranteed(field) ? ('guarantee' as const) : ('form' as const);
  return listed.map(({ person, role: part }) => ({
    ...namedPerson(scene, person, { offset: field.line.start, role: part, place }),
    civility: person.civility ?? civility ?? (listed.length === 1 ? civilityOfValue(field.value) : null),
  }));
};
