import { expect, test } from 'vitest';
import { procedureIn } from './procedure-address.ts';

const ID = 'bf4865a7-d4d7-5e42-a420-8c3c2db7dfd4';

test('a procedure is named by its number or by the address of its page', () => {
  expect(procedureIn(ID.toUpperCase())).toBe(ID);
  expect(procedureIn(`https://amont.example/procedures/${ID}?x=1`)).toBe(ID);
});

test('anything else names none', () => {
  expect(procedureIn('Mme LEFEVRE')).toBeNull();
});
