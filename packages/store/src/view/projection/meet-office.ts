import type { ActFacts } from '@amont/domain/act/act.events';
import { recogniseOffice } from '@amont/domain/office/recognise-office';
import type { OfficeState, SpellingViewRow } from './office-state.ts';

/** Numbers kept of a spelling: an office has few, and misread ones would pile up. */
const MOST_PHONES = 4;

const knownSpellings = (state: OfficeState) =>
  [...state.spellings.values()].map(({ office_id, name, postal_code, phones }) => ({
    officeId: office_id,
    name,
    postalCode: postal_code,
    phones,
  }));

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
  const known = state.spellings.get(spelling);
  if (known === undefined) meetFirst(state, spelling, facts, at);
  else meetAgain(state, known, facts.officePlace?.phone ?? null);
};
