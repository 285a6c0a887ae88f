import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { carryPdfData } from './build/carry-pdf-data.ts';
import { compressAssets } from './build/compress-assets.ts';
import { keepUsedIcons } from './build/keep-used-icons.ts';

export default defineConfig(({ command }) => ({
  logLevel: command === 'build' ? 'warn' : 'info',
  plugins: [react(), keepUsedIcons(), carryPdfData(), compressAssets()],
  build: {
    // The API forbids `data:` fonts and scripts: every asset is a file of its own, hashed, served from dist.
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
    // The copy of the viewer's data files is what takes the time, and it is wanted.
    rolldownOptions: { checks: { pluginTimings: false } },
    chunkSizeWarningLimit: 1_200,
  },
  server: { proxy: { '/api': process.env.AMONT_URL ?? 'http://127.0.0.1:8080' } },
}));
