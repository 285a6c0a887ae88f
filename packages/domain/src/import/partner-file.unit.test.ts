import { expect, test } from 'vitest';
import { knownFollowUps } from './known-follow-ups.ts';
import { delimiterOf, partnerHeader } from './partner-columns.ts';
import { partnerDate, readPartnerLine } from './partner-line.ts';
import { PARTNER_STEPS, partnerStep } from './partner-step.ts';
import { recordPartnerLines } from './record-partner-lines.ts';

const order = { reference: 0, etape: 1, date: 2, secteur: 3, code_postal: 4, source: 5 };
const read = (...cells: string[]) => readPartnerLine(cells, { order, details: {}, sender: null });
const reasonOf = (...cells: string[]): string => {
  const found = read(...cells);
  return found.kind === 'wrong' ? found.reason : '';
};
const lineOf = (...cells: string[]) => {
  const found = read(...cells);
  if (found.kind === 'wrong') throw new Error(found.reason);
  return found.line;
};
const procedureId = '0b0e7f2e-7c1a-5b53-9a37-0d6a9f0c1d11';
const none = { opened: false, stages: new Set<string>(), followUps: knownFollowUps([]), sector: 'unknown' } as const;

test('columns are found in any order, case and accents, and others are left alone', () => {
  const header = ['Source', 'Code Postal', ' SECTEUR ', 'Date', 'Étape', 'remarque', 'RÉFÉRENCE'];
  expect(partnerHeader(header)).toEqual({
    kind: 'columns',
    order: { reference: 6, etape: 4, date: 3, secteur: 2, code_postal: 1, source: 0 },
    details: {},
    ignored: ['remarque'],
  });
});

test('a header without a column says which, and which were found', () => {
  const wrong = partnerHeader(['reference', 'stade', 'date', 'secteur', 'code_postal']);
  expect(wrong).toMatchObject({ kind: 'wrong' });
  expect(wrong.kind === 'wrong' && wrong.reason).toMatch(
    /^Colonnes manquantes : « etape », « source »\. Colonnes trouvées : .*« stade »/,
  );
  expect(partnerHeader(['date', ...Object.keys(order)])).toEqual({
    kind: 'wrong',
    reason: 'Colonne présente deux fois : « date ».',
  });
});

test('the delimiter is the one the header uses', () => {
  expect(delimiterOf('reference;etape;date')).toBe(';');
  expect(delimiterOf('reference,etape,date')).toBe(',');
  expect(delimiterOf('reference')).toBe(';');
});

test('dates are days of the calendar, written in one of the two ways', () => {
  expect(partnerDate('2024-02-29')).toBe('2024-02-29');
  expect(partnerDate('05/03/2024')).toBe('2024-03-05');
  for (const wrong of ['2023-02-29', '31/04/2024', '2024-13-01', '1/2/2024', '2024-1-2', '20240102', 'hier', ''])
    expect(partnerDate(wrong), wrong).toBeNull();
});

test('a right line gives the stage or the follow-up, its sector and place', () => {
  expect(lineOf(' D-12 ', 'Assignation', '05/03/2024', 'Privé', '75011', 'DRIHL')).toEqual({
    reference: 'D-12',
    step: { kind: 'stage', stage: 'assignation' },
    on: '2024-03-05',
    sector: 'private',
    postalCode: '75011',
    source: 'drihl',
    details: {},
  });
  expect(lineOf('D-12', 'menage a répondu', '2024-03-05', '', '', 'adil')).toMatchObject({
    step: { kind: 'follow_up', followUp: 'menage_a_repondu' },
    sector: 'unknown',
    postalCode: null,
  });
  for (const step of PARTNER_STEPS) expect(partnerStep(step), step).not.toBeNull();
});

test('a wrong line says in French what is wrong with it', () => {
  expect(reasonOf('', 'assignation', '2024-01-01', '', '', 'x')).toBe('La référence est vide.');
  expect(reasonOf('r', 'huissier', '2024-01-01', '', '', 'x')).toContain('« huissier »');
  expect(reasonOf('r', 'assignation', '31/02/2024', '', '', 'x')).toContain('« 31/02/2024 »');
  expect(reasonOf('r', 'assignation', '0024-01-01', '', '', 'x')).toContain('année');
  expect(reasonOf('r', 'assignation', '2024-01-01', 'public', '', 'x')).toContain('« public »');
  expect(reasonOf('r', 'assignation', '2024-01-01', 'constructor', '', 'x')).toContain('« constructor »');
  expect(reasonOf('r', 'assignation', '2024-01-01', '', '7501', 'x')).toContain('cinq chiffres');
  expect(reasonOf('r', 'assignation', '2024-01-01', '', '', '')).toBe('La source est vide.');
  expect(reasonOf('r', 'assignation')).toBe('La date est vide.');
});

test('one step on one day is one event, whatever else the lines say', () => {
  const line = lineOf('r', 'assignation', '2024-01-02', 'prive', '75116', 'drihl');
  const again = lineOf('r', 'ASSIGNATION', '02/01/2024', 'social', '', 'drihl');
  const later = lineOf('r', 'assignation', '2025-01-02', 'prive', '', 'drihl');
  const { events, duplicates } = recordPartnerLines(procedureId, none, [line, again, later]);
  expect(duplicates).toBe(1);
  expect(events.map((event) => event.type)).toEqual([
    'procedure.opened',
    'procedure.stage-reached',
    'procedure.stage-reached',
  ]);
  expect(events[1]?.data).toMatchObject({ on: '2024-01-02', sector: 'private', postalCode: '75016', actId: null });
  const known = {
    opened: true,
    stages: new Set(['assignation|2024-01-02']),
    followUps: none.followUps,
    sector: 'private',
  } as const;
  expect(recordPartnerLines(procedureId, known, [line, again])).toEqual({
    events: [],
    duplicates: 2,
    contradictions: [],
  });
  expect(recordPartnerLines(procedureId, known, [later]).events.map((event) => event.type)).toEqual([
    'procedure.stage-reached',
  ]);
});

test('the log holds nothing of the partner’s reference', () => {
  const line = lineOf('DUPONT-Marie-1972', 'courrier_envoye', '2024-01-02', '', '', 'adil');
  const { events } = recordPartnerLines(procedureId, none, [line]);
  expect(JSON.stringify(events)).not.toContain('DUPONT');
  expect(events[1]?.data).toMatchObject({ channel: 'adil', followUp: 'courrier_envoye' });
});
