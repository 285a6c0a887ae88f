import { expect, test } from 'vitest';
import { inCommonOrder } from './common-order.ts';
import type { NamedPerson } from './named-person.ts';
import type { PersonMention } from './person-mention.ts';
import { findPersons } from './persons.ts';
import { settleOrder } from './settle-order.ts';

const person = (printed: string, lastName: string, firstNames: string): NamedPerson => ({
  civility: 'MME',
  lastName,
  firstNames,
  certainty: 0.55,
  otherName: null,
  printed: printed.split(' '),
  role: 'tenant',
  place: 'form',
  offset: 0,
  source: null,
});

const settled = (printed: string, act: string) => {
  const [first = '', ...rest] = printed.split(' ');
  const { lastName, firstNames, certainty } = settleOrder(person(printed, first, rest.join(' ')), findPersons(act));
  return { lastName, firstNames, certainty };
};

test('the same words in letters that tell the name decide', () => {
  expect(settled('OLWYANE QUERNEL', 'loué à Madame Olwyane QUERNEL')).toMatchObject({ lastName: 'QUERNEL' });
});

test('somebody called by one word is called by the name, at either end', () => {
  expect(settled('QUERNEL OLWYANE', 'pour Madame QUERNEL.')).toMatchObject({
    lastName: 'QUERNEL',
    firstNames: 'OLWYANE',
  });
  expect(settled('OLWYANE QUERNEL', 'pour Madame QUERNEL.')).toMatchObject({
    lastName: 'QUERNEL',
    firstNames: 'OLWYANE',
  });
});

test('an office that prints two parties name last prints the others so', () => {
  const act = 'MONSIEUR HENRI DUVALLON\nMADAME LISE BROUILLARD';
  expect(settled('OLWYANE QUERNEL', act)).toMatchObject({ lastName: 'QUERNEL' });
});

test('parties printed in two orders, or in small letters, settle nothing', () => {
  expect(settled('QUERNEL OLWYANE', 'MONSIEUR DUVALLON HENRI\nMADAME LISE BROUILLARD').certainty).toBe(0.55);
  expect(settled('QUERNEL OLWYANE', 'Monsieur Henri Duvallon').certainty).toBe(0.55);
});

test('words between the name and a known given name leave a doubt', () => {
  expect(settled('QUERNEL OLWYANE PAUL', 'MONSIEUR DUVALLON HENRI').certainty).toBeLessThan(0.85);
});

test('persons who share words at both ends share no name that can be told', () => {
  const mention = (words: string): PersonMention => ({
    civility: 'M',
    lastName: words,
    firstNames: null,
    certainty: 0.5,
    otherName: null,
    printed: words.split(' '),
    start: 0,
    end: 0,
  });
  const both = inCommonOrder([mention('VALENS ORO DUVALLON'), mention('VALENS URI DUVALLON')]);
  expect(both.map(({ certainty }) => certainty)).toEqual([0.5, 0.5]);
});
