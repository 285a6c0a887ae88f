import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, type PSM } from 'tesseract.js';
import { encodePgm } from '../picture/pgm.ts';
import { parseTsv } from './parse-tsv.ts';
import type { Recogniser } from './recogniser.ts';
import { SEGMENTATION, TESSERACT_SETTINGS } from './tesseract-settings.ts';

const require = createRequire(import.meta.url);

/** French, for the neural engine alone: a ninth of the size of the data for both engines, and the same words. */
const DATA = '4.0.0_best_int';

const versionOf = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

/**
 * The Tesseract that comes with the program, in WebAssembly; its data too: nothing is fetched.
 *
 * Its start never settles when something is missing, and its errors come outside any promise: the caller's process is given a
 * deadline, and ended by `fail`.
 *
 * @param fail called when the engine breaks; not to return
 */
export const openTesseractJs = async (fail: (error: unknown) => void): Promise<Recogniser> => {
  const langPath = join(dirname(require.resolve('@tesseract.js-data/fra/package.json')), DATA);
  const worker = await createWorker('fra', OEM.LSTM_ONLY, {
    langPath,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: fail,
  });
  await worker.setParameters(TESSERACT_SETTINGS);
  return {
    version: `tesseract.js-${versionOf('tesseract.js')}-fra-${versionOf('@tesseract.js-data/fra')}`,
    words: async (picture, arrangement) => {
      await worker.setParameters({
        tessedit_pageseg_mode: SEGMENTATION[arrangement] as PSM,
        user_defined_dpi: String(picture.dpi),
      });
      const { data } = await worker.recognize(encodePgm(picture), {}, { text: false, blocks: false, tsv: true });
      return parseTsv(data.tsv ?? '');
    },
  };
};
