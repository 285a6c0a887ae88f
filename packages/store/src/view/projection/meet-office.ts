import type { ActFacts } from '@amont/domain/act/act.events';
import { type KnownSpelling, recogniseOffice } from '@amont/domain/office/recognise-office';
import type { OfficeState, SpellingViewRow } from './office-state.ts';

/** Numbers kept of a spelling: an office has few, and misread ones would pile up. */
const MOST_PHONES = 4;

/** One object a row, so that what is worked out of it is worked out once. */
const known = new WeakMap<SpellingViewRow, KnownSpelling>();

const knownOf = (row: SpellingViewRow): KnownSpelling => {
  const { office_id: officeId, name, postal_code: postalCode, phones } = row;
  const spelling = known.get(row) ?? { officeId, name, postalCode, phones };
  known.set(row, spelling);
  return spelling;
};

const knownSpellings = (state: OfficeState): readonly KnownSpelling[] => [...state.spellings.values()].map(knownOf);

const put = (state: OfficeState, row: SpellingViewRow): void => {
  state.spellings.set(row.spelling, row);
  state.changed.spellings.add(row.spelling);
};

/** A spelling met for the first time is filed under the office it surely is, else under an office of its own. */
const meetFirst = (state: OfficeState, spelling: string, facts: ActFacts, at: string): void => {
  const { postalCode = null, city = null, phone = null } = facts.officePlace ?? {};
  const phones = phone === null ? [] : [phone];
  const name = facts.officeName ?? spelling;
  const { officeId, maybe } = recogniseOffice({ name, postalCode, phones }, knownSpellings(state));
  put(state, {
    spelling,
    office_id: officeId ?? spelling,
    name,
    postal_code: postalCode,
    city,
    phones,
    how: officeId === null ? 'first' : 'recognised',
    maybe,
    first_seen_at: at,
  });
};

const meetAgain = (state: OfficeState, row: SpellingViewRow, phone: string | null): void => {
  if (phone === null || row.phones.includes(phone) || row.phones.length >= MOST_PHONES) return;
  put(state, { ...row, phones: [...row.phones, phone] });
};

/** Takes in what an act says of its office. Every known spelling is in the state when the act's own is not. */
export const meetOffice = (state: OfficeState, facts: ActFacts, at: string): void => {
  const { officeId: spelling } = facts;
  if (spelling === null) return;
  const met = state.spellings.get(spelling);
  if (met === undefined) meetFirst(state, spelling, facts, at);
  else meetAgain(state, met, facts.officePlace?.phone ?? null);
};
