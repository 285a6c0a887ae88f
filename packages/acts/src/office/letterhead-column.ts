import type { Box, DocumentCell, DocumentLine } from '../document/act-document.ts';
import { OFFICER } from './office-name.ts';

const NAMES_OFFICE = /\b(?:selarl|selas|scp|selurl|etude|office(?! public)|maitres?|me)\b/;

/** How far under its office's name or title an address stands at most, and how long the lines of a letterhead are. */
const LETTERHEAD_PT = 110;
const LONGEST_HEAD_LINE = 70;
const ADDRESSEE = /^(?:m\.?|mr|mme|mlle|monsieur|madame|mademoiselle)\s/;

const isBeside = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width;

/** Whether words name an office or its title. */
export const saysOffice = (folded: string): boolean => OFFICER.test(folded) || NAMES_OFFICE.test(folded);

/** The cell of a line that holds an offset of the act's text. */
const cellAt = (line: DocumentLine, offset: number): DocumentCell | undefined => {
  let end = line.start;
  return line.cells.find(({ text }) => {
    end += text.length + 1;
    return offset < end;
  });
};

/** Whether the lines of a letterhead lead from the office's name or title down to what stands at an offset, in one column. */
export const isUnderOffice = (lines: readonly DocumentLine[], line: DocumentLine, offset: number): boolean => {
  const own = cellAt(line, offset);
  if (own === undefined || saysOffice(own.folded)) return own !== undefined;
  const above = lines
    .filter((each) => each.page === line.page && each.box.y < line.box.y && line.box.y - each.box.y < LETTERHEAD_PT)
    .flatMap(({ cells }) => cells.filter(({ box }) => isBeside(box, own.box)))
    .sort((a, b) => b.box.y - a.box.y);
  for (const each of above) {
    if (ADDRESSEE.test(each.folded) || each.text.length > LONGEST_HEAD_LINE) return false;
    if (saysOffice(each.folded)) return true;
  }
  return false;
};
