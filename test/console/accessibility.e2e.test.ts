import { actList, batchList } from '@amont/contracts/http/batch';
import { officeList } from '@amont/contracts/http/office';
import { procedureList } from '@amont/contracts/http/procedure';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole } from './open-console.fixture.ts';
import { seriousFaults } from './serious-faults.ts';
import { until } from './until.ts';
import { withoutChromium } from './without-chromium.ts';

const NARROW = { width: 320, height: 700 };
const WIDE = { width: 1280, height: 900 };
const PAGES = [
  '',
  'lots',
  'lots/LOT',
  'actes',
  'actes/ACTE',
  'actes/REFUS',
  'procedures',
  'procedures/PROCEDURE',
  'entonnoir',
  'contacts',
  'notices',
  'notices/contacts',
  'notices/paris-cdp-2024-10',
  'etudes',
  'etudes/ETUDE',
  'contestations',
  'notices-en-chiffres',
  'messages',
  'etude',
  'imports',
  'echecs',
  'administration',
  'suivi',
  'suivi/empex',
  'suivi/empex/import',
  'accessibilite',
  'mentions',
  'nulle-part',
];

/** How far a page goes beyond the window, in CSS pixels. */
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
/** Levels of the headings, in the order of the page; those of dialogues that are not open are no part of it. */
const LEVELS =
  "[...document.querySelectorAll('main :is(h1, h2, h3, h4)')].filter((heading) => !heading.closest('dialog')).map((heading) => Number(heading.tagName[1]))";
const UNNAMED_TABLES =
  "[...document.querySelectorAll('table')].filter((table) => !table.caption?.textContent.trim() || !table.querySelector('th[scope=col]')).length";
const FOCUSED =
  "(document.activeElement.textContent || document.activeElement.getAttribute('aria-label') || '').trim()";

describe.skipIf(withoutChromium)('the console for people who do not see it, or use no mouse', () => {
  let open: OpenConsole;
  let page: Page;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    open = await openConsole({ words: [] });
    page = await open.signedIn();
    await until('the demonstration is loaded', () => /^ *entonnoir/m.test(open.house.printed()));
    const read = async (path: string): Promise<unknown> => (await open.ask(path)).json();
    const { acts } = actList.parse(await read('/acts?limit=100'));
    ids.LOT = batchList.parse(await read('/batches')).batches[0]?.id ?? '';
    ids.ACTE = acts.find(({ status }) => status === 'decided')?.id ?? '';
    ids.REFUS = acts.find(({ status }) => status === 'refused')?.id ?? '';
    const { offices } = officeList.parse(await read('/offices'));
    ids.ETUDE = encodeURIComponent(offices[0]?.id ?? '');
    const { procedures } = procedureList.parse(await read('/procedures?limit=100'));
    ids.PROCEDURE = procedures.toSorted((one, other) => other.acts - one.acts)[0]?.id ?? '';
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  const go = async (path: string): Promise<void> => {
    await page.goto(`${open.house.url}/${path.replace(/[A-Z]+$/, (name) => ids[name] ?? name)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  const tabTo = async (name: string | RegExp, most = 60): Promise<void> => {
    for (let presses = 0; presses < most; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = String(await page.evaluate(FOCUSED));
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    }
    throw new Error(`${name} is not reached with the keyboard`);
  };

  const theme = (scheme: string) =>
    page.evaluate(`document.documentElement.setAttribute('data-fr-theme', '${scheme}')`);
  const titles = new Map<string, string>();

  test.each(PAGES)(
    'page /%s: no serious fault, light or dark, wide or narrow; a main heading, captions, its own title',
    async (path) => {
      await go(path);
      await theme('light');
      expect(await seriousFaults(page)).toEqual([]);
      const levels = (await page.evaluate(LEVELS)) as readonly number[];
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
      expect(await page.evaluate(UNNAMED_TABLES)).toBe(0);
      const title = await page.title();
      expect(title).toMatch(/\S – amont$/);
      expect([...titles.values()]).not.toContain(title);
      titles.set(path, title);
      await page.setViewportSize(NARROW);
      await theme('dark');
      const overflow = await page.evaluate(OVERFLOW);
      const faults = await seriousFaults(page);
      await page.setViewportSize(WIDE);
      expect(overflow).toBeLessThanOrEqual(1);
      expect(faults).toEqual([]);
    },
  );

  test('the page to sign in has no serious fault, even with its errors', async () => {
    const visitor = await open.visitor();
    await visitor.goto(`${open.house.url}/connexion`);
    await visitor.getByRole('button', { name: 'Se connecter' }).click();
    await visitor.getByText('Saisissez votre mot de passe.').waitFor();
    expect(await seriousFaults(visitor)).toEqual([]);
  });

  test('the first key leads to the links that skip the menu, and they move the focus', async () => {
    await go('actes');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(FOCUSED)).toBe('Contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('contenu');
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
  });

  test('following a link gives the focus to the heading of the new page', async () => {
    await go('');
    await tabTo('Procédures');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Procédures' }).waitFor();
    await expect.poll(() => page.evaluate(FOCUSED)).toBe('Procédures');
  });

  test('an act is gone through with the keyboard alone: document, tabs with the arrows, a field shown in its page', async () => {
    await go('actes/ACTE');
    await page.getByText(/Page 1 sur \d+/).waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo('Lecture');
    await tabTo(/^Page \d+.*dans le document$/);
    await page.keyboard.press('Enter');
    await page.locator('.amont-frame').waitFor();
    await page.getByRole('status').filter({ hasText: 'Montré dans le document' }).waitFor();
    await page.getByRole('tab', { name: 'Lecture' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: 'Notice' }).waitFor();
    expect(await page.evaluate(FOCUSED)).toBe('Notice');
  });

  test('on a narrow screen the menu opens, is gone through and closes with the keyboard', async () => {
    await page.setViewportSize(NARROW);
    await go('');
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    await menu.focus();
    await page.keyboard.press('Enter');
    await tabTo('Entonnoir', 20);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Entonnoir', exact: true }).first().waitFor({ state: 'hidden' });
    await page.setViewportSize(WIDE);
  });

  test('state is never told by colour alone: each badge has its words', async () => {
    for (const path of ['actes', 'lots/LOT', 'procedures/PROCEDURE']) {
      await go(path);
      const badges = await page.locator('.fr-badge').allTextContents();
      expect(badges.length).toBeGreaterThan(0);
      for (const words of badges) expect(words.trim()).not.toBe('');
    }
  });
});
