/** The bytes that were received, addressed by their SHA-256 (lower-case hex), and what is derived from them. */
export type Documents = {
  /** Keeps bytes; the same ones twice are one document. Durable when it resolves. */
  readonly put: (bytes: Uint8Array) => Promise<{ readonly sha256: string; readonly sizeBytes: number }>;
  /**
   * The bytes, in quarantine or not; null when there are none.
   *
   * @throws documents.damaged when they are no longer those that were received
   */
  readonly get: (sha256: string) => Promise<Buffer | null>;
  /** Sets a refused file apart. Nothing to do when it is there already. */
  readonly quarantine: (sha256: string) => Promise<void>;
  /** Removes the bytes and all that is derived from them. */
  readonly delete: (sha256: string) => Promise<void>;
  /** Keeps, compressed, something computed from a document; `name` says what and by which version. */
  readonly putDerived: (sha256: string, name: string, bytes: Uint8Array) => Promise<void>;
  readonly getDerived: (sha256: string, name: string) => Promise<Buffer | null>;
};

/** @throws RangeError for anything but a SHA-256: addresses become paths */
export const demandHash = (sha256: string): string => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('a document is addressed by 64 lower-case hex digits');
  return sha256;
};

/** @throws RangeError for a name that could lead elsewhere */
export const demandDerivedName = (name: string): string => {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(name)) throw new RangeError('a derived name is made of a-z, 0-9, dots and hyphens');
  return name;
};
