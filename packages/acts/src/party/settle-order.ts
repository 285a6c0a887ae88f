import { fold } from '../document/fold-text.ts';
import type { NamedPerson } from './named-person.ts';
import type { PersonMention } from './person-mention.ts';
import { isFirstName, isParticle, leadingName } from './person-name.ts';
import { bagOfWords } from './same-person.ts';

/** Which words are the name is in doubt below this. */
const DOUBTFUL = 0.92;
const TOLD = 0.9;
const TOLD_ELSEWHERE = 0.95;
const NAMED_ALONE = 0.93;
const LIKE_OTHERS = 0.92;
/** Words between the name and a known given name may belong to either. */
const LIKE_OTHERS_LONG = 0.76;

type Settled = Pick<NamedPerson, 'lastName' | 'firstNames' | 'certainty'>;

const keyOf = (words: readonly string[]): string =>
  fold(words.join(' '))
    .replace(/[^a-z]+/g, ' ')
    .trim();
const isCapitals = (words: readonly string[]): boolean => words.every((word) => word === word.toUpperCase());

/** `QUERNEL Olwyane`: capitals beside small letters say which word is the name. */
const isToldByLetters = (words: readonly string[]): boolean =>
  words.some((word) => /^\p{Lu}\p{Lu}/u.test(word)) && words.some((word) => /\p{Lu}\p{Ll}{2}/u.test(word));

const cutAt = (words: readonly string[], cut: number, certainty: number): Settled => ({
  lastName: words.slice(0, cut).join(' '),
  firstNames: words.slice(cut).join(' '),
  certainty,
});

const cutBehind = (words: readonly string[], cut: number, certainty: number): Settled => ({
  lastName: words.slice(cut).join(' '),
  firstNames: words.slice(0, cut).join(' '),
  certainty,
});

/** The same words stand elsewhere in letters that tell the name from the given names. */
const fromTwin = (person: NamedPerson, others: readonly PersonMention[]): Settled | null => {
  const twin = others.find(
    (other) =>
      other.certainty >= TOLD && other.certainty > person.certainty && bagOfWords(other) === bagOfWords(person),
  );
  if (twin === undefined || twin.firstNames === null) return null;
  const { lastName, firstNames, certainty } = twin;
  return { lastName, firstNames, certainty: certainty >= DOUBTFUL ? TOLD_ELSEWHERE : certainty };
};

/** `Madame SY` elsewhere: somebody called by one word is called by the name. */
const fromName = (words: readonly string[], others: readonly PersonMention[]): Settled | null => {
  const names = new Set(others.filter((other) => other.firstNames === null).map(({ lastName }) => keyOf([lastName])));
  const cuts = words.map((_, index) => index).slice(1);
  const atHead = cuts.filter((cut) => names.has(keyOf(words.slice(0, cut))));
  const atTail = cuts.filter((cut) => names.has(keyOf(words.slice(cut))));
  const [head] = atHead;
  const [tail] = atTail;
  if (head !== undefined && tail === undefined) return cutAt(words, head, NAMED_ALONE);
  return tail !== undefined && head === undefined ? cutBehind(words, tail, NAMED_ALONE) : null;
};

type Order = 'name-first' | 'name-last';
type Vote = { readonly order: Order; readonly words: string; readonly weight: number };

const SURE = 0.85;
/** What hints at an order without telling it: two persons who hint alike tell it together. */
const HINT = 0.75;

const voteOf = ({ printed, lastName, certainty }: PersonMention): Vote | null => {
  if (printed === null || printed.length < 2 || certainty < HINT) return null;
  const [words, name] = [keyOf(printed), keyOf([lastName])];
  const weight = certainty >= SURE ? 1 : 0.5;
  if (words.startsWith(`${name} `)) return { order: 'name-first', words, weight };
  return words.endsWith(` ${name}`) ? { order: 'name-last', words, weight } : null;
};

/** The order in which an act prints all its persons in letters of one kind; null when it is not told, or not one. */
const orderOf = (words: readonly string[], others: readonly PersonMention[]): Order | null => {
  const style = isCapitals(words);
  const votes = new Map<string, Vote>();
  for (const other of others) {
    const vote = other.printed !== null && isCapitals(other.printed) === style ? voteOf(other) : null;
    if (vote !== null && vote.words !== keyOf(words)) votes.set(vote.words, vote);
  }
  const orders = new Set([...votes.values()].map(({ order }) => order));
  const weight = [...votes.values()].reduce((sum, vote) => sum + vote.weight, 0);
  return orders.size === 1 && weight >= 1 ? ([...orders][0] ?? null) : null;
};

/** One office prints all parties in one order: the order of those that are told apart is that of the others. */
const fromOthers = (words: readonly string[], others: readonly PersonMention[]): Settled | null => {
  const order = orderOf(words, others);
  if (order === null) return null;
  if (order === 'name-first') {
    const cut = leadingName(words);
    const plain = words.slice(0, cut).filter((word) => !isParticle(word)).length <= 1;
    const certain = plain && (words.length === cut + 1 || isFirstName(words[cut] ?? ''));
    return cut >= words.length ? null : cutAt(words, cut, certain ? LIKE_OTHERS : LIKE_OTHERS_LONG);
  }
  let cut = words.length - 1;
  while (cut > 1 && isParticle(words[cut - 1] ?? '')) cut -= 1;
  const certain = words.slice(0, cut).every(isFirstName) || words.length === 2;
  return cutBehind(words, cut, certain ? LIKE_OTHERS : LIKE_OTHERS_LONG);
};

/**
 * Tells the name from the given names of a person whose letters do not say it (`MBEMBA REMI STEPHANE`) by what the rest of the act
 * says: the same words in other letters, the name alone, the order in which the act prints others.
 *
 * @param mentions all persons of the act, the person's own mentions among them
 */
export const settleOrder = (person: NamedPerson, mentions: readonly PersonMention[]): NamedPerson => {
  const { printed } = person;
  if (printed === null || printed.length < 2 || person.certainty >= DOUBTFUL || isToldByLetters(printed)) return person;
  const settled = fromTwin(person, mentions) ?? fromName(printed, mentions) ?? fromOthers(printed, mentions);
  return settled === null || settled.certainty < person.certainty ? person : { ...person, ...settled };
};
