import { fold } from '../document/fold-text.ts';
import type { Scene } from '../scene.ts';
import type { KnownTenant } from './known-tenant.ts';
import type { NamedPerson } from './named-person.ts';
import { samePerson } from './same-person.ts';

/** The lease names its tenants in full, and this copy is served on somebody of another name too: spouse, guarantor or error. */
const namesStranger = (known: readonly KnownTenant[], sentences: readonly NamedPerson[]): boolean => {
  const lessees = sentences.filter(({ place, firstNames }) => place === 'lease' && firstNames !== null);
  const isLessee = (person: NamedPerson) =>
    lessees.some((other) => samePerson(other, person) || fold(other.lastName) === fold(person.lastName));
  return lessees.length > 0 && known.some(({ mentions }) => !mentions.some(isLessee));
};

const TOGETHER: readonly (readonly [number, RegExp])[] = [
  [2, /\btou(?:te)?s (?:les )?deux\b|\b(?:demeurant|domicilies|residant|habitant) ensemble\b/],
  [3, /\btou(?:te)?s (?:les )?trois\b/],
  [4, /\btou(?:te)?s (?:les )?quatre\b/],
];

/** `demeurant tous deux …` beside one name: a name was missed. */
const fewerThanSaid = (scene: Scene, count: number): boolean =>
  scene.segments.some(({ role, start, end }) => {
    if (role !== 'addressee' && role !== 'tenant') return false;
    const text = scene.folded.slice(start, end).replace(/\n/g, ' ');
    return TOGETHER.some(([said, pattern]) => count < said && pattern.test(text));
  });

/** Less than 1 when a form and a block both list tenants, and not the same ones. */
const agreement = (all: readonly NamedPerson[], known: readonly KnownTenant[]): number => {
  const count = (place: NamedPerson['place']) =>
    known.filter((group) => group.mentions.some((mention) => mention.place === place)).length;
  const form = count('form');
  const block = count('block');
  if (form === 0 || block === 0 || all.length === 0) return 1;
  if (form === block && form === known.length) return 1;
  const inBoth = known.filter(({ mentions }) => new Set(mentions.map(({ place }) => place)).size > 1).length;
  // A label whose value is one line names the first of those whom the block lists.
  if (inBoth === form) return 0.97;
  return inBoth > 0 ? 0.85 : 0.5;
};

const MOST_TENANTS = 4;

/**
 * How much of the confidence in a list of tenants the whole act leaves: 1 when all its places agree on who they are and how many.
 *
 * @param all tenants and guarantors as forms and blocks name them
 */
export const agreementOf = (
  scene: Scene,
  known: readonly KnownTenant[],
  { all, sentences }: { readonly all: readonly NamedPerson[]; readonly sentences: readonly NamedPerson[] },
): number =>
  (known.length > MOST_TENANTS ? 0.6 : 1) *
  agreement(all, known) *
  (fewerThanSaid(scene, known.length) || namesStranger(known, sentences) ? 0.75 : 1);
