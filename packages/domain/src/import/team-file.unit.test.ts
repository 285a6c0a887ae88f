import { expect, test } from 'vitest';
import { FOLLOW_UP_FORMS, followUpsOf } from '../follow-up/follow-up-form.ts';
import { comparable } from './comparable-text.ts';
import { partnerHeader, TEAM_COLUMNS } from './partner-columns.ts';
import { readPartnerLine } from './partner-line.ts';
import { templateColumns } from './team-template.ts';

const layoutOf = (heads: readonly string[], team: 'adil' | 'empex') => {
  const found = partnerHeader(heads, TEAM_COLUMNS);
  if (found.kind === 'wrong') throw new Error(found.reason);
  return { ...found, sender: { team, today: '2025-03-20' } };
};
const HEADS = [
  'reference',
  'etape',
  'date',
  'Dette',
  'montant_contestable',
  'validite CDP',
  'aides demandées',
  'presence',
];
const read = (...cells: string[]) => readPartnerLine(cells, layoutOf(HEADS, 'adil'));
const reasonOf = (...cells: string[]): string => {
  const found = read(...cells);
  return found.kind === 'wrong' ? found.reason : '';
};

test('the template’s columns are those the import reads, for both teams', () => {
  for (const team of ['adil', 'empex'] as const) {
    const heads = templateColumns(team).map(({ column }) => column);
    expect(layoutOf([...heads, 'menage', 'adresse'], team).ignored).toEqual([]);
    expect(heads.slice(0, 3)).toEqual(TEAM_COLUMNS);
    for (const kind of followUpsOf(team))
      for (const id of FOLLOW_UP_FORMS[kind].asks) expect(Object.keys(layoutOf(heads, team).details)).toContain(id);
    for (const { explanation } of templateColumns(team)) expect(explanation).toMatch(/\.$/);
  }
  expect(layoutOf(['reference', 'etape', 'date', 'montant_contestabl'], 'adil').ignored).toEqual([
    'montant_contestabl',
  ]);
});

test('details are read from codes or words, and amounts as people write them', () => {
  expect(
    read('r', 'diagnostic juridique', '14/03/2025', '', '1 234,50 €', 'Irrégulier', 'FSL + Action Logement'),
  ).toEqual({
    kind: 'line',
    line: {
      reference: 'r',
      step: { kind: 'follow_up', followUp: 'diagnostic_juridique' },
      on: '2025-03-14',
      sector: 'unknown',
      postalCode: null,
      source: 'adil',
      details: { contestableCents: 123_450, cdpValidity: 'irreguliere', aid: ['fsl', 'action_logement'] },
    },
  });
});

test('a wrong detail says its column and what it may hold', () => {
  expect(reasonOf('r', 'rendez_vous_tenu', '2025-03-14', 'beaucoup')).toContain('colonne « dette »');
  expect(reasonOf('r', 'rendez_vous_tenu', '2025-03-14', '-5')).toContain('colonne « dette »');
  expect(reasonOf('r', 'presence_audience', '2025-03-14', '', '', '', '', 'parti')).toContain('present, represente');
  expect(reasonOf('r', 'presence_audience', '2025-03-14')).toContain('manque');
  expect(reasonOf('r', 'courrier_envoye', '2025-03-14', '12')).toContain('ne va pas avec');
});

test('a team reports its own work, in the past, in its own name', () => {
  expect(reasonOf('r', 'assignation', '2025-03-14')).toContain("ne vient pas de l'équipe");
  expect(reasonOf('r', 'dsf_envoye', '2025-03-14')).toContain('ADIL');
  expect(reasonOf('r', 'courrier_envoye', '2025-03-21')).toContain('avenir');
  const withSource = layoutOf(['reference', 'etape', 'date', 'source'], 'adil');
  expect(readPartnerLine(['r', 'courrier_envoye', '2025-03-14', 'empex'], withSource)).toMatchObject({ kind: 'wrong' });
  expect(readPartnerLine(['r', 'courrier_envoye', '2025-03-14', 'ADIL'], withSource)).toMatchObject({ kind: 'line' });
});

test('every word of a detail is found again once made comparable', () => {
  for (const { values } of [...templateColumns('adil'), ...templateColumns('empex')]) {
    const words = Object.entries(values).flatMap(([code, label]) => [...new Set([code, comparable(label)])]);
    expect(new Set(words).size).toBe(words.length);
  }
});
