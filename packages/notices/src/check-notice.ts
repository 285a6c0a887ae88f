import type { ReviewReason } from '@amont/domain/act/checked-act';
import type { NoticeCheck, NoticeVerdict } from '@amont/domain/notice/notice-check';
import type { PageText } from '@amont/domain/text/page-text';
import { findNotices, type NoticeInstance } from './find-notice.ts';
import { type ActOfNotice, departementOf } from './in-force.ts';
import { type Judgement, judgeNotice } from './judge-notice.ts';
import { judgeWithoutNotice } from './judge-without-notice.ts';
import { nameNumber } from './name-number.ts';
import { reasonsOf } from './notice-doubt.ts';
import type { NoticeRegistry } from './notice-registry.ts';
import { type PageView, viewOf } from './page-view.ts';
import { judgeUnregistered } from './unregistered-notice.ts';

export type CheckedNotice = NoticeCheck & { readonly confidence: number; readonly reasons: readonly ReviewReason[] };

/** Where several notices are joined, the household holds the best of them. */
const PREFERENCE: readonly NoticeVerdict[] = [
  'current',
  'altered',
  'incomplete',
  'unreadable',
  'outdated',
  'foreign',
  'missing',
];

const rounded = (value: number): number => Math.round(value * 100) / 100;

const verdictConfidence = (judgement: Judgement, views: readonly PageView[], likeness: number): number => {
  const pages = views.filter((view) => judgement.pages.includes(view.page));
  const reading = Math.min(1, ...pages.map((view) => view.confidence));
  const doubt = judgement.doubts.length > 0 ? 0.6 : 0.99;
  const fit = likeness >= 0.6 ? 1 : 0.8;
  return rounded(Math.min(doubt, 0.75 + 0.24 * reading) * fit);
};

const checked = (judgement: Judgement, confidence: number): CheckedNotice => ({
  verdict: judgement.verdict,
  version: judgement.version,
  pages: judgement.pages,
  findings: judgement.findings,
  ...(judgement.evidence === undefined ? {} : { evidence: judgement.evidence }),
  confidence,
  reasons: reasonsOf(judgement.doubts),
});

/** Tells whose each wrong number is or was. */
const withNames = (registry: NoticeRegistry, said: CheckedNotice, act: ActOfNotice): CheckedNotice => {
  const version = registry.versions.find((one) => one.id === said.version);
  const departement = version?.departement ?? departementOf(act.postalCode) ?? '';
  const findings = said.findings.map((finding) => {
    if (finding.found === null || !finding.kind.endsWith('_phone')) return finding;
    const detail = nameNumber(registry.register, { number: finding.found, departement, on: act.servedOn });
    return detail === null ? finding : { ...finding, detail };
  });
  return { ...said, findings };
};

const withoutNotice = (registry: NoticeRegistry, views: readonly PageView[]): CheckedNotice => {
  const { judgement, confidence } = judgeWithoutNotice(registry, views);
  return checked(judgement, confidence);
};

type Judged = { readonly instance: NoticeInstance; readonly judgement: Judgement };

/** The best of the notices joined; copies of it, one for each tenant, add their pages. */
const judgeBest = (
  registry: NoticeRegistry,
  instances: readonly NoticeInstance[],
  views: readonly PageView[],
  act: ActOfNotice,
): CheckedNotice => {
  const ofNotice = new Set(instances.flatMap((instance) => instance.pages.map((page) => page.page)));
  const others = views.filter((view) => !ofNotice.has(view.page));
  const judged: readonly Judged[] = instances
    .map((instance) => ({ instance, judgement: judgeNotice(registry, instance, act, others) }))
    .toSorted((a, b) => PREFERENCE.indexOf(a.judgement.verdict) - PREFERENCE.indexOf(b.judgement.verdict));
  const best = judged[0];
  if (best === undefined) return withoutNotice(registry, views);
  const isTwin = ({ judgement }: Judged): boolean =>
    judgement.version === best.judgement.version && judgement.verdict === best.judgement.verdict;
  const twins = judged.filter(isTwin);
  const isDisputed = judged.some((other) => !isTwin(other) && other.judgement.verdict !== 'foreign');
  const judgement: Judgement = {
    ...best.judgement,
    pages: [...new Set(twins.flatMap((twin) => twin.judgement.pages))].toSorted((a, b) => a - b),
    doubts: isDisputed ? [...best.judgement.doubts, 'notice.several-versions'] : best.judgement.doubts,
  };
  return checked(judgement, verdictConfidence(judgement, views, best.instance.likeness));
};

/**
 * Finds the notice annexed to an act, says which version it is and what is wrong in it on the day the act was served.
 *
 * @param pages every page of the file, the act's own included, in their order
 * @returns always a verdict; `missing` means not in this file, not "not delivered" (Cass. 3e civ., 8 Feb. 2024, n° 22-24.806:
 * its absence voids nothing)
 */
export const checkNotice = (registry: NoticeRegistry, pages: readonly PageText[], act: ActOfNotice): CheckedNotice =>
  withNames(registry, checkPages(registry, pages.map(viewOf), act), act);

const checkPages = (registry: NoticeRegistry, views: readonly PageView[], act: ActOfNotice): CheckedNotice => {
  const instances = findNotices(registry, views, act);
  if (instances.length > 0) return judgeBest(registry, instances, views, act);
  const unregistered = judgeUnregistered(registry, views, act);
  return unregistered === null
    ? withoutNotice(registry, views)
    : checked(unregistered, verdictConfidence(unregistered, views, unregistered.quality));
};
