import { receivedAct } from '@amont/testkit/act-facts';
import { expect, test } from 'vitest';
import { parseEvent } from './parse-event.ts';

const row = (type: string, schema_version: number, data: unknown) => ({
  position: '9',
  tx: '700',
  stream_id: 'act-1',
  stream_version: 1,
  type,
  schema_version,
  data,
  business_date: null,
  actor_kind: 'system' as const,
  actor_id: 'test',
  correlation_id: null,
  recorded_at: new Date('2025-03-14T10:00:00.123Z'),
});

test('a stored row is an event of the catalogue with its place and its author', () => {
  const { event } = receivedAct();
  expect(parseEvent(row(event.type, 1, event.data))).toEqual({
    ...event,
    position: '9',
    tx: '700',
    streamId: 'act-1',
    streamVersion: 1,
    businessDate: null,
    actor: { kind: 'system', id: 'test' },
    correlationId: null,
    recordedAt: '2025-03-14T10:00:00.123Z',
  });
});

test.each([
  ['of a type that no release defines', 'act.unheard-of', 1],
  ['of a version newer than this release', 'act.received', 99],
  ['of an old version without a way up', 'act.received', 0],
])('an event %s stops the reader', (_, type, version) => {
  expect(() => parseEvent(row(type, version, receivedAct().event.data))).toThrow(
    expect.objectContaining({ code: 'store.unknown-event' }),
  );
});

test('a stored row that does not fit its definition stops the reader', () => {
  expect(() => parseEvent(row('act.received', 1, { actId: 'no' }))).toThrow(
    expect.objectContaining({ name: 'ZodError' }),
  );
});
