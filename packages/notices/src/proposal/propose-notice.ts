import type { ActType } from '@amont/domain/act/act-type';
import type { NoticeVersion, RegisteredNotice } from '@amont/domain/notice/notice-version';
import type { PageText } from '@amont/domain/text/page-text';
import { findPhrase } from '../find-phrase.ts';
import { foldText } from '../fold-text.ts';
import { matchPage } from '../match-page.ts';
import type { NoticeRegistry } from '../notice-registry.ts';
import { viewOf } from '../page-view.ts';
import { departementIn, typeIn } from './notice-kind.ts';
import { printedFacts } from './printed-fact.ts';
import { proposalLines } from './proposal-line.ts';
import { proposeContacts } from './propose-contacts.ts';
import { printedTitle, proposeSections } from './propose-sections.ts';

/** What a version can be before a person has said when it takes effect: `inForceFrom` is empty. */
export type ProposedNotice = Omit<RegisteredNotice, 'inForceFrom'> & { readonly inForceFrom: string };

/** Less of a text in common than this, and it follows none of the registry's versions. */
const MIN_LIKENESS = 0.1;
/** So much in common, and it follows that version whatever its addresses and its beginning seemed to say. */
const SURE_LIKENESS = 0.7;
const GRACE_DAYS = 30;

type Kind = { readonly departement: string | null; readonly type: ActType | null };

const isOfKind = (version: NoticeVersion, { departement, type }: Kind): boolean =>
  (departement === null || version.departement === departement) && (type === null || version.appliesTo.includes(type));

/** The version of its kind that the text is most like, and of its line the last: what a new one supersedes. Null for a new kind. */
const supersededBy = (registry: NoticeRegistry, pages: readonly PageText[], kind: Kind): NoticeVersion | null => {
  const matches = pages.map((page) => matchPage(registry, viewOf(page)));
  const size = matches.reduce((sum, match) => sum + match.size, 0);
  const [best] = registry.versions
    .map((version, index) => ({ version, shared: matches.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0) }))
    .filter(({ version, shared }) => shared >= (isOfKind(version, kind) ? MIN_LIKENESS : SURE_LIKENESS) * size)
    .toSorted((a, b) => b.shared - a.shared || b.version.inForceFrom.localeCompare(a.version.inForceFrom));
  if (best === undefined) return null;
  const { departement, appliesTo } = best.version;
  return (
    registry.versions
      .filter((other) => other.departement === departement && other.appliesTo.some((type) => appliesTo.includes(type)))
      .toSorted((a, b) => b.inForceFrom.localeCompare(a.inForceFrom))[0] ?? best.version
  );
};

const addressesIn = (raw: string): readonly string[] =>
  printedFacts(raw).flatMap(({ kind, value }) => (kind === 'addresses' ? [value] : []));

/**
 * Reads an official notice and proposes what the registry has to know of it; a person completes it and gives the dates.
 *
 * @param superseded id of the version it follows, when a person said so; left out, the one that its text is most like
 */
export const proposeNotice = (
  registry: NoticeRegistry,
  pages: readonly PageText[],
  superseded?: string | null,
): ProposedNotice => {
  const texts = pages.map((page) => viewOf(page).raw);
  const raw = texts.join('\n');
  const kind = { departement: departementIn(addressesIn(raw)), type: typeIn(raw) };
  const before =
    superseded === undefined
      ? supersededBy(registry, pages, kind)
      : (registry.versions.find(({ id }) => id === superseded) ?? null);
  const lines = proposalLines(
    pages,
    registry.versions.flatMap(({ sections }) => sections.map(({ title }) => title)),
  );
  const text = { raw, folded: foldText(raw) };
  const ofDepartement = registry.versions.filter(({ departement }) => departement === before?.departement);
  const known = [before, ...ofDepartement, ...registry.versions].flatMap((version) => version?.contacts ?? []);
  return {
    id: '',
    departement: before?.departement ?? kind.departement ?? '',
    title: printedTitle(lines),
    inForceFrom: '',
    inForceUntil: null,
    graceDays: before?.graceDays ?? GRACE_DAYS,
    supersedes: before?.id ?? null,
    appliesTo: before?.appliesTo ?? (kind.type === null ? [] : [kind.type]),
    contacts: proposeContacts(raw, lines, known),
    sections: proposeSections(raw, lines, before),
    preReformMarkers: (before?.preReformMarkers ?? []).filter((marker) => findPhrase(text, marker) === null),
    pages: texts.map((page) => page.replaceAll('\t', '  ')),
  };
};
