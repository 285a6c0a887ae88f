import { expect, test } from 'vitest';
import type { ActDetails } from '../act/checked-act.ts';
import { SAID_THRESHOLDS, sureAct } from './sure-act.ts';

const act = {
  debtCents: 451_233,
  rentCents: 102_100,
  contestableCents: 3_500,
  phones: ['+33612345678'],
  dwelling: { street: '12 rue des Pyrénées', complement: 'Bâtiment B', postalCode: '75020', city: 'PARIS' },
  hearing: { court: 'tribunal judiciaire de Paris', on: '2025-07-08', at: '09:30', room: null },
  landlord: { name: 'SCI DU PONT' },
  office: { name: 'SELARL EXEMPLE' },
} as unknown as ActDetails;

test('what was read surely stays as it is', () => {
  const sure = Object.fromEntries(Object.entries(SAID_THRESHOLDS));
  expect(sureAct(act, sure)).toEqual(act);
});

test('what was not, or nobody knows how surely, is unknown, and never told', () => {
  for (const confidence of [{}, Object.fromEntries(Object.keys(SAID_THRESHOLDS).map((field) => [field, 0.55]))])
    expect(sureAct(act, confidence)).toMatchObject({
      debtCents: null,
      rentCents: null,
      contestableCents: 0,
      phones: [],
      dwelling: { street: '12 rue des Pyrénées', complement: null },
      hearing: { court: null, on: null, at: null },
      landlord: { name: null },
      office: { name: null },
    });
});
