import { expect, test } from 'vitest';
import { partedWords } from './parted-words.ts';

test.each([
  ['AUNOMETPOURLECOMPTEDE', 'AU NOM ET POUR LE COMPTE DE'],
  ['COMMANDEMENTDEPAYERLESLOYERS', 'COMMANDEMENT DE PAYER LES LOYERS'],
  ['ASSIGNATIONENRÉFÉRÉ', 'ASSIGNATION EN RÉFÉRÉ'],
  ['L ’ O F F I C I E R S O U S S I G N É , S ’ A D R E S S A N T À', 'L’OFFICIER SOUSSIGNÉ, S’ADRESSANT À'],
  ['À LA REQUÊTEDE', 'À LA REQUÊTE DE'],
  ['ÀLA REQUÊTE DE', 'À LA REQUÊTE DE'],
  ['LUIAEXPOSÉ', 'LUI A EXPOSÉ'],
  ['MODALITÉSDEREMISEDELACTE', 'MODALITÉS DE REMISE DE L’ACTE'],
  ['COMMANDEMENTDAVOIRAQUITTERLESLIEUX', 'COMMANDEMENT D’AVOIR A QUITTER LES LIEUX'],
])('a title whose blanks are lost is taken apart: %s', (glued, words) => {
  expect(partedWords(glued)).toBe(words);
});

test.each([
  'SIGNIFICATION',
  'COMMISSAIRES DE JUSTICE',
  'PUYVALLEMONTBAZAC',
  'REPRÉSENTANTS',
  'LE POURSUIVANT',
  'BAILLEUR',
  'ADÉLAÏDE',
  'À L’ENCONTRE DE',
  'Commandementdepayer dit le texte',
  'SCI DESPIERRAIESLORQUEVAL',
])('nothing else is: %s', (text) => {
  expect(partedWords(text)).toBe(text);
});
