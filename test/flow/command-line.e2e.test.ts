import { VERBS } from '@amont/cli/verbs';
import { describe, expect, test } from 'vitest';
import { amont } from './house.ts';

/** A port that nothing listens on: the discard service's. */
const NOWHERE = { AMONT_URL: 'http://127.0.0.1:9', AMONT_KEY: 'x' };

describe('the command line', () => {
  test.concurrent.each(VERBS.map(({ name }) => name))(
    'amont %s --help says how it is used, in French',
    async (name) => {
      const { code, out } = await amont([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Usage : /);
      if (!['start', 'worker', 'api', 'migrate', 'health'].includes(name)) expect(out).toContain('--json');
    },
  );

  test('an unknown verb, an unknown option and a wrong value are one line and exit 2', async () => {
    for (const words of [['verbe'], ['check', '--inconnu'], ['indicators', '--from', 'hier'], ['import']]) {
      const { code, out, err } = await amont(words);
      expect({ words, code, out, lines: err.trim().split('\n').length }).toEqual({ words, code: 2, out: '', lines: 1 });
    }
  });

  test('a wrong variable of the environment is one line that names it, and exit 2', async () => {
    const { code, err } = await amont(['start'], { PORT: 'x' });
    expect(code).toBe(2);
    expect(err).toMatch(/^amont : PORT : [^\n]+\n$/);
  });

  test('an instance that does not answer is one line and exit 3', async () => {
    const { code, err } = await amont(['procedures'], NOWHERE);
    expect(code).toBe(3);
    expect(err).toMatch(/^amont : l’instance http:\/\/127\.0\.0\.1:9 ne répond pas/);
  });
});
