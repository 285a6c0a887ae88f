import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Without these folders pdf.js draws scans (JPEG 2000) and documents with standard fonts as blank pages, and says nothing. */
const FOLDERS = ['standard_fonts', 'wasm', 'iccs', 'cmaps'] as const;

/** Copies the data files of pdfjs-dist to `dist/pdfjs`, so that the viewer downloads nothing from elsewhere. */
export const carryPdfData = (): Plugin => {
  const root = join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))));
  return {
    name: 'amont:carry-pdf-data',
    apply: 'build',
    generateBundle() {
      for (const folder of FOLDERS) {
        for (const file of readdirSync(join(root, folder))) {
          const source = readFileSync(join(root, folder, file));
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${file}`, source });
        }
      }
    },
  };
};
