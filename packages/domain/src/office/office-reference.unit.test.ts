import { expect, test } from 'vitest';
import { fileNameWithoutNames, referenceWithoutNames } from './office-reference.ts';

const tenants = [{ civility: 'MME' as const, lastName: 'LEFÈVRE', firstNames: 'Amélie Ly' }];

test("an office's reference keeps its numbers and codes, and no party's name", () => {
  expect(referenceWithoutNames('Dossier D2024/1187 - AB', tenants)).toBe('Dossier D2024/1187 - AB');
  expect(referenceWithoutNames('24-1187 LEFEVRE c/ SCI DU PONT', tenants)).toBe('24-1187 … c/ SCI DU …');
  expect(referenceWithoutNames('LY/24.1187', tenants)).toBe('… /24.1187');
  expect(referenceWithoutNames('Lefèvre', tenants)).toBeNull();
});

test('whose tenant nobody read keeps not even a short code: it might be a name', () => {
  expect(referenceWithoutNames('BA 24-1187', null)).toBe('… 24-1187');
});

test("a file's name keeps words of the trade and numbers only", () => {
  expect(fileNameWithoutNames('lot/CDP_LEFEVRE-Amélie_2025-03-14.pdf', tenants)).toBe('CDP … 2025-03-14.pdf');
  expect(fileNameWithoutNames('Nguyen.pdf', null)).toBe('….pdf');
  expect(fileNameWithoutNames('acte 12.pdf', [])).toBe('acte 12.pdf');
});
