import { randomUUID } from 'node:crypto';
import { readStream } from '@amont/store/log/read-stream.query';
import { decidedContact } from '@amont/store/outreach/decided-contact.fixture';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { importKnownAnswers } from './import-known-answers.ts';

const asked = { source: 'espex', today: '2025-06-10', actor: { kind: 'person', id: 'operator' } } as const;

test('the City’s answers on a list are recorded, wrong lines are told, and nothing else of the file is kept', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const [yes, no, twice, blank] = await Promise.all([1, 2, 3, 4].map(() => decidedContact(store)));
  const file = Buffer.from(
    [
      'Destinataire;Procédure;Connu;Date;Observations',
      `Mme SECRET;${yes?.procedureId};Oui;02/06/2025;suivie par Mme SECRETTE`,
      `Mme SECRET;${no?.procedureId};non;;`,
      `Mme SECRET;${twice?.procedureId};oui;;`,
      `Mme SECRET;${twice?.procedureId};non;;`,
      `Mme SECRET;${blank?.procedureId};;;`,
      `Mme SECRET;${randomUUID()};incertain;;`,
      'Mme SECRET;12;oui;;',
      `Mme SECRET;${yes?.procedureId};peut-être;;`,
      `Mme SECRET;${yes?.procedureId};oui;2031-01-01;`,
    ].join('\r\n'),
  );
  const result = await importKnownAnswers(store, file, asked);
  expect(result).toMatchObject({ lines: 8, accepted: 2, duplicates: 0 });
  expect(result.rejected.map(({ line }) => line)).toEqual([4, 5, 7, 8, 9, 10]);
  const events = await readStream(store.db, `procedure-${yes?.procedureId}`);
  expect(events.at(-1)?.data).toEqual({
    procedureId: yes?.procedureId,
    answer: 'yes',
    source: 'espex',
    on: '2025-06-02',
  });
  expect(JSON.stringify(events)).not.toContain('SECRET');
  expect(await importKnownAnswers(store, file, asked)).toMatchObject({ accepted: 0, duplicates: 2 });
});

test('a file without its columns is refused, and says which', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const wrong = importKnownAnswers(store, Buffer.from('nom;connu\nLEFEVRE;oui'), asked);
  await expect(wrong).rejects.toMatchObject({ code: 'import.wrong-columns' });
  await expect(importKnownAnswers(store, Buffer.alloc(0), asked)).rejects.toMatchObject({ code: 'import.empty' });
});
