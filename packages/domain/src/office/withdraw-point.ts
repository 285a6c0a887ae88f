import type { ActDetails } from '../act/checked-act.ts';
import type { NoticeCheck, NoticeFinding, NoticeVerdict } from '../notice/notice-check.ts';
import type { ContestedPoint } from './contest.events.ts';

type Known = { readonly act: ActDetails | null; readonly notice: NoticeCheck | null };

export type Withdrawal =
  | { readonly kind: 'withdrawn'; readonly known: Known; readonly field: 'notice' | 'mentions' | 'legalChecks' }
  /** What is contested is no longer said of the act. */
  | { readonly kind: 'not-said' }
  /** No finding is left under a verdict that needs one: a person must say what the notice is worth. */
  | { readonly kind: 'verdict-needed' };

type NoticePoint = Extract<ContestedPoint, { about: 'notice' }>;

const isContested = (point: NoticePoint, finding: NoticeFinding): boolean =>
  finding.kind === point.kind &&
  finding.contact === point.contact &&
  finding.found === point.found &&
  (finding.page === point.page || finding.page === null);

/** Verdicts that stand without a finding; what is right, absent or unreadable has nothing that is wrong in it. */
const ALONE: readonly NoticeVerdict[] = ['current', 'missing', 'unreadable'];

const withoutPoint = (notice: NoticeCheck, point: NoticePoint, verdict: NoticeVerdict | undefined): NoticeCheck => {
  const left = notice.findings.filter((finding) => !isContested(point, finding));
  const next = verdict ?? (left.length === 0 ? 'current' : notice.verdict);
  return { ...notice, verdict: next, findings: ALONE.includes(next) ? [] : left };
};

const ofNotice = (known: Known, point: NoticePoint, verdict: NoticeVerdict | undefined): Withdrawal => {
  const { notice } = known;
  const said = point.kind === null || notice?.findings.some((finding) => isContested(point, finding));
  if (!notice || notice.verdict !== point.verdict || !said) return { kind: 'not-said' };
  if (point.kind === null && (verdict === undefined || verdict === notice.verdict)) return { kind: 'verdict-needed' };
  const after = withoutPoint(notice, point, verdict);
  if (after.findings.length === 0 && !ALONE.includes(after.verdict)) return { kind: 'verdict-needed' };
  return { kind: 'withdrawn', known: { ...known, notice: after }, field: 'notice' };
};

/** Whether a point is what is said of the act now. */
export const isSaid = (known: Known, point: ContestedPoint): boolean => {
  switch (point.about) {
    case 'mention':
      return known.act?.mentions.some(({ id, present }) => id === point.mention && !present) ?? false;
    case 'check':
      return known.act?.legalChecks.some(({ id, outcome }) => id === point.check && outcome === 'alert') ?? false;
    case 'notice':
      return ofNotice(known, point, 'current').kind !== 'not-said';
  }
};

/**
 * What is known of an act once a contested point is taken back. With the last finding of an altered notice gone it is the
 * right one, unless the person says otherwise; where the verdict itself was contested, the person says what is right.
 */
export const withdrawPoint = (known: Known, point: ContestedPoint, verdict: NoticeVerdict | undefined): Withdrawal => {
  if (point.about === 'notice') return ofNotice(known, point, verdict);
  if (!isSaid(known, point) || known.act === null) return { kind: 'not-said' };
  if (point.about === 'mention') {
    const mentions = known.act.mentions.map((one) => (one.id === point.mention ? { ...one, present: true } : one));
    return { kind: 'withdrawn', known: { ...known, act: { ...known.act, mentions } }, field: 'mentions' };
  }
  const legalChecks = known.act.legalChecks.map((one) =>
    one.id === point.check ? { ...one, outcome: 'info' as const } : one,
  );
  return { kind: 'withdrawn', known: { ...known, act: { ...known.act, legalChecks } }, field: 'legalChecks' };
};
