import type { ReceiptRow } from '@amont/store/view/receipt-rows.query';

/** A cell that a spreadsheet reads as text: quoted, and never taken for a formula. */
const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const HEADER = ['numero', 'fichier', 'empreinte_sha256', 'etat', 'motif'];

/** The receipt of a batch: CSV, UTF-8 with BOM and `;`, as French spreadsheets open it. */
export const receiptCsv = (rows: readonly ReceiptRow[]): string => {
  const lines = rows.map((row) => [row.ordinal, row.fileName, row.sha256, row.status, row.reason].map(cell).join(';'));
  return `\uFEFF${[HEADER.join(';'), ...lines].join('\r\n')}\r\n`;
};
