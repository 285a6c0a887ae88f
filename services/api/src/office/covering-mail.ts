import { FEWEST_ACTS, type OfficeReport, type ReportQuery } from '@amont/contracts/http/office-report';
import type { MailMessage } from '@amont/mail/mail-message';
import { coveringText } from '@amont/reports/covering-text';
import { drawReport } from '@amont/reports/draw-report';
import { reportXlsx } from '@amont/reports/report-xlsx';
import { officeEmail } from '@amont/store/office/find-office.query';
import { findOfficeRow } from '@amont/store/office/list-offices.query';
import type { ApiDeps } from '../api-deps.ts';
import { notFound } from '../problem.ts';
import { officialNotices } from './official-notices.ts';
import { reportOf } from './report-of.ts';
import { reportFileName } from './send-report.ts';

type Covering = {
  readonly message: Omit<MailMessage, 'id' | 'to'> & { readonly to: string | null };
  /** Why it may not leave; null when it may. */
  readonly blocked: string | null;
  readonly report: OfficeReport;
  readonly pdf: Buffer;
};

const whyBlocked = (declined: boolean, to: string | null, report: OfficeReport): string | null => {
  if (declined) return 'Cette étude ne veut pas recevoir de rapports.';
  if (report.body === null) return `Moins de ${FEWEST_ACTS} actes dans la période : aucun rapport n’est envoyé.`;
  return to === null ? 'Aucune adresse électronique n’est enregistrée pour cette étude.' : null;
};

/** The message a report leaves with, and whether it may leave: the one gate of all sending. */
export const coveringMail = async (deps: ApiDeps, officeId: string, query: ReportQuery): Promise<Covering> => {
  const office = await findOfficeRow(deps.store.db, officeId);
  if (office === null) throw notFound('Étude');
  const report = await reportOf(deps, officeId, query);
  const pdf = await drawReport(report);
  const to = await officeEmail(deps.store, officeId);
  const attachments = [
    { name: reportFileName(report, 'pdf'), type: 'application/pdf', bytes: pdf },
    {
      name: reportFileName(report, 'xlsx'),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await reportXlsx(report),
    },
    ...(await officialNotices(deps, report.notices)),
  ];
  const page = deps.config.publicUrl === null ? null : new URL('/etude', deps.config.publicUrl).href;
  const blocked = whyBlocked(office.reports === 'declined', to, report);
  return { message: { to, ...coveringText(report, page), attachments }, blocked, report, pdf };
};
