import { apiVerb } from './verb/api.verb.ts';
import { benchVerb } from './verb/bench.verb.ts';
import { checkVerb } from './verb/check.verb.ts';
import { healthVerb } from './verb/health.verb.ts';
import { importVerb } from './verb/import.verb.ts';
import { indicatorsVerb } from './verb/indicators.verb.ts';
import { ingestVerb } from './verb/ingest.verb.ts';
import { keyVerb } from './verb/key.verb.ts';
import { migrateVerb } from './verb/migrate.verb.ts';
import { outreachVerb } from './verb/outreach.verb.ts';
import { proceduresVerb } from './verb/procedures.verb.ts';
import { reexamineVerb } from './verb/reexamine.verb.ts';
import { rejudgeVerb } from './verb/rejudge.verb.ts';
import { replayVerb } from './verb/replay.verb.ts';
import { reportsVerb } from './verb/reports.verb.ts';
import { specimensVerb } from './verb/specimens.verb.ts';
import { startVerb } from './verb/start.verb.ts';
import { userVerb } from './verb/user.verb.ts';
import { verifyVerb } from './verb/verify.verb.ts';
import { workerVerb } from './verb/worker.verb.ts';
import type { Verb } from './verb.ts';

/** Every verb of the command line, in the order of its help. */
export const VERBS: readonly Verb[] = [
  startVerb,
  checkVerb,
  ingestVerb,
  importVerb,
  indicatorsVerb,
  proceduresVerb,
  outreachVerb,
  reportsVerb,
  reexamineVerb,
  rejudgeVerb,
  replayVerb,
  verifyVerb,
  workerVerb,
  apiVerb,
  migrateVerb,
  healthVerb,
  specimensVerb,
  benchVerb,
  userVerb,
  keyVerb,
];
