import { JUDGED_BY } from '@amont/domain/act/judged-by';
import type { Actor } from '@amont/domain/event/recorded-event';
import type { ApiDeps } from '../api-deps.ts';
import { rejudgeSurely } from './rejudge-surely.ts';

/**
 * Judges the notice again where a person corrected what it is judged by. The correction stands whatever happens here: an act that
 * could not be judged at once is among those that `amont rejudge` looks at.
 */
export const rejudgeReviewed = async (
  deps: ApiDeps,
  actId: string,
  corrections: Readonly<Record<string, unknown>>,
  actor: Actor,
): Promise<void> => {
  if (!JUDGED_BY.some((path) => corrections[path.split('.')[0] ?? path] !== undefined)) return;
  try {
    await rejudgeSurely(deps, actId, { registry: await deps.registry.fresh(), dryRun: false, actor });
  } catch (error) {
    deps.log.error({ err: error, actId }, 'the notice of a corrected act was not judged again');
  }
};
