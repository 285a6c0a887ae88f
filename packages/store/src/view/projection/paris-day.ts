const PARIS_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The calendar day of an instant in Paris, `YYYY-MM-DD`. */
export const parisDay = (instant: string): string => PARIS_DAY.format(new Date(instant));
