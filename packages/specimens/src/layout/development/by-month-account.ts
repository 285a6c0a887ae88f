import type { AccountLine, ActFacts } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, monthName } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

const monthKey = (line: AccountLine): string => line.date.slice(0, 7);

const row = (
  pen: Pen,
  words: string,
  sum: string,
  style: { readonly bold?: boolean; readonly indent: number },
): void => {
  const left = pen.left();
  const face = { style: style.bold ? ('bold' as const) : ('regular' as const), after: 1, size: 9.4 };
  pen.need(16);
  pen.columns([
    { x: left + style.indent, width: 330 - style.indent, draw: () => pen.text(words, face) },
    { x: left + 340, width: 110, draw: () => pen.text(sum, { ...face, align: 'right' }) },
  ]);
};

/** The annexed account: the lines of each month under its name, and what the month comes to at its end. */
export const byMonthAccount = (pen: Pen, facts: ActFacts, label: (line: AccountLine) => string): void => {
  if (!facts.showsAccount) return;
  pen.newPage();
  pen.text('ANNEXE', { style: 'bold', align: 'center', size: 12, after: 2 });
  pen.text(`Détail des sommes dues au ${longDate(facts.stoppedOn)}`, { align: 'center', after: 10 });
  const months = [...new Set(facts.account.map(monthKey))];
  for (const month of months) {
    const lines = facts.account.filter((line) => monthKey(line) === month);
    const total = lines.reduce((sum, each) => sum + each.amountCents, 0);
    pen.need(44);
    row(pen, `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`, '', { bold: true, indent: 0 });
    for (const line of lines) row(pen, label(line), amount(line.amountCents, ''), { indent: 18 });
    if (lines.length > 1) row(pen, 'Sous-total du mois', amount(total, ''), { indent: 160 });
    pen.gap(4);
  }
  pen.rule({ after: 4 });
  row(pen, 'TOTAL GÉNÉRAL', `${amount(facts.debtCents, '')} €`, { bold: true, indent: 0 });
};
