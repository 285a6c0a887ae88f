import { expect, test } from 'vitest';
import { leadLength } from './lead-length.ts';

test('a complement printed before its street is no part of what introduces the address', () => {
  const lead = 'Esc. C - 5e étage - porte 45 - ';
  expect(leadLength(`Lieux loués : ${lead}`)).toBe(lead.length);
  expect(leadLength('le logement situé au ')).toBe(0);
  expect(leadLength('né à Lyon, demeurant ')).toBe(0);
});
