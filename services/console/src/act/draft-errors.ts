import { parseEuros } from '../format/parse-euros.ts';
import { parsePhones } from '../format/parse-phones.ts';
import type { ReviewDraft } from './review-draft.ts';

/** A French sentence a field of the form. */
export type DraftErrors = Readonly<Partial<Record<keyof ReviewDraft, string>>>;

const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed));

type Rule = { readonly of: keyof ReviewDraft; readonly wrong: (draft: ReviewDraft) => boolean; readonly say: string };

const unless = (of: keyof ReviewDraft, isRight: (typed: string) => boolean, say: string): Rule => ({
  of,
  say,
  wrong: (draft) => draft[of] !== '' && !isRight(String(draft[of])),
});

const DAY = 'Saisissez une date qui existe.';
const EUROS = 'Saisissez un montant en euros, par exemple 4512,33.';
const isEuros = (typed: string): boolean => parseEuros(typed) !== undefined;

/** In the order of the form. */
const RULES: readonly Rule[] = [
  { of: 'type', wrong: ({ type }) => type === '', say: 'Choisissez le type de l’acte.' },
  unless('servedOn', isDay, DAY),
  unless('postalCode', (typed) => /^\d{5}$/.test(typed), 'Le code postal a cinq chiffres, par exemple 75011.'),
  unless(
    'phones',
    (typed) => parsePhones(typed) !== undefined,
    'Saisissez des numéros complets, par exemple 06 12 34 56 78.',
  ),
  unless('debt', isEuros, EUROS),
  unless('rent', isEuros, EUROS),
  unless('cost', isEuros, EUROS),
  unless('deadlineValue', (typed) => /^[1-9]\d{0,2}$/.test(typed), 'Saisissez un nombre entier, par exemple 6.'),
  unless('leaseSignedOn', isDay, DAY),
  unless('hearingOn', isDay, DAY),
  {
    of: 'hearingOn',
    wrong: ({ hearingOn, hearingAt }) => hearingOn === '' && hearingAt !== '',
    say: 'Une heure d’audience demande sa date.',
  },
];

/** What is wrong in the form, keyed by field in the order of the form; nothing when it can be sent. */
export const draftErrors = (draft: ReviewDraft): DraftErrors =>
  Object.fromEntries(RULES.filter(({ wrong }) => wrong(draft)).map(({ of, say }) => [of, say]));
