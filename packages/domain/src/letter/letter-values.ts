import type { ActDetails, Tenant } from '../act/checked-act.ts';
import { addMonths } from '../calendar/legal-day.ts';
import { paymentDelay } from '../calendar/payment-delay.ts';
import { dayInWords, eurosInWords, hourInWords } from './french-value.ts';
import type { LetterValues } from './letter-variables.ts';

const CIVILITY = { M: 'Monsieur', MME: 'Madame' } as const;

const personWords = ({ civility, lastName, firstNames }: Tenant): string =>
  [civility === null ? null : CIVILITY[civility], firstNames, lastName].filter(Boolean).join(' ');

/** The form of address; without a civility for everybody it names neither. */
const greeting = (tenants: readonly Tenant[]): string => {
  const said = tenants.map(({ civility }) => civility);
  if (said.length === 0 || said.includes(null)) return 'Madame, Monsieur';
  return [...new Set(said)]
    .map((one) => CIVILITY[one ?? 'M'])
    .toSorted()
    .join(', ');
};

const dwellingWords = ({ street, complement, postalCode, city }: ActDetails['dwelling']): string | null =>
  street === null
    ? null
    : [street, complement, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

const known = <T>(value: T | null, words: (value: T) => string): string | null =>
  value === null ? null : words(value);

/**
 * What a letter may say of an act.
 *
 * @param to a letter to the landlord is addressed to nobody of the household
 */
export const letterValues = (act: ActDetails, to: 'household' | 'landlord', reference: string): LetterValues => {
  const { servedOn, tenants, hearing } = act;
  const household = to === 'household';
  return {
    civilite: household ? greeting(tenants) : 'Madame, Monsieur',
    nom: household ? tenants.map(personWords).join(' et ') || null : act.landlord.name,
    logement: dwellingWords(act.dwelling),
    date_acte: known(servedOn, dayInWords),
    etude: act.office.name,
    bailleur: act.landlord.name,
    dette: known(act.debtCents, eurosInWords),
    loyer: known(act.rentCents, eurosInWords),
    fin_delai:
      servedOn === null || act.type !== 'commandement_de_payer'
        ? null
        : dayInWords(paymentDelay({ ...act, servedOn }).earliestEnd),
    date_audience: known(hearing?.on ?? null, dayInWords),
    heure_audience: known(hearing?.at ?? null, hourInWords),
    tribunal: hearing?.court ?? null,
    fin_delai_cql:
      servedOn === null || act.type !== 'commandement_de_quitter_les_lieux' ? null : dayInWords(addMonths(servedOn, 2)),
    reference,
  };
};
