import { describe, expect, test } from 'vitest';
import { textDifference } from './text-difference.ts';
import { tokensOf } from './text-token.ts';

const told = (reference: string, found: string, isRecognised = false) =>
  textDifference(tokensOf(reference), tokensOf(found), isRecognised)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, reference: right, found: wrong }) => [kind, right, wrong]);

describe('two texts held against each other', () => {
  test('line breaks, hyphens, capitals, quotes and the way a number is set make no difference', () => {
    const reference = "La procédure s'arrête. Tél. : 01 42 79 50 50, appel gratuit.";
    expect(told(reference, 'LA PROCÉ-\nDURE S’ARRÊTE.\nTél : 01.42.79.50.50,\nappel gratuit')).toEqual([]);
    expect(told(reference, "La procédure s'arrête. Tél. : +33 1 42 79 50 50, appel gratuit.")).toEqual([]);
  });

  test('a wrong number stands beside the right one', () => {
    const [segment] = textDifference(
      tokensOf('ADIL de Paris, tél. : 01 42 79 50 50, du lundi au vendredi'),
      tokensOf('ADIL de Paris, tél. : 01 42 79 50 51, du lundi au vendredi'),
      false,
    ).filter(({ kind }) => kind !== 'same');
    expect(segment).toMatchObject({
      kind: 'changed',
      reference: '01 42 79 50 50',
      found: '01 42 79 50 51',
      rightPhones: ['+33142795050'],
      wrongPhones: ['+33142795051'],
    });
  });

  test('what is missing and what was added are told apart', () => {
    expect(told('un deux trois quatre', 'un quatre')).toEqual([['missing', 'deux trois', null]]);
    expect(told('un quatre', 'un deux trois quatre')).toEqual([['added', null, 'deux trois']]);
  });

  test('a word misread on a scan is the same word, a figure never', () => {
    expect(told('une commission départementale', 'une cornmission départernentale', true)).toEqual([]);
    expect(told('une commission départementale', 'une cornmission départernentale')).toHaveLength(1);
    expect(told('avant le 31 mars', 'avant le 37 mars', true)).toEqual([['changed', '31', '37']]);
  });

  test('a sentence put otherwise is one difference, in spite of a word in common; a number in common stays seen', () => {
    expect(
      told('vous disposez de six semaines pour payer la somme', 'vous avez un délai de deux mois pour régler la somme'),
    ).toEqual([['changed', 'disposez de six semaines pour payer', 'avez un délai de deux mois pour régler']]);
    expect(told('alors appelez le 115 aussitôt', 'puis demandez le 115 sans attendre')).toHaveLength(2);
  });

  test('nothing is held against nothing', () => {
    expect(told('', '')).toEqual([]);
    expect(told('', 'tout')).toEqual([['added', null, 'tout']]);
    expect(told('tout', '')).toEqual([['missing', 'tout', null]]);
  });
});
