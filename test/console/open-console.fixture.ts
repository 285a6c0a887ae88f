import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type House, startHouse } from '../flow/house.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];
const ADMIN = 'admin@amont.local';
const PATIENCE_MS = 20_000;

type Account = { readonly email: string; readonly password: string };

export type OpenConsole = AsyncDisposable & {
  readonly house: House;
  /** For files to send; goes with the console. */
  readonly folder: string;
  /** A browser of its own, with its own cookies, that nobody signed in with. */
  readonly visitor: () => Promise<Page>;
  /** The same, signed in: by the first administrator unless told otherwise. */
  readonly signedIn: (account?: Account) => Promise<Page>;
  readonly admin: () => Promise<Account>;
  /** Asks the API with the instance's own key. */
  readonly ask: (path: string, send?: { readonly method: string; readonly body?: unknown }) => Promise<Response>;
};

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', ...QUIET],
  });

/** Fills the sign-in form of a page and sends it. */
export const signIn = async (page: Page, { email, password }: Account): Promise<void> => {
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
};

/** The whole house with its console, and a real browser to open it in. */
export const openConsole = async (options: Parameters<typeof startHouse>[0] = {}): Promise<OpenConsole> => {
  const [house, browser, folder] = await Promise.all([
    startHouse(options),
    launch(),
    mkdtemp(join(tmpdir(), 'amont-console-')),
  ]);
  const visitor = async (): Promise<Page> => {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(PATIENCE_MS);
    return context.newPage();
  };
  const admin = async (): Promise<Account> => ({
    email: ADMIN,
    password: (await readFile(join(house.dataFolder, 'premier-compte.txt'), 'utf8')).trim(),
  });
  const signedIn = async (account?: Account): Promise<Page> => {
    const page = await visitor();
    await page.goto(`${house.url}/connexion`);
    await signIn(page, account ?? (await admin()));
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor();
    return page;
  };
  const ask: OpenConsole['ask'] = (path, { method = 'GET', body } = { method: 'GET' }) =>
    fetch(`${house.url}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${house.key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const dispose = async (): Promise<void> => {
    await browser.close();
    await house[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  };
  return { house, folder, visitor, signedIn, admin, ask, [Symbol.asyncDispose]: dispose };
};
