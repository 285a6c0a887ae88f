import type { FormField } from './form-field.ts';
import type { LabelKey } from './labels.ts';

const DAY = /(?:^|[\s.)])jour\s*$/;
const OF_A_HEARING: ReadonlySet<LabelKey> = new Set(['hour', 'room', 'court']);
const NEAR_ROWS = 2;

/** The head of a table of visits (`Jour | Heure | Constaté`) has no figures. */
const isOfHearing = ({ key, value }: FormField): boolean => OF_A_HEARING.has(key) && /\d|tribunal/i.test(value);

const isNear = (a: FormField, b: FormField): boolean =>
  a.page === b.page && (a.line === b.line || Math.abs(a.line.index - b.line.index) <= NEAR_ROWS);

/** `Jour : 22 septembre 2025. Heure : 09 h 15. Salle : 3.26`: a day beside an hour, a room or a court is the hearing's. */
export const withHearingDays = (form: readonly FormField[]): readonly FormField[] =>
  form.map((field) =>
    DAY.test(field.label) &&
    !field.value.includes('\n') &&
    form.some((other) => isOfHearing(other) && isNear(field, other))
      ? { ...field, key: 'hearing' as const, section: 'hearing' as const }
      : field,
  );
