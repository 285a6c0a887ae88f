import { newUserAnswer } from '@amont/contracts/http/administration';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenConsole, openConsole, signIn } from './open-console.fixture.ts';
import { withoutChromium } from './without-chromium.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

describe.skipIf(withoutChromium)('who enters the console, and what they may do there', () => {
  let open: OpenConsole;
  beforeAll(async () => {
    open = await openConsole();
  });
  afterAll(() => open?.[Symbol.asyncDispose]());

  const newOperator = async (email: string) => {
    const body = { email, name: 'Camille Essai', role: 'operator' };
    const made = newUserAnswer.parse(await (await open.ask('/users', { method: 'POST', body })).json());
    return { id: made.user.id, email, password: made.password ?? '' };
  };

  test('nobody enters without signing in; who signs in comes to the page asked for', async () => {
    const page = await open.visitor();
    await page.goto(`${open.house.url}/entonnoir?par=quarter`);
    await heading(page, 'Connexion').waitFor();
    await signIn(page, { email: 'admin@amont.local', password: 'mauvais mot de passe' });
    await page.getByText('Adresse ou mot de passe incorrect').waitFor();
    await signIn(page, await open.admin());
    await heading(page, 'Entonnoir').waitFor();
    expect(page.url()).toContain('par=quarter');
  });

  test('an empty or malformed field is told under the field, which takes the focus', async () => {
    const page = await open.visitor();
    await page.goto(`${open.house.url}/connexion`);
    await signIn(page, { email: 'sans-arobase', password: '' });
    await page.getByText('L’adresse électronique n’est pas valide.').waitFor();
    await page.getByText('Saisissez votre mot de passe.').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('email');
  });

  test('who signs out sees no page any more, not even by going back', async () => {
    const page = await open.signedIn();
    await page.goto(`${open.house.url}/procedures`);
    await heading(page, 'Procédures').waitFor();
    await page
      .getByRole('button', { name: /Se déconnecter/ })
      .first()
      .click();
    await heading(page, 'Connexion').waitFor();
    await page.goBack();
    await heading(page, 'Connexion').waitFor();
    expect(await page.getByRole('navigation', { name: 'Menu principal' }).count()).toBe(0);
  });

  test('a session that ended is told, and the page is found again after signing in', async () => {
    const page = await open.signedIn();
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'Procédures', exact: true }).first().click();
    await page.getByText('Votre session est terminée').waitFor();
    await signIn(page, await open.admin());
    await heading(page, 'Procédures').waitFor();
  });

  test('an operator works but does not administer; the server refuses as well', async () => {
    const page = await open.signedIn(await newOperator('operateur@exemple.fr'));
    expect(await page.getByRole('link', { name: 'Procédures', exact: true }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('link', { name: 'Administration', exact: true }).count()).toBe(0);
    await page.goto(`${open.house.url}/administration`);
    await page.getByText('Cette page est réservée aux administrateurs.').waitFor();
    expect(await page.evaluate("fetch('/api/users').then((answer) => answer.status)")).toBe(403);
  });

  test('an administrator opens an account, whose password is shown once and works, and closes it', async () => {
    const page = await open.signedIn();
    await page.goto(`${open.house.url}/administration`);
    await page.getByLabel('Nom', { exact: true }).fill('Dominique Modèle');
    await page.getByLabel('Adresse électronique').fill('modele@exemple.fr');
    await page.getByRole('button', { name: 'Créer le compte' }).click();
    const password = (await page.locator('.fr-alert code').textContent()) ?? '';
    const other = await open.signedIn({ email: 'modele@exemple.fr', password });
    await page.getByRole('button', { name: 'Désactiver le compte de Dominique Modèle' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Désactiver le compte' }).click();
    await page.getByText('Compte de Dominique Modèle désactivé.').waitFor();
    await other.goto(`${open.house.url}/actes`);
    await signIn(other, { email: 'modele@exemple.fr', password });
    await other.getByText('Adresse ou mot de passe incorrect').waitFor();
  });

  test('a key of an office needs the office, is shown once, and is dead once revoked', async () => {
    const page = await open.signedIn();
    await page.goto(`${open.house.url}/administration`);
    await page.getByLabel('Nom de la clé').fill('Logiciel de l’étude');
    await page.getByLabel('Portée').selectOption('office');
    await page.getByRole('button', { name: 'Créer la clé' }).click();
    await page.getByText('Indiquez l’identifiant de l’étude.').waitFor();
    await page.getByLabel('Identifiant de l’étude').fill('etude-essai');
    await page.getByRole('button', { name: 'Créer la clé' }).click();
    const secret = (await page.locator('.fr-alert code').textContent()) ?? '';
    const status = async () => {
      const headers = { authorization: `Bearer ${secret}` };
      return (await fetch(`${open.house.url}/api/notice-checks`, { method: 'POST', headers })).status;
    };
    expect(await status()).not.toBe(401);
    await page.getByRole('button', { name: 'Révoquer la clé Logiciel de l’étude' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Révoquer la clé' }).click();
    await page.getByText('Clé Logiciel de l’étude révoquée.').waitFor();
    expect(await status()).toBe(401);
  });

  test.each([
    ['nulle-part', 'Page introuvable'],
    [`actes/${NOWHERE}`, 'Acte introuvable'],
    [`procedures/${NOWHERE}`, 'Procédure introuvable'],
    [`lots/${NOWHERE}`, 'Lot introuvable'],
  ])('what is not at /%s is said to be absent, with a way to go on', async (path, title) => {
    const page = await open.signedIn();
    await page.goto(`${open.house.url}/${path}`);
    await heading(page, title).waitFor();
    await page.getByText('Erreur 404').waitFor();
    expect(await page.getByRole('button', { name: 'Réessayer' }).count()).toBe(0);
    await page.locator('main a.fr-btn').click();
    await page.waitForURL((url) => !url.pathname.includes(path));
  });

  test('a server that cannot be reached is said so, and the page recovers by itself or on request', async () => {
    const page = await open.signedIn();
    await page.route('**/api/**', (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: 'Procédures', exact: true }).first().click();
    await page.getByText('Connexion perdue.').waitFor();
    await page.getByText('Le serveur ne répond pas.').waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('Aucune procédure pour l’instant.').waitFor();
    await page.getByText('Connexion perdue.').waitFor({ state: 'detached' });
  });

  test('the pages come compressed to who takes them so, and whole to others', async () => {
    const html = await (await fetch(open.house.url)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const get = (encoding: string) => fetch(`${open.house.url}${script}`, { headers: { 'accept-encoding': encoding } });
    const [small, whole] = await Promise.all([get('br'), get('identity')]);
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(whole.headers.get('content-encoding')).toBeNull();
    expect(await small.text()).toBe(await whole.text());
  });

  test('an error of the server is told in French without its inner words', async () => {
    const page = await open.signedIn();
    await page.route('**/api/procedures?*', (route) => route.fulfill({ status: 500, body: 'stack trace' }));
    await page.getByRole('link', { name: 'Procédures', exact: true }).first().click();
    await page.getByText('Le serveur a répondu par une erreur (500).').waitFor();
    expect(await page.getByText('stack trace').count()).toBe(0);
  });
});
