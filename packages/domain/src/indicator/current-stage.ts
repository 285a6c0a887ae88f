import { STAGES, type Stage } from '../procedure/stage.ts';

/**
 * The stage a procedure stands at: the latest by legal date, and of two on one day the later in law.
 *
 * @returns null of a procedure that reached none
 */
export const currentStage = <T extends { readonly stage: Stage; readonly on: string }>(
  reached: readonly T[],
): T | null => {
  const rank = (one: T): string => `${one.on} ${STAGES.indexOf(one.stage)}`;
  return reached.reduce<T | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
};
