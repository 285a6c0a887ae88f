import { describe, expect, test } from 'vitest';
import { chance } from './fixture/chance.fixture.ts';
import { inventFamilies } from './fixture/invented-registry.fixture.ts';
import { selfCheckIssues } from './self-check.ts';

const notices = inventFamilies(chance(5), 2).flatMap((family) => family.versions.map((version) => version.notice));
const [first] = notices;
if (first === undefined) throw new Error('no notice');

describe('a version judged by its own text before it is published', () => {
  test('a version whose text says what it claims has nothing against it, among all the others', () => {
    for (const notice of notices) expect(selfCheckIssues(notice, notices)).toEqual([]);
  });

  test('a number that the text does not print is told, with its contact', () => {
    const contacts = first.contacts.map((contact, index) =>
      index === 0 ? { ...contact, phones: ['+33199999999'] } : contact,
    );
    const issues = selfCheckIssues({ ...first, contacts }, notices);
    expect(issues).toEqual([{ field: 'contacts.0.phones', message: expect.stringContaining('+33199999999') }]);
  });

  test('a section, a phrase or an old wording that the text contradicts is told', () => {
    const sections = first.sections.map((section, index) =>
      index === 0 ? { ...section, title: 'Nulle part écrit ici' } : section,
    );
    expect(selfCheckIssues({ ...first, sections }, [])[0]?.field).toBe('sections.0.title');
    const said =
      first.pages
        .join('\n')
        .split('\n')
        .find((line) => line.length > 40) ?? '';
    expect(selfCheckIssues({ ...first, preReformMarkers: [said] }, [])[0]?.field).toBe('preReformMarkers');
  });

  test('a text that cannot be told from that of a version of the same day is no new version', () => {
    const copy = { ...first, id: 'z-copie' };
    expect(selfCheckIssues(copy, notices.slice(0, 4))).toEqual([
      { field: 'pages', message: expect.stringContaining(first.id) },
    ]);
  });
});
