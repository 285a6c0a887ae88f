import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import type { ActMarks, OfficeAct } from '@amont/domain/office/office-act';
import type { ReportInput } from './report-input.ts';

/** Invented people whose names must be nowhere in what leaves for an office. */
export const TENANTS = [
  { civility: 'MME' as const, lastName: 'KERVIZIC', firstNames: 'Solenn' },
  { civility: 'M' as const, lastName: 'OUATTARA-LY', firstNames: 'Idrissa' },
];

const notice = (id: string, type: OfficeAct['type']): RegisteredNotice => ({
  id,
  departement: '75',
  title: `Notice d’information ${id}`,
  inForceFrom: '2024-10-01',
  inForceUntil: null,
  graceDays: 60,
  supersedes: null,
  appliesTo: [type],
  contacts: [
    {
      id: 'adil',
      label: 'ADIL de Paris',
      phones: ['+33199001234'],
      addresses: ['1 rue Inventée, 75014 Paris'],
      urls: ['https://adil.example'],
      emails: [],
    },
  ],
  sections: [],
  preReformMarkers: [],
  pages: ['Vous venez de recevoir un acte.\nDes personnes peuvent vous aider.', 'Suite de la notice.'],
});

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** An act of the office, the right notice on it unless told otherwise. */
export const officeAct = (n: number, more: Partial<OfficeAct> = {}): OfficeAct => ({
  actId: uuid(n),
  type: 'commandement_de_payer',
  servedOn: `2025-0${1 + (n % 3)}-${String(1 + (n % 28)).padStart(2, '0')}`,
  verdict: 'current',
  version: 'paris-cdp-2024-10',
  phoneCount: n % 2,
  findings: [],
  noticePages: [5, 6],
  mentions: [
    { id: 'delai_de_paiement', present: true },
    { id: 'decompte', present: n % 5 !== 0 },
  ],
  checks: [{ id: 'delai_bail', outcome: n % 6 === 0 ? 'alert' : 'ok' }],
  ...more,
});

const WRONG = {
  verdict: 'altered' as const,
  findings: [{ kind: 'wrong_phone', contact: 'adil', found: '+33199005678', expected: '+33199001234', page: 6 }],
};

/** A quarter of an office: right notices, one with a wrong number, old ones, one absent. */
export const reportInput = (acts: number): ReportInput => {
  const all = Array.from({ length: acts }, (_, index) => {
    if (index % 4 === 1) return officeAct(index + 1, WRONG);
    if (index % 7 === 3) return officeAct(index + 1, { verdict: 'missing', version: null, noticePages: [] });
    if (index % 7 === 5) return officeAct(index + 1, { verdict: 'outdated', version: 'paris-cdp-2021-07' });
    return officeAct(index + 1);
  });
  const marks = new Map<string, ActMarks>(
    all.map(({ actId }, index) => [
      actId,
      {
        officeReference: index % 3 === 0 ? null : `2025/${1000 + index} KERVIZIC c/ SCI`,
        fileName: `CDP_KERVIZIC_Solenn_${index}.pdf`,
        tenants: index % 2 === 0 ? TENANTS : null,
        checkMessages: new Map([
          ['delai_bail', 'L’acte laisse six semaines : un bail du 01/02/2020 prévoit deux mois.'],
        ]),
      },
    ]),
  );
  return {
    office: { id: 'perignat-mirandol-75011', name: 'SELARL PÉRIGNAT & MIRANDOL' },
    range: { from: '2025-01-01', until: '2025-03-31' },
    acts: all,
    marks,
    contests: [],
    notices: [notice('paris-cdp-2024-10', 'commandement_de_payer'), notice('paris-assignation-2024-10', 'assignation')],
    today: '2025-04-02',
    median: null,
  };
};
