import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { type BatchSummary, batchCreated, batchRow, filesReceived } from '@amont/contracts/http/batch';
import type { Client } from '../instance/client.ts';
import { withInstance } from '../instance/with-instance.ts';
import { summaryLines } from '../summary.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, tell, type Verb, WrongUse } from '../verb.ts';

type Upload = { readonly path: string; readonly name: string; readonly sizeBytes: number };

/** A request carries at most this much, so that a dropped connection costs little. */
const CHUNK_BYTES = 24 * 1024 * 1024;
const CHUNK_FILES = 50;
const POLL_MS = 400;

const filesOf = async (path: string): Promise<Upload[]> => {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`${path} : ${error.code === 'ENOENT' ? 'introuvable' : `illisible (${error.code})`}`);
  });
  if (info.isFile()) return [{ path, name: basename(path), sizeBytes: info.size }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const uploads = files.map(async (entry) => {
    const full = join(entry.parentPath, entry.name);
    return { path: full, name: join(basename(path), relative(path, full)), sizeBytes: (await stat(full)).size };
  });
  return (await Promise.all(uploads)).sort((a, b) => (a.name < b.name ? -1 : 1));
};

const chunksOf = (uploads: readonly Upload[]): Upload[][] => {
  const chunks: Upload[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const upload of uploads) {
    const chunk = chunks.at(-1);
    if (!chunk || chunk.length >= CHUNK_FILES || bytes + upload.sizeBytes > CHUNK_BYTES) {
      chunks.push([upload]);
      bytes = upload.sizeBytes;
    } else {
      chunk.push(upload);
      bytes += upload.sizeBytes;
    }
  }
  return chunks;
};

const sendAll = async (client: Client, uploads: readonly Upload[]): Promise<string> => {
  const { id } = await client.send('POST', '/api/batches', { channel: 'command_line' }, batchCreated);
  for (const chunk of chunksOf(uploads)) {
    const form = new FormData();
    for (const upload of chunk) form.append('files', await openAsBlob(upload.path), upload.name);
    await client.send('POST', `/api/batches/${id}/files`, form, filesReceived);
  }
  await client.send('POST', `/api/batches/${id}/close`, {}, batchRow);
  return id;
};

const bar = (summary: BatchSummary, done: number): string => {
  const width = 30;
  const filled = summary.submitted === 0 ? width : Math.round((width * done) / summary.submitted);
  return `\r[${'█'.repeat(filled)}${'·'.repeat(width - filled)}] ${done}/${summary.submitted}`;
};

const settled = async (client: Client, id: string): Promise<BatchSummary> => {
  for (;;) {
    const { summary, settledActs } = await client.get(`/api/batches/${id}`, batchRow);
    if (process.stderr.isTTY) process.stderr.write(bar(summary, settledActs));
    if (summary.settled) {
      if (process.stderr.isTTY) process.stderr.write('\n');
      return summary;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
};

/** `amont ingest PATH...`: files, folders or ZIPs as one batch. */
export const ingestVerb: Verb = {
  name: 'ingest',
  summary: 'envoie des fichiers, dossiers ou ZIP comme un lot',
  help: `Usage : amont ingest CHEMIN... [--wait]

Options :
  --wait         attend que chaque acte soit au bout de son chemin, puis affiche le bilan du lot
${INSTANCE_HELP}`,
  options: { ...INSTANCE_OPTIONS, wait: { type: 'boolean' } },
  run: async (args) => {
    if (args.positionals.length === 0) throw new WrongUse('au moins un fichier, dossier ou ZIP (amont ingest --help)');
    const uploads = (await Promise.all(args.positionals.map(filesOf))).flat();
    if (uploads.length === 0) throw new WrongUse('aucun fichier dans ce qui est donné');
    return withInstance(args, async (client) => {
      if (!args.values.json) tell(`${uploads.length} fichier(s) à envoyer`);
      const id = await sendAll(client, uploads);
      const summary = args.values.wait
        ? await settled(client, id)
        : (await client.get(`/api/batches/${id}`, batchRow)).summary;
      if (args.values.json) printJson(summary);
      else for (const line of summaryLines(summary)) print(line);
      return EXIT.done;
    });
  },
};
