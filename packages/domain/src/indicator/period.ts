export const PERIOD_GRAINS = ['year', 'quarter', 'month'] as const;
export type PeriodGrain = (typeof PERIOD_GRAINS)[number];

/** Two days, both counted in, `YYYY-MM-DD`. */
export type DayRange = { readonly from: string; readonly until: string };

/** A period of figures: its label (`2024`, `2024-Q1`, `2024-01`) and the days it holds. */
export type Period = DayRange & { readonly label: string };

/** The months a period of each grain lasts. */
export const MONTHS_OF_GRAIN: Readonly<Record<PeriodGrain, number>> = { year: 12, quarter: 3, month: 1 };

/** Ten centuries of months would be answered too, but nobody asks for them on purpose: more is a typing error. */
const MOST_PERIODS = 1_200;

/** A range that cannot be counted: `code` is stable, `message` a French sentence for the person who typed it. */
export const wrongPeriod = (message: string): Error =>
  Object.assign(new Error(message), { code: 'indicator.wrong-period' });

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days compare as text; `Math.min` is for numbers. */
const laterDay = (one: string, other: string): string => [one, other].toSorted()[1] ?? one;
const earlierDay = (one: string, other: string): string => [one, other].toSorted()[0] ?? one;

const lastDayOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether the three numbers are a day of the Gregorian calendar. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);

/** Months since year 0, counted from 0: `2024-03` is 24290. Neighbouring months are neighbouring numbers. */
export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Number of the period a day lies in, at a grain; the same arithmetic as `periodOf`, for grouping. */
export const periodNumber = (day: string, grain: PeriodGrain): number =>
  Math.floor(monthNumber(day) / MONTHS_OF_GRAIN[grain]);

const monthLabel = (month: number): string => `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}`;

const labelOf = (grain: PeriodGrain, number: number): string => {
  switch (grain) {
    case 'year':
      return pad(number, 4);
    case 'quarter':
      return `${pad(Math.floor(number / 4), 4)}-Q${(number % 4) + 1}`;
    case 'month':
      return monthLabel(number);
  }
};

/** The whole period of that number, first and last day included. */
export const periodOf = (grain: PeriodGrain, number: number): Period => {
  const months = MONTHS_OF_GRAIN[grain];
  const last = number * months + months - 1;
  const lastDay = lastDayOf(Math.floor(last / 12), (last % 12) + 1);
  return {
    label: labelOf(grain, number),
    from: `${monthLabel(number * months)}-01`,
    until: `${monthLabel(last)}-${pad(lastDay, 2)}`,
  };
};

const bound = (text: string, side: 'from' | 'until'): string => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const year = Number(match?.[1]);
  const month = Number(match?.[2] ?? (side === 'from' ? 1 : 12));
  const day = Number(match?.[3] ?? (side === 'from' || month < 1 || month > 12 ? 1 : lastDayOf(year, month)));
  if (!match || !isCalendarDay(year, month, day))
    throw wrongPeriod(`« ${text} » n'est pas une année, un mois ni un jour.`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/**
 * Reads the two ends of a range as people give them: `2019`, `2019-03` or `2019-03-15`.
 *
 * @returns from the first day of `from` to the last day of `to`
 * @throws indicator.wrong-period when an end is no date, or the range runs backwards
 */
export const dayRange = (from: string, to: string): DayRange => {
  const range = { from: bound(from, 'from'), until: bound(to, 'until') };
  if (range.from > range.until) throw wrongPeriod(`La période de ${from} à ${to} finit avant de commencer.`);
  return range;
};

/**
 * Every period the range touches, oldest first, those without any event included. The first and the last are cut to the
 * range, so that no figure counts a day that was not asked for.
 *
 * @throws indicator.wrong-period beyond 1 200 periods
 */
export const periodsOf = (range: DayRange, grain: PeriodGrain): readonly Period[] => {
  const first = periodNumber(range.from, grain);
  const count = periodNumber(range.until, grain) - first + 1;
  if (count > MOST_PERIODS) throw wrongPeriod(`Plus de ${MOST_PERIODS} périodes demandées : réduisez l'intervalle.`);
  return Array.from({ length: count }, (_, index) => {
    const whole = periodOf(grain, first + index);
    return {
      label: whole.label,
      from: laterDay(whole.from, range.from),
      until: earlierDay(whole.until, range.until),
    };
  });
};

/** Whether the range begins and ends with whole periods of the grain: only then may counters of whole periods answer. */
export const isWhole = (range: DayRange, grain: PeriodGrain): boolean =>
  range.from === periodOf(grain, periodNumber(range.from, grain)).from &&
  range.until === periodOf(grain, periodNumber(range.until, grain)).until;
