import { FEWEST_ACTS, type NoticeToUse, type OfficeReport, type ReportBody } from '@amont/contracts/http/office-report';
import { ACT_TYPES, type ActType } from '@amont/domain/act/act-type';
import { legalCheckLabel } from '@amont/domain/act/legal-check-label';
import { mentionLabel } from '@amont/domain/act/mention-label';
import { periodsOf } from '@amont/domain/indicator/period';
import { NOTICE_VERDICTS } from '@amont/domain/notice/notice-check';
import type { OfficeAct } from '@amont/domain/office/office-act';
import { actsToCorrect } from './acts-to-correct.ts';
import { noticesToUse } from './notices-to-use.ts';
import type { ReportInput } from './report-input.ts';
import { complianceOf, shareOf } from './share-of.ts';

const countBy = <K extends string>(keys: readonly K[]): readonly (readonly [K, number])[] =>
  [...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length] as const);

const mentionCounts = (acts: readonly OfficeAct[]): ReportBody['mentions'] => {
  const all = acts.flatMap((act) => act.mentions);
  return [...Map.groupBy(all, ({ id }) => id)]
    .map(([id, found]) => {
      const absent = found.filter(({ present }) => !present).length;
      return { id, label: mentionLabel(id), absent, of: found.length };
    })
    .filter(({ absent }) => absent > 0)
    .toSorted((a, b) => b.absent - a.absent || a.id.localeCompare(b.id));
};

const checkCounts = (acts: readonly OfficeAct[]): ReportBody['checks'] => {
  const all = acts.flatMap((act) => act.checks).filter(({ id }) => id !== 'mentions_obligatoires');
  return [...Map.groupBy(all, ({ id }) => id)]
    .map(([id, found]) => {
      const alerts = found.filter(({ outcome }) => outcome === 'alert').length;
      return { id, label: legalCheckLabel(id), alerts, of: found.length };
    })
    .filter(({ alerts }) => alerts > 0)
    .toSorted((a, b) => b.alerts - a.alerts || a.id.localeCompare(b.id));
};

/** The twelve months up to the end of the range, or the months of the range when it is longer, from the first with an act on. */
const evolutionOf = (input: ReportInput, judged: readonly OfficeAct[]): ReportBody['evolution'] => {
  const yearBefore = `${Number(input.range.until.slice(0, 4)) - 1}${input.range.until.slice(4, 7)}-31`;
  const from = input.range.from < yearBefore ? input.range.from : nextMonth(yearBefore);
  const until = [input.range.until, input.today].toSorted()[0] ?? input.today;
  if (until < from) return [];
  const months = periodsOf({ from, until }, 'month').map((month) => {
    const within = judged.filter(({ servedOn }) => servedOn >= month.from && servedOn <= month.until);
    return { period: month.label, share: complianceOf(within.map(({ verdict }) => verdict)) };
  });
  const first = months.findIndex(({ share }) => share.of > 0);
  return first < 0 ? [] : months.slice(first);
};

const nextMonth = (day: string): string => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
};

const bodyOf = (input: ReportInput, acts: readonly OfficeAct[], notices: readonly NoticeToUse[]): ReportBody => {
  const withNotice: readonly ActType[] = ACT_TYPES.filter((type) =>
    input.notices.some((notice) => notice.appliesTo.includes(type)),
  );
  const isJudged = ({ type, verdict }: OfficeAct): boolean => verdict !== null && withNotice.includes(type);
  const judged = acts.filter(isJudged);
  const verdicts = judged.map(({ verdict }) => verdict);
  return {
    acts: acts.length,
    byType: ACT_TYPES.map((type) => ({ type, acts: acts.filter((act) => act.type === type).length })).filter(
      (row) => row.acts > 0,
    ),
    compliance: complianceOf(verdicts),
    verdicts: NOTICE_VERDICTS.map((verdict) => {
      const share = shareOf(verdicts.filter((one) => one === verdict).length, verdicts.length);
      return { verdict, share };
    }),
    versions: countBy(judged.flatMap(({ version }) => version ?? [])).map(([version, n]) => ({ version, acts: n })),
    evolution: evolutionOf(input, input.acts.filter(isJudged)),
    phone: shareOf(acts.filter(({ phoneCount }) => phoneCount > 0).length, acts.length),
    mentions: mentionCounts(acts),
    checks: checkCounts(acts),
    toCorrect: actsToCorrect(input, acts, notices),
    median: input.median,
  };
};

/**
 * The compliance report of an office over a range of days: what its acts are worth and, act by act, what is to be corrected.
 * It names no tenant, and says of no act that it is void.
 *
 * @returns a report without a body when fewer than five acts were received: too few to say anything of
 */
export const compileReport = (input: ReportInput): OfficeReport => {
  const { from, until } = input.range;
  const acts = input.acts.filter(({ servedOn }) => servedOn >= from && servedOn <= until);
  const notices = noticesToUse(input.notices, input.today);
  const body = acts.length < FEWEST_ACTS ? null : bodyOf(input, acts, notices);
  return { office: { ...input.office }, from, until, body, notices: [...notices] };
};
