import type { LandlordKind } from '@amont/domain/act/act-type';
import type { Candidate } from '../choose.ts';
import { fold } from '../document/fold-text.ts';
import type { PersonMention } from '../party/person-mention.ts';
import { samePerson } from '../party/same-person.ts';

type Owned = {
  readonly name: string;
  readonly kind: LandlordKind;
  readonly persons: readonly PersonMention[];
  readonly candidate: Candidate<string>;
};

const fullName = (person: PersonMention): string => `${person.firstNames ?? ''} ${person.lastName}`.trim();

const distinct = (persons: readonly PersonMention[]): readonly PersonMention[] => {
  const found: PersonMention[] = [];
  for (const person of persons) if (!found.some((other) => samePerson(other, person))) found.push(person);
  return found;
};

/** Owners whom one act lists are joint owners, not rivals: of one name, or each in a row of its own that calls it the owner. */
const areJoint = (owners: readonly Owned[], persons: readonly PersonMention[]): boolean => {
  const inRows = owners.filter(({ candidate }) => candidate.kind === 'form').flatMap((owner) => owner.persons);
  return (
    persons.length > 1 &&
    (new Set(persons.map(({ lastName }) => fold(lastName))).size === 1 ||
      persons.every((person) => inRows.some((other) => samePerson(other, person))))
  );
};

/**
 * Spouses, heirs and other joint owners that an act names one by one, each in a row or a block of its own: every place that names
 * one of them then speaks for all. Owners that are companies, and persons who are no joint owners, stay as they are.
 */
export const withJointOwners = <T extends Owned>(found: readonly T[]): readonly T[] => {
  const owners = found.filter(({ kind, persons }) => kind === 'natural_person' && persons.length > 0);
  const persons = distinct(owners.flatMap((owner) => owner.persons));
  if (!areJoint(owners, persons)) return found;
  const value = persons.map(fullName).join(' et ');
  const key = fold(value);
  return found.map((each) =>
    owners.includes(each) ? { ...each, name: value, candidate: { ...each.candidate, value, key } } : each,
  );
};
