import type { Actor } from '@amont/domain/event/recorded-event';
import type { LoadedRegistry } from '@amont/registry/registry-source';
import { type Rejudgement, rejudgeAct } from '@amont/registry/rejudge-act';
import type { ApiDeps } from '../api-deps.ts';

/** The act may be filed or reviewed at the same moment. */
const TRIES = 4;

/** Judges the notice of an act again, once more where something else happened to the act meanwhile. */
export const rejudgeSurely = async (
  deps: Pick<ApiDeps, 'store' | 'documents'>,
  actId: string,
  how: { readonly registry: LoadedRegistry; readonly dryRun: boolean; readonly actor: Actor },
): Promise<Rejudgement> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rejudgeAct(deps, actId, how);
    } catch (error) {
      if ((error as { code?: string }).code !== 'store.version-conflict' || tries === TRIES) throw error;
    }
  }
};
