import { administer } from '@amont/testkit/administer';
import { type ThrowAwayDatabase, throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '../db.ts';
import { changePassword } from './change-password.query.ts';
import { closeSession } from './close-session.query.ts';
import { createKey } from './create-key.query.ts';
import { createUser } from './create-user.query.ts';
import { disableUser } from './disable-user.query.ts';
import { findKey } from './find-key.query.ts';
import { findSession } from './find-session.query.ts';
import { findUserByEmail } from './find-user-by-email.query.ts';
import { listKeys } from './list-keys.query.ts';
import { listUsers } from './list-users.query.ts';
import { openSession } from './open-session.query.ts';
import { revokeKey } from './revoke-key.query.ts';
import { verifyPassword } from './verify-password.query.ts';

let database: ThrowAwayDatabase;
let db: Db;
beforeEach(async () => {
  database = await throwAwayDatabase();
  ({ db } = await database.openStore());
});
afterEach(() => database[Symbol.asyncDispose]());

const email = 'Operatrice@example.org';
const password = 'un long mot de passe';
const make = () => createUser(db, { email, name: 'Opératrice', role: 'operator', password });
const signIn = (given: string, address = email) => verifyPassword(db, { email: address, password: given });

test('an account is found whatever the case of its address, which stands once', async () => {
  const account = await make();
  expect(account).toMatchObject({ email, name: 'Opératrice', role: 'operator', disabled: false });
  expect(await findUserByEmail(db, 'operatrice@EXAMPLE.org')).toEqual(account);
  expect(await findUserByEmail(db, 'nobody@example.org')).toBeNull();
  const again = createUser(db, { email: email.toLowerCase(), name: 'x', role: 'admin', password });
  await expect(again).rejects.toMatchObject({ code: 'store.email-taken' });
  expect(await listUsers(db)).toEqual([account]);
});

test('the password is kept as argon2id, and only the right one signs in', async () => {
  const account = await make();
  const { rows } = await sql<{ password_hash: string }>`select password_hash from account`.execute(db);
  expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await signIn(password)).toEqual({ kind: 'ok', account });
  expect(await signIn('another')).toEqual({ kind: 'wrong' });
  expect(await signIn(password, 'nobody@example.org')).toEqual({ kind: 'wrong' });
});

test('after five failures even the right password waits; a success counts from nothing again', async () => {
  await make();
  for (let n = 0; n < 4; n += 1) await signIn('wrong');
  expect(await signIn(password)).toMatchObject({ kind: 'ok' });
  for (let n = 0; n < 5; n += 1) expect(await signIn('wrong')).toEqual({ kind: 'wrong' });
  const locked = await signIn(password);
  expect(locked).toMatchObject({ kind: 'locked' });
  const waitMs = locked.kind === 'locked' ? Date.parse(locked.until) - Date.now() : 0;
  expect(waitMs).toBeGreaterThan(20_000);
  expect(waitMs).toBeLessThanOrEqual(31_000);
  await administer(database.url, `update account set locked_until = now() - interval '1 second'`);
  expect(await signIn(password)).toMatchObject({ kind: 'ok' });
});

test('a session lasts until it is closed or over', async () => {
  const { id } = await make();
  const first = await openSession(db, { accountId: id, hours: 12 });
  const second = await openSession(db, { accountId: id, hours: 12 });
  expect(await findSession(db, first.token)).toEqual({ userId: id, email, name: 'Opératrice', role: 'operator' });
  await closeSession(db, first.token);
  expect(await findSession(db, first.token)).toBeNull();
  expect(await findSession(db, second.token)).not.toBeNull();
  await administer(database.url, `update session set expires_at = now() - interval '1 second'`);
  expect(await findSession(db, second.token)).toBeNull();
  expect(await findSession(db, 'invented')).toBeNull();
});

test('a disabled account neither signs in nor keeps its sessions, and stays in the list', async () => {
  const { id } = await make();
  const { token } = await openSession(db, { accountId: id, hours: 12 });
  expect(await disableUser(db, id)).toBe(true);
  expect(await findSession(db, token)).toBeNull();
  expect(await signIn(password)).toEqual({ kind: 'wrong' });
  expect(await listUsers(db)).toMatchObject([{ id, disabled: true }]);
  expect(await disableUser(db, '00000000-0000-4000-8000-000000000000')).toBe(false);
});

test('a changed password ends the sessions opened with the old one', async () => {
  const { id } = await make();
  const { token } = await openSession(db, { accountId: id, hours: 12 });
  expect(await changePassword(db, id, 'un autre mot de passe')).toBe(true);
  expect(await findSession(db, token)).toBeNull();
  expect(await signIn(password)).toEqual({ kind: 'wrong' });
  expect(await signIn('un autre mot de passe')).toMatchObject({ kind: 'ok' });
});

test('a key opens with its secret, which is not kept, until it is revoked', async () => {
  const office = await createKey(db, { label: 'Étude', scope: 'office', officeId: 'office-1' });
  const program = await createKey(db, { label: 'Import', scope: 'operator', officeId: null });
  expect(office.secret).toMatch(/^amont_[\w-]{43}$/);
  expect(await findKey(db, office.secret)).toEqual(office.key);
  expect(office.key).toMatchObject({ scope: 'office', officeId: 'office-1', revoked: false });
  expect(await findKey(db, 'amont_invented')).toBeNull();
  const { rows } = await sql`select row_to_json(program_key)::text as row from program_key`.execute(db);
  expect(JSON.stringify(rows)).not.toContain(office.secret);
  expect(await revokeKey(db, office.key.id)).toBe(true);
  expect(await findKey(db, office.secret)).toBeNull();
  expect(await listKeys(db)).toEqual([program.key, { ...office.key, revoked: true }]);
});
