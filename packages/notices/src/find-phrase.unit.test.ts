import { expect, test } from 'vitest';
import { findPhrase } from './find-phrase.ts';
import { foldText } from './fold-text.ts';

const placeOf = (raw: string, phrase: string): number | null => findPhrase({ raw, folded: foldText(raw) }, phrase);

test('a phrase is found however its lines, hyphens, accents and capitals are set', () => {
  expect(placeOf('Le TRIBUNAL\nD’INSTANCE statue.', "tribunal d'instance")).toBe(3);
  expect(placeOf('le tribunal d’ins-\ntance', "tribunal d'instance")).toBe(3);
});

test('a word is not found inside another', () => {
  expect(placeOf('un affranchissement à tarif réduit', 'francs')).toBeNull();
  expect(placeOf('cent francs', 'francs')).toBe(5);
});

test('a long phrase is found with a letter misread, a short one is not', () => {
  const said = "L'acte est notifié au préfet deux moie avant l'audience.";
  expect(placeOf(said, "deux mois avant l'audience")).toBe(said.indexOf('deux'));
  expect(placeOf('six semaines avant l’audience', "deux mois avant l'audience")).toBeNull();
  expect(placeOf('le tribunaI d’instanoe', "tribunal d'instance")).toBe(3);
  expect(placeOf('la DASFS', 'DASES')).toBeNull();
  expect(placeOf('article L. 332-1 du code', 'article L. 331-1 du code')).toBeNull();
});
