import { expect, test } from 'vitest';
import { plainPage } from './fixture/typeset.fixture.ts';
import { version } from './fixture/version.fixture.ts';
import { noticeTextOf } from './notice-text.ts';
import { oldWording, traceEvidence } from './old-wording.ts';
import { viewOf } from './page-view.ts';
import { prepareVersion } from './prepare-version.ts';

const expected = (said: Parameters<typeof version>[0], text: string) =>
  prepareVersion({ ...version(said), pages: [text] }).version;
const text = (...lines: readonly string[]) => noticeTextOf([viewOf(plainPage(lines))]);
const found = (...args: Parameters<typeof oldWording>) => oldWording(...args).map((finding) => finding.found);

const NEW = expected(
  { inForceFrom: '2024-10-15', preReformMarkers: ['formulaire rose'] },
  'Saisissez le tribunal judiciaire.',
);
const on = (servedOn: string) => ({ servedOn, pages: [] });

test('a version’s own markers and general traces of an age are old wording', () => {
  const said = text('Demandez le formulaire rose au tribunal d’instance.');
  expect(found(said, NEW, on('2025-01-01'))).toEqual(['formulaire rose', "tribunal d'instance"]);
});

test('what the version itself prints is not old wording', () => {
  const own = expected(
    { inForceFrom: '2024-10-15', preReformMarkers: ['formulaire rose'] },
    'Le formulaire rose du tribunal d’instance',
  );
  expect(found(text('Le formulaire rose du tribunal d’instance'), own, on('2025-01-01'))).toEqual([]);
});

test('a trace says nothing of a version, or a day, before the words changed', () => {
  const said = text('Le tribunal d’instance statue.');
  const old = expected({ inForceFrom: '2018-01-01' }, 'Saisissez le juge.');
  expect(found(said, old, on('2019-05-01'))).toEqual([]);
  expect(found(said, NEW, on('2019-05-01'))).toEqual([]);
});

test('“deux mois” alone is no trace: an old lease keeps its two months', () => {
  expect(found(text('Vous avez deux mois pour payer, ou six semaines.'), NEW, on('2025-01-01'))).toEqual([]);
});

test('every trace is kept as evidence with its date and its law, weak ones too', () => {
  const pieces = traceEvidence(text('Pôle emploi ; le préfet est averti deux mois avant l’audience.'));
  expect(pieces.map((piece) => [piece.kind, piece.score])).toEqual([
    ['vocabulary', 0.2],
    ['law', 0.8],
  ]);
  expect(pieces[1]?.detail).toContain('29 juillet 2023');
});
