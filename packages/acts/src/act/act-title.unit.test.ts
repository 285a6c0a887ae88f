import { expect, test } from 'vitest';
import { titleType } from './act-title.ts';

test.each([
  ['commandement de payer les loyers', 'commandement_de_payer'],
  ['commandementdepayerdesloyers', 'commandement_de_payer'],
  ['cdt de payer loyers - clause resolutoire', 'commandement_de_payer'],
  ['commandementdequitterleslieux', 'commandement_de_quitter_les_lieux'],
  ["commandement d'avoir a liberer les locaux", 'commandement_de_quitter_les_lieux'],
  ['assignationenrefere', 'assignation'],
  ['assignation devant le juge des contentieux de la protection', 'assignation'],
  ['par commandement du 3 mai, le bailleur a demande', null],
  ["l'assignation delivree le 3 mai", null],
])('the line « %s » is the title of: %s', (line, type) => {
  expect(titleType(line)).toBe(type);
});
