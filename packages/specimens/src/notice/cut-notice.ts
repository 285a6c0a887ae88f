import type { NoticeBlock } from './notice-sheet.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
const isCapitals = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}/u.test(line) && !/^\d/.test(line);

type Section = { readonly id: string; readonly title: string };
type Draft = { kind: NoticeBlock['kind']; text: string; details: string | null; section: string | null };

const joined = (left: string, right: string): string => `${left} ${right.trim()}`;

const isItem = (line: string): boolean => /^(- |\d+\. )/.test(line);

/** A line followed by indented ones is a contact's name, unless it is an item of a list. */
const startsContact = (line: string, following: string | undefined): boolean =>
  !isItem(line) && following !== undefined && /^ {2}\S/.test(following);

const readLine = (
  blocks: Draft[],
  lines: readonly string[],
  index: number,
  state: { section: string | null },
  sections: readonly Section[],
) => {
  const line = lines[index] ?? '';
  const last = blocks.at(-1);
  const previous = lines[index - 1] ?? '';
  const heading = sections.find((each) => fold(each.title) === fold(line));
  const push = (kind: Draft['kind'], text: string, details: string | null = null) =>
    blocks.push({ kind, text, details, section: state.section });
  if (heading !== undefined && isCapitals(line)) {
    state.section = heading.id;
    push('heading', line);
  } else if (isItem(line)) push('item', line);
  else if (/^ {2,}/.test(line) && last !== undefined) {
    if (last.kind === 'contact') last.details = last.details === null ? line.trim() : joined(last.details, line);
    else last.text = joined(last.text, line);
  } else if (startsContact(line, lines[index + 1])) push('contact', line);
  else if (previous !== '' && last?.kind === 'contact' && last.details === null && !isCapitals(previous))
    last.text = joined(last.text, line);
  else if (
    previous !== '' &&
    last?.kind === 'paragraph' &&
    !/\.$/.test(previous) &&
    (!previous.endsWith(':') || /^\p{Ll}/u.test(line))
  )
    last.text = joined(last.text, line);
  else push('paragraph', line);
};

/** Cuts the text of one page of a notice, as the registry folder keeps it, into blocks. @param after the section the page starts in */
export const cutNoticePage = (
  text: string,
  sections: readonly Section[],
  { isFirst, after }: { readonly isFirst: boolean; readonly after: string | null },
): readonly NoticeBlock[] => {
  const all = text.trimEnd().split('\n');
  const footer = all.at(-1) ?? '';
  const lines = all.slice(0, -1);
  const [title = '', ...rest] = lines;
  const blocks: Draft[] = [{ kind: isFirst ? 'title' : 'page-title', text: title, details: null, section: null }];
  const state = { section: after };
  const startsAsHeading = sections.some((each) => fold(each.title) === fold(title));
  if (startsAsHeading) blocks.length = 0;
  const body = startsAsHeading ? lines : rest;
  body.forEach((line, index) => {
    if (line.trim() !== '') readLine(blocks, body, index, state, sections);
  });
  if (isFirst && blocks[1]?.kind === 'paragraph') blocks[1].kind = 'subtitle';
  return [...blocks, { kind: 'footer', text: footer, details: null, section: null }];
};
