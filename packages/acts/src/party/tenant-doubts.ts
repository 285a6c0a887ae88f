import type { ReviewReason } from '@amont/domain/act/checked-act';
import { fold } from '../document/fold-text.ts';
import type { Scene } from '../scene.ts';
import type { KnownTenant } from './known-tenant.ts';
import type { NamedPerson } from './named-person.ts';
import type { PersonMention } from './person-mention.ts';
import { bagOfWords, samePerson } from './same-person.ts';
import { addresseesOnSheet } from './sheet-addressees.ts';
import { unexplainedPersons } from './unexplained-persons.ts';

/** A natural person among the owners. */
export type Owner = { readonly lastName: string; readonly firstNames: string | null };

const NAMED_ELSE =
  "La feuille de signification nomme un destinataire que l'acte ne donne pas comme locataire. Vérifiez de qui il s'agit.";
const LET_TO_ELSE =
  "Le bail est dit consenti à une autre personne que celles à qui l'acte est signifié. Vérifiez qui est locataire.";

/** Whether a name, perhaps without its given names, may be that person's: all its words are among theirs. */
const mayBe = (person: PersonMention, other: NamedPerson): boolean => {
  const among = new Set(`${bagOfWords(other)} ${fold(other.otherName ?? '')}`.split(/[^a-z]+/));
  const words = bagOfWords(person).split(' ');
  return samePerson(other, person) || words.every((word) => among.has(word));
};

/** The sheet of service says that the copy is for somebody whom no other place of the act names. */
const strangersOnSheet = (scene: Scene, named: readonly NamedPerson[]): readonly ReviewReason[] => {
  const stranger = addresseesOnSheet(scene).some((person) => !named.some((other) => mayBe(person, other)));
  return stranger ? [{ code: 'contradiction', field: 'tenants', message: NAMED_ELSE }] : [];
};

/** The lease names tenants, and none of them is whom the act is served on. */
const otherInLease = (known: readonly KnownTenant[], sentences: readonly NamedPerson[]): readonly ReviewReason[] => {
  const lessees = sentences.filter((person) => person.place === 'lease');
  const met = lessees.some((person) => known.some(({ mentions }) => mentions.some((each) => samePerson(each, person))));
  return lessees.length === 0 || met ? [] : [{ code: 'contradiction', field: 'tenants', message: LET_TO_ELSE }];
};

const WITHOUT_ROLE =
  "L'acte nomme une personne sans que rien de connu dise si elle est locataire, bailleur ou caution. Vérifiez qui est locataire.";

/** Somebody named in full is nobody known: a tenant may have been missed, or somebody else be taken for one. */
const withoutRole = (
  scene: Scene,
  named: readonly NamedPerson[],
  landlords: readonly Owner[],
): readonly ReviewReason[] => {
  const isExplained = (person: PersonMention) =>
    named.some((other) => mayBe(person, other)) || landlords.some((landlord) => samePerson(landlord, person));
  return unexplainedPersons(scene, isExplained).length === 0
    ? []
    : [{ code: 'contradiction', field: 'tenants', message: WITHOUT_ROLE }];
};

/** Everybody whom an act names, by the part played. */
export type Cast = {
  readonly known: readonly KnownTenant[];
  /** As the parties' own places name them: forms and blocks, the sheet of service left out. */
  readonly parties: readonly NamedPerson[];
  /** As forms and blocks name them, wherever they stand. */
  readonly all: readonly NamedPerson[];
  readonly guarantors: readonly NamedPerson[];
  readonly sentences: readonly NamedPerson[];
  readonly landlords: readonly Owner[];
};

/** What a person should look at about the tenants: places of the act that name others, or somebody without a part. */
export const doubtsOf = (scene: Scene, cast: Cast): readonly ReviewReason[] => {
  const { known, parties, all, guarantors, sentences, landlords } = cast;
  const served = sentences.filter(({ place }) => place !== 'service');
  return [
    ...strangersOnSheet(scene, [...parties, ...guarantors, ...served]),
    ...otherInLease(known, sentences),
    ...withoutRole(scene, [...known.flatMap((group) => group.mentions), ...guarantors, ...all], landlords),
  ];
};
