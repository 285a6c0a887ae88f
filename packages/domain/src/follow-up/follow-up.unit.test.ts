import { expect, test } from 'vitest';
import { initialProcedure, procedureOf } from '../casework/procedure-state.ts';
import { knownFollowUps, newsOf } from '../import/known-follow-ups.ts';
import { FOLLOW_UPS } from '../procedure/procedure.events.ts';
import { DETAIL_FORMS, DETAIL_IDS } from './detail-form.ts';
import { followUpDetails } from './follow-up-details.ts';
import { followUpFault } from './follow-up-fault.ts';
import { FOLLOW_UP_FORMS, followUpsOf, OUTCOMES } from './follow-up-form.ts';
import { detailsText } from './follow-up-key.ts';
import { followUpText } from './follow-up-text.ts';
import { type FollowUpEntry, recordFollowUp } from './record-follow-up.ts';
import { TEAM_FIELDS } from './team-fields.ts';
import { withdrawFollowUp } from './withdraw-follow-up.ts';

const procedureId = '0b0e7f2e-7c1a-4b53-9a37-0d6a9f0c1d11';
const TODAY = '2025-03-20';
const entry = (given: Partial<FollowUpEntry> = {}): FollowUpEntry => ({
  procedureId,
  entryId: '0b0e7f2e-7c1a-4b53-9a37-0d6a9f0c1d12',
  team: 'adil',
  followUp: 'diagnostic_juridique',
  on: '2025-03-14',
  details: { cdpValidity: 'irreguliere', contestableCents: 35_000 },
  noted: false,
  ...given,
});
const other = '0b0e7f2e-7c1a-4b53-9a37-0d6a9f0c1d13';
const recorded = (given: Partial<FollowUpEntry> = {}) => {
  const decision = recordFollowUp(initialProcedure, entry(given), TODAY);
  if (decision.kind !== 'recorded') throw new Error(decision.kind);
  return decision.event;
};

test('an entry is recorded once: the same request, and the same words of another one, add nothing', () => {
  const state = procedureOf([recorded()]);
  expect(recordFollowUp(state, entry(), TODAY)).toEqual({ kind: 'known' });
  expect(recordFollowUp(state, entry({ entryId: other }), TODAY)).toEqual({ kind: 'known' });
  expect(recordFollowUp(state, entry({ entryId: other, on: '2025-03-15' }), TODAY).kind).toBe('recorded');
});

test('another value for one kind and day is never written over the first one', () => {
  const state = procedureOf([recorded()]);
  const details = { cdpValidity: 'reguliere', contestableCents: 35_000 } as const;
  expect(recordFollowUp(state, entry({ entryId: other, details }), TODAY)).toEqual({ kind: 'contradicts' });
  // A note that nobody would keep is not answered as known either.
  expect(recordFollowUp(state, entry({ entryId: other, noted: true }), TODAY)).toEqual({ kind: 'contradicts' });
});

test('what was taken back stands no more, is taken back once, and may be recorded again', () => {
  const first = recorded();
  const key = { procedureId, followUp: 'diagnostic_juridique', on: '2025-03-14', channel: 'adil' } as const;
  const withdrawal = { ...key, reason: 'erreur_de_saisie' } as const;
  expect(withdrawFollowUp(initialProcedure, withdrawal)).toBe('unknown');
  const back = withdrawFollowUp(procedureOf([first]), withdrawal);
  if (back === 'unknown') throw new Error(back);
  expect(back.map(({ type }) => type)).toEqual(['procedure.follow-up-withdrawn']);
  const state = procedureOf([first, ...back]);
  expect(state.followUps).toEqual([]);
  expect(withdrawFollowUp(state, withdrawal)).toEqual([]);
  // The first request, delivered again after all, does not bring it back.
  expect(recordFollowUp(state, entry(), TODAY)).toEqual({ kind: 'known' });
  expect(recordFollowUp(state, entry({ entryId: other }), TODAY).kind).toBe('recorded');
  // Another team's entry of that kind and day is not the one that is taken back.
  expect(withdrawFollowUp(procedureOf([first]), { ...withdrawal, channel: 'empex' })).toBe('unknown');
});

test('the day, the team and the details of an entry are looked at, each under its field', () => {
  const fault = (given: Partial<FollowUpEntry>) => recordFollowUp(initialProcedure, entry(given), TODAY);
  expect(fault({ on: '2025-03-21' })).toMatchObject({ kind: 'wrong', field: 'on' });
  expect(fault({ on: '2003-03-14' })).toMatchObject({ kind: 'wrong', field: 'on' });
  expect(fault({ followUp: 'rendez_vous_fixe', on: '2025-04-21', details: {} }).kind).toBe('recorded');
  expect(fault({ followUp: 'dsf_envoye', details: {} })).toMatchObject({ kind: 'wrong', field: 'followUp' });
  expect(fault({ details: { contestableCents: 1 } })).toMatchObject({ kind: 'wrong', field: 'cdpValidity' });
  expect(fault({ followUp: 'rendez_vous_tenu', details: { presence: 'absent' } })).toMatchObject({
    kind: 'wrong',
    field: 'presence',
  });
});

test('every kind has a name and its details; codes of details are those the log takes', () => {
  expect(Object.keys(FOLLOW_UP_FORMS).sort()).toEqual([...FOLLOW_UPS].sort());
  expect([...new Set([...followUpsOf('adil'), ...followUpsOf('empex')])].sort()).toEqual([...FOLLOW_UPS].sort());
  expect(Object.keys(followUpDetails.shape).sort()).toEqual([...DETAIL_IDS].sort());
  for (const id of DETAIL_IDS) {
    const { kind, options } = DETAIL_FORMS[id];
    for (const code of Object.keys(options)) {
      const value = kind === 'choices' ? [code] : code;
      expect(followUpDetails.safeParse({ [id]: value }).success, `${id} ${code}`).toBe(true);
    }
    expect(followUpDetails.safeParse({ [id]: kind === 'cents' ? 12 : 'nothing' }).success).toBe(kind === 'cents');
  }
  for (const [kind, { asks, needs }] of Object.entries(FOLLOW_UP_FORMS))
    expect(
      needs.filter((id) => !asks.includes(id)),
      kind,
    ).toEqual([]);
  expect(OUTCOMES).toContain('issue_inconnue');
});

test('an entry is told in one French line, its unknowns too', () => {
  expect(followUpText('rendez_vous_tenu')).toBe('Rendez-vous tenu');
  expect(
    followUpText('diagnostic_juridique', {
      cdpValidity: 'irreguliere',
      contestableCents: 123_450,
      aid: ['fsl', 'caf'],
    }),
  ).toBe(
    'Diagnostic juridique (montant contestable confirmé : 1\u202f234,50\u00a0€ ; validité du commandement de payer : irrégulier ; aides demandées : FSL, CAF)',
  );
  expect(followUpText('presence_audience', { presence: 'inconnu' })).toBe(
    'Présence à l’audience (le ménage à l’audience : inconnu)',
  );
});

test('details say the same in whatever order they come', () => {
  expect(detailsText({ aid: ['caf', 'fsl'], contestableCents: 1 })).toBe(
    detailsText({ contestableCents: 1, aid: ['fsl', 'caf'] }),
  );
  expect(detailsText({ contestableCents: 0 })).not.toBe(detailsText({}));
  expect(followUpFault('rendez_vous_tenu', { debtCents: undefined })).toBeNull();
});

test('a line that comes again after it was taken back stays taken back; another value takes its place', () => {
  const key = { followUp: 'diagnostic_juridique', on: '2025-03-14', channel: 'adil' } as const;
  const said = { ...key, withdrawn: false, details: { contestableCents: 1 } };
  const news = (facts: Parameters<typeof knownFollowUps>[0], cents: number) =>
    newsOf(knownFollowUps(facts).get('diagnostic_juridique|2025-03-14|adil'), detailsText({ contestableCents: cents }));
  expect([news([], 1), news([said], 1), news([said], 2)]).toEqual(['new', 'known', 'contradicts']);
  const back = { ...key, withdrawn: true };
  expect([news([said, back], 1), news([said, back], 2)]).toEqual(['known', 'new']);
});

test('no team is given a field of the other one’s work', () => {
  expect(TEAM_FIELDS.adil).not.toContain('hearingOn');
  expect(TEAM_FIELDS.empex).not.toContain('service');
  expect(TEAM_FIELDS.empex).not.toContain('landlord');
});
