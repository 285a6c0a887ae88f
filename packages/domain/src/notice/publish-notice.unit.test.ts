import { describe, expect, test } from 'vitest';
import { EVENT_DEFINITIONS } from '../event/catalogue.ts';
import { eventLabel } from '../event/event-label.ts';
import type { RegisteredNotice } from './notice-version.ts';
import { type Publication, publicationIssues, publishNotice } from './publish-notice.ts';
import type { PublishedNotice, RegistryState } from './registry-state.ts';

const NOTICE: RegisteredNotice = {
  id: 'paris-cdp-2024-10',
  departement: '75',
  title: 'Notice',
  inForceFrom: '2024-10-15',
  inForceUntil: null,
  graceDays: 30,
  supersedes: null,
  appliesTo: ['commandement_de_payer'],
  contacts: [{ id: 'adil', label: 'ADIL 75', phones: ['+33142795050'], addresses: [], urls: [], emails: [] }],
  sections: [{ id: 'objet', title: 'Pourquoi', mustSay: [] }],
  preReformMarkers: [],
  pages: ['Pourquoi ? ADIL 75'],
};

const published = (notice: RegisteredNotice, revision = 1): PublishedNotice => ({
  ...notice,
  revision,
  registryRevision: revision,
  document: null,
  reason: null,
  publishedAt: '2024-10-01T08:00:00.000Z',
  publishedBy: { kind: 'system', id: 'registry' },
});

const registry = (...versions: readonly PublishedNotice[]): RegistryState => ({
  revision: versions.length,
  versions,
  revisions: versions,
  contacts: [],
});

const NEXT = { ...NOTICE, id: 'paris-cdp-2027-01', inForceFrom: '2027-01-01', supersedes: NOTICE.id };
const wanted = (notice: RegisteredNotice, more: Partial<Publication> = {}): Publication => ({
  notice,
  document: null,
  revises: false,
  reason: null,
  ...more,
});
const fieldsOf = (state: RegistryState, publication: Publication): readonly string[] =>
  publicationIssues(state, publication).map(({ field }) => field);

describe('publishing a version', () => {
  test('a new version that follows another has nothing against it, and is revision 1', () => {
    const state = registry(published(NOTICE));
    expect(publicationIssues(state, wanted(NEXT))).toEqual([]);
    expect(publishNotice(state, wanted(NEXT)).data).toMatchObject({ revision: 1, reason: null });
  });

  test('a correction is the next revision of the version it corrects, and says why', () => {
    const state = registry(published(NOTICE));
    const correction = wanted({ ...NOTICE, graceDays: 45 }, { revises: true, reason: 'Délai de 45 jours.' });
    expect(publicationIssues(state, correction)).toEqual([]);
    expect(publishNotice(state, correction).data).toMatchObject({ revision: 2, reason: 'Délai de 45 jours.' });
    expect(fieldsOf(state, { ...correction, reason: ' ' })).toEqual(['reason']);
    expect(fieldsOf(registry(), correction)).toEqual(['id']);
  });

  test.each([
    ['id', { id: 'Paris CDP' }],
    ['departement', { departement: '750' }],
    ['title', { title: ' ' }],
    ['appliesTo', { appliesTo: [] }],
    ['inForceUntil', { inForceUntil: '2026-12-31' }],
    ['graceDays', { graceDays: 3_000 }],
    ['supersedes', { supersedes: 'inconnue' }],
    ['inForceFrom', { inForceFrom: '2024-10-15' }],
    ['contacts', { contacts: [] }],
    ['sections', { sections: [] }],
    ['pages', { pages: [' '] }],
  ] as const)('%s: what does not hold is told at its field, in a French sentence', (field, change) => {
    const issues = publicationIssues(registry(published(NOTICE)), wanted({ ...NEXT, ...change } as RegisteredNotice));
    expect(issues.map((issue) => issue.field)).toContain(field);
    for (const { message } of issues) expect(message).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  test('contacts and sections are told by their number: without a name, without a fact, twice the same', () => {
    const [contact] = NOTICE.contacts;
    if (!contact) throw new Error('no contact');
    const contacts = [
      contact,
      { ...contact, label: '' },
      { ...contact, id: 'vide', phones: [], emails: ['pas un courriel'] },
    ];
    const sections = [...NOTICE.sections, { id: 'Objet', title: '', mustSay: [] }];
    const fields = fieldsOf(registry(), wanted({ ...NOTICE, contacts, sections }));
    expect(fields).toEqual(
      expect.arrayContaining([
        'contacts',
        'contacts.1.label',
        'contacts.2.emails',
        'sections.1.id',
        'sections.1.title',
      ]),
    );
  });

  test('the version of another département is not superseded, nor one that is no older', () => {
    const state = registry(published(NOTICE));
    expect(fieldsOf(state, wanted({ ...NEXT, departement: '93' }))).toEqual(['supersedes']);
    expect(fieldsOf(state, wanted({ ...NEXT, inForceFrom: '2024-10-14' }))).toEqual(['inForceFrom']);
  });
});

test('every event of the catalogue has a French label of its own', () => {
  const labels = EVENT_DEFINITIONS.map(({ type }) => eventLabel(type));
  expect(new Set(labels).size).toBe(labels.length);
  for (const [index, { type }] of EVENT_DEFINITIONS.entries()) expect(labels[index]).not.toBe(type);
});
