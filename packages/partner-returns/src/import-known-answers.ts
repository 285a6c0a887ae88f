import type { ImportResult } from '@amont/contracts/http/import-result';
import type { Actor } from '@amont/domain/event/recorded-event';
import { type KnownColumns, knownColumns, readKnownAnswerLine } from '@amont/domain/import/known-answer-line';
import { delimiterOf } from '@amont/domain/import/partner-columns';
import type { Store } from '@amont/store/open-store';
import { type KnownAnswer, recordKnownAnswers } from '@amont/store/outreach/record-known-answers.query';
import { csvLines } from './csv-lines.ts';
import { importError } from './errors.ts';
import { type TextLine, textLines } from './text-lines.ts';

type Numbered = KnownAnswer & { readonly line: number };
type Read = {
  readonly answers: readonly Numbered[];
  readonly rejected: ImportResult['rejected'];
  readonly lines: number;
};

const columnsOf = (header: TextLine | undefined, delimiter: ';' | ','): KnownColumns => {
  if (header === undefined)
    throw importError('import.empty', 'Ce fichier est vide : la première ligne doit nommer les colonnes.');
  const columns = knownColumns(csvLines([header], delimiter)[0]?.cells ?? []);
  if (columns === null)
    throw importError(
      'import.wrong-columns',
      'La première ligne doit nommer une colonne « Procédure » et une colonne « Connu » (oui, non, incertain).',
    );
  return columns;
};

const readAnswers = (lines: readonly TextLine[], source: string, today: string): Read => {
  const [header] = lines;
  const delimiter = delimiterOf(header?.text ?? '');
  const columns = columnsOf(header, delimiter);
  const read = { answers: [] as Numbered[], rejected: [] as ImportResult['rejected'], lines: 0 };
  for (const { number, cells } of csvLines(lines.slice(1), delimiter)) {
    const said =
      cells === null
        ? ({ kind: 'wrong', reason: 'Les guillemets de la ligne ne se ferment pas.' } as const)
        : readKnownAnswerLine(cells, columns, today);
    if (said.kind === 'blank') continue;
    read.lines += 1;
    if (said.kind === 'wrong') read.rejected.push({ line: number, reason: said.reason });
    else read.answers.push({ procedureId: said.procedureId, answer: said.answer, on: said.on, source, line: number });
  }
  return read;
};

const TWICE = 'Cette procédure a deux réponses différentes dans le fichier.';

/** Of several lines about a procedure, one when they agree, and none when they do not. */
const agreeing = (read: Read): { kept: readonly Numbered[]; twice: ImportResult['rejected']; repeated: number } => {
  const groups = [...Map.groupBy(read.answers, ({ procedureId }) => procedureId).values()];
  const agree = (group: readonly Numbered[]): boolean =>
    new Set(group.map(({ answer, on }) => `${answer} ${on}`)).size === 1;
  const kept = groups.filter(agree).flatMap((group) => group.slice(0, 1));
  const twice = groups
    .filter((group) => !agree(group))
    .flat()
    .map(({ line }) => ({ line, reason: TWICE }));
  return { kept, twice, repeated: read.answers.length - kept.length - twice.length };
};

/**
 * Records the City's answers on a list: whether its social services know each household. Only the procedure, the answer and the day
 * are read; names or comments in other columns are neither kept nor logged.
 *
 * @param file a CSV with columns `Procédure`, `Connu` and, if wanted, `Date`
 * @returns how many lines had an answer, how many are new, known before or wrong
 * @throws import.wrong-columns, import.not-csv, import.empty
 */
export const importKnownAnswers = async (
  store: Store,
  file: Uint8Array,
  asked: { readonly source: string; readonly today: string; readonly actor: Actor },
): Promise<ImportResult> => {
  const lines: TextLine[] = [];
  for await (const group of textLines([file])) lines.push(...group);
  const read = readAnswers(lines, asked.source, asked.today);
  const { kept, twice, repeated } = agreeing(read);
  const { accepted, duplicates, unknown } = await recordKnownAnswers(
    store,
    kept.map(({ procedureId, answer, source, on }) => ({ procedureId, answer, source, on })),
    asked.actor,
  );
  const missing = kept
    .filter(({ procedureId }) => unknown.includes(procedureId))
    .map(({ line }) => ({ line, reason: 'Cette procédure n’existe pas.' }));
  const rejected = [...read.rejected, ...twice, ...missing].toSorted((a, b) => a.line - b.line);
  return { lines: read.lines, accepted, duplicates: duplicates + repeated, rejected };
};
