import type { Correction, OfficeReport, ReportedAct } from '@amont/contracts/http/office-report';
import { ACT_TYPE_LABEL } from '@amont/domain/act/act-label';
import { VERDICT_LABEL } from '@amont/domain/notice/notice-label';
import type { CellValue, ListColumn } from '@amont/lists/list-column';
import { writtenValue } from './written-value.ts';

/** One thing to correct in one act: a line of the list an office works through. */
export type CorrectionRow = { readonly act: ReportedAct; readonly correction: Correction };

const text = (value: string | null): CellValue =>
  value === null || value === '' ? null : { kind: 'text', text: value };
const CONTEST = { open: 'contesté', upheld: 'contestation admise', dismissed: 'contestation écartée' } as const;

/** The columns of both files, in their order. */
export const CORRECTION_COLUMNS: readonly ListColumn<CorrectionRow>[] = [
  { head: 'Référence', width: 26, of: ({ act }) => text(act.reference) },
  { head: 'Acte', width: 32, of: ({ act }) => text(ACT_TYPE_LABEL[act.type]) },
  { head: 'Signifié le', width: 12, of: ({ act }) => ({ kind: 'day', day: act.servedOn }) },
  { head: 'Notice', width: 18, of: ({ act }) => text(act.verdict === null ? null : VERDICT_LABEL[act.verdict]) },
  { head: 'Version', width: 24, of: ({ act }) => text(act.version) },
  {
    head: 'Page',
    width: 8,
    of: ({ correction }) =>
      correction.page === null ? null : { kind: 'number', number: correction.page, decimals: 0 },
  },
  { head: 'Constat', width: 24, of: ({ correction }) => text(correction.label) },
  { head: 'Contact', width: 24, of: ({ correction }) => text(correction.contact) },
  { head: 'Trouvé', width: 24, of: ({ correction }) => text(correction.found && writtenValue(correction.found)) },
  {
    head: 'Attendu',
    width: 24,
    of: ({ correction }) => text(correction.expected && writtenValue(correction.expected)),
  },
  { head: 'À faire', width: 60, of: ({ correction }) => text(correction.sentence) },
  { head: 'Contestation', width: 20, of: ({ correction }) => text(correction.contest && CONTEST[correction.contest]) },
];

/** The lines of a report's list; none under five acts. */
export const correctionRows = ({ body }: OfficeReport): readonly CorrectionRow[] =>
  (body?.toCorrect ?? []).flatMap((act) => act.corrections.map((correction) => ({ act, correction })));
