/** What one file may cost before it is refused. Sizes in bytes, times in milliseconds. */
export type ReaderLimits = {
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxCharactersPerPage: number;
  readonly maxCharacters: number;
  /** Wall clock for one file, from the moment a reader takes it. */
  readonly deadlineMs: number;
  /** Processor seconds a reader process may use in its whole life; it is replaced well before. */
  readonly cpuSeconds: number;
  /** Memory of a reader process outside the JavaScript heap limit (`RLIMIT_DATA`, Linux). */
  readonly dataBytes: number;
  readonly heapMegabytes: number;
  /** A reader is replaced after this many files: pdf.js keeps memory on some files. */
  readonly filesPerReader: number;
};

const MEBIBYTE = 1024 * 1024;

/** Measured on hostile files: these contain them all; an act of 40 scanned pages needs a tenth of each. */
export const DEFAULT_LIMITS: ReaderLimits = {
  maxBytes: 50 * MEBIBYTE,
  maxPages: 200,
  maxCharactersPerPage: 40_000,
  maxCharacters: 400_000,
  deadlineMs: 30_000,
  cpuSeconds: 40,
  dataBytes: 768 * MEBIBYTE,
  heapMegabytes: 384,
  filesPerReader: 250,
};
