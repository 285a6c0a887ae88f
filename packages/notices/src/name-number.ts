import { frenchDay } from '@amont/domain/calendar/french-day';
import type { RegisteredFact } from './contact-register.ts';

const isOn = (row: RegisteredFact, on: string): boolean =>
  (row.validFrom ?? '') <= on && (row.validUntil === null || on <= row.validUntil);

/**
 * Says in French whose number this is, or was, on a day: "ancien numéro de la CAF, jusqu'au 30 juin 2021".
 *
 * @param on the day of service; null when nobody knows it: then the last known state
 * @returns null for a number that no version ever gave
 */
export const nameNumber = (
  register: readonly RegisteredFact[],
  wanted: { readonly number: string; readonly departement: string; readonly on: string | null },
): string | null => {
  const rows = register.filter((row) => row.kind === 'phone' && row.value === wanted.number);
  const own = rows.filter((row) => row.departement === wanted.departement);
  const candidates = own.length > 0 ? own : rows;
  const last = candidates.toSorted((a, b) => (b.validUntil ?? '9999').localeCompare(a.validUntil ?? '9999'))[0];
  const row = candidates.find((one) => isOn(one, wanted.on ?? '9999-12-31')) ?? last;
  if (row === undefined) return null;
  const where = own.length > 0 ? '' : ` (département ${row.departement})`;
  const isPast = row.validUntil !== null && (wanted.on === null || row.validUntil < wanted.on);
  return isPast
    ? `ancien numéro : ${row.label}${where}, jusqu'au ${frenchDay(row.validUntil)}`
    : `numéro : ${row.label}${where}`;
};
