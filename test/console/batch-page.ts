import type { Page } from 'playwright-core';

const SETTLED = 'Tous les actes de ce lot ont été traités ou attendent une personne.';

export type Sum = {
  readonly submitted: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly refused: number;
};

/** Waits on the page of a batch until its acts are at the end of their way. */
export const untilSettled = (page: Page): Promise<void> => page.getByText(SETTLED).waitFor();

/** The sum of the receipt as it is written on the page. */
export const sumOnPage = async (page: Page): Promise<Sum> => {
  const figure = async (label: string): Promise<number> => {
    const part = page.locator('.amont-receipt .amont-sum__part', { hasText: label });
    return Number(((await part.locator('dd').textContent()) ?? '').replaceAll(/\s/g, ''));
  };
  return {
    submitted: await figure('Fichiers soumis'),
    accepted: await figure('Acceptés'),
    duplicates: await figure('Doublons'),
    refused: await figure('Refusés'),
  };
};

/** Goes to the page of the batches and gives it files the way its hidden field does. */
export const sendFiles = async (
  page: Page,
  url: string,
  files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
  field: 'files' | 'folder' = 'files',
): Promise<void> => {
  await page.goto(`${url}/lots`);
  await page.getByRole('heading', { level: 1, name: 'Lots d’actes' }).waitFor();
  await page.getByTestId(field).setInputFiles(files);
  await page.waitForURL(/\/lots\/[0-9a-f-]{36}$/);
};
