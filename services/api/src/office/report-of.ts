import type { OfficeReport, ReportQuery } from '@amont/contracts/http/office-report';
import { ACT_TYPES } from '@amont/domain/act/act-type';
import { dayRange, monthNumber, periodOf } from '@amont/domain/indicator/period';
import { compileReport } from '@amont/reports/compile-report';
import { isMedianShown } from '@amont/store/office/list-offices.query';
import { readActContests, readActMarks, readMedian, readOfficeActs } from '@amont/store/office/read-office-acts.query';
import { officeNameOf } from '@amont/store/office/resolve-office.query';
import type { ApiDeps } from '../api-deps.ts';

/** The month so many months before that of a year, month or day. */
const monthsBefore = (end: string, months: number): string => {
  const last = end.length === 4 ? `${end}-12` : end;
  return periodOf('month', monthNumber(last) - months).label;
};

/** The same day a year before: the evolution goes back so far. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}-01`;

/**
 * The compliance report of an office.
 *
 * @throws indicator.wrong-period when the range is no range of dates
 */
export const reportOf = async (deps: ApiDeps, officeId: string, query: ReportQuery): Promise<OfficeReport> => {
  const { db } = deps.store;
  const to = query.to ?? deps.today();
  const range = dayRange(query.from ?? monthsBefore(to, 11), to);
  const notices = (await deps.registry.current()).state.versions;
  const types = ACT_TYPES.filter((type) => notices.some((notice) => notice.appliesTo.includes(type)));
  const from = [range.from, yearBefore(range.until)].toSorted()[0] ?? range.from;
  const acts = await readOfficeActs(db, officeId, { from, until: range.until });
  const inRange = acts.filter(({ servedOn }) => servedOn >= range.from).map(({ actId }) => actId);
  return compileReport({
    office: { id: officeId, name: await officeNameOf(db, officeId) },
    range,
    acts,
    marks: await readActMarks(deps.store, inRange),
    contests: await readActContests(db, inRange),
    notices,
    today: deps.today(),
    median: (await isMedianShown(db)) ? await readMedian(db, range, types) : null,
  });
};
