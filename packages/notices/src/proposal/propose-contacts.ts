import type { NoticeContact } from '@amont/domain/notice/notice-version';
import { foldText, plainWords } from '../fold-text.ts';
import { factsOf, type PrintedFact, printedFacts } from './printed-fact.ts';
import type { ProposalLine } from './proposal-line.ts';
import { slugOf } from './slug.ts';

/** How many lines above a fact its contact's name may stand. */
const LABEL_REACH = 6;
/** A known contact's name and a printed one of which half the words agree are one. */
const SAME_NAME = 0.5;
const MAX_LABEL = 120;

/** Words that announce a fact, and what is left of a line when the facts are taken off. */
const ANNOUNCING =
  /(?:\b(?:t[ée]l(?:[ée]phone)?|courriel|e-?mail|mail|site(?: internet)?|adresse|standard|num[ée]ro)\b\s*\.?\s*:?)/giu;
const EDGES = /^[\s\-–•*·,;:.()]+|[\s\-–•*·,;:.(]+$/g;

const nameIn = (text: string): string => text.replace(ANNOUNCING, ' ').replace(EDGES, '').replace(/\s+/g, ' ').trim();
const isName = (text: string): boolean => text.replace(/[^\p{L}]/gu, '').length >= 3 && text.length <= MAX_LABEL;
const endsSentence = (line: ProposalLine | undefined): boolean =>
  line === undefined || line.isHeading || line.text === '' || /[.!?]$/.test(line.text);

type Page = { readonly raw: string; readonly lines: readonly ProposalLine[]; readonly facts: readonly PrintedFact[] };

const lineOf = ({ lines }: Page, offset: number): number => lines.findLastIndex(({ start }) => start <= offset);

const endOf = ({ raw, lines }: Page, at: number): number => lines[at + 1]?.start ?? raw.length;

const factsOn = (page: Page, at: number): readonly PrintedFact[] => {
  const start = page.lines[at]?.start ?? 0;
  return page.facts.filter((fact) => fact.start < endOf(page, at) && fact.end > start);
};

/** What a line says before its first fact: the name of whom the fact is about, or nothing. */
const nameOnLine = (page: Page, at: number): string => {
  const line = page.lines[at];
  if (line === undefined || line.isHeading) return '';
  const first = factsOn(page, at)[0];
  const end = first === undefined ? endOf(page, at) : Math.max(line.start, first.start);
  const name = nameIn(page.raw.slice(line.start, end));
  return isName(name) ? name : '';
};

/** Whether a line begins an entry: what stands before it ends a sentence, is a heading, a gap, or the facts of another entry. */
const beginsEntry = (page: Page, at: number): boolean => {
  const isOnlyFacts = factsOn(page, at - 1).length > 0 && nameOnLine(page, at - 1) === '';
  return endsSentence(page.lines[at - 1]) || (isOnlyFacts && factsOn(page, at).length === 0);
};

/**
 * The line that names the contact of a fact: the first of its entry. Where that line is nothing but facts, the entry above goes on.
 */
const labelLine = (page: Page, fact: PrintedFact): number | null => {
  const own = lineOf(page, fact.start);
  let named: number | null = null;
  for (let at = own; at >= Math.max(0, own - LABEL_REACH); at -= 1) {
    if (page.lines[at]?.isHeading) break;
    if (nameOnLine(page, at) !== '') named = at;
    if (named !== null && beginsEntry(page, at)) return named;
  }
  return named;
};

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    plainWords(text)
      .split(' ')
      .filter((word) => word.length > 2),
  );

const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);

const shares = (contact: NoticeContact, { kind, value }: PrintedFact): boolean =>
  contact[kind].some((one) => one === value || foldText(one).text === foldText(value).text);

/** Which known contact an entry is about: by its name, else by a fact that this contact alone had. */
const recognise = (
  known: readonly NoticeContact[],
  label: string,
  facts: readonly PrintedFact[],
): NoticeContact | undefined => {
  const words = wordsOf(label);
  const named = known
    .map((contact) => ({ contact, score: alike(words, wordsOf(contact.label)) }))
    .toSorted((a, b) => b.score - a.score)[0];
  if (named !== undefined && named.score >= SAME_NAME) return named.contact;
  return facts
    .map((fact) => known.filter((contact) => shares(contact, fact)))
    .find((holders) => new Set(holders.map(({ id }) => id)).size === 1)?.[0];
};

type Entry = { readonly label: string; readonly facts: readonly PrintedFact[] };

const entriesOf = (page: Page): readonly Entry[] => {
  const byLine = Map.groupBy(page.facts, (fact) => labelLine(page, fact));
  return [...byLine].flatMap(([at, facts]) => (at === null ? [] : [{ label: nameOnLine(page, at), facts }]));
};

const add = (to: NoticeContact, more: ReturnType<typeof factsOf>): NoticeContact => ({
  ...to,
  phones: [...new Set([...to.phones, ...more.phones])],
  addresses: [...new Set([...to.addresses, ...more.addresses])],
  urls: [...new Set([...to.urls, ...more.urls])],
  emails: [...new Set([...to.emails, ...more.emails])],
});

/**
 * The contacts that a notice's text gives, as far as they can be told; a person completes them.
 *
 * @param known contacts of other versions, those of the version it follows first: a contact keeps its identifier from one to the next
 */
export const proposeContacts = (
  raw: string,
  lines: readonly ProposalLine[],
  known: readonly NoticeContact[],
): readonly NoticeContact[] => {
  const found: Page = { raw, lines, facts: printedFacts(raw) };
  const proposed = new Map<string, NoticeContact>();
  for (const { label, facts } of entriesOf(found)) {
    const contact = recognise(known, label, facts);
    const id = contact?.id ?? slugOf(label, new Set([...proposed.keys(), ...known.map((one) => one.id)]));
    const before = proposed.get(id) ?? { id, label, phones: [], addresses: [], urls: [], emails: [] };
    proposed.set(id, add(before, factsOf(facts)));
  }
  return [...proposed.values()];
};
