import { expect, test } from 'vitest';
import { encodeFrame, type Frame, frameDecoder } from './frames.ts';

test('messages cut anywhere come out whole and in order', () => {
  const wire = Buffer.concat([
    ...encodeFrame({ n: 1 }, Buffer.from('abc')),
    ...encodeFrame({ n: 2 }),
    ...encodeFrame({ n: 3 }, Buffer.from('é')),
  ]);
  for (const size of [1, 2, 7, wire.length]) {
    const frames: Frame[] = [];
    const decode = frameDecoder(1_000, (frame) => frames.push(frame));
    for (let at = 0; at < wire.length; at += size) decode(wire.subarray(at, at + size));
    expect(frames.map(({ head, body }) => [head, Buffer.from(body).toString()])).toEqual([
      [{ n: 1 }, 'abc'],
      [{ n: 2 }, ''],
      [{ n: 3 }, 'é'],
    ]);
  }
});

test('a message longer than is believed is refused', () => {
  const decode = frameDecoder(10, () => undefined);
  expect(() => decode(Buffer.concat(encodeFrame({}, Buffer.alloc(100))))).toThrow('pdf.frame-too-long');
});
