import { fileURLToPath } from 'node:url';

/** The folder of the notice versions that the program carries. */
export const CARRIED_NOTICES = fileURLToPath(new URL('../../../packages/notices/registry', import.meta.url));
