import { expect, test } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { openScene } from '../scene.ts';

const keysOf = (text: string) =>
  openScene(typeset(text))
    .form.filter(({ label }) => /^jour/.test(label))
    .map(({ key }) => key);

test('a day beside an hour or a room is the hearing’s, alone it is that of the act', () => {
  expect(
    keysOf('Je donne assignation devant le juge. Jour : 22 septembre 2025. Heure : 09 h 15. Salle : 3.26.'),
  ).toEqual(['hearing']);
  expect(keysOf('Jour : 22 septembre 2025')).toEqual(['servedOn']);
});
