import type { NoticeDraftContent } from '@amont/contracts/http/notice';
import { expect, test } from 'vitest';
import { draftPublication } from './draft-publication.ts';

const CONTENT: NoticeDraftContent = {
  id: ' paris-cdp-2027-01 ',
  departement: '2a',
  title: 'Notice',
  inForceFrom: '2027-01-01',
  inForceUntil: '',
  graceDays: '30',
  supersedes: null,
  appliesTo: ['commandement_de_payer'],
  contacts: [{ id: 'adil', label: 'ADIL', phones: ['01 42 79 50 50', ' ', ''], addresses: [], urls: [], emails: [] }],
  sections: [{ id: 'objet', title: 'Objet', mustSay: ['', 'six semaines'] }],
  preReformMarkers: ['', 'deux mois'],
  pages: ['texte'],
  reason: '  ',
};
const draft = { revises: null, document: null };

test('a form that is complete is a version: spaces, empty lines and an empty end count for nothing', () => {
  expect(draftPublication(draft, CONTENT)).toMatchObject({
    kind: 'complete',
    publication: {
      revises: false,
      reason: null,
      notice: {
        id: 'paris-cdp-2027-01',
        departement: '2A',
        inForceUntil: null,
        graceDays: 30,
        contacts: [{ phones: ['01 42 79 50 50'] }],
        sections: [{ mustSay: ['six semaines'] }],
        preReformMarkers: ['deux mois'],
        pages: ['texte'],
      },
    },
  });
});

test('a date or a number that is none is told at its field, in French', () => {
  const read = draftPublication(draft, {
    ...CONTENT,
    inForceFrom: '',
    inForceUntil: '32/13/2027',
    graceDays: 'trente',
  });
  expect(read).toMatchObject({ kind: 'incomplete' });
  const issues = read.kind === 'incomplete' ? read.issues : [];
  expect(issues.map(({ field }) => field).toSorted()).toEqual(['graceDays', 'inForceFrom', 'inForceUntil']);
  for (const { message } of issues) expect(message).toMatch(/^\p{Lu}.*\.$/u);
});

test('a draft that corrects a version says so, with its reason', () => {
  const read = draftPublication(
    { ...draft, revises: 'paris-cdp-2027-01' },
    { ...CONTENT, reason: ' Un chiffre faux. ' },
  );
  expect(read).toMatchObject({ publication: { revises: true, reason: 'Un chiffre faux.' } });
});
