import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderDocuments } from '@amont/documents/folder-documents';
import { publishVersion } from '@amont/registry/publish-version';
import { someNotice } from '@amont/registry/registry.fixture';
import { openRegistry } from '@amont/registry/registry-source';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { officialNotices } from './official-notices.ts';

test('the official PDF of a notice to use goes with the report; versions without one, and others, send none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'amont-notices-'));
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const documents = await folderDocuments(folder);
  const registry = await openRegistry(store, async () => [someNotice()]);
  const bytes = Buffer.from('%PDF-1.7 the official notice');
  const { sha256 } = await documents.put(bytes);
  const notice = someNotice({
    id: 'essai-cdp-2025-01',
    inForceFrom: '2025-01-01',
    supersedes: 'essai-cdp-2024-01',
    title: 'notice de 2025',
  });
  const wanted = { notice, document: sha256, revises: false, reason: null, draftId: null };
  expect(await publishVersion({ store, registry }, wanted, { kind: 'system', id: 'test' })).toMatchObject({
    kind: 'published',
  });
  await registry.fresh();
  const parts = { registry, documents };
  expect(await officialNotices(parts, [{ id: notice.id }, { id: notice.id }])).toEqual([
    { name: 'notice-essai-cdp-2025-01.pdf', type: 'application/pdf', bytes },
  ]);
  expect(await officialNotices(parts, [{ id: 'essai-cdp-2024-01' }])).toEqual([]);
  await registry.close();
  await rm(folder, { recursive: true });
});
