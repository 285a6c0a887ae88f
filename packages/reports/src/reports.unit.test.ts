import { wilsonInterval } from '@amont/domain/indicator/wilson-interval';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { compileReport } from './compile-report.ts';
import { correctionSentence, verdictSentence } from './correction-sentence.ts';
import { officeAct, reportInput } from './report.fixture.ts';
import { reportCsv } from './report-csv.ts';
import { complianceOf } from './share-of.ts';

const report = compileReport(reportInput(40));

test('an interval is that of Wilson: within 0 and 1, not empty even where every act is right', () => {
  expect(wilsonInterval(58, 100)).toEqual({ low: 0.4821, high: 0.672 });
  expect(wilsonInterval(10, 10)).toEqual({ low: 0.7225, high: 1 });
  expect(wilsonInterval(0, 5)).toEqual({ low: 0, high: 0.4345 });
  expect(wilsonInterval(0, 0)).toBeNull();
});

test('the shares of all verdicts are of the same acts and add up', () => {
  const { verdicts, compliance, acts } = report.body ?? expect.fail('no body');
  expect(acts).toBe(40);
  expect(verdicts.reduce((sum, { share }) => sum + share.acts, 0)).toBe(40);
  expect(compliance).toMatchObject({ acts: 22, of: 40, rate: 0.55, low: 0.3983, high: 0.6929 });
});

test('compliance is the one of the indicators: unreadable notices are in neither number', () => {
  const acts = ['current', 'current', 'current', 'missing', 'outdated', 'unreadable', 'unreadable'] as const;
  expect(complianceOf(acts)).toMatchObject({ acts: 3, of: 5, rate: 0.6 });
});

test('under five acts a report has no figure and no list', () => {
  expect(compileReport(reportInput(4)).body).toBeNull();
  expect(compileReport(reportInput(5)).body).not.toBeNull();
});

test('acts outside the period count in the evolution only, which gives no rate under five acts', () => {
  const input = reportInput(20);
  const before = Array.from({ length: 4 }, (_, n) =>
    officeAct(100 + n, { servedOn: '2024-12-10', verdict: 'missing' }),
  );
  const { body } = compileReport({ ...input, acts: [...before, ...input.acts] });
  expect(body?.acts).toBe(20);
  expect(body?.evolution[0]).toEqual({
    period: '2024-12',
    share: { acts: 0, of: 4, rate: null, low: null, high: null },
  });
});

test('acts of a type without a notice in the registry are counted, and in no share of notices', () => {
  const input = reportInput(10);
  const others = Array.from({ length: 5 }, (_, n) =>
    officeAct(200 + n, { type: 'commandement_de_quitter_les_lieux', verdict: 'missing', version: null }),
  );
  const { body } = compileReport({ ...input, acts: [...input.acts, ...others] });
  expect(body?.acts).toBe(15);
  expect(body?.verdicts.reduce((sum, { share }) => sum + share.acts, 0)).toBe(10);
});

describe('the list of acts', () => {
  test("an act stands by its office's own reference, else by its file's name, and never by a name", () => {
    const references = report.body?.toCorrect.map(({ reference, referenceIs }) => `${referenceIs} ${reference}`) ?? [];
    expect(references).toContain('office 2025/1005 … / …');
    expect(references.filter((one) => one.startsWith('file CDP …'))).not.toHaveLength(0);
  });

  test('each correction says its page, what is there and what is to stand there', () => {
    const wrong = report.body?.toCorrect.flatMap((act) => act.corrections).find(({ kind }) => kind === 'wrong_phone');
    expect(wrong).toMatchObject({
      page: 6,
      contact: 'ADIL de Paris',
      sentence: 'Page 6 : remplacer « 01 99 00 56 78 » par « 01 99 00 12 34 » (ADIL de Paris).',
    });
  });

  test('a failed legal check says what is wrong, once, and only what a mention does not say already', () => {
    const act = officeAct(6, {
      mentions: [{ id: 'fsl_adresse', present: false }],
      checks: [
        { id: 'fsl_adresse', outcome: 'alert' },
        { id: 'mentions_obligatoires', outcome: 'alert' },
        { id: 'tribunal_instance', outcome: 'alert' },
        { id: 'delai_bail', outcome: 'to_check' },
      ],
    });
    const input = reportInput(10);
    const { body } = compileReport({ ...input, acts: [...input.acts.slice(0, 5), act] });
    const shown = body?.toCorrect.find(({ actId }) => actId === act.actId)?.corrections.map(({ sentence }) => sentence);
    expect(shown).toEqual([
      'Mention non trouvée dans l’acte : Fonds de solidarité pour le logement et son adresse.',
      'À corriger dans l’acte : Tribunal d’instance, supprimé le 1er janvier 2020.',
    ]);
    expect(body?.checks.map(({ id }) => id)).toEqual(['fsl_adresse', 'tribunal_instance']);
  });

  test('a contested point says so, and how it was answered', () => {
    const input = reportInput(10);
    const act = compileReport(input).body?.toCorrect[0];
    const point = act?.corrections[0]?.point ?? '';
    const contests = [{ actId: act?.actId ?? '', point: JSON.parse(point), outcome: null }];
    expect(compileReport({ ...input, contests }).body?.toCorrect[0]?.corrections[0]?.contest).toBe('open');
  });
});

test.each([
  ['missing_contact', null, '+33199001234', 'Page 5 : ajouter le contact (ADIL) : 01 99 00 12 34.'],
  ['missing_section', null, 'Les aides', 'Page 5 : ajouter la rubrique absente « Les aides ».'],
  ['obsolete_contact', 'DASES', null, 'Page 5 : retirer « DASES » (ADIL).'],
  [
    'pre_reform_wording',
    'deux mois',
    null,
    'Page 5 : retirer « deux mois », texte d’avant la réforme de juillet 2023.',
  ],
  ['kind_of_tomorrow', 'a', 'b', 'Page 5 : remplacer « a » par « b » (ADIL).'],
])('a finding %s is said as what to do', (kind, found, expected, sentence) => {
  expect(correctionSentence({ kind, contact: 'adil', found, expected, page: 5 }, 'ADIL')).toBe(sentence);
});

test('a notice that is not in the file is not said to be undelivered', () => {
  expect(verdictSentence('missing', null, 'paris-cdp-2024-10')).toContain(
    'ce qui ne dit pas qu’elle n’a pas été remise',
  );
  expect(verdictSentence('altered', null, null)).toBeNull();
});

test('the CSV has a line a correction', () => {
  const rows = parse(reportCsv(report), { delimiter: ';', bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(report.body?.toCorrect.reduce((sum, act) => sum + act.corrections.length, 0) ?? -1);
  expect(rows.find((row) => row.Constat === 'Numéro faux')).toMatchObject({
    Page: '6',
    Trouvé: '01 99 00 56 78',
    Attendu: '01 99 00 12 34',
  });
});
