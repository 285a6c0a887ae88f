import { editDistance, toleranceFor } from './edit-distance.ts';
import { type Evidence, type EvidenceRule, evidence } from './evidence.ts';
import { folded } from './folded-text.ts';
import type { Sighting } from './household.ts';

const LEGAL_FORMS =
  /\b(?:SOCIETE ANONYME|SOCIETE CIVILE IMMOBILIERE|OFFICE PUBLIC DE L HABITAT|D HABITATIONS A LOYER MODERE|SA|S A|SARL|SAS|SCI|SASU|SNC|SCP|SELARL|EURL|OPH|EPIC|ESH|SEM|SAEM|D HLM|D H L M|HLM|H L M|M|MME|MR|MONSIEUR|MADAME|CONSORTS|INDIVISION)\b/g;

const landlordKey = (name: string): string => folded(name).replace(LEGAL_FORMS, '').replaceAll(' ', '');

const sameLandlord = (a: string, b: string): boolean => {
  const [x, y] = [landlordKey(a), landlordKey(b)];
  if (x === '' || y === '') return folded(a) === folded(b);
  const limit = toleranceFor(Math.min(x.length, y.length));
  return (
    x === y || (limit > 0 && editDistance(x, y, limit) <= limit) || (Math.min(x.length, y.length) > 6 && overlaps(x, y))
  );
};

const overlaps = (x: string, y: string): boolean => x.includes(y) || y.includes(x);

const landlordRule = (a: Sighting, b: Sighting): EvidenceRule | null => {
  if (!a.landlord || !b.landlord) return null;
  if (!sameLandlord(a.landlord, b.landlord)) return 'bailleur_different';
  return a.socialLandlord || b.socialLandlord ? 'bailleur_social_identique' : 'bailleur_identique';
};

/** An office's reference without the spaces, points and slashes that change from one template to the next; null when too short to tell anything. */
export const referenceKey = (reference: string | null): string | null => {
  const key = folded(reference ?? '').replaceAll(' ', '');
  return key.length >= 4 && /[0-9]/.test(key) ? key : null;
};

const referenceRule = (a: Sighting, b: Sighting): EvidenceRule | null => {
  const key = referenceKey(a.officeReference);
  if (key === null || key !== referenceKey(b.officeReference)) return null;
  if (a.officeId !== null && a.officeId === b.officeId) return 'reference_identique';
  return key.length >= 6 ? 'reference_autre_etude' : null;
};

const NEAR_RENT = 0.06;
const FAR_RENT = 0.25;

const rentRule = (a: number | null, b: number | null): EvidenceRule | null => {
  if (!a || !b) return null;
  const gap = Math.abs(a - b) / Math.max(a, b);
  if (gap === 0) return 'loyer_identique';
  if (gap <= NEAR_RENT) return 'loyer_proche';
  return gap > FAR_RENT ? 'loyer_different' : null;
};

const leaseRule = (a: string | null, b: string | null): EvidenceRule | null => {
  if (a === null || b === null) return null;
  if (a === b) return 'bail_identique';
  // One misread figure: met by chance in one pair of dates out of a hundred.
  return editDistance(a, b, 1) <= 1 ? 'bail_proche' : 'bail_different';
};

/** A round or small sum is met twice by chance; one given to the cent in two acts of one type is not. */
const debtRule = (a: Sighting, b: Sighting): EvidenceRule | null =>
  a.type === b.type && a.debtCents !== null && a.debtCents > 10_000 && a.debtCents === b.debtCents
    ? 'dette_identique'
    : null;

const common = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

/** What two acts say of the lease and of the ways to reach its tenants, as evidence. A changed agent says nothing and is not looked at. */
export const compareLeases = (a: Sighting, b: Sighting): readonly Evidence[] =>
  [
    landlordRule(a, b),
    referenceRule(a, b),
    common(a.phones, b.phones) ? ('telephone_commun' as const) : null,
    common(a.emails, b.emails) ? ('courriel_commun' as const) : null,
    rentRule(a.rentCents, b.rentCents),
    leaseRule(a.leaseSignedOn, b.leaseSignedOn),
    debtRule(a, b),
  ]
    .filter((rule) => rule !== null)
    .map(evidence);
