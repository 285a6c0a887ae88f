import type { FieldSource } from '@amont/domain/act/checked-act';
import { sourceAt } from '../document/act-document.ts';
import type { Scene } from '../scene.ts';
import type { PersonMention } from './person-mention.ts';
import type { PartyRole } from './segments.ts';

/** Where a person was named: two mentions from different places confirm each other. */
export type Place = 'form' | 'block' | 'lease' | 'service' | 'guarantee';

/** A tenant or a guarantor as one place of the act names it. A company has neither civility nor given names. */
export type NamedPerson = {
  readonly civility: 'M' | 'MME' | null;
  readonly lastName: string;
  readonly firstNames: string | null;
  readonly certainty: number;
  /** See `PersonMention`. */
  readonly otherName: string | null;
  /** See `PersonMention`. */
  readonly printed: readonly string[] | null;
  readonly role: 'tenant' | 'guarantor';
  readonly place: Place;
  readonly offset: number;
  readonly source: FieldSource | null;
};

type Name = Omit<PersonMention, 'start' | 'end'>;

/** A mention with its place and part; whoever is no guarantor of a tenant's block is a tenant. */
export const namedPerson = (
  scene: Scene,
  { civility, lastName, firstNames, certainty, otherName, printed }: Name,
  where: { readonly offset: number; readonly role: PartyRole | null; readonly place: Place },
): NamedPerson => ({
  civility,
  lastName,
  firstNames,
  certainty,
  otherName,
  printed,
  role: where.role === 'guarantor' ? 'guarantor' : 'tenant',
  place: where.place,
  offset: where.offset,
  source: sourceAt(scene.document, where.offset, where.offset + 1),
});

/** The parts a person on the tenant's side may play. */
export const isTenantSide = (role: PartyRole | null): boolean =>
  role === 'tenant' || role === 'addressee' || role === 'guarantor';

/** What says, right after a name, that its bearer answers for the tenant. */
export const GUARANTOR_AFTER =
  /\bs'est (?:rendu|porte|constitue)e? (?:caution|garant)|\b(?:(?:en|sa|leurs?|votre)(?: (?:sa|leurs?|votre))? (?:dite )?qualites? de|es[ -]qualites? de|comme|se portant|s'etant porte[e]?s?|en tant que)\s+(?:caution|garant)|^\W*(?:caution|garant)|,\s*(?:caution|garant)e?s?(?: (?:solidaire|personnelle|simple)s?)*(?: et (?:solidaire|indivisible)s?)* (?:de[s']?|pour) (?:(?:ses|leurs|ces)? ?(?:engagements|obligations|dettes)|monsieur|madame|mademoiselle|m\.|mme|mlle|mr)|\s(?:caution|garant)e?s? (?:de|pour) (?:monsieur|madame|mademoiselle|m\.|mme|mlle|mr)\W|(?:^|[\s–—-])(?:caution|garant)e?s?(?: solidaires?)? d(?:e|es|u) (?:(?:ses|leurs|ces|l[ae']) ?)?(?:engagements|obligations|dettes)\b|\b(?:caution|garant)e?(?: solidaire)? (?:du|de la|des) (?:locataire|preneur)/;

/**
 * In the clause behind a name, on its own or as a quality: `…, caution solidaire envers le bailleur de …`, `qui s'est porté caution`.
 * `Caution` at the head of a line is the label of whoever comes next, unless it says whose.
 */
const CAUTION_BEHIND =
  /(?:^|[,(–-]\s*|\bportee?s? |\bqualite de |\bcomme |\btant que )(?:caution|garant)e?s?\b(?!\s*(?:[:\n]|$|bancaire|verse|locative|n'))|\n\s*(?:caution|garant)e?s?(?: solidaires?| personnelles?| simples?)*\s+(?:de|des|du|d'|envers|pour)\b/;
/** The clause ends, or goes on with somebody else. */
const CLAUSE_ENDS = /;|\.\s+(?=[a-z])|\n(?=\d\s?[°)]|locataire|destinataire)/;
const CLAUSE = 220;

/**
 * Whether the words behind a name say that its bearer answers for somebody else.
 *
 * @param tail folded text from the name on, up to the next name; line breaks kept
 */
export const isSaidGuarantor = (tail: string): boolean => {
  const clause = tail.slice(0, CLAUSE).split(CLAUSE_ENDS)[0] ?? '';
  return GUARANTOR_AFTER.test(tail.replace(/\s+/g, ' ')) || CAUTION_BEHIND.test(clause);
};
