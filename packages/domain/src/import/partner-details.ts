import { DETAIL_FORMS, DETAIL_IDS, type DetailForm } from '../follow-up/detail-form.ts';
import { type DetailId, type FollowUpDetails, followUpDetails } from '../follow-up/follow-up-details.ts';
import { comparable } from './comparable-text.ts';

/** Where the columns of details stand in a line, counted from 0; those the file has not are left out. */
export type DetailOrder = Readonly<Partial<Record<DetailId, number>>>;
export type ReadDetails =
  | { readonly kind: 'details'; readonly details: FollowUpDetails }
  | { readonly kind: 'wrong'; readonly reason: string };

const NO_DETAILS: ReadDetails = { kind: 'details', details: {} };

/** Between several values of one cell; a comma too, in a file whose cells it does not part. */
const SEPARATOR = /[+,/|]/;

/** Euros as people write them (`1 234,50`, `1234.50 €`) in cents; null when it is no amount. */
const centsOf = (text: string): number | null => {
  const tidy = text.replaceAll(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(tidy) ? Math.round(Number(tidy) * 100) : null;
};

const codeOf = ({ options }: DetailForm, text: string): string | null => {
  const wanted = comparable(text);
  const found = Object.entries(options).find(([code, label]) => code === wanted || comparable(label) === wanted);
  return found?.[0] ?? null;
};

const readValue = (form: DetailForm, text: string): unknown => {
  if (form.kind === 'cents') return centsOf(text);
  if (form.kind === 'choice') return codeOf(form, text);
  const codes = text.split(SEPARATOR).map((part) => codeOf(form, part));
  return codes.includes(null) ? null : [...new Set(codes)];
};

const reasonOf = ({ kind, column, options }: DetailForm, text: string): string => {
  const cell = `« ${text.slice(0, 60)} », colonne « ${column} »`;
  if (kind === 'cents') return `${cell} : ce n'est pas un montant en euros (1234,50).`;
  const several = kind === 'choices' ? ', plusieurs séparés par « + »' : '';
  return `${cell} : valeurs possibles${several} : ${Object.keys(options).join(', ')}.`;
};

/** Where the columns of details stand in a header whose cells were made comparable. */
export const detailOrder = (names: readonly string[]): DetailOrder =>
  Object.fromEntries(
    DETAIL_IDS.map((id) => [id, names.indexOf(DETAIL_FORMS[id].column)] as const).filter(([, index]) => index >= 0),
  );

/** Reads the details of a line; empty cells tell nothing. The reason why one is wrong is a French sentence. */
export const readDetails = (cells: readonly string[], order: DetailOrder): ReadDetails => {
  const details: Record<string, unknown> = {};
  for (const [id, index] of Object.entries(order) as [DetailId, number][]) {
    const text = (cells[index] ?? '').trim();
    if (text === '') continue;
    const value = readValue(DETAIL_FORMS[id], text);
    if (value === null) return { kind: 'wrong', reason: reasonOf(DETAIL_FORMS[id], text) };
    details[id] = value;
  }
  // Most lines of most files: nothing to check.
  if (Object.keys(details).length === 0) return NO_DETAILS;
  const parsed = followUpDetails.safeParse(details);
  return parsed.success
    ? { kind: 'details', details: parsed.data }
    : { kind: 'wrong', reason: 'Une précision de la ligne dépasse ce qui est vraisemblable.' };
};
