import { indicators } from '@amont/contracts/http/indicators';
import { templateColumns } from '@amont/domain/import/team-template';
import { importPartnerFile } from '@amont/partner-returns/import-partner-file';
import type { Store } from '@amont/store/open-store';
import { projectNext } from '@amont/store/view/project-next';
import { readIndicators } from '@amont/store/view/read-indicators.query';
import { replay } from '@amont/store/view/replay';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';

type Team = 'adil' | 'empex';
type Line = Readonly<Record<string, string>>;

const projectAll = async (store: Store): Promise<void> => {
  for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(store.db));
};

/** A team's file with the columns of its template. */
const fileOf = (team: Team, lines: readonly Line[]): Buffer => {
  const heads = templateColumns(team).map(({ column }) => column);
  return Buffer.from(
    [heads, ...lines.map((line) => heads.map((head) => line[head] ?? ''))].map((row) => row.join(';')).join('\n'),
  );
};

const send = (store: Store, team: Team, lines: readonly Line[]) =>
  importPartnerFile(store, fileOf(team, lines), {
    actor: { kind: 'person', id: 'test' },
    sender: { team, today: '2025-06-19' },
  });

const times = (count: number, line: (n: number) => Line): Line[] => Array.from({ length: count }, (_, n) => line(n));
const euros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
/** A total shared out to the cent: the remainder goes to the first. */
const shared = (total: number, among: number) => (n: number) =>
  euros(Math.floor(total / among) + (n === 0 ? total % among : 0));
const upTo = (share: number, n: number, yes: string, no: string): string => (n < share ? yes : no);

const read = async (store: Store, query: { from?: string; to?: string; published?: 'true' } = {}) =>
  indicators.parse(await readIndicators(store.db, { from: '2024', to: '2024', by: 'year', ...query }));

/**
 * What the ADIL published for 2024: 2 300 letters, 705 households that contacted it, 641 appointments, 10 137 490 € of debts,
 * 217 448 € contestable, in 43 % of cases, 32 % settled at follow-up, 65 % without social follow-up.
 */
const adilYear = (): Line[] => {
  const debt = shared(1_013_749_000, 705);
  const contestable = shared(21_744_800, 258);
  return [
    ...times(2_300, (n) => ({ reference: `a${n}`, etape: 'courrier_envoye', date: '2024-03-04' })),
    ...times(705, (n) => ({
      reference: `a${n}`,
      etape: 'menage_a_repondu',
      date: '2024-04-02',
      dette: debt(n),
      suivi_social: n >= 700 ? '' : upTo(455, n, 'non', 'oui'),
    })),
    ...times(641, (n) => ({ reference: `a${n}`, etape: 'rendez_vous_tenu', date: '2024-04-10' })),
    ...times(620, (n) => ({
      reference: `a${n}`,
      etape: 'diagnostic_juridique',
      date: '2024-04-10',
      validite_cdp: n % 3 === 0 ? 'irreguliere' : 'reguliere',
      montant_contestable: n >= 600 ? '' : n < 258 ? contestable(n) : '0',
    })),
    ...times(250, (n) => ({
      reference: `a${n}`,
      etape: n >= 200 ? 'issue_inconnue' : upTo(64, n, 'dette_soldee', 'plan_apurement'),
      date: '2024-11-04',
      moment: 'suivi',
    })),
    ...times(300, (n) => ({ reference: `b${n}`, etape: 'bailleur_informe', date: '2024-05-06' })),
  ];
};

/** What the mobile team published for 2024: 2 150 letters, 320 met, 282 DSF, 23 % positive exits, a mean debt of 14 845 €. */
const empexYear = (): Line[] => [
  ...times(2_150, (n) => ({ reference: `e${n}`, etape: 'courrier_envoye', date: '2024-02-05' })),
  ...times(320, (n) => ({ reference: `e${n}`, etape: 'rendez_vous_tenu', date: '2024-03-05' })),
  ...times(282, (n) => ({
    reference: `e${n}`,
    etape: 'diagnostic_realise',
    date: '2024-03-05',
    dette: n >= 280 ? '' : euros(1_484_500 + (n % 2 === 0 ? 500_000 : -500_000)),
    droits_ouverts: n >= 250 ? 'inconnu' : upTo(65, n, 'oui', 'non'),
    demande_logement_social: n >= 200 ? '' : upTo(126, n, 'oui', 'non'),
  })),
  ...times(230, (n) => ({
    reference: `e${n}`,
    etape: 'presence_audience',
    date: '2024-05-14',
    presence: n >= 200 ? 'inconnu' : n < 100 ? 'present' : upTo(130, n, 'represente', 'absent'),
  })),
  ...times(240, (n) => ({
    reference: `e${n}`,
    etape: n >= 200 ? 'issue_inconnue' : n < 30 ? 'maintien' : upTo(46, n, 'relogement', 'expulse'),
    date: '2024-12-02',
    moment: 'fin',
  })),
];

test('the figures published for 2024 come out of the events that the teams’ files give, and a replay finds the same', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const [adil, empex] = [adilYear(), empexYear()];
  expect(await send(store, 'adil', adil)).toEqual({
    lines: adil.length,
    accepted: adil.length,
    duplicates: 0,
    rejected: [],
  });
  expect(await send(store, 'empex', empex)).toMatchObject({ accepted: empex.length, rejected: [] });
  expect(await send(store, 'adil', adil)).toMatchObject({ accepted: 0, duplicates: adil.length });
  await projectAll(store);

  const found = await read(store);
  expect(found.adil).toEqual({
    contacted: 2_300,
    replied: 705,
    appointments: 641,
    debt_total: 1_013_749_000,
    contestable_total: 21_744_800,
    contestable_share: 0.43,
    settled_share: 0.32,
    no_social_followup: 0.65,
    landlords_informed: 300,
  });
  expect(found.empex).toEqual({
    contacted: 2_150,
    appointments: 320,
    diagnostics: 282,
    positive_exits: 0.23,
    rights_opened: 0.26,
    social_housing_request: 0.63,
    hearing_presence: 0.65,
    mean_debt: 1_484_500,
  });
  const unknown = Object.fromEntries(found.partners.map((one) => [one.id, one.unknown]));
  expect(unknown).toMatchObject({
    'adil.replied': 0,
    'adil.debt_total': 0,
    'adil.contestable_share': 20,
    'adil.settled_share': 50,
    'adil.no_social_followup': 5,
    'empex.positive_exits': 40,
    'empex.rights_opened': 32,
    'empex.social_housing_request': 82,
    'empex.hearing_presence': 30,
    'empex.mean_debt': 2,
  });
  expect((await replay(store.db, { check: true })).differences).toEqual([]);
});

test('distinct households never outnumber reports, replies after a letter never the letters; years add up', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const years = ['2022', '2023', '2024'];
  const day = (n: number): string => `${years[n % 3]}-0${1 + (n % 9)}-1${n % 10}`;
  await send(store, 'adil', [
    ...times(60, (n) => ({ reference: `r${n % 40}`, etape: 'courrier_envoye', date: day(n) })),
    ...times(50, (n) => ({ reference: `r${n % 45}`, etape: 'menage_a_repondu', date: day(n + 4) })),
    ...times(30, (n) => ({ reference: `r${n % 20}`, etape: 'rendez_vous_tenu', date: day(n + 7) })),
  ]);
  await projectAll(store);
  const all = await read(store, { from: '2022', to: '2024' });
  const figure = (id: string, from = all) => from.partners.find((one) => one.id === id);
  for (const { value, events, unit } of all.partners.flatMap((one) =>
    one.events === null ? [] : { ...one, unit: one.id },
  ))
    expect(value, unit).toBeLessThanOrEqual(events ?? 0);
  const replied = figure('adil.replied');
  expect(replied?.value).toBe(45);
  expect((replied?.value ?? 0) - (replied?.unknown ?? 0)).toBeLessThanOrEqual(figure('adil.contacted')?.value ?? 0);
  expect(figure('adil.appointments')).toMatchObject({ of: 20 });
  expect(all.adil.appointments).toBeGreaterThanOrEqual(20);
  // A household turns to the team for the first time once: the years add up to the whole.
  const byYear = await Promise.all(years.map((year) => read(store, { from: year, to: year })));
  expect(byYear.reduce((sum, one) => sum + (one.adil.replied ?? 0), 0)).toBe(45);
  // Letters may go twice: the years are at least the whole.
  expect(byYear.reduce((sum, one) => sum + (one.adil.contacted ?? 0), 0)).toBeGreaterThanOrEqual(
    all.adil.contacted ?? 0,
  );
});

test('what is published says nothing of fewer than five households, nor of all but fewer than five', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  await send(store, 'empex', [
    ...times(40, (n) => ({ reference: `r${n}`, etape: 'courrier_envoye', date: '2024-02-05' })),
    ...times(4, (n) => ({ reference: `r${n}`, etape: 'diagnostic_realise', date: '2024-03-05', dette: '100' })),
    ...times(40, (n) => ({
      reference: `r${n}`,
      etape: n === 0 ? 'expulse' : 'maintien',
      date: '2024-06-05',
      moment: 'fin',
    })),
  ]);
  await projectAll(store);
  expect((await read(store)).empex).toMatchObject({
    contacted: 40,
    diagnostics: 4,
    positive_exits: 0.975,
    mean_debt: 10_000,
  });
  const published = await read(store, { published: 'true' });
  expect(published.empex).toMatchObject({ contacted: 40, diagnostics: null, positive_exits: null, mean_debt: null });
  const hidden = published.partners.filter((one) => one.hidden);
  expect(hidden.map(({ id }) => id)).toEqual(['empex.diagnostics', 'empex.positive_exits', 'empex.mean_debt']);
  for (const one of hidden) expect([one.value, one.of, one.unknown, one.events]).toEqual([null, null, null, null]);
  // Nobody reported an appointment: not available, which is not hidden.
  expect(published.partners.find(({ id }) => id === 'empex.appointments')).toMatchObject({
    value: null,
    hidden: false,
  });
});
