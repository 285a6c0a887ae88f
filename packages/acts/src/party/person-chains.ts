import type { Scene } from '../scene.ts';
import { personsOfAct } from './act-persons.ts';
import type { PersonMention } from './person-mention.ts';

/** What joins two names of one list: `Monsieur X et Madame Y`, `de Monsieur X (né …) et de Madame Y`, `M. X, Mme Y`. */
const JOINS =
  /^\s*(?:\([^()\n]{2,60}\)\s*|,?\s*(?:n[ée]e|[ée]pouse|veuve)\s+[\p{L}'’ -]{2,40}?)?\s*(?:[,/&]|(?:,\s*)?(?:et|ou|ainsi que?|de m[êe]me que?)\s+(?:(?:de|[àa]|avec|pour)\s+|d['’])?)\s*$/iu;

/** Persons that one sentence names together. */
export type PersonChain = {
  readonly persons: readonly PersonMention[];
  /** Offsets into the prose. */
  readonly start: number;
  readonly end: number;
};

const goesOn = (scene: Scene, last: PersonMention | undefined, next: PersonMention): boolean => {
  if (last === undefined) return false;
  // `M. et Mme X`: two persons share one place.
  return next.start === last.start || JOINS.test(scene.prose.slice(last.end, next.start));
};

/** The persons of the act in the lists in which its sentences name them, in order. */
export const personChains = (scene: Scene): readonly PersonChain[] => {
  const chains: PersonMention[][] = [];
  for (const person of personsOfAct(scene)) {
    const chain = chains.at(-1);
    if (chain !== undefined && goesOn(scene, chain.at(-1), person)) chain.push(person);
    else chains.push([person]);
  }
  return chains.map((persons) => ({
    persons,
    start: persons[0]?.start ?? 0,
    end: Math.max(...persons.map(({ end }) => end)),
  }));
};
