import type { ActFacts } from '../act/act.events.ts';
import { daysBetween } from '../calendar/legal-day.ts';
import { paymentDelay } from '../calendar/payment-delay.ts';

type Point = { readonly label: string; readonly points: number };
type Scored = { readonly facts: ActFacts; readonly on: string };

/** Time enough to act counts most: with a week left nothing can be arranged, with six the next list will do. */
const timeLeft = ({ facts, on }: Scored): Point | null => {
  if (facts.servedOn === null) return null;
  const days = daysBetween(on, paymentDelay({ ...facts, servedOn: facts.servedOn }).earliestEnd);
  const label = `Fin du délai dans ${days} jour${days > 1 ? 's' : ''}`;
  if (days < 7) return { label, points: days < 0 ? 0 : 15 };
  if (days <= 21) return { label, points: 40 };
  return { label, points: days <= 35 ? 30 : 20 };
};

/** Between two and six months of rent help funds and plans still settle a debt; beyond a year they seldom do. */
const debt = ({ facts: { debtCents, rentCents } }: Scored): Point | null => {
  if (debtCents === null || rentCents === null || rentCents <= 0) return null;
  const months = debtCents / rentCents;
  const label = `Dette de ${months.toFixed(1).replace('.', ',')} mois de loyer`;
  if (months < 2) return { label, points: 15 };
  if (months <= 6) return { label, points: 30 };
  return { label, points: months <= 12 ? 20 : 10 };
};

const contestable = ({ facts: { contestableCents, debtCents } }: Scored): Point | null => {
  if (contestableCents <= 0) return null;
  const large = debtCents !== null && contestableCents * 20 >= debtCents;
  return { label: 'Montants contestables relevés', points: large ? 20 : 10 };
};

const service = ({ facts }: Scored): Point | null => {
  if (facts.service === 'a_etude') return { label: 'Acte déposé à l’étude : sans doute pas encore lu', points: 15 };
  return facts.service === 'a_domicile' ? { label: 'Acte remis à un proche', points: 8 } : null;
};

/**
 * What a letter after an order to pay may bring, in points that can be shown: time left in the delay, debt in months of rent,
 * contestable amounts, an act that was left at the office. Unknown is worth nothing, and is not held against anybody: no point
 * is ever taken off.
 */
export const expectedBenefit = (scored: Scored): readonly Point[] =>
  [timeLeft(scored), debt(scored), contestable(scored), service(scored)].filter((one) => one !== null);
