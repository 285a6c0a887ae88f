const PARIS = 'Europe/Paris';
const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'short', timeZone: PARIS });
const ordinal = (text: string): string => text.replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');

/** `2025-03-14` → « 14 mars 2025 ». */
export const formatDay = (day: string): string => ordinal(long.format(new Date(`${day}T00:00:00Z`)));

/** `2025-03-14` → « 14/03/2025 ». */
export const formatShortDay = (day: string): string => short.format(new Date(`${day}T00:00:00Z`));

/** An ISO instant → « 14/03/2025 à 09:05 », Paris time. */
export const formatInstant = (instant: string): string => moment.format(new Date(instant)).replace(' ', ' à ');

const inParis = new Intl.DateTimeFormat('fr-CA', {
  timeZone: PARIS,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
/** The calendar day of an instant in Paris, `YYYY-MM-DD`. */
export const dayInParis = (instant: Date): string => inParis.format(instant);

/** ISO week `2025-W14` → « semaine 14 de 2025 (du 31/03/2025 au 06/04/2025) ». */
export const formatWeek = (week: string): string => {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) return week;
  const [year, number] = [Number(match[1]), Number(match[2])];
  const monday = mondayOf(year, number);
  const sunday = new Date(monday.getTime() + 6 * 86_400_000);
  return `semaine\u00a0${number} de ${year} (du ${short.format(monday)} au ${short.format(sunday)})`;
};

/** Source: ISO 8601: week 1 is the one with 4 January. */
const mondayOf = (year: number, week: number): Date => {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  return new Date(fourth.getTime() + ((week - 1) * 7 - weekday) * 86_400_000);
};
