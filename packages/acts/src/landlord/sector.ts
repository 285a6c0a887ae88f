import type { LandlordKind, Sector } from '@amont/domain/act/act-type';
import { fold } from '../document/fold-text.ts';
import { KNOWN_LANDLORDS, type KnownLandlord } from './social-landlords.ts';

const LEGAL_FORMS =
  /\b(?:societe anonyme|societe par actions simplifiee|societe d economie mixte|societe cooperative|entreprise sociale pour l habitat|office public de l habitat|office public d habitations?|etablissement public(?: a caractere industriel et commercial)?|d habitations? a loyer moderes?|habitations? a loyer moderes?|s ?a ?r ?l|s ?a ?s|s ?a ?e ?m|s ?e ?m(?: ?l)?|s ?a(?= |$)|d h ?l ?m|h ?l ?m|o ?p ?h|e ?s ?h|e ?p ?i ?c|societe|ste|groupe|la|le|l)\b/g;

/** A landlord's name reduced to what tells it from others: folded, initials joined, legal forms dropped. */
export const landlordKey = (name: string): string => {
  const plain = fold(name.replace(/\[[^\]]*\]|\([^)]*\)/g, ' ').replace(/[¿?]/g, "'"))
    .replace(/\b((?:[a-z]\.){2,}[a-z]?)/g, (initials) => initials.replace(/\./g, ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const stripped = plain.replace(LEGAL_FORMS, ' ').replace(/\s+/g, ' ').trim();
  return stripped === '' ? plain : stripped;
};

const INDEX: readonly (readonly [string, KnownLandlord])[] = KNOWN_LANDLORDS.flatMap((landlord) =>
  landlord.aliases.map((alias) => [landlordKey(alias), landlord] as const),
).sort(([a], [b]) => b.length - a.length);

const WHOLE_ONLY = 8;

/** The known landlord a name belongs to: the alias itself, or a long alias within the name. */
export const knownLandlord = (name: string): KnownLandlord | null => {
  const key = landlordKey(name);
  if (key === '') return null;
  const exact = INDEX.find(([alias]) => alias === key);
  if (exact !== undefined) return exact[1];
  return INDEX.find(([alias]) => alias.length >= WHOLE_ONLY && ` ${key} `.includes(` ${alias} `))?.[1] ?? null;
};

const SOCIAL_WORDS =
  /office public de l'habitat|office public d'habitation|\bo\.?p\.?h\.?\b|\bopac\b|h\.?l\.?m\b|habitations? a loyers? moderes?|entreprise sociale pour l'habitat|bailleur social|societe anonyme d'h/;
const PRIVATE_FORM =
  /^(?:la |l')?(?:s\.?c\.?i\.?\b|societe civile(?: immobiliere)?|indivision|succession|consorts|hoirie)/;

export type SectorReading = { readonly sector: Sector; readonly confidence: number };

/**
 * Social or private, by the landlord's name, then the words the act describes it with, then its kind. Another company alone
 * is `unknown`: a wrong `social` would deprive a household of its letter.
 *
 * @param described folded text that names and describes the landlord
 */
export const sectorOf = (landlord: {
  name: string | null;
  kind: LandlordKind | null;
  agent: string | null;
  described: string;
}): SectorReading => {
  const { name, kind, agent, described } = landlord;
  if (name === null) return { sector: 'unknown', confidence: 0 };
  if (kind === 'natural_person' || kind === 'family_sci') return { sector: 'private', confidence: 0.97 };
  const known = knownLandlord(name);
  if (known !== null)
    return known.sector === 'social' ? { sector: 'social', confidence: 0.98 } : { sector: 'unknown', confidence: 0.95 };
  if (PRIVATE_FORM.test(fold(name))) return { sector: 'private', confidence: 0.95 };
  if (SOCIAL_WORDS.test(fold(name)) || SOCIAL_WORDS.test(described)) return { sector: 'social', confidence: 0.93 };
  if (PRIVATE_FORM.test(described.trimStart()) || /\bsociete civile\b|\bs\.?c\.?i\b/.test(described.slice(0, 200)))
    return { sector: 'private', confidence: 0.9 };
  if (agent !== null) return { sector: 'private', confidence: 0.85 };
  return { sector: 'unknown', confidence: 0.8 };
};
