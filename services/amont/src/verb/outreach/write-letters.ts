import { setTimeout as wait } from 'node:timers/promises';
import { type LetterRunRow, letterRun, letterRuns } from '@amont/contracts/http/letters';
import { outreachWeeks } from '@amont/contracts/http/outreach';
import type { Client } from '../../instance/client.ts';
import { saveAnswer } from './save-answer.ts';

/** Letters are made in seconds by the instance's workers; a command without workers finds them as they are. */
const MADE_WITHIN_MS = 60_000;
const PAUSE_MS = 500;

const runsToPost = async (client: Client): Promise<readonly LetterRunRow[]> => {
  for (const until = Date.now() + MADE_WITHIN_MS; ; await wait(PAUSE_MS)) {
    const { runs } = await client.get('/api/letters/runs', letterRuns);
    const waiting = runs.some(({ state }) => state === 'making');
    if (!waiting || Date.now() > until) return runs.filter(({ state }) => state === 'made');
  }
};

const writeRun = async (client: Client, folder: string, row: LetterRunRow): Promise<readonly string[]> => {
  const base = `/api/letters/runs/${row.runId}`;
  const name = `courriers-${row.week}-${row.channel}-${row.runId.slice(0, 8)}`;
  const { manifest } = await client.get(base, letterRun);
  const written: string[] = [];
  for (const { letterId, reference, held } of manifest)
    if (held === null && reference !== null)
      written.push(await saveAnswer(client, `${base}/letters/${letterId}.pdf`, folder, `${name}/${reference}.pdf`));
  if (written.length > 0) written.push(await saveAnswer(client, `${base}/print.pdf`, folder, `${name}/a-imprimer.pdf`));
  // Last: a folder with its manifest is whole.
  written.push(await saveAnswer(client, `${base}/manifest.csv`, folder, `${name}/manifeste.csv`));
  return written;
};

/** @returns the path written, or none when closing the list would make no letter */
const writePreview = async (client: Client, folder: string, team: string): Promise<readonly string[]> => {
  try {
    const path = `/api/outreach/plans/${team}/preview.pdf`;
    return [await saveAnswer(client, path, folder, `${team.split('/').toReversed().join('-')}-apercu.pdf`)];
  } catch (error) {
    if ((error as { status?: number }).status === 404) return [];
    throw error;
  }
};

const writePreviews = async (client: Client, folder: string): Promise<readonly string[]> => {
  const { weeks } = await client.get('/api/outreach', outreachWeeks);
  const teams = weeks.flatMap(({ week }) => ['adil', 'empex', 'landlord'].map((channel) => `${channel}/${week}`));
  const written: string[] = [];
  for (const team of teams) written.push(...(await writePreview(client, folder, team)));
  return written;
};

/** Writes the letters of closed lists that were not posted yet, and previews of those that closing a list would make. */
export const writeLetters = async (client: Client, folder: string): Promise<readonly string[]> => {
  const written: string[] = [];
  for (const run of await runsToPost(client)) written.push(...(await writeRun(client, folder, run)));
  return [...written, ...(await writePreviews(client, folder))];
};
