import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../acts/', import.meta.url));

export type CarriedAct = { readonly fileName: string; readonly pdf: Buffer };

/** The invented acts that the project carries, by name; what is true of each stands in `truth.jsonl` beside them. */
export const readCarriedActs = async (): Promise<readonly CarriedAct[]> => {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.pdf')).sort();
  return Promise.all(names.map(async (fileName) => ({ fileName, pdf: await readFile(`${FOLDER}${fileName}`) })));
};

/** What is true of each carried act: one object a file, in the shape of section 4 of the contract, cut to what is certain. */
export const readCarriedTruth = async (): Promise<readonly Record<string, unknown>[]> => {
  const text = await readFile(`${FOLDER}truth.jsonl`, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};
