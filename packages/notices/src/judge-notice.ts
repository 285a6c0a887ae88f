import type { NoticeCheck, NoticeFinding, NoticeVerdict } from '@amont/domain/notice/notice-check';
import { type ContactComparison, compareContacts } from './compare-contacts.ts';
import { compareSections } from './compare-sections.ts';
import type { NoticeInstance } from './find-notice.ts';
import { type ActOfNotice, departementOf, isInGrace, versionInForce } from './in-force.ts';
import type { NoticeDoubt } from './notice-doubt.ts';
import type { NoticeRegistry } from './notice-registry.ts';
import { type NoticeText, noticeTextOf } from './notice-text.ts';
import { oldWording, traceEvidence } from './old-wording.ts';
import { isUnread, type PageView } from './page-view.ts';
import { findPhones } from './phone-number.ts';
import type { PreparedVersion } from './prepare-version.ts';

export type Judgement = NoticeCheck & { readonly doubts: readonly NoticeDoubt[]; readonly quality: number };

type Case = {
  readonly registry: NoticeRegistry;
  readonly instance: NoticeInstance;
  readonly text: NoticeText;
  readonly act: ActOfNotice;
  readonly numbersOfAct: ReadonlySet<string>;
  /** The file's other pages. */
  readonly others: readonly PageView[];
  readonly pages: readonly number[];
  readonly doubts: readonly NoticeDoubt[];
};

/**
 * Judges one notice found in a file, on the day its act was served.
 *
 * @param others the file's other pages
 */
export const judgeNotice = (
  registry: NoticeRegistry,
  instance: NoticeInstance,
  act: ActOfNotice,
  others: readonly PageView[],
): Judgement => {
  const doubts: NoticeDoubt[] = [
    ...(act.servedOn === null ? (['notice.served-on-unknown'] as const) : []),
    ...(act.postalCode === null ? (['notice.departement-unknown'] as const) : []),
    ...(instance.isAmbiguous ? (['notice.version-uncertain'] as const) : []),
  ];
  const text = noticeTextOf(instance.pages);
  const unread = others.filter(isUnread);
  const numbersOfAct = new Set(others.flatMap((view) => findPhones(view.raw).map((phone) => phone.number)));
  const facts: Case = {
    registry,
    instance,
    text,
    act,
    numbersOfAct,
    others,
    pages: instance.pages.map((p) => p.page),
    doubts,
  };
  const foreign = foreignFindings(instance.version, act, text);
  if (foreign.length > 0) return judgement(facts, 'foreign', foreign);
  const { version } = instance;
  const type = act.type ?? version.appliesTo[0];
  const inForce =
    type === undefined
      ? null
      : versionInForce(registry.versions, { departement: version.departement, type, on: act.servedOn });
  if (inForce === null) return judgeAccepted(withDoubt(facts, 'notice.no-version-in-force'), unread);
  const isAccepted =
    inForce.id === version.id || act.servedOn === null
      ? inForce.id === version.id
      : isInGrace(version, inForce, act.servedOn);
  if (isAccepted) return judgeAccepted(facts, unread);
  if (act.servedOn !== null && version.inForceFrom > act.servedOn)
    return judgeAccepted(withDoubt(facts, 'notice.version-not-yet-in-force'), unread);
  return judgeOutdated(facts, inForce);
};

const wordsOfAct = (facts: Case) => ({ servedOn: facts.act.servedOn, pages: facts.others });

const withDoubt = (facts: Case, doubt: NoticeDoubt): Case => ({ ...facts, doubts: [...facts.doubts, doubt] });

const judgement = (
  facts: Case,
  verdict: NoticeVerdict,
  findings: readonly NoticeFinding[],
  more: {
    readonly quality?: number;
    readonly pages?: readonly number[];
    readonly doubts?: readonly NoticeDoubt[];
  } = {},
): Judgement => ({
  verdict,
  version: facts.instance.version.id,
  pages: more.pages ?? facts.pages,
  findings,
  evidence: [...facts.instance.evidence, ...traceEvidence(facts.text)],
  doubts: [...facts.doubts, ...(more.doubts ?? [])],
  quality: more.quality ?? 1,
});

const simpleFinding = (kind: NoticeFinding['kind'], page: number | null, found: string | null): NoticeFinding => ({
  kind,
  contact: null,
  found,
  expected: null,
  page,
  excerpt: null,
});

const foreignFindings = (version: PreparedVersion, act: ActOfNotice, text: NoticeText): readonly NoticeFinding[] => {
  const departement = departementOf(act.postalCode);
  const page = text.pages[0]?.page ?? null;
  const finding = (kind: NoticeFinding['kind']): NoticeFinding => ({
    ...simpleFinding(kind, page, null),
    excerpt: text.raw.trimStart().slice(0, 160).replace(/\s+/g, ' '),
  });
  return [
    ...(departement !== null && departement !== version.departement ? [finding('other_departement')] : []),
    ...(act.type !== null && !version.appliesTo.includes(act.type) ? [finding('other_act')] : []),
  ];
};

/** The version in force, or one still accepted, is held against its own text. */
const judgeAccepted = (facts: Case, unread: readonly PageView[]): Judgement => {
  const { instance, registry, text } = facts;
  const sections = compareSections(text, instance.version);
  const beside = unread.filter((view) => facts.pages.some((page) => Math.abs(page - view.page) === 1));
  const quality = sections.quality;
  if (sections.missing.length > 0 && beside.length > 0) {
    const pages = [...facts.pages, ...beside.map((view) => view.page)].toSorted((a, b) => a - b);
    return judgement(facts, 'unreadable', sections.findings, { quality, pages, doubts: ['notice.page-unread'] });
  }
  const contacts = compareContacts({
    registry,
    text,
    version: instance.version,
    expected: instance.version,
    missingSections: sections.missing,
    quality: sections.quality,
    errorRate: sections.errorRate,
    numbersOfAct: facts.numbersOfAct,
  });
  const findings = [
    ...sections.findings,
    ...contacts.findings,
    ...oldWording(text, instance.version, wordsOfAct(facts)),
  ];
  const verdict = sections.missing.length > 0 ? 'incomplete' : findings.length > 0 ? 'altered' : 'current';
  return judgement(facts, verdict, findings, { quality, doubts: contactDoubts(contacts) });
};

const contactDoubts = (contacts: ContactComparison): readonly NoticeDoubt[] => [
  ...(contacts.doubtfulPhones.length > 0 ? (['notice.phone-uncertain'] as const) : []),
  ...(contacts.addedPhones.length > 0 ? (['notice.phone-added'] as const) : []),
  ...(contacts.doubtfulAddresses.length > 0 ? (['notice.address-uncertain'] as const) : []),
];

/** An older version is held against the one in force: what a household would be told wrongly. */
const judgeOutdated = (facts: Case, inForce: PreparedVersion): Judgement => {
  const { instance, registry, text } = facts;
  const sections = compareSections(text, instance.version);
  const contacts = compareContacts({
    registry,
    text,
    version: instance.version,
    expected: inForce,
    missingSections: sections.missing,
    quality: sections.quality,
    errorRate: sections.errorRate,
    numbersOfAct: facts.numbersOfAct,
  });
  const findings = [...contacts.findings, ...oldWording(text, inForce, wordsOfAct(facts))];
  const title = {
    ...simpleFinding('pre_reform_wording', facts.pages[0] ?? null, instance.version.title),
    expected: inForce.title,
  };
  return judgement(facts, 'outdated', findings.length > 0 ? findings : [title], {
    quality: sections.quality,
    doubts: contactDoubts(contacts),
  });
};
