import type { Checkpoint } from './checkpoint.ts';

/** Whether `a` lies after `b` in the log. */
export const isAfter = (a: Checkpoint, b: Checkpoint): boolean =>
  a.tx === b.tx ? BigInt(a.position) > BigInt(b.position) : BigInt(a.tx) > BigInt(b.tx);
