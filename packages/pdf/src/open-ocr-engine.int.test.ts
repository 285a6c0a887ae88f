import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from '@amont/domain/text/page-text';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OcrEngine } from './ocr-engine.ts';
import { openOcrEngine } from './open-ocr-engine.ts';
import type { GreyPicture } from './picture/grey-picture.ts';
import { pictureOf, printed } from './scan.fixture.ts';

let folder: string;
let page: GreyPicture;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amont-tesseract-'));
  page = await pictureOf(printed, 100);
});
afterAll(() => rm(folder, { recursive: true }));

/** A program that stands where the machine's own Tesseract would, and answers as told. */
const program = async (name: string, script: string): Promise<string> => {
  const bin = await mkdtemp(join(folder, name));
  await writeFile(join(bin, 'tesseract'), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, 'tesseract'), 0o755);
  return bin;
};
const FACTS = 'case "$1" in --version) echo "tesseract 5.3.0"; exit 0;; --list-langs) echo fra; exit 0;; esac';
const closing = (engine: OcrEngine) => ({ engine, [Symbol.asyncDispose]: () => engine.close() });

describe("the machine's own Tesseract", () => {
  test('is used when it has French, and named with its version', async () => {
    const row = '5\\t1\\t1\\t1\\t1\\t1\\t100\\t100\\t90\\t20\\t95\\tCOMMANDEMENT\\n';
    const searchPath = await program('good', `${FACTS}\ncat > /dev/null\nprintf '${row}'`);
    await using opened = closing(openOcrEngine({ size: 1, searchPath }));
    const read = await opened.engine.recognise(page);
    expect(read).toMatchObject({ engine: 'tesseract-5.3.0-fra' });
    expect(read?.lines[0]?.text).toBe('COMMANDEMENT');
  });

  test('is passed over when it has no French data', async () => {
    const searchPath = await program('german', 'case "$1" in --version) echo "tesseract 5.3.0";; *) echo deu;; esac');
    await using opened = closing(openOcrEngine({ size: 1, searchPath }));
    const read = await opened.engine.recognise(page);
    expect(read?.engine).toMatch(/^tesseract\.js-/);
    expect(read === null ? '' : textOf({ ...read, page: 1, source: 'ocr' })).toContain('COMMANDEMENT');
  });

  test('that never ends costs its picture: ended with its process, and the next picture is asked of another', async () => {
    const searchPath = await program('stuck', `${FACTS}\nexec sleep 600`);
    await using opened = closing(openOcrEngine({ size: 1, searchPath, limits: { deadlineMs: 2_500 } }));
    expect(await opened.engine.recognise(page)).toBeNull();
    expect(await opened.engine.recognise(page)).toBeNull();
  });

  test('that fails costs its picture only', async () => {
    const searchPath = await program('broken', `${FACTS}\nexit 3`);
    await using opened = closing(openOcrEngine({ size: 1, searchPath }));
    expect(await opened.engine.recognise(page)).toBeNull();
  });
});

describe('the Tesseract that comes with the program', () => {
  test('is ended at its deadline, like a parse that does not settle', async () => {
    await using opened = closing(openOcrEngine({ size: 1, searchPath: '', limits: { deadlineMs: 40 } }));
    expect(await opened.engine.recognise(page)).toBeNull();
  });

  test('reads the largest picture it is given within its memory', async () => {
    await using opened = closing(openOcrEngine({ size: 1, searchPath: '' }));
    const large = { width: 2_800, height: 2_800, dpi: 200, grey: new Uint8Array(2_800 * 2_800).fill(255) };
    page.grey.forEach((shade, i) => {
      const [x, y] = [i % page.width, Math.floor(i / page.width)];
      if (y < 2_800 && x < 2_800) large.grey[y * 2_800 + x] = shade;
    });
    expect(await opened.engine.recognise(large)).toMatchObject({ lines: expect.anything() });
  });

  test('a closed engine has no process left, one never asked has started none', async () => {
    const engine = openOcrEngine({ size: 2, searchPath: '' });
    await engine.close();
    const used = openOcrEngine({ size: 1, searchPath: '' });
    await used.recognise(page);
    await used.close();
    await expect(used.recognise(page)).rejects.toMatchObject({ code: 'pdf.pool-closed' });
  });
});
