/** The only source of time; tests give a fixed one. */
export type Clock = { readonly now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

const PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The calendar day in Paris, `YYYY-MM-DD`: delays of procedure are counted in days of that place. */
export const todayInParis = (clock: Clock): string => {
  const parts = PARIS.formatToParts(clock.now());
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};
