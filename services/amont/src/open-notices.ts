import { readNoticeFolder } from '@amont/documents/notice-folder';
import { openRegistry, type RegistrySource } from '@amont/registry/registry-source';
import type { Config } from '@amont/runtime/config';
import type { Store } from '@amont/store/open-store';
import { CARRIED_NOTICES } from './carried-notices.ts';

/** The registry of notices of a database; a new one begins with the folder of the configuration, or the one the program carries. */
export const openNotices = (store: Store, { noticesFolder }: Config): Promise<RegistrySource> =>
  openRegistry(store, () => readNoticeFolder(noticesFolder ?? CARRIED_NOTICES));
