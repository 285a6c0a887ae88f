import { administer } from '@amont/testkit/administer';
import { type ThrowAwayDatabase, throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTransaction, type Tx } from '../db.ts';
import type { Store } from '../open-store.ts';
import { findByTokens } from '../token/find-by-tokens.query.ts';
import { replaceTokens } from '../token/replace-tokens.query.ts';

let database: ThrowAwayDatabase;
let store: Store;
beforeEach(async () => {
  database = await throwAwayDatabase();
  store = await database.openStore();
});
afterEach(() => database[Symbol.asyncDispose]());

const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(store.db, work);
const seal = (owner: string, kind: string, value: unknown) => write((tx) => store.vault.seal(tx, owner, kind, value));
const open = (owner: string, kind: string) => store.vault.open(store.db, owner, kind);
const dump = async (): Promise<string> =>
  JSON.stringify((await sql`select encode(sealed, 'escape') as sealed from vault_entry`.execute(store.db)).rows);

test('what is sealed opens again, the last value of a kind, and is not readable in the table', async () => {
  await seal('act-1', 'arrival', { fileName: 'lefevre.pdf' });
  await seal('act-1', 'arrival', { fileName: 'LEFÈVRE 2.pdf' });
  await seal('act-1', 'details', { tenants: ['LEFEVRE'] });
  expect(await open('act-1', 'arrival')).toEqual({ fileName: 'LEFÈVRE 2.pdf' });
  expect(await open('act-1', 'household')).toBeNull();
  expect(await open('act-2', 'arrival')).toBeNull();
  expect(await dump()).not.toMatch(/lef/i);
});

test('many open in one go; those without such a value are absent', async () => {
  const entries = ['a', 'b', 'c'].map((ownerId) => ({ ownerId, kind: 'arrival', value: ownerId.toUpperCase() }));
  await write((tx) => store.vault.sealMany(tx, entries));
  await write((tx) => store.vault.destroy(tx, 'b'));
  expect(await store.vault.openMany(store.db, 'arrival', ['a', 'b', 'c', 'd'])).toEqual(
    new Map([
      ['a', 'A'],
      ['c', 'C'],
    ]),
  );
});

test('two that seal first for one owner at the same time share its key', async () => {
  await Promise.all(['arrival', 'details', 'other', 'more'].map((kind) => seal('act-1', kind, kind)));
  expect(await open('act-1', 'arrival')).toBe('arrival');
  expect(await open('act-1', 'more')).toBe('more');
});

test('a filed act goes on opening, now and for later values, under the key of its procedure', async () => {
  await seal('act-1', 'details', 'before');
  await write((tx) => store.vault.assign(tx, 'act-1', 'procedure-1'));
  await write((tx) => store.vault.assign(tx, 'act-1', 'procedure-1'));
  expect(await open('act-1', 'details')).toBe('before');
  await seal('act-1', 'details', 'after');
  expect(await open('act-1', 'details')).toBe('after');
  const { rows } = await sql`select id from vault_key`.execute(store.db);
  expect(rows).toEqual([{ id: 'procedure-1' }]);
});

test('destroying a procedure destroys the values of its acts, and nothing comes back under it', async () => {
  for (const owner of ['act-1', 'act-2', 'procedure-1']) await seal(owner, 'details', owner);
  await write((tx) => store.vault.assign(tx, 'act-1', 'procedure-1'));
  await write((tx) => replaceTokens(tx, 'procedure-1', [store.vault.blind('LEFEVRE')]));
  await write((tx) => store.vault.destroy(tx, 'procedure-1'));
  expect(await open('act-1', 'details')).toBeNull();
  expect(await open('procedure-1', 'details')).toBeNull();
  expect(await open('act-2', 'details')).toBe('act-2');
  expect(await findByTokens(store.db, [store.vault.blind('LEFEVRE')])).toEqual([]);
  await expect(seal('act-1', 'details', 'late job')).rejects.toMatchObject({ code: 'store.vault-destroyed' });
});

test('destroying a filed act leaves the rest of its procedure', async () => {
  for (const owner of ['act-1', 'procedure-1']) await seal(owner, 'details', owner);
  await write((tx) => store.vault.assign(tx, 'act-1', 'procedure-1'));
  await write((tx) => store.vault.destroy(tx, 'act-1'));
  expect(await open('act-1', 'details')).toBeNull();
  expect(await open('procedure-1', 'details')).toBe('procedure-1');
});

test('an act that was put with the wrong procedure can be moved to another', async () => {
  await seal('act-1', 'details', 'mine');
  await write((tx) => store.vault.assign(tx, 'act-1', 'procedure-1'));
  await write((tx) => store.vault.assign(tx, 'act-1', 'procedure-2'));
  await write((tx) => store.vault.destroy(tx, 'procedure-1'));
  expect(await open('act-1', 'details')).toBe('mine');
});

test('a value moved to another owner, or under another master key, does not open', async () => {
  await seal('act-1', 'details', 'mine');
  await seal('act-2', 'details', 'other');
  await administer(
    database.url,
    `update vault_owner set key_id = 'act-1' where owner_id = 'act-2'`,
    `update vault_entry set sealed = (select sealed from vault_entry where owner_id = 'act-1') where owner_id = 'act-2'`,
  );
  await expect(open('act-2', 'details')).rejects.toMatchObject({ code: 'store.vault-unreadable' });
  const stranger = await database.openStore({ masterKey: Buffer.alloc(32, 8) });
  await expect(stranger.vault.open(stranger.db, 'act-1', 'details')).rejects.toMatchObject({
    code: 'store.vault-unreadable',
  });
});

test('households are found by the tokens they share, and not under another master key', async () => {
  const tokens = (...words: readonly string[]) => words.map((word) => store.vault.blind(word));
  await write((tx) => replaceTokens(tx, 'procedure-1', tokens('LEFEVRE', 'PYRENEES 12', 'SCI DU PONT')));
  await write((tx) => replaceTokens(tx, 'procedure-2', tokens('LEFEVRE', 'BELLEVILLE 3')));
  expect(await findByTokens(store.db, tokens('LEFEVRE', 'PYRENEES 12', 'LEFEVRE'))).toEqual([
    { procedureId: 'procedure-1', shared: 2 },
    { procedureId: 'procedure-2', shared: 1 },
  ]);
  await write((tx) => replaceTokens(tx, 'procedure-1', tokens('SCI DU PONT')));
  expect(await findByTokens(store.db, tokens('PYRENEES 12'))).toEqual([]);
  expect(await findByTokens(store.db, [])).toEqual([]);
  const stranger = await database.openStore({ masterKey: Buffer.alloc(32, 8) });
  expect(stranger.vault.blind('LEFEVRE')).not.toBe(store.vault.blind('LEFEVRE'));
});
