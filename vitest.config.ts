import { defineConfig } from 'vitest/config';

/** Projects by kind, not by package: `unit` needs nothing, `int` a real PostgreSQL and Redis, `e2e` the whole house. */
const project = (name: string, include: string[], extra: object = {}) => ({
  test: { name, include, environment: 'node' as const, ...extra },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['{packages,services,infra,test}/**/*.unit.test.ts']),
      project('int', ['{packages,services,migrations,test}/**/*.int.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 120_000,
        globalSetup: ['./packages/testkit/src/global-setup.ts'],
      }),
      project('e2e', ['test/**/*.e2e.test.ts'], {
        testTimeout: 240_000,
        hookTimeout: 240_000,
        fileParallelism: false,
        globalSetup: ['./packages/testkit/src/global-setup.ts'],
      }),
    ],
  },
});
