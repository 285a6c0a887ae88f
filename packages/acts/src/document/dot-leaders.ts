import type { TextCell } from '@amont/domain/text/page-text';

const LEADERS = /\s*(?:(?:[.…_·]\s?){5,}|…{2,})\s*/u;

/**
 * A cell of a form whose label runs to its value over dots (`Téléphone ........ 01 …`) as the cells it stands for; dots
 * that lead nowhere go. A cell without leaders is itself.
 */
export const withoutLeaders = (cell: TextCell): readonly TextCell[] => {
  const match = LEADERS.exec(cell.text);
  if (match === null) return [cell];
  const per = cell.width / Math.max(1, cell.text.length);
  const from = match.index + match[0].length;
  const left = { ...cell, text: cell.text.slice(0, match.index), width: match.index * per };
  const right = { ...cell, text: cell.text.slice(from), x: cell.x + from * per, width: cell.width - from * per };
  return [left, ...withoutLeaders(right)].filter(({ text }) => text !== '');
};
