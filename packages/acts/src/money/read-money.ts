import type { ActType } from '@amont/domain/act/act-type';
import type { ReviewReason } from '@amont/domain/act/checked-act';
import { type ActDocument, sourceOfLine } from '../document/act-document.ts';
import { contestableCents, markContestable } from './contestable.ts';
import { claimsIn, rowsNaming, totalsOf } from './debt-evidence.ts';
import type { MoneyContext, MoneyReading, StatementReading } from './money-reading.ts';
import { monthlyTotal } from './monthly-total.ts';
import { pagesOfEarlierAct } from './other-act.ts';
import { type PrintedAmount, printedAmounts } from './printed-amount.ts';
import { proseStatements } from './prose-items.ts';
import { readCost } from './read-cost.ts';
import { type DebtReading, readDebt } from './read-debt.ts';
import { readRent } from './read-rent.ts';
import { type Candidate, proseCandidate, statementCandidates } from './read-statement.ts';
import { type AccountRow, readerRows, rebuiltRows } from './table-row.ts';

type ClaimInput = {
  readonly document: ActDocument;
  readonly type: ActType | null;
  readonly amounts: readonly PrintedAmount[];
  readonly earlier: ReadonlySet<number>;
  readonly costCents: number | null;
};

/** The claim read from the lines as the reader gave them, and from rows rebuilt across columns where those do not add up. */
const readClaim = ({ document, type, amounts, earlier, costCents }: ClaimInput): DebtReading => {
  const own = (row: AccountRow): boolean => !earlier.has(row.line.page);
  const rebuilt = rebuiltRows(document).filter(own);
  const printed = [...claimsIn(document, amounts, type), ...rowsNaming(rebuilt, type)];
  let told: readonly Candidate[] | undefined;
  // A list told in a sentence is looked for only where no table adds up.
  const attempt = (rows: readonly AccountRow[]): DebtReading => {
    const { segments, candidates } = statementCandidates(rows, type);
    const evidence = [...printed, ...totalsOf(segments)];
    const tabled = readDebt(evidence, candidates, costCents);
    if (tabled.verified) return tabled;
    told ??= proseStatements(document, amounts).map(proseCandidate);
    return told.length === 0 ? tabled : readDebt(evidence, [...candidates, ...told], costCents);
  };
  const asRead = attempt(readerRows(document).filter(own));
  if (asRead.verified) return asRead;
  const again = attempt(rebuilt);
  return again.verified || (asRead.statement === undefined && again.statement !== undefined) ? again : asRead;
};

const ANNOUNCED = /(?:decompte|releve\s+de\s+compte)[^.]{0,60}(?:ci-apres|suivant\s*:|ci-dessous|detaille\s+ci)/;

/** `loyer mai 2024`, `loyer de juin 2024`: the months of an account, wherever they are told. */
const RENT_OF_MONTH =
  /\bloyers?\s+(?:d[eu]\s+|d'|mois\s+de\s+)*(?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*\.?\s+\d{4}\b/g;
const isAnnounced = ({ folded }: ActDocument): boolean =>
  ANNOUNCED.test(folded) || [...folded.matchAll(RENT_OF_MONTH)].length >= 2;

const missingStatement = (document: ActDocument, context: MoneyContext): readonly ReviewReason[] => {
  if (context.type !== 'commandement_de_payer' && !isAnnounced(document)) return [];
  const message = 'Aucune ligne de décompte n’a pu être lue dans cet acte, qui devrait en contenir un.';
  return [{ code: 'statement_missing', field: 'statement', message }];
};

/** Words of a sum, not of an entry: `soit un solde de`, `montant des loyers impayés arrêté au`. */
const SUM_WORDS = /\b(?:soit|solde|total|montant|arretee?s?)\b/;

/** One line that is the debt itself, told as a sum: no account, whose lines lie somewhere else or nowhere. */
const isEcho = ({ statement, reading }: DebtReading): boolean => {
  const [only, ...others] = statement?.lines ?? [];
  if (only === undefined || others.length > 0 || reading === null) return false;
  return only.line.amountCents === reading.value && SUM_WORDS.test(only.row.row.line.folded);
};

const statementOf = (document: ActDocument, context: MoneyContext, debt: DebtReading): StatementReading => {
  const read = isEcho(debt) ? [] : (debt.statement?.lines ?? []);
  const lines = markContestable(
    read.map(({ line }) => line),
    context.servedOn,
  );
  const row = read[0]?.row.row.line;
  const source = row === undefined ? null : sourceOfLine(row);
  const sure = read.length === 0 ? 0.85 : debt.verified ? 0.97 : 0.5;
  return { lines, confidence: sure * document.textConfidence, source };
};

/** An act to leave the premises claims no rent: what it prints of money is its own cost, or a judgment's. */
const withoutClaim: DebtReading = { reading: null, statement: undefined, verified: true, reasons: [] };

const scaled = (reading: DebtReading['reading'], confidence: number): DebtReading['reading'] =>
  reading === null ? null : { ...reading, confidence: reading.confidence * confidence };

const debtMissing = (context: MoneyContext, debt: DebtReading): readonly ReviewReason[] => {
  if (debt.reading !== null || context.type === 'commandement_de_quitter_les_lieux') return [];
  const message = 'Le montant réclamé en principal n’a pas été trouvé dans l’acte.';
  return [{ code: 'debt_missing', field: 'debtCents', message }];
};

/**
 * Reads what an act says of money: the principal claimed, the monthly rent with charges, its own cost, and its statement
 * of account line by line with what a lawyer may contest. Every amount is in integer cents.
 *
 * @returns values that are printed, never guessed; what is missing or contradicts itself is in `reasons`
 */
export const readMoney = (document: ActDocument, context: MoneyContext): MoneyReading => {
  const earlier = pagesOfEarlierAct(document, context.type);
  const amounts = printedAmounts(document).filter(({ line }) => !earlier.has(line.page));
  const cost = readCost(document, amounts, context.type);
  const leaving = context.type === 'commandement_de_quitter_les_lieux';
  const debt = leaving
    ? withoutClaim
    : readClaim({ document, type: context.type, amounts, earlier, costCents: cost.reading?.value ?? null });
  const used = new Set(debt.statement?.lines.map(({ row }) => row.row.line.index) ?? []);
  const statement = statementOf(document, context, debt);
  const billed = monthlyTotal(statement.lines);
  const rent = leaving
    ? { reading: null, reasons: [] }
    : readRent(document, amounts, (index) => used.has(index), billed);
  const missing = statement.lines.length === 0 && !leaving ? missingStatement(document, context) : [];
  return {
    debtCents: scaled(debt.reading, document.textConfidence),
    rentCents: rent.reading,
    costCents: cost.reading,
    statement: missing.length > 0 ? { ...statement, confidence: 0.3 } : statement,
    contestableCents: contestableCents(statement.lines),
    reasons: [...debtMissing(context, debt), ...debt.reasons, ...rent.reasons, ...cost.reasons, ...missing],
  };
};
