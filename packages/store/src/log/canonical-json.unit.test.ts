import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('the order of keys changes nothing, the order of lists does', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('what JSON does not keep is left out as it would be by storing it', () => {
  const value = { kept: 'é"\n', gone: undefined, list: [undefined, -0] };
  expect(canonicalJson(value)).toBe(canonicalJson(JSON.parse(JSON.stringify(value))));
});
