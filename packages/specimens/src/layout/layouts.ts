import { boxedForm } from './development/boxed-form.ts';
import { coverSheet } from './development/cover-sheet.ts';
import { lineNumbered } from './development/line-numbered.ts';
import { oldPractice } from './development/old-practice.ts';
import { plainLabels } from './development/plain-labels.ts';
import { serifProse } from './development/serif-prose.ts';
import { smallPrint } from './development/small-print.ts';
import { twoColumnHeader } from './development/two-column-header.ts';
import { typedCapitals } from './development/typed-capitals.ts';
import { agencyLedger } from './held-out/agency-ledger.ts';
import { dottedQuestions } from './held-out/dotted-questions.ts';
import { doubleColumn } from './held-out/double-column.ts';
import { firstPersonLetter } from './held-out/first-person-letter.ts';
import { marginWords } from './held-out/margin-words.ts';
import { numberedArticles } from './held-out/numbered-articles.ts';
import { ruledTable } from './held-out/ruled-table.ts';
import { sidePanel } from './held-out/side-panel.ts';
import type { Layout } from './layout.ts';

/** Every office that draws acts. A measure that must say something of unseen offices uses those `heldOut` alone. */
export const LAYOUTS: readonly Layout[] = [
  serifProse,
  twoColumnHeader,
  boxedForm,
  oldPractice,
  typedCapitals,
  coverSheet,
  lineNumbered,
  smallPrint,
  plainLabels,
  marginWords,
  numberedArticles,
  dottedQuestions,
  doubleColumn,
  firstPersonLetter,
  agencyLedger,
  sidePanel,
  ruledTable,
];
