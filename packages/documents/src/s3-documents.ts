import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { AwsClient } from 'aws4fetch';
import { type Documents, demandDerivedName, demandHash } from './documents.ts';
import { documentsError } from './errors.ts';

/** A bucket of an S3 store, addressed by path (`endpoint/bucket/key`), as self-hosted and French stores all understand. */
export type Bucket = {
  readonly endpoint: string;
  readonly name: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

type Call = {
  readonly method: string;
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Answers within this, or the call is tried again by the job that made it. */
const TIMEOUT_MS = 30_000;

const keysIn = (listing: string): readonly string[] =>
  [...listing.matchAll(/<Key>([^<]*)<\/Key>/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

/** Signed calls on the objects of a bucket; null stands for an object that is not there. */
const objectsOf = (bucket: Bucket) => {
  const { accessKeyId, secretAccessKey, region } = bucket;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const call = async (path: string, { method, body, headers }: Call): Promise<Response | null> => {
    const response = await client.fetch(`${bucket.endpoint}/${bucket.name}${path}`, {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(headers === undefined ? {} : { headers: { ...headers } }),
      ...(body === undefined ? {} : { body: Uint8Array.from(body) }),
    });
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 404) return null;
    throw documentsError('documents.store-refused', `S3 ${method}: ${response.status}`);
  };
  return {
    has: async (key: string) => (await call(`/${key}`, { method: 'HEAD' })) !== null,
    get: async (key: string): Promise<Buffer | null> => {
      const response = await call(`/${key}`, { method: 'GET' });
      return response && Buffer.from(await response.arrayBuffer());
    },
    put: async (key: string, body: Uint8Array): Promise<void> => {
      const response = await call(`/${key}`, { method: 'PUT', body });
      if (response === null) throw documentsError('documents.store-refused', 'S3 PUT: no such bucket');
      await response.body?.cancel();
    },
    copy: async (from: string, to: string): Promise<boolean> => {
      const headers = { 'x-amz-copy-source': `/${bucket.name}/${from}` };
      const response = await call(`/${to}`, { method: 'PUT', headers });
      await response?.body?.cancel();
      return response !== null;
    },
    remove: async (key: string): Promise<void> => {
      const response = await call(`/${key}`, { method: 'DELETE' });
      await response?.body?.cancel();
    },
    list: async (prefix: string): Promise<readonly string[]> => {
      const response = await call(`?list-type=2&prefix=${encodeURIComponent(prefix)}`, { method: 'GET' });
      return response === null ? [] : keysIn(await response.text());
    },
  };
};

/** Documents in a bucket; refused ones under `quarantine/`. */
export const s3Documents = (bucket: Bucket): Documents => {
  const objects = objectsOf(bucket);
  const kept = (sha256: string): string => `kept/${demandHash(sha256)}`;
  const apart = (sha256: string): string => `quarantine/${demandHash(sha256)}`;
  const derived = (sha256: string, name: string): string =>
    `derived/${demandHash(sha256)}.${demandDerivedName(name)}.gz`;
  const read = async (key: string, sha256: string): Promise<Buffer | null> => {
    const bytes = await objects.get(key);
    if (bytes !== null && createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw documentsError('documents.damaged', `document ${sha256}`);
    return bytes;
  };
  return {
    put: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (!(await objects.has(kept(sha256))) && !(await objects.has(apart(sha256))))
        await objects.put(kept(sha256), bytes);
      return { sha256, sizeBytes: bytes.length };
    },
    get: async (sha256) => (await read(kept(sha256), sha256)) ?? read(apart(sha256), sha256),
    quarantine: async (sha256) => {
      if (await objects.copy(kept(sha256), apart(sha256))) await objects.remove(kept(sha256));
    },
    delete: async (sha256) => {
      const keys = [kept(sha256), apart(sha256), ...(await objects.list(`derived/${sha256}.`))];
      await Promise.all(keys.map(objects.remove));
    },
    putDerived: async (sha256, name, bytes) =>
      objects.put(derived(sha256, name), await promisify(gzip)(bytes, { level: 1 })),
    getDerived: async (sha256, name) => {
      const packed = await objects.get(derived(sha256, name));
      return packed && (await promisify(gunzip)(packed));
    },
  };
};
