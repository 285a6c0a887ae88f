import type { LandlordKind } from '@amont/domain/act/act-type';
import { fold } from '../document/fold-text.ts';
import { isLabel } from '../document/label-key.ts';
import { companyAtHead } from '../party/company-name.ts';
import type { PersonMention } from '../party/person-mention.ts';
import { findPersons, personAtHead, personsInList } from '../party/persons.ts';

/** Who owns, as an act names him, with the persons when the owners are natural persons. */
export type NamedOwner = {
  readonly name: string;
  readonly kind: LandlordKind;
  readonly persons: readonly PersonMention[];
};

const FAMILY =
  /\bfamiliale?\b|\(de famille\)|\b(?:societe|dite) de famille\b|meme famille|membres d(?:'une|e la|e leur) famille|entre (?:epoux|conjoints|freres|soeurs)|entre parents|parents (?:et|ou) allies|quatrieme degre|4e degre|4eme degre/;
const COMPANY_SIGN =
  /\b(?:siege|capital|rcs|r\.c\.s|immatricul\w*|siren|siret|societe|sci|sarl|sas|sasu|eurl|snc|oph|epic|hlm|etablissement public|association|fondation|syndicat|mutuelle|compagnie)\b/;
const PERSON_SIGN = /\bnee?(?:\(e\))? (?:le|a|en)\b|\bdemeurant\b|\bde nationalite\b/;
const ESTATE = /^(?:la |l'|les )?(?:succession|indivision|hoirie|consorts|heritiers)\b/;
const INDIVISION = /\b(?:indivision|succession|hoirie|consorts)\b/;

const fullName = (person: PersonMention): string => `${person.firstNames ?? ''} ${person.lastName}`.trim();

/** Owners named by their civility, before whoever represents them. */
const ownersIn = (text: string): readonly PersonMention[] => {
  const folded = fold(text);
  const stop = folded.search(
    /\brepresent|\bayant pour|\bagissant|\bpris[e]? en la personne|\bmandataire|\bgestionnaire|\btuteur|\bavocat/,
  );
  const own = stop < 0 ? text : text.slice(0, stop);
  const found = findPersons(own);
  if (found.length > 0 && (found[0]?.start ?? 0) < 60) return found;
  const head = personAtHead(own);
  const described = fold(own).slice(0, 200);
  const isPerson = head !== null && (head.civility !== null || PERSON_SIGN.test(described));
  return isPerson && !COMPANY_SIGN.test(described) ? personsInList(own) : [];
};

/** A company of a family, by the words that describe it; folded. */
export const kindOfCompany = (name: string, described: string): LandlordKind =>
  /\bsci\b|s\.c\.i|societe civile/.test(`${fold(name)} ${described}`) && FAMILY.test(described)
    ? 'family_sci'
    : 'legal_person';

/** The owner whose description starts a text: persons by their civility, else a company; null when nobody is named. */
export const ownerAtHead = (text: string): NamedOwner | null => {
  const head = text.replace(/^[\s:.,;–-]+/, '').replace(/^\d{1,2}(?:\.\d{1,2})*\s?[°)./-]*\s+/, '');
  const folded = fold(head);
  const company = COMPANY_SIGN.test(folded.slice(0, 60));
  const persons = ESTATE.test(folded) ? [] : ownersIn(head);
  const civilityFirst = (persons[0]?.start ?? 99) < 30;
  if (persons.length > 0 && (!company || civilityFirst)) {
    const names = [...new Set(persons.map(fullName))];
    return { name: names.join(' et '), kind: 'natural_person', persons };
  }
  const name = companyAtHead(head);
  if (name === null) return null;
  return {
    name,
    kind: INDIVISION.test(fold(name)) ? 'natural_person' : kindOfCompany(name, folded.slice(0, 500)),
    persons: [],
  };
};

const NO_NAME =
  /^(?:avertissement|avis|important|rappel|anonyme|siege|civile?|loyers?|ch\.|charges?|provisions?|faits|demandes?|objet|article|pour|le|la|les|du|de|des|\d[\d\s.,]*)$|\b(?:janv|fevr?|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*\.?\s+\d{4}$|\d[.,]\d\d$/;

/** Words that begin a sentence and no name, and a town with its sorting office: what another column left there. */
const SENTENCE =
  /^(?:vous|nous|je|ensemble$|lequel|laquelle|lesquels|entend|entendent|requiert|requierent|demande(?:nt)? (?:a|que|le|la|de)|sollicite(?:nt)?|expose(?:nt)?|declare(?:nt)?|rappelle(?:nt)?|tarif|emolument|code postal|frais|ch\.|clause penale|mise en demeure|quittance|terme|virement)\b|\bcedex\b|\b(?:vous|votre|nous) (?:requiert|fait|somme|commande|demande)\b/;
/** In small letters, the verb of a sentence whose subject stands before. */
const VERB = /^(?:il|elle|ils|elles|on|est|sont|a|ont|fait|font|donne|donnent|ainsi|qui)\s/;

/** A label, a row of an account, a word in small letters: what another column or the next heading left there. */
export const isNoName = (name: string): boolean =>
  !/[\p{Lu}\d]/u.test(name) ||
  VERB.test(name) ||
  NO_NAME.test(fold(name)) ||
  SENTENCE.test(fold(name)) ||
  isLabel(fold(name));
