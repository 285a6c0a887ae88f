import type { NoticeContact } from '@amont/domain/notice/notice-version';
import { findPhones } from '../phone-number.ts';

/** A fact about a contact as a notice prints it. */
export type PrintedFact = {
  readonly kind: 'phones' | 'addresses' | 'emails' | 'urls';
  readonly value: string;
  /** Offsets in the text: first character, and one past the last. */
  readonly start: number;
  readonly end: number;
};

const EMAIL = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const URL =
  /(?<![@\p{L}\p{N}.-])(?:(?:https?:\/\/|www\.)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:fr|org|net|com|eu|info|paris|example))(?:\/[\p{L}\p{N}_\-./]*)?/giu;
const CITY =
  /\b\d{5}\s+\p{Lu}[\p{L}'’-]+(?:[ -](?!CEDEX)\p{Lu}[\p{L}'’-]+|[ -](?:sur|sous|en|le|la|les|de|du|des)(?=[ -]))*(?:\s+(?:cedex|Cedex|CEDEX)(?:\s+\d{1,2}\b)?)?/gu;
/** A way with its number, or a box of the post office; what stands before (a body's department) is no part of it. */
const WAY =
  /\d{1,4}(?:[-/]\d{1,4})?(?:\s?(?:bis|ter|quater))?,?\s+(?:rue|avenue|av\.|boulevard|bd|quai|place|passage|cours|square|all[ée]e|impasse|route|chemin|villa|esplanade|faubourg|promenade|sente|mail)\b/giu;
/** An address that begins by no way begins where its sentence does, on its own line unless the line begins with the city. */
const SENTENCE_START = /[.:;()•]\s/g;
const MAX_ADDRESS = 140;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const matchesOf = (raw: string, pattern: RegExp, kind: PrintedFact['kind']): readonly PrintedFact[] =>
  [...raw.matchAll(pattern)].map((match) => {
    const value = match[0].replace(/[./-]+$/, '');
    return { kind, value, start: match.index, end: match.index + value.length };
  });

const lastMatch = (text: string, pattern: RegExp): RegExpExecArray | undefined => [...text.matchAll(pattern)].at(-1);

/** Where the address that ends with a city begins; what stands before `from` belongs to something else. */
const startOfAddress = (raw: string, from: number, city: number): number => {
  const first = Math.max(from, city - MAX_ADDRESS);
  const way = lastMatch(raw.slice(first, city), WAY);
  if (way !== undefined) return first + way.index;
  const ownLine = raw.lastIndexOf('\n', city - 1) + 1;
  const isAlone = raw.slice(ownLine, city).trim() === '';
  const line = isAlone ? raw.lastIndexOf('\n', ownLine - 2) + 1 : ownLine;
  const start = Math.max(first, line);
  const sentence = lastMatch(raw.slice(start, city), SENTENCE_START);
  return start + (sentence === undefined ? 0 : sentence.index + sentence[0].length);
};

const addressesOf = (raw: string, others: readonly PrintedFact[]): readonly PrintedFact[] =>
  [...raw.matchAll(CITY)].flatMap((match, index, cities): readonly PrintedFact[] => {
    const city = cities[index - 1];
    const fact = others.findLast(({ end }) => end <= match.index)?.end ?? 0;
    const start = startOfAddress(raw, Math.max(fact, city ? city.index + city[0].length : 0), match.index);
    const end = match.index + match[0].length;
    const value = flat(raw.slice(start, end)).replace(/^[\s,.;:–-]+/, '');
    return value.length > match[0].length ? [{ kind: 'addresses', value, start, end }] : [];
  });

/** Every number, e-mail, site and address of a text, in its order. */
export const printedFacts = (raw: string): readonly PrintedFact[] => {
  const phones = findPhones(raw).map(({ number, start, end }) => ({
    kind: 'phones' as const,
    value: number,
    start,
    end,
  }));
  const emails = matchesOf(raw, EMAIL, 'emails');
  const isInEmail = ({ start, end }: PrintedFact): boolean =>
    emails.some((email) => start < email.end && end > email.start);
  const urls = matchesOf(raw, URL, 'urls').filter((url) => !isInEmail(url));
  const others = [...phones, ...emails, ...urls].toSorted((a, b) => a.start - b.start);
  const addresses = addressesOf(raw, others);
  // The figures of an address are no number: "93003" and what follows it.
  const isInAddress = ({ kind, start, end }: PrintedFact): boolean =>
    kind === 'phones' && addresses.some((address) => start >= address.start && end <= address.end);
  return [...others.filter((fact) => !isInAddress(fact)), ...addresses].toSorted((a, b) => a.start - b.start);
};

/** A contact's facts from those printed for it, each once. */
export const factsOf = (printed: readonly PrintedFact[]): Pick<NoticeContact, PrintedFact['kind']> => {
  const of = (kind: PrintedFact['kind']) => [
    ...new Set(printed.filter((fact) => fact.kind === kind).map(({ value }) => value)),
  ];
  return { phones: of('phones'), addresses: of('addresses'), urls: of('urls'), emails: of('emails') };
};
