import type { NoticeContact } from '@amont/domain/notice/notice-version';
import type { PageText } from '@amont/domain/text/page-text';
import { describe, expect, test } from 'vitest';
import { chance } from '../fixture/chance.fixture.ts';
import { inventFamilies } from '../fixture/invented-registry.fixture.ts';
import { TYPESETTINGS, typeset } from '../fixture/typeset.fixture.ts';
import { prepareRegistry } from '../notice-registry.ts';
import { proposeNotice } from './propose-notice.ts';

const c = chance(71);
const families = inventFamilies(c, 24);
const notices = families.flatMap((family) => family.versions.map((version) => version.notice));
const COMPOSED = TYPESETTINGS.filter(({ name }) =>
  ['as composed', 'narrow and hyphenated', 'pages swapped', 'large print over many pages'].includes(name),
);

/** Official notices of versions that the registry does not have yet, set in several ways. */
const unseen = families.flatMap((family) => {
  const last = family.versions.at(-1);
  if (last === undefined || family.versions.length < 2) return [];
  const registry = prepareRegistry(notices.filter(({ id }) => id !== last.notice.id));
  return COMPOSED.map((style) => {
    const printed = typeset(c, last.blocks, { ...style, isSwapped: false }, { before: [], after: [] });
    const pages = printed.map((page, index): PageText => ({ ...page, page: index + 1 }));
    return { style, registry, truth: last.notice, pages, before: family.versions.at(-2)?.notice };
  });
});

const factsOf = (contacts: readonly NoticeContact[], kind: 'phones' | 'addresses' | 'emails'): readonly string[] =>
  contacts.flatMap((contact) => contact[kind].map((value) => `${contact.id} ${value.toLowerCase()}`));

const share = (wanted: readonly string[], got: readonly string[]): number =>
  wanted.length === 0 ? 1 : wanted.filter((one) => got.includes(one)).length / wanted.length;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('what is proposed of an official notice that the registry does not have', () => {
  const proposals = unseen.map((one) => ({ ...one, proposed: proposeNotice(one.registry, one.pages) }));

  test('it follows the last version of its département and act', () => {
    expect(proposals.length).toBeGreaterThan(60);
    const right = proposals.filter(({ proposed, before }) => proposed.supersedes === before?.id);
    expect(right.length / proposals.length).toBeGreaterThan(0.97);
  });

  test.each(['phones', 'addresses', 'emails'] as const)('%s are proposed for the contact they are of', (kind) => {
    const wanted = proposals.map(({ proposed, truth }) => ({
      found: share(factsOf(truth.contacts, kind), factsOf(proposed.contacts, kind)),
      right: share(factsOf(proposed.contacts, kind), factsOf(truth.contacts, kind)),
    }));
    expect(mean(wanted.map(({ found }) => found))).toBeGreaterThan(0.95);
    expect(mean(wanted.map(({ right }) => right))).toBeGreaterThan(0.95);
  });

  test('every section that is still there keeps its identifier and what it must say', () => {
    for (const { proposed, truth, before } of proposals) {
      const kept = before?.sections.filter(({ title }) => truth.sections.some((section) => section.title === title));
      const ids = proposed.sections.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining((kept ?? []).map(({ id }) => id)));
    }
  });

  test('nothing is proposed for the dates: a person gives them', () => {
    expect(new Set(proposals.map(({ proposed }) => proposed.inForceFrom))).toEqual(new Set(['']));
  });
});

describe('a notice of a kind that the registry does not know', () => {
  test('its contacts and sections are proposed from its text alone', () => {
    const empty = prepareRegistry([]);
    const [first] = unseen;
    if (first === undefined) throw new Error('no notice');
    const proposed = proposeNotice(empty, first.pages);
    const phones = (contacts: readonly NoticeContact[]) => contacts.flatMap((contact) => contact.phones).toSorted();
    expect(phones(proposed.contacts)).toEqual(phones(first.truth.contacts));
    expect(proposed.sections.length).toBeGreaterThan(first.truth.sections.length / 2);
    expect(new Set(proposed.contacts.map(({ id }) => id)).size).toBe(proposed.contacts.length);
  });

  test('an empty file proposes nothing, and does not fail', () => {
    expect(proposeNotice(prepareRegistry([]), [])).toMatchObject({ contacts: [], sections: [], pages: [] });
  });
});
