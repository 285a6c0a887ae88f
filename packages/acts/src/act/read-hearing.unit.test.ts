import { expect, test } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { openScene } from '../scene.ts';
import { readHearing } from './read-hearing.ts';

const read = (text: string) => readHearing(openScene(typeset(text)), '2025-03-04').value;

test.each([
  [
    'ASSIGNATION devant le TRIBUNAL JUDICIAIRE DE PARIS\nL’an deux mille vingt-cinq et le quatre mars',
    'Tribunal judiciaire de Paris',
  ],
  ['Tribunal de proximité de SAINT-DENIS, salle 2', 'Tribunal de proximité de Saint-Denis'],
  ['le tribunal judiciaire d’Évry est saisi', "Tribunal judiciaire d'Évry"],
  ['TRIBUNAL DE PROXIMITE DE LE RAINCY ET SON GREFFE', 'Tribunal de proximité de Le Raincy'],
])('a court is named with its town and nothing behind it: %s', (text, court) => {
  const summons = `${text}\nD’avoir à comparaître le mardi 9 septembre 2025 à 14 heures 30, salle 5.02.`;
  expect(read(summons)?.court).toBe(court);
});

test.each([
  [
    'A COMPARAITRE LE :\nJEUDI DIX-SEPT AVRIL DEUX MILLE VINGT-CINQ\nA NEUF HEURES TRENTE\nSalle 4.07',
    '2025-04-17',
    '09:30',
  ],
  ['à l’audience que le juge tiendra le lundi 2 juin 2025, à 09 h 00, en la salle 4.07', '2025-06-02', '09:00'],
  ['Audience : mercredi 15/10/2025 - 14h', '2025-10-15', '14:00'],
])('the day and the hour of a hearing: %s', (text, on, at) => {
  expect(read(`ASSIGNATION\n${text}`)).toMatchObject({ on, at });
});

test('an article of the tariff before an amount is no hour', () => {
  const summons = 'ASSIGNATION\nà l’audience du lundi 2 juin 2025, à 14 heures\nCoût : art. A. 444-10 : 51,58 €';
  expect(read(summons)).toMatchObject({ on: '2025-06-02', at: '14:00' });
});

test('a day before the service is no hearing', () => {
  expect(read('ASSIGNATION\nÀ l’audience du 4 février 2025 à 9 heures')?.on ?? null).toBeNull();
});
