import { teamCaseDetail, teamCaseList } from '@amont/contracts/http/team';
import { createKey } from '@amont/store/account/create-key.query';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someHousehold } from './household.fixture.ts';
import { type OpenApi, openApi } from './open-api.fixture.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
/** Everything a team's people may call. A route that is not here is closed to them, whoever adds it. */
const TEAM_ROUTES = [
  'GET /api/session',
  'DELETE /api/session',
  'POST /api/teams/:team/cases',
  'GET /api/teams/:team/cases/:id',
  'POST /api/teams/:team/cases/:id/entries',
  'POST /api/teams/:team/cases/:id/withdrawals',
  'POST /api/teams/:team/imports',
  'GET /api/teams/:team/template.csv',
  'GET /api/teams/:team/template.xlsx',
];
const PUBLIC_ROUTES = ['POST /api/session', 'GET /healthz', 'GET /readyz', 'GET /metrics', 'GET /api/openapi.json'];

type Route = { readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'; readonly url: string };

/** Every route of the server, as it tells them. */
const routesOf = ({ server }: OpenApi): readonly Route[] =>
  server
    .printRoutes({ commonPrefix: false, includeHooks: false })
    .split('\n')
    .reduce<{ routes: Route[]; path: string[] }>(
      ({ routes, path }, line) => {
        const match = /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/.exec(line);
        if (!match) return { routes, path };
        const here = [...path.slice(0, (match[1] ?? '').length / 4), match[2] ?? ''];
        const methods = (match[3] ?? '')
          .split(', ')
          .filter((method) => method !== '' && !['HEAD', 'OPTIONS'].includes(method));
        routes.push(...methods.map((method) => ({ method: method as Route['method'], url: here.join('') })));
        return { routes, path: here };
      },
      { routes: [], path: [] },
    ).routes;

const named = ({ method, url }: Route): string => `${method} ${url}`;
const addressOf = (url: string, team: string): string =>
  url
    .replace(':team', team)
    .replace(':week', '2025-W14')
    .replace(/:[a-zA-Z]+/g, NOWHERE);

let open: OpenApi;
beforeAll(async () => {
  open = await openApi();
});
afterAll(() => open?.[Symbol.asyncDispose]());

test('every route is known, and closed to whoever is not signed in but for those meant to be open', async () => {
  const routes = routesOf(open);
  expect(routes.length).toBeGreaterThan(35);
  for (const name of TEAM_ROUTES) expect(routes.map(named)).toContain(name);
  for (const route of routes) {
    const { statusCode } = await open.as(null, { method: route.method, url: addressOf(route.url, 'adil') });
    if (PUBLIC_ROUTES.includes(named(route))) expect(statusCode, named(route)).not.toBe(403);
    else expect(statusCode, named(route)).toBe(401);
  }
});

test.each(['adil', 'empex'] as const)(
  '%s people reach the routes of their own team, and no other at all',
  async (role) => {
    for (const route of routesOf(open)) {
      const own = await open.as(role, { method: route.method, url: addressOf(route.url, role) });
      if (PUBLIC_ROUTES.includes(named(route))) continue;
      if (TEAM_ROUTES.includes(named(route))) expect([401, 403], named(route)).not.toContain(own.statusCode);
      else expect(own.statusCode, named(route)).toBe(403);
      const others = role === 'adil' ? 'empex' : 'adil';
      if (!route.url.includes(':team')) continue;
      const foreign = await open.as(role, { method: route.method, url: addressOf(route.url, others) });
      expect(foreign.statusCode, named(route)).toBe(403);
    }
  },
);

test('an operator administers nothing; a key of an office reaches no list', async () => {
  const { secret } = await createKey(open.store.db, { label: 'Étude', scope: 'office', officeId: 'office-1' });
  for (const route of routesOf(open)) {
    const url = addressOf(route.url, 'adil');
    if (/^\/api\/(users|keys)/.test(route.url))
      expect((await open.as('operator', { method: route.method, url })).statusCode, named(route)).toBe(403);
    if (!TEAM_ROUTES.includes(named(route))) continue;
    const headers = { authorization: `Bearer ${secret}` };
    expect((await open.server.inject({ method: route.method, url, headers })).statusCode, named(route)).toBe(403);
  }
});

const list = async (role: 'adil' | 'empex', search?: string) => {
  const answer = await open.as(role, {
    method: 'POST',
    url: `/api/teams/${role}/cases`,
    payload: search ? { search } : {},
  });
  return { text: answer.body, cases: teamCaseList.parse(answer.json()) };
};

test('a team sees its own list and the procedures on it; another one’s answers as one that does not exist', async () => {
  const lawyers = await someHousehold(open.store, { name: 'LEFEVRE', channels: ['adil', 'landlord'] });
  const mobile = await someHousehold(open.store, { name: 'BENALI', channels: ['empex'] });
  const both = await someHousehold(open.store, { name: 'NGUYEN', channels: ['adil', 'empex'] });
  await open.project();

  const [adil, empex] = [await list('adil'), await list('empex')];
  expect(adil.cases.cases.map((one) => one.procedureId).sort()).toEqual(
    [lawyers, both].map((one) => one.procedureId).sort(),
  );
  expect(empex.cases.cases.map((one) => one.procedureId).sort()).toEqual(
    [mobile, both].map((one) => one.procedureId).sort(),
  );
  expect(adil.text).not.toContain('BENALI');
  expect(empex.text).not.toContain('LEFEVRE');
  expect((await list('adil', 'nguyen claude')).cases.cases).toHaveLength(1);
  expect((await list('adil', 'benali')).cases.cases).toEqual([]);

  const get = (role: 'adil' | 'empex', id: string) =>
    open.as(role, { method: 'GET', url: `/api/teams/${role}/cases/${id}` });
  const [foreign, absent] = [await get('adil', mobile.procedureId), await get('adil', NOWHERE)];
  expect([foreign.statusCode, foreign.body]).toEqual([404, absent.body]);
  for (const path of ['entries', 'withdrawals']) {
    const payload =
      path === 'entries'
        ? { entryId: NOWHERE, followUp: 'courrier_envoye', on: '2025-03-14' }
        : { followUp: 'courrier_envoye', on: '2025-03-14', reason: 'erreur_de_saisie' };
    const url = `/api/teams/adil/cases/${mobile.procedureId}/${path}`;
    expect((await open.as('adil', { method: 'POST', url, payload })).statusCode, path).toBe(404);
  }

  const seen = teamCaseDetail.parse((await get('empex', both.procedureId)).json()).case;
  expect(seen).toMatchObject({ household: 'Mme NGUYEN Claude', hearingOn: '2025-06-02', debtMonths: 4.5 });
  expect([seen.service, seen.landlord]).toEqual([null, null]);
  const theirs = teamCaseDetail.parse((await get('adil', lawyers.procedureId)).json()).case;
  expect(theirs).toMatchObject({ service: 'a_etude', landlord: 'BAILLEUR LEFEVRE', hearingOn: null });
});
