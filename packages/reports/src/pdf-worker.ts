import { parentPort } from 'node:worker_threads';
import type { OfficeReport } from '@amont/contracts/http/office-report';
import { reportPdf } from './report-pdf.ts';

/** Draws each report it is handed, one after the other, and gives its bytes back. */
parentPort?.on('message', async (report: OfficeReport) => {
  const pdf = await reportPdf(report);
  parentPort?.postMessage(new Uint8Array(pdf));
});
