import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSpecimens } from '@amont/specimens/generate-specimens';
import { measureBare } from './bare-reader.ts';
import { measureLog } from './measure-log.ts';
import { measurePipeline } from './measure-pipeline.ts';
import { measureVerdict } from './measure-verdict.ts';

/** Section 9 of the contract. */
export type BenchFigures = {
  readonly acts: number;
  readonly scans: number;
  readonly threads: number;
  /** Acts a second of pdf-parse alone, as many processes as threads. */
  readonly ceiling: number;
  /** Acts a second from submission to the last event, embedded mode, everything on. */
  readonly pipeline: number;
  readonly ratio: number;
  /** Proportional memory of the whole process tree at its highest, over both pipelines, MiB. */
  readonly rssPeakMb: number;
  /** Pages a second of the OCR engine alone, over pages already rendered. */
  readonly ocrCeiling: number;
  readonly ocrPipeline: number;
  readonly ocrRatio: number;
  readonly indicatorQueryMs: Readonly<Record<string, number>>;
  readonly replayEventsPerSecond: number;
  /** `pipeline` once more, with `storedActs` acts in the database. */
  readonly pipelineStored: number;
  readonly storedActs: number;
  /** Processor time of the verdict on a notice among fifty versions, milliseconds an act. */
  readonly noticeVerdictMs: number;
};

export type BenchSize = { readonly acts: number; readonly scans: number; readonly events: number };

const LOG_SIZES = [10_000, 100_000, 1_000_000] as const;

type Made = { readonly folder: string; readonly paths: readonly string[] };

const makeActs = async (folder: string, options: Parameters<typeof generateSpecimens>[0]): Promise<Made> => {
  await mkdir(folder);
  const paths: string[] = [];
  for await (const { fileName, pdf } of generateSpecimens(options)) {
    const path = join(folder, fileName);
    await writeFile(path, pdf);
    paths.push(path);
  }
  return { folder, paths };
};

const PAGES = { min: 6, max: 8 };
type Told = (line: string) => void;

const textFigures = async (folder: string, acts: number, threads: number, tell: Told) => {
  tell(`${acts} actes avec texte…`);
  const made = await makeActs(join(folder, 'text'), { count: acts, seed: 7, pages: PAGES });
  const { filesPerSecond: ceiling } = await measureBare('bare-read', made.paths, threads);
  const { summary, rssPeakMb } = await measurePipeline(made.folder, join(folder, 'text-data'), acts);
  const pipeline = acts / summary.seconds;
  return { made, ceiling, pipeline, ratio: pipeline / ceiling, rssPeakMb };
};

const scanFigures = async (folder: string, scans: number, threads: number, tell: Told) => {
  tell(`${scans} actes scannés…`);
  const made = await makeActs(join(folder, 'scans'), { count: scans, seed: 11, medium: 'scan' });
  const { pagesPerSecond: ocrCeiling, filesPerSecond } = await measureBare('bare-ocr', made.paths, threads);
  const { summary, rssPeakMb } = await measurePipeline(made.folder, join(folder, 'scan-data'), scans);
  const ocrPipeline = (ocrCeiling / filesPerSecond) * (scans / summary.seconds);
  return { ocrCeiling, ocrPipeline, ocrRatio: ocrPipeline / ocrCeiling, rssPeakMb };
};

/** Runs the benchmark in a temporary folder that it takes away again. @param tell is told what is being measured */
export const runBench = async ({ acts, scans, events }: BenchSize, tell: Told): Promise<BenchFigures> => {
  const folder = await mkdtemp(join(tmpdir(), 'amont-bench-'));
  const threads = availableParallelism();
  try {
    const { made, ...text } = await textFigures(folder, acts, threads, tell);
    const scan = await scanFigures(folder, scans, threads, tell);
    tell(`${events} événements…`);
    const stored = join(folder, 'stored-data');
    const sizes = LOG_SIZES.filter((size) => size <= events);
    const log = await measureLog(stored, sizes.length > 0 ? sizes : [events]);
    const after = await measurePipeline(made.folder, stored, acts);
    const rssPeakMb = Math.max(text.rssPeakMb, scan.rssPeakMb);
    const noticeVerdictMs = await measureVerdict(made.paths);
    return {
      acts,
      scans,
      threads,
      noticeVerdictMs,
      ...text,
      ...scan,
      rssPeakMb,
      ...log,
      pipelineStored: acts / after.summary.seconds,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
