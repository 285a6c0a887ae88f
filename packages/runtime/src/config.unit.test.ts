import { expect, test } from 'vitest';
import { CONFIG_TABLE, CONFIG_VARIABLES, readConfig } from './config.ts';

test('nothing set suits the embedded mode', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    databaseUrl: null,
    redisUrl: null,
    documentsUrl: null,
    masterKey: null,
    dataFolder: '.amont',
    logLevel: 'info',
    maxFileBytes: 25 * 1024 * 1024,
    readTimeoutMs: 60_000,
    secureCookies: false,
  });
});

test('a variable set to nothing counts as not set', () => {
  expect(readConfig({ DATABASE_URL: '', PORT: '' })).toEqual(readConfig({}));
});

test('what is set is taken', () => {
  const set = {
    PORT: '0',
    DATABASE_URL: 'postgresql://amont@db/amont',
    REDIS_URL: 'rediss://cache:6379',
    DOCUMENTS_URL: 's3://actes',
    AMONT_MASTER_KEY: Buffer.alloc(32).toString('base64'),
    AMONT_READERS: '3',
    AMONT_PUBLIC_URL: 'https://amont.example.org',
  };
  expect(readConfig(set)).toMatchObject({
    port: 0,
    databaseUrl: set.DATABASE_URL,
    redisUrl: set.REDIS_URL,
    documentsUrl: set.DOCUMENTS_URL,
    readers: 3,
    secureCookies: true,
  });
  expect(readConfig({ ...set, AMONT_SECURE_COOKIES: '0' }).secureCookies).toBe(false);
});

test.each([
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['DATABASE_URL', 'mysql://root:hunter2@db/x'],
  ['REDIS_URL', 'cache'],
  ['AMONT_MASTER_KEY', 'dHJvcCBjb3VydA=='],
  ['AMONT_READERS', '0'],
  ['AMONT_MAX_PAGES', '-1'],
  ['LOG_LEVEL', 'loud'],
  ['AMONT_SECURE_COOKIES', 'peut-être'],
  ['AMONT_PUBLIC_URL', 'amont.example.org'],
])('a wrong %s is one line that names it and not its value', (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(expect.objectContaining({ code: 'config.invalid' }));
  expect(read).toThrow(new RegExp(`^${name} : [^\\n]+$`));
  expect(read).not.toThrow(value);
});

test('the table of the documentation has a line for each variable', () => {
  for (const name of Object.keys(CONFIG_VARIABLES))
    expect(CONFIG_TABLE).toMatch(new RegExp(`^\\| \`${name}\` +\\| .+ \\| .+ \\|$`, 'm'));
});
