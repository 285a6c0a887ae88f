import { agencyLedger } from './development/agency-ledger.ts';
import { boxedForm } from './development/boxed-form.ts';
import { byMonth } from './development/by-month.ts';
import { costCorner } from './development/cost-corner.ts';
import { coverSheet } from './development/cover-sheet.ts';
import { diligenceLog } from './development/diligence-log.ts';
import { dottedQuestions } from './development/dotted-questions.ts';
import { doubleColumn } from './development/double-column.ts';
import { doublePurpose } from './development/double-purpose.ts';
import { eachAddressee } from './development/each-addressee.ts';
import { explocForm } from './development/exploc-form.ts';
import { facingParties } from './development/facing-parties.ts';
import { fileCard } from './development/file-card.ts';
import { firstPersonLetter } from './development/first-person-letter.ts';
import { forAndAgainst } from './development/for-and-against.ts';
import { fourPanels } from './development/four-panels.ts';
import { lineNumbered } from './development/line-numbered.ts';
import { marginStrip } from './development/margin-strip.ts';
import { marginWords } from './development/margin-words.ts';
import { monthMatrix } from './development/month-matrix.ts';
import { narrativeRecord } from './development/narrative-record.ts';
import { numberedArticles } from './development/numbered-articles.ts';
import { oldPractice } from './development/old-practice.ts';
import { oneBreath } from './development/one-breath.ts';
import { partiesLast } from './development/parties-last.ts';
import { partyMatrix } from './development/party-matrix.ts';
import { passageSlip } from './development/passage-slip.ts';
import { paymentSlip } from './development/payment-slip.ts';
import { plainLabels } from './development/plain-labels.ts';
import { pleading } from './development/pleading.ts';
import { ruledTable } from './development/ruled-table.ts';
import { serifProse } from './development/serif-prose.ts';
import { servedAndDeclared } from './development/served-and-declared.ts';
import { serviceFirst } from './development/service-first.ts';
import { sidePanel } from './development/side-panel.ts';
import { smallPrint } from './development/small-print.ts';
import { spacedHeadings } from './development/spaced-headings.ts';
import { tickedForm } from './development/ticked-form.ts';
import { titlePage } from './development/title-page.ts';
import { twoColumnHeader } from './development/two-column-header.ts';
import { typedCapitals } from './development/typed-capitals.ts';
import { whereasClauses } from './development/whereas-clauses.ts';
import { windowEnvelope } from './development/window-envelope.ts';
import { amountsApart } from './held-out/amounts-apart.ts';
import { clerkMinute } from './held-out/clerk-minute.ts';
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
  forAndAgainst,
  fourPanels,
  monthMatrix,
  passageSlip,
  paymentSlip,
  servedAndDeclared,
  whereasClauses,
  diligenceLog,
  doublePurpose,
  marginStrip,
  oneBreath,
  partiesLast,
  partyMatrix,
  spacedHeadings,
  tickedForm,
  amountsApart,
  byMonth,
  clerkMinute,
  costCorner,
  fileCard,
];
