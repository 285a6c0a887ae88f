import { agencyLedger } from './development/agency-ledger.ts';
import { boxedForm } from './development/boxed-form.ts';
import { coverSheet } from './development/cover-sheet.ts';
import { dottedQuestions } from './development/dotted-questions.ts';
import { doubleColumn } from './development/double-column.ts';
import { firstPersonLetter } from './development/first-person-letter.ts';
import { lineNumbered } from './development/line-numbered.ts';
import { marginWords } from './development/margin-words.ts';
import { numberedArticles } from './development/numbered-articles.ts';
import { oldPractice } from './development/old-practice.ts';
import { plainLabels } from './development/plain-labels.ts';
import { ruledTable } from './development/ruled-table.ts';
import { serifProse } from './development/serif-prose.ts';
import { sidePanel } from './development/side-panel.ts';
import { smallPrint } from './development/small-print.ts';
import { twoColumnHeader } from './development/two-column-header.ts';
import { typedCapitals } from './development/typed-capitals.ts';
import { eachAddressee } from './held-out/each-addressee.ts';
import { explocForm } from './held-out/exploc-form.ts';
import { facingParties } from './held-out/facing-parties.ts';
import { narrativeRecord } from './held-out/narrative-record.ts';
import { pleading } from './held-out/pleading.ts';
import { serviceFirst } from './held-out/service-first.ts';
import { titlePage } from './held-out/title-page.ts';
import { windowEnvelope } from './held-out/window-envelope.ts';
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
  eachAddressee,
  explocForm,
  facingParties,
  narrativeRecord,
  pleading,
  serviceFirst,
  titlePage,
  windowEnvelope,
];
