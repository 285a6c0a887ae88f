import { monthNumber, type PeriodGrain, periodNumber, periodOf } from '@amont/domain/indicator/period';

/** First and last day of a report, `YYYY-MM-DD`. */
export type ReportPeriod = { readonly from: string; readonly to: string };

const named = (grain: PeriodGrain, number: number): ReportPeriod & { readonly label: string } => {
  const { label, from, until } = periodOf(grain, number);
  return { label, from, to: until };
};

const QUARTERS = 5;
const MONTHS = 13;

/** The periods most asked for: this quarter and the four before, this month and the twelve before. */
export const recentPeriods = (today: string): readonly (ReportPeriod & { readonly label: string })[] => {
  const [quarter, month] = [periodNumber(today, 'quarter'), monthNumber(today)];
  return [
    ...Array.from({ length: QUARTERS }, (_, back) => named('quarter', quarter - back)),
    ...Array.from({ length: MONTHS }, (_, back) => named('month', month - back)),
  ];
};

/** The quarter before this one: whole, so that its figures no longer move. */
export const lastQuarter = (today: string): ReportPeriod => {
  const { from, to } = named('quarter', periodNumber(today, 'quarter') - 1);
  return { from, to };
};

/** A period as the API takes it. */
export const periodQuery = ({ from, to }: ReportPeriod): string => new URLSearchParams({ from, to }).toString();
