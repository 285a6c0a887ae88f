import type { OfficeReport } from '@amont/contracts/http/office-report';
import { reportCsv } from '@amont/reports/report-csv';
import { reportPdf } from '@amont/reports/report-pdf';
import { reportXlsx } from '@amont/reports/report-xlsx';
import type { FastifyReply } from 'fastify';

export const REPORT_FORMATS = ['pdf', 'csv', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** `rapport-perignat-mirandol-75011-2025-01-01-2025-03-31.pdf`. */
export const reportFileName = ({ office, from, until }: OfficeReport, format: ReportFormat): string =>
  `rapport-${office.id.replace(/[^a-z0-9-]+/gi, '-')}-${from}-${until}.${format}`;

/** Answers with a report as a file to keep. */
export const sendReport = async (reply: FastifyReply, report: OfficeReport, format: ReportFormat) => {
  const named = `attachment; filename="${reportFileName(report, format)}"`;
  reply.header('content-disposition', named).type(TYPES[format]);
  if (format === 'pdf') return reply.send(await reportPdf(report));
  return reply.send(format === 'csv' ? reportCsv(report) : await reportXlsx(report));
};
