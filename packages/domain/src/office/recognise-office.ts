import { compareOffices, type OfficeSighting } from './compare-offices.ts';

/** A spelling already filed under its office. */
export type KnownSpelling = OfficeSighting & { readonly officeId: string };

export type Recognition = {
  /** Null: no known office is surely meant, it is a new one. */
  readonly officeId: string | null;
  /** Offices that may be meant: a person is asked. Empty when one is surely meant. */
  readonly maybe: readonly string[];
};

/**
 * Finds the office a new spelling belongs to. Joined only when exactly one office is surely meant; between two, or when
 * unsure, it stays apart and says with which it may belong.
 */
export const recogniseOffice = (sighting: OfficeSighting, known: readonly KnownSpelling[]): Recognition => {
  const found = known.map((spelling) => ({
    officeId: spelling.officeId,
    likeness: compareOffices(sighting, spelling),
  }));
  const idsOf = (likeness: string): readonly string[] =>
    [...new Set(found.filter((one) => one.likeness === likeness).map((one) => one.officeId))].toSorted();
  const [sure, unsure] = [idsOf('same'), idsOf('unsure')];
  const [only] = sure;
  if (only !== undefined && sure.length === 1) return { officeId: only, maybe: [] };
  return { officeId: null, maybe: [...new Set([...sure, ...unsure])].toSorted() };
};
