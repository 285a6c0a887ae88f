import type { FormField } from './form-field.ts';
import type { LabelKey } from './labels.ts';

const DAY = /^jour\s*$/;
const OF_A_HEARING: ReadonlySet<LabelKey> = new Set(['hour', 'room', 'court']);
const NEAR_ROWS = 2;

const isNear = (a: FormField, b: FormField): boolean =>
  a.page === b.page && (a.line === b.line || Math.abs(a.line.index - b.line.index) <= NEAR_ROWS);

/** `Jour : 22 septembre 2025. Heure : 09 h 15. Salle : 3.26`: a day beside an hour, a room or a court is the hearing's. */
export const withHearingDays = (form: readonly FormField[]): readonly FormField[] =>
  form.map((field) =>
    DAY.test(field.label) && form.some((other) => OF_A_HEARING.has(other.key) && isNear(field, other))
      ? { ...field, key: 'hearing' as const, section: 'hearing' as const }
      : field,
  );
