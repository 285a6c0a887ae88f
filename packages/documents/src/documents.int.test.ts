import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsContract } from './documents.contract.ts';
import { openDocuments } from './open-documents.ts';

const folders: string[] = [];
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'amont-documents-'));
  folders.push(folder);
  return folder;
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Enough of an S3 store: objects by path, copies, listings; it refuses what is not signed. */
const answer = async (
  objects: Map<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = new URL(request.url ?? '', 'http://store');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (!/^AWS4-HMAC-SHA256 Credential=KEY\//.test(request.headers.authorization ?? ''))
    return void response.writeHead(403).end();
  const source = request.headers['x-amz-copy-source'];
  const found = objects.get(typeof source === 'string' ? source : url.pathname);
  const prefix = url.searchParams.get('prefix');
  if (prefix !== null) {
    const keys = [...objects.keys()]
      .map((key) => key.replace(/^\/[^/]+\//, ''))
      .filter((key) => key.startsWith(prefix));
    return void response.end(keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join(''));
  }
  if (request.method === 'DELETE') objects.delete(url.pathname);
  else if (request.method === 'PUT' && source === undefined) objects.set(url.pathname, Buffer.concat(chunks));
  else if (found === undefined) return void response.writeHead(404).end();
  else if (request.method === 'PUT') objects.set(url.pathname, found);
  response.end(request.method === 'GET' ? found : undefined);
};

let server: Server;
let buckets = 0;
beforeAll(async () => {
  const objects = new Map<string, Buffer>();
  server = createServer((request, response) => void answer(objects, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
const newBucket = (): string => {
  buckets += 1;
  return `s3://KEY:SE%2FCRET@127.0.0.1:${(server.address() as AddressInfo).port}/bucket-${buckets}?tls=0&region=fr-par`;
};

documentsContract('documents in a folder', async () => openDocuments(await newFolder()));
documentsContract('documents in a bucket', () => openDocuments(newBucket()));

test('bytes changed on the disk are not given out as those that were received', async () => {
  const folder = await newFolder();
  const documents = await openDocuments(`file://${folder}`);
  const { sha256 } = await documents.put(Buffer.from('reçu'));
  await writeFile(join(folder, 'kept', sha256.slice(0, 2), sha256), 'changé');
  await expect(documents.get(sha256)).rejects.toMatchObject({ code: 'documents.damaged' });
});

test('what a crash left half written is swept a day later', async () => {
  const folder = await newFolder();
  await openDocuments(folder);
  const [old, young] = [join(folder, 'incoming', 'old'), join(folder, 'incoming', 'young')];
  await Promise.all([writeFile(old, ''), writeFile(young, '')]);
  await utimes(old, 0, 0);
  await openDocuments(folder);
  expect(await readdir(join(folder, 'incoming'))).toEqual(['young']);
});

test.each([
  ['ftp://host/x', /un dossier .* est attendu/],
  ['s3://host/bucket', /s3:\/\/CLÉ:SECRET@hôte/],
  ['/dev/null/x', /dossier inutilisable/],
])('%s is refused with the reason', async (url, why) => {
  await expect(openDocuments(url)).rejects.toMatchObject({
    code: 'config.invalid',
    message: expect.stringMatching(why),
  });
});

test('the message about a wrong address does not tell its secret', async () => {
  await expect(openDocuments('s3://KEY:HUSH@host')).rejects.not.toThrow(/HUSH/);
});
