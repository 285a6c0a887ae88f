/** What one process may cost. Sizes in bytes, times in milliseconds. */
export type ProcessLimits = {
  /** Wall clock for one question, from the moment a process takes it. */
  readonly deadlineMs: number;
  /** Processor seconds a process may use in its whole life; it is replaced well before. */
  readonly cpuSeconds: number;
  /** Memory of a process outside the JavaScript heap limit (`RLIMIT_DATA`, Linux). */
  readonly dataBytes: number;
  readonly heapMegabytes: number;
  /** A process is replaced after this many questions: pdf.js keeps memory on some files. */
  readonly questionsPerChild: number;
};

/** What one file may cost before it is refused. */
export type ReaderLimits = ProcessLimits & {
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxCharactersPerPage: number;
  readonly maxCharacters: number;
};

const MEBIBYTE = 1024 * 1024;
/** Each V8 isolate reserves this much for code, used or not, and it counts as data: an OCR process has two isolates. */
const CODE_RANGE_MEBIBYTES = 512;

/** Measured on hostile files: these contain them all; an act of 40 scanned pages needs a tenth of each. */
export const DEFAULT_LIMITS: ReaderLimits = {
  maxBytes: 50 * MEBIBYTE,
  maxPages: 200,
  maxCharactersPerPage: 40_000,
  maxCharacters: 400_000,
  deadlineMs: 30_000,
  cpuSeconds: 240,
  dataBytes: (CODE_RANGE_MEBIBYTES + 512) * MEBIBYTE,
  heapMegabytes: 384,
  // A new process takes two seconds to become as fast as the one it replaces.
  questionsPerChild: 1_000,
};

/** A page takes one to four seconds; dense ones on a slow machine ten times that. */
export const OCR_LIMITS: ProcessLimits = {
  deadlineMs: 60_000,
  cpuSeconds: 900,
  dataBytes: (2 * CODE_RANGE_MEBIBYTES + 560) * MEBIBYTE,
  heapMegabytes: 256,
  questionsPerChild: 200,
};
