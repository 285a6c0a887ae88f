import { REGISTRY_STREAM } from '@amont/domain/notice/notice-registry.events';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import { type RegistryState, registryOf } from '@amont/domain/notice/registry-state';
import { type NoticeRegistry, prepareRegistry } from '@amont/notices/notice-registry';
import { readStream } from '@amont/store/log/read-stream.query';
import { streamVersion } from '@amont/store/log/stream-version.query';
import { REGISTRY_CHANNEL } from '@amont/store/notice/registry-channel';
import type { Store } from '@amont/store/open-store';
import { recordedFacts } from './recorded-facts.ts';
import { seedRegistry } from './seed-registry.ts';

/** The registry at one of its revisions, made ready to judge by. */
export type LoadedRegistry = {
  readonly revision: number;
  readonly state: RegistryState;
  readonly judging: NoticeRegistry;
};

export type RegistrySource = {
  /** The registry as last heard of: a revision published elsewhere arrives within a moment. */
  readonly current: () => Promise<LoadedRegistry>;
  /** The registry as it stands. */
  readonly fresh: () => Promise<LoadedRegistry>;
  readonly close: () => Promise<void>;
};

const load = async (store: Store): Promise<LoadedRegistry> => {
  const state = registryOf(await readStream(store.db, REGISTRY_STREAM));
  const judging = prepareRegistry(state.versions, recordedFacts(state));
  return { revision: state.revision, state, judging };
};

/**
 * Opens the registry of a database, with the versions of a folder when it has none yet. It is prepared once a revision: judging an
 * act costs no query.
 *
 * @param first reads the versions a new registry begins with
 */
export const openRegistry = async (
  store: Store,
  first: () => Promise<readonly RegisteredNotice[]>,
): Promise<RegistrySource> => {
  let stale = false;
  const stopListening = await store.listen(REGISTRY_CHANNEL, () => {
    stale = true;
  });
  if ((await streamVersion(store.db, REGISTRY_STREAM)) === 0) await seedRegistry(store, await first());
  let loaded: Promise<LoadedRegistry> | null = null;
  const reload = (): Promise<LoadedRegistry> => {
    stale = false;
    const loading = load(store);
    loaded = loading;
    // The next who asks tries again.
    loading.catch(() => {
      if (loaded === loading) loaded = null;
    });
    return loading;
  };
  const current = (): Promise<LoadedRegistry> => (loaded === null || stale ? reload() : loaded);
  return {
    current,
    fresh: async () => {
      const known = await current();
      return known.revision === (await streamVersion(store.db, REGISTRY_STREAM)) ? known : reload();
    },
    close: stopListening,
  };
};
