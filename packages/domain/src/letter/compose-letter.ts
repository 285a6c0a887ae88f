import type { LetterBlock, LetterSpan } from './letter-block.ts';
import type { LetterContent } from './letter-content.ts';
import { isLetterVariable, type LetterValues, type LetterVariable } from './letter-variables.ts';

/** A letter with every value in its place, ready to be drawn. */
export type ComposedLetter = {
  readonly sender: readonly string[];
  readonly subject: string;
  readonly body: readonly LetterBlock[];
  readonly signature: string;
  readonly privacy: readonly LetterBlock[];
};

/** `field`: a part of the content; `line` from 1. */
export type LetterFault = {
  readonly field: 'subject' | 'body' | 'signature' | 'privacy';
  readonly line: number;
  readonly message: string;
};

const VARIABLE = /\{([^{}\n]*)\}/g;

const namesIn = (line: string): readonly string[] => [...line.matchAll(VARIABLE)].map(([, name = '']) => name.trim());

const KINDS = { '## ': 'heading', '- ': 'item', '> ': 'frame' } as const;

const spansOf = (text: string): readonly LetterSpan[] =>
  text
    .split('**')
    .map((part, index) => ({ text: part, strong: index % 2 === 1 }))
    .filter((span) => span.text !== '');

const filled = (line: string, values: LetterValues): string =>
  line.replaceAll(VARIABLE, (_, name: string) => values[name.trim() as LetterVariable] ?? '');

const unknownIn = (line: string, values: LetterValues): readonly string[] =>
  namesIn(line).filter((name) => isLetterVariable(name) && (values[name] ?? null) === null);

/** The line without its `? `; null when it is left out. */
const wanted = (line: string, values: LetterValues): string | null => {
  if (!line.startsWith('? ')) return line;
  return unknownIn(line, values).length > 0 ? null : line.slice(2);
};

const blockOf = (line: string): LetterBlock => {
  if (line === '[video]') return { kind: 'video' };
  const [mark, kind] = Object.entries(KINDS).find(([start]) => line.startsWith(start)) ?? ['', 'paragraph' as const];
  return { kind, spans: spansOf(line.slice(mark.length)) };
};

const blocksOf = (text: string, values: LetterValues): readonly LetterBlock[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => wanted(line, values) ?? [])
    .map((line) => blockOf(filled(line, values)));

const FIELDS = ['subject', 'body', 'signature', 'privacy'] as const;

const faultsOfLine = (field: LetterFault['field'], text: string, line: number): readonly LetterFault[] => {
  const unknown = namesIn(text).filter((name) => !isLetterVariable(name));
  const faults = unknown.map((name) => `La variable « {${name}} » n’existe pas.`);
  if (/[{}]/.test(text.replaceAll(VARIABLE, ''))) faults.push('Une accolade est seule : écrivez {variable}.');
  if (text.split('**').length % 2 === 0) faults.push('Les mots en gras ne sont pas refermés par « ** ».');
  return faults.map((message) => ({ field, line, message }));
};

/** What is wrong in a template's words, whatever the case; empty when it can be published. */
export const letterFaults = (content: LetterContent): readonly LetterFault[] =>
  FIELDS.flatMap((field) => content[field].split('\n').flatMap((line, index) => faultsOfLine(field, line, index + 1)));

/** Values a letter needs and the case does not tell; a letter that lacks one is not made. */
export const missingValues = (content: LetterContent, values: LetterValues): readonly LetterVariable[] => {
  const lines = FIELDS.flatMap((field) => content[field].split('\n').map((line) => line.trim()));
  const missing = lines.filter((line) => !line.startsWith('? ')).flatMap((line) => unknownIn(line, values));
  return [...new Set(missing)].filter(isLetterVariable);
};

/**
 * Puts a case's values into a template. Values are words, never markup: a name with `**` or a brace stays as it is.
 *
 * @param values complete for this content: see `missingValues`; what is missing is left blank
 */
export const composeLetter = (content: LetterContent, values: LetterValues): ComposedLetter => ({
  sender: content.sender,
  subject: filled(content.subject, values),
  body: blocksOf(content.body, values),
  signature: filled(content.signature, values),
  privacy: blocksOf(content.privacy, values),
});
