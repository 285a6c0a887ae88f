import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../../../', import.meta.url));
/** The gate itself; the teams' lists, which ask it whom they may name; figures and explanations, which name nobody; the letters of one procedure. */
const MAY_READ_CONTACTS = [
  'packages/store/src/follow-up/read-team-cases.query.ts',
  'packages/store/src/follow-up/team-list.ts',
  'packages/store/src/outreach/describe-procedure-contact.query.ts',
  'packages/store/src/outreach/read-gated-contacts.query.ts',
  'packages/store/src/view/contact/read-outreach-views.query.ts',
  'packages/store/src/view/outreach-weeks.query.ts',
];

test('contacts are read in one place, behind the gate', () => {
  const files = globSync('{packages,services}/*/src/**/*.ts', { cwd: SOURCES }).filter(
    (file) => !file.endsWith('.test.ts') && !file.includes('node_modules'),
  );
  const reading = files.filter((file) =>
    /\b(from|join) view\.contact\b/.test(readFileSync(`${SOURCES}${file}`, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(reading.toSorted()).toEqual(MAY_READ_CONTACTS);
});
