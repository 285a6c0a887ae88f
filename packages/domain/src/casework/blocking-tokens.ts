import { comparableDwelling } from './compare-dwellings.ts';
import { referenceKey } from './compare-leases.ts';
import { skeletonOf, soundOf } from './french-sound.ts';
import type { Sighting } from './household.ts';
import { type PersonName, personNameOf } from './person-name.ts';

const nameTokens = (person: PersonName, postalCode: string | null): readonly string[] => {
  const [given] = person.given;
  return person.families.flatMap((family) => {
    const names = [family.joined, family.bare, ...(family.parts.length > 1 ? family.parts : [])].map(skeletonOf);
    const inDistrict = postalCode === null ? [] : names.map((name) => `name|${name}|${postalCode}`);
    return given && given.length > 1 ? [...inDistrict, `person|${soundOf(family.bare)}|${soundOf(given)}`] : inDistrict;
  });
};

const buildingTokens = (sighting: Sighting, people: readonly PersonName[]): readonly string[] => {
  const { street } = comparableDwelling(sighting.dwelling);
  const name = skeletonOf(street.words.join(''));
  if (name === '' || street.numbers.length === 0) return [];
  const buildings = street.numbers.map((number) => `building|${number}|${name}`);
  // The initial lifts neighbours who may be the household above those who only share its tower.
  const initials = people.flatMap((person) => person.families.map((family) => family.bare.slice(0, 1)));
  return [...buildings, ...buildings.flatMap((building) => initials.map((initial) => `${building}|${initial}`))];
};

/**
 * The words by which the procedures an act may belong to are looked up: name by sound and district, person by sound,
 * building, office reference, telephone. Two acts of one household share at least one, in spite of spelling and OCR; only
 * the score then says whether they are one. Paris names its streets once, so a misread postal code does not hide a building.
 *
 * @param realm keeps worlds apart that must never meet: a demonstration's households and real ones
 * @returns plain text, personal data: blind them before they are stored
 */
export const blockingTokens = (sighting: Sighting, realm: string): readonly string[] => {
  const people = sighting.tenants.map(personNameOf);
  const { postalCode } = comparableDwelling(sighting.dwelling);
  const reference = referenceKey(sighting.officeReference);
  const tokens = [
    ...people.flatMap((person) => nameTokens(person, postalCode)),
    ...buildingTokens(sighting, people),
    ...(reference === null ? [] : [`reference|${reference}`]),
    ...sighting.phones.map((phone) => `phone|${phone}`),
  ];
  return [...new Set(tokens.map((token) => `${realm}|${token}`))].sort();
};
