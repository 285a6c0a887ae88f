import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

const lines = (use: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] => {
  const written: string[] = [];
  use(
    createLogger({ service: 'test', level: 'info', destination: { write: (line: string) => void written.push(line) } }),
  );
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
};

test('a line says its service and what it was given', () => {
  expect(lines((log) => log.info({ actId: 'a-1' }, 'act read'))).toMatchObject([
    { service: 'test', actId: 'a-1', msg: 'act read', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  ]);
});

test('personal data and secrets passed by mistake are taken out, two levels deep', () => {
  const slip = { fileName: 'lefevre.pdf', act: { tenants: ['LEFEVRE'] }, deps: { config: { masterKey: 'c2VjcmV0' } } };
  const [line] = lines((log) => log.info(slip, 'oops'));
  expect(JSON.stringify(line)).not.toMatch(/lefevre|c2VjcmV0/i);
});

test('an error keeps its code and place, and a database error loses its words', () => {
  const error = Object.assign(new Error('duplicate key value: (LEFEVRE)'), { severity: 'ERROR', code: '23505' });
  const [line] = lines((log) => log.error({ err: new Error('outer', { cause: error }) }, 'failed'));
  expect(line).toMatchObject({ err: { message: 'outer', cause: { code: '23505', message: '(masqué)' } } });
  expect(JSON.stringify(line)).not.toContain('LEFEVRE');
});
