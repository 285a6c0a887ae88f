import { expect, test } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { openScene } from '../scene.ts';
import { dateRoles } from './date-roles.ts';

const rolesIn = (text: string) =>
  dateRoles(openScene(typeset(text)))
    .map(({ date, role }) => `${date.iso} ${role}`)
    .join(', ');

test.each([
  ['Acte dressé et signifié le 3 mars 2025', '2025-03-03 served'],
  ['Date de remise : 03/03/2025', '2025-03-03 served'],
  ['Délivré le 3 mars 2025 par Maître DURAND', '2025-03-03 served'],
  ['Exploit n° 2025-117, 3 mars 2025', '2025-03-03 served'],
  ['Le 3 mars 2025, nous, commissaire de justice à Paris, avons remis', '2025-03-03 served'],
  ["L'an deux mille vingt-cinq et le trois mars", '2025-03-03 served'],
  ['Bail du 4 mai 2019', '2019-05-04 lease'],
  ['Contrat de location signé le 4 mai 2019', '2019-05-04 lease'],
  ['Par acte sous seing privé en date du 4 mai 2019, M. X a donné à bail', '2019-05-04 lease'],
  ['Un bail de logement dont la signature remonte au 4 mai 2019', '2019-05-04 lease'],
  ['Le bailleur\n04/05/1959, Brest (29)', '1959-05-04 null'],
  ['Signature du bail : 04.05.2019', '2019-05-04 lease'],
  ['Vous êtes locataire depuis le contrat de bail conclu le 4 mai 2019', '2019-05-04 lease'],
  ['bail à effet du 1er juin 2019', '2019-06-01 other'],
  ['bail à effet du 01/06/2019 consenti le 20/05/2019', '2019-06-01 other, 2019-05-20 lease'],
  ['Le 3 avril 2017, les consorts MARCHAND ont donné à bail aux époux SOLBERG', '2017-04-03 lease'],
  ['né le 4 mai 1980 à Lyon', '1980-05-04 birth'],
  ['compte arrêté au 28 février 2025', '2025-02-28 account'],
  ['un commandement de payer vous a été signifié le 4 juillet 2024', '2024-07-04 earlier'],
  ['en vertu du jugement du 4 juillet 2024, signifié le 9 août 2024', '2024-07-04 earlier, 2024-08-09 earlier'],
  ['Le 4 juillet 2024, un commissaire de justice a signifié un commandement', '2024-07-04 null'],
  ['Signification de ce jugement : 4 juillet 2024', '2024-07-04 earlier'],
  ["l'audience que le juge tiendra le lundi 2 décembre 2024", '2024-12-02 hearing'],
  ["à l'audience du 12 septembre 2025 à 9 heures", '2025-09-12 hearing'],
])('"%s" is read as %s', (text, expected) => {
  expect(rolesIn(text)).toBe(expected);
});

test('a street named after a day holds no date', () => {
  expect(rolesIn('demeurant 12 rue du 8 Mai 1945, 75010 PARIS')).toBe('');
});

test('a date alone under the title of the act is the day of the act', () => {
  expect(rolesIn('COMMANDEMENT DE PAYER\nLe 3 mars 2025')).toBe('2025-03-03 served');
});

test('a date that opens a line of account is the date of nothing else', () => {
  expect(rolesIn('01/02/2025     Loyer du mois                 850,00')).toBe('2025-02-01 null');
});
