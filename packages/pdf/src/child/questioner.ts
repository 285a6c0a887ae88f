import type { ProcessLimits } from '../reader-limits.ts';
import type { BoundedChild } from './bounded-child.ts';
import type { Frame } from './frames.ts';
import { hireStaff } from './staff.ts';

/** A process that ends sooner than this may have been ended by something else than its question: which is asked once more. */
const WORTH_ANOTHER_TRY_MS = 15_000;

export type Questioner = {
  /**
   * @returns null when the question cannot be dealt with in the time and memory it may take
   * @throws pdf.reader-unavailable, pdf.pool-closed
   */
  readonly ask: (request: object, bytes: Uint8Array) => Promise<Frame | null>;
  readonly close: () => Promise<void>;
};

/**
 * Asks `size` processes questions; tells what a question does to them apart from what else may end a process. A process is replaced
 * after any incident, after its share of questions, and when half of its processor time is used.
 */
export const openQuestioner = (
  size: number,
  limits: ProcessLimits,
  start: (limits: ProcessLimits) => BoundedChild,
): Questioner => {
  const staff = hireStaff(Math.max(1, size), () => start(limits));
  const asked = new WeakMap<BoundedChild, number>();
  const giveBack = (child: BoundedChild, cpuSeconds: number): void => {
    const questions = (asked.get(child) ?? 0) + 1;
    asked.set(child, questions);
    if (questions >= limits.questionsPerChild || cpuSeconds > limits.cpuSeconds / 2) child.kill();
    else staff.giveBack(child);
  };
  const attempt = async (request: object, bytes: Uint8Array, again: boolean): Promise<Frame | null> => {
    const child = await staff.borrow();
    const start = performance.now();
    const result = await child.ask(request, bytes);
    if (result.kind === 'timeout') return null;
    if (result.kind === 'died')
      return again && performance.now() - start < WORTH_ANOTHER_TRY_MS ? attempt(request, bytes, false) : null;
    giveBack(child, result.cpuSeconds);
    return result.frame;
  };
  return { ask: (request, bytes) => attempt(request, bytes, true), close: staff.dismiss };
};
