import type { AccountLine, ActFacts } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

const DUE: readonly AccountLine['kind'][] = ['rent', 'charges', 'deposit', 'insurance', 'tax', 'carried_forward'];
const PAID: readonly AccountLine['kind'][] = ['payment', 'benefit'];

type Group = readonly [title: string, total: string, lines: readonly AccountLine[]];

const groupsOf = (account: readonly AccountLine[]): readonly Group[] => {
  const due = account.filter(({ kind }) => DUE.includes(kind));
  const paid = account.filter(({ kind }) => PAID.includes(kind));
  const other = account.filter(({ kind }) => !DUE.includes(kind) && !PAID.includes(kind));
  const groups: readonly Group[] = [
    ['A – Sommes appelées', 'Total A', due],
    ['B – Frais et accessoires', 'Total B', other],
    ['C – Règlements', 'Total C', paid],
  ];
  return groups.filter(([, , lines]) => lines.length > 0);
};

/** What was called, what was added, what was paid: each under its own title with its own sum, then what remains. */
export const amountsApartAccount = (pen: Pen, facts: ActFacts, label: (line: AccountLine) => string): void => {
  if (!facts.showsAccount) return;
  for (const [title, total, lines] of groupsOf(facts.account)) {
    const sum = lines.reduce((all, each) => all + each.amountCents, 0);
    pen.text(title, { style: 'bold', before: 4, after: 2, keep: 40 });
    drawTable(
      pen,
      [
        ...lines.map((line) => [shortDate(line.date, '.'), label(line), amount(line.amountCents, '.')]),
        ['', `//${total}//`, `//${amount(sum, '.')}//`],
      ],
      {
        columns: [
          { title: '', width: 70 },
          { title: '', width: 280 },
          { title: '', width: 90, align: 'right' },
        ],
        hasHead: false,
        ruled: true,
        size: 9.8,
        pad: 1.6,
      },
    );
  }
  pen.text(`Reste dû en principal : ${amount(facts.debtCents, '.')} €`, { style: 'bold', before: 6 });
};
