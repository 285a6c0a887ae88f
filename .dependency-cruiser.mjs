/** Who may import whom. Imports run one way: services → packages → domain; services meet only in the log. */
const only = (name, owners, modules) => ({
  name,
  severity: 'error',
  from: { pathNot: owners },
  to: { path: `node_modules/(\\.pnpm/)?(${modules})[@/]` },
});

export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/domain/src', '(^|/)node_modules/(\\.pnpm/)?zod'] },
    },
    {
      name: 'acts-and-notices-are-pure',
      severity: 'error',
      from: { path: '^packages/(acts|notices)/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/(acts|notices|domain)/', '(^|/)node_modules/(\\.pnpm/)?zod'] },
    },
    {
      name: 'no-service-to-service',
      comment: 'The command line is the composition root: it alone starts the services.',
      severity: 'error',
      from: { path: '^services/([^/]+)/', pathNot: '^services/amont/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    { name: 'no-package-to-service', severity: 'error', from: { path: '^packages/' }, to: { path: '^services/' } },
    {
      name: 'console-sees-contracts-and-domain-only',
      severity: 'error',
      from: { path: '^services/console/' },
      to: { path: '^packages/', pathNot: '^packages/(contracts|domain)/' },
    },
    only('bullmq-only-in-queue', '^packages/queue/', 'bullmq|ioredis'),
    only('kysely-and-pg-only-in-store', '^(packages/(store|queue|testkit|embedded)|migrations)/', 'kysely|pg'),
    only('pdf-parse-only-in-pdf', '^packages/pdf/', 'pdf-parse'),
    only(
      'pdfjs-only-in-pdf-and-console',
      ['^(packages/pdf|services/console)/', '^packages/reports/src/.*\\.int\\.test\\.ts$'],
      'pdfjs-dist',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
