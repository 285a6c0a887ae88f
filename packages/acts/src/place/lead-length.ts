import { isComplement } from './complement.ts';

const PIECE = /(?<=[,:\n|[(]\s*|\s[-–—/]\s*)[^,:;.\n|[(\s][^,:;\n|[(]{0,40}?\s*(?:,|\s[-–—/])\s*$/u;
const MOST_PIECES = 5;

/** How many characters right before an address are its complement (`Esc. C - 5e étage - ` before `15 rue …`). */
export const leadLength = (before: string): number => {
  let head = before;
  for (let count = 0; count < MOST_PIECES; count += 1) {
    const piece = PIECE.exec(head);
    if (piece === null || !isComplement(piece[0].replace(/[\s,/–—-]+$/, ''))) break;
    head = head.slice(0, piece.index);
  }
  return before.length - head.length;
};
