const DAY_MS = 86_400_000;

/** The day so many days after a `YYYY-MM-DD` date. */
export const dayFrom = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
