import { expect, test } from 'vitest';
import { checkEntry, detailsOf, type EntryDraft, emptyEntry } from './entry-draft.ts';

const TODAY = '2025-03-20';
const draft = (given: Partial<EntryDraft> = {}): EntryDraft => ({ ...emptyEntry(TODAY), ...given });

test('nothing is sent before something was chosen, and each wrong field has its sentence', () => {
  expect(checkEntry(draft(), TODAY)).toMatchObject({ entry: null, errors: { followUp: expect.any(String) } });
  const wrong = draft({ followUp: 'diagnostic_juridique', on: '2025-03-21', details: { contestableCents: 'trop' } });
  expect(Object.keys(checkEntry(wrong, TODAY).errors).sort()).toEqual(['cdpValidity', 'contestableCents', 'on']);
  expect(checkEntry(draft({ followUp: 'presence_audience' }), TODAY).errors.presence).toContain('manque');
  expect(checkEntry(draft({ followUp: 'rendez_vous_fixe', on: '2025-04-21' }), TODAY).entry).not.toBeNull();
});

test('what was typed is sent as codes and cents; what belongs to another kind, or is empty, is not', () => {
  const details = { cdpValidity: 'irreguliere', contestableCents: '1 234,50', aid: [], presence: 'absent' };
  const { entry } = checkEntry(draft({ followUp: 'diagnostic_juridique', details, note: ' à rappeler ' }), TODAY);
  expect(entry).toMatchObject({
    followUp: 'diagnostic_juridique',
    on: TODAY,
    details: { cdpValidity: 'irreguliere', contestableCents: 123_450 },
    note: 'à rappeler',
  });
  expect(Object.keys(entry?.details ?? {}).sort()).toEqual(['cdpValidity', 'contestableCents']);
});

test('an outcome is one at the end of the support unless said otherwise; two drafts never share their id', () => {
  expect(detailsOf('relogement')).toEqual({ moment: 'fin' });
  expect(detailsOf('courrier_envoye')).toEqual({});
  expect(emptyEntry(TODAY).entryId).not.toBe(emptyEntry(TODAY).entryId);
});
