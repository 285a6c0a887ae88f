import { fold } from '../document/fold-text.ts';
import { type Scene, segmentAt } from '../scene.ts';
import { type NamedPerson, namedPerson } from './named-person.ts';
import { findPersons } from './persons.ts';

const ADDRESS_WITHIN = 160;
/** A window name alone says who gets the letter, not what for. */
const WINDOW_CERTAINTY = 0.84;

/**
 * Persons of the window of an envelope: on the first page, a line that is a name and nothing else over a postal address, in
 * no party's block. For acts written as letters, which name nobody else.
 */
export const personsOfWindow = (scene: Scene): readonly NamedPerson[] => {
  const page = scene.document.lines[0]?.page ?? 1;
  return scene.document.lines
    .filter((line) => line.page === page)
    .flatMap((line) => {
      if (segmentAt(scene, line.start)?.role === 'claimant') return [];
      const persons = findPersons(line.text);
      const last = persons.at(-1);
      if (last === undefined || persons[0]?.start !== 0 || /\p{L}/u.test(line.text.slice(last.end))) return [];
      const below = scene.addresses.some(
        ({ start, postalCode }) => postalCode !== null && start > line.end && start - line.end < ADDRESS_WITHIN,
      );
      if (!below || /avocat|notaire|gerant/.test(fold(line.text))) return [];
      return persons.map((person) => {
        const certainty = Math.min(person.certainty, WINDOW_CERTAINTY);
        return namedPerson(scene, { ...person, certainty }, { offset: line.start, role: 'tenant', place: 'block' });
      });
    });
};
