import { openStore } from '@amont/store/open-store';
import { makeRun } from './make-letters.ts';

/** Makes one run in a process of its own, for a test that kills it: `node make-run.child.fixture.ts URL RUN KEY`. */
const [url = '', runId = '', key = ''] = process.argv.slice(2);
const store = await openStore({ url, applicationName: 'amont-test', masterKey: Buffer.from(key, 'base64') });
await makeRun({ store, threads: 1, onPart: (part) => process.stdout.write(`${part}\n`) }, runId);
await store.close();
