import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * @param searchPath folders to look in, as in the `PATH` variable; relative ones are not looked in
 * @returns absolute path of the machine's own Tesseract; null when there is none
 */
export const findTesseract = (searchPath: string): string | null =>
  searchPath
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, process.platform === 'win32' ? 'tesseract.exe' : 'tesseract'))
    .find(isProgram) ?? null;
