import type { Candidate } from '../choose.ts';
import { companyAtHead } from '../party/company-name.ts';
import { type Scene, segmentAt } from '../scene.ts';
import { officeCandidate } from './office-name.ts';

const FORM =
  '(?:S\\.?E\\.?L\\.?A\\.?R\\.?L|S\\.?E\\.?L\\.?A\\.?S|S\\.?C\\.?P|S\\.?A\\.?S\\.?U?|S\\.?A\\.?R\\.?L|[ÉE]tude|[ÉE]TUDE|Office|OFFICE)\\.?';
const TITLE =
  '[Cc]ommissaires? de [Jj]ustice|[Hh]uissiers? de [Jj]ustice|COMMISSAIRES? DE JUSTICE|HUISSIERS? DE JUSTICE';
const WORD = "\\p{Lu}[\\p{L}'’.-]*";
/** `SELARL X & Y, commissaires de justice`, wherever it stands. */
const COMPANY = new RegExp(`(?<![\\p{L}])(${FORM}\\s[^\\n;:()]{2,70}?)\\s*(?:,|–|-|\\||·|\\s)\\s*(?:${TITLE})`, 'gu');
/** `Maître Jean X, commissaire de justice`, `Jean X, commissaire de justice`. */
const PERSON = new RegExp(
  `(?<![\\p{L}])((?:Ma[iî]tre|MA[IÎ]TRE|Me)\\s+)?(${WORD}(?:\\s${WORD}){1,4}),?\\s+(?:${TITLE})`,
  'gu',
);

/** A form that only officers and lawyers have, without any title near it. */
const BARE = /(?<![\p{L}])((?:S\.?E\.?L\.?A\.?R\.?L|S\.?E\.?L\.?A\.?S|S\.?C\.?P)\.?\s\p{Lu}[^\n;:()]{2,60})/gu;
const LAWYER = /avocat|notaire|conseil|plaid/i;

const BARE_WEIGHT = 0.7;
const COMPANY_WEIGHT = 0.84;
const MASTER_WEIGHT = 0.8;
const PERSON_WEIGHT = 0.74;

const isOthers = (scene: Scene, offset: number): boolean => {
  const role = segmentAt(scene, offset)?.role;
  return role !== undefined && role !== 'officer';
};

/** Names that running text gives with the officer's title, outside what is said of the parties. */
export const mentionedNames = (scene: Scene): readonly Candidate<string>[] => {
  const page = scene.document.lines[0]?.page ?? 1;
  const end = scene.document.lines.findLast((line) => line.page <= page + 1)?.end ?? 0;
  const text = scene.prose.slice(0, end);
  const lineOf = (offset: number) => scene.document.lines.findLast((line) => line.start <= offset);
  const companies = [...text.matchAll(COMPANY)].flatMap((match) =>
    isOthers(scene, match.index)
      ? []
      : officeCandidate(
          companyAtHead((match[1] ?? '').replace(/,/g, ' ')),
          COMPANY_WEIGHT,
          'mention',
          lineOf(match.index),
        ),
  );
  const persons = [...text.matchAll(PERSON)].flatMap((match) => {
    if (isOthers(scene, match.index)) return [];
    const weight = match[1] === undefined ? PERSON_WEIGHT : MASTER_WEIGHT;
    return officeCandidate(match[2] ?? null, weight, 'mention', lineOf(match.index));
  });
  const bare = [...text.matchAll(BARE)].flatMap((match) => {
    const near = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60);
    if (isOthers(scene, match.index) || LAWYER.test(near)) return [];
    return officeCandidate(companyAtHead(match[1] ?? ''), BARE_WEIGHT, 'mention', lineOf(match.index));
  });
  return [companies, bare, persons].find((found) => found.length > 0)?.slice(0, 1) ?? [];
};
