/** Stable codes of this package; match on `code`. */
export const STORE_ERROR_CODES = {
  'store.version-conflict': 'Another writer appended to the stream first: reload, decide again, retry.',
  'store.unknown-event': 'A stored event has no definition in this release: the release is older than the data.',
  'store.migration-failed': 'A migration could not be applied; the database is as it was before it.',
  'store.vault-destroyed': 'The key of these data was destroyed: nothing can be sealed under it again.',
  'store.vault-unreadable': 'A sealed value does not open: the master key is another one, or the row was changed.',
  'store.replay-interrupted': 'Another replay began meanwhile: start again once it is done.',
  'store.email-taken': 'An account with this e-mail address exists.',
} as const;
export type StoreErrorCode = keyof typeof STORE_ERROR_CODES;

/** Builds an error recognised by its code; `cause` is kept. */
export const storeError = (code: StoreErrorCode, message: string, cause?: unknown): Error & { code: StoreErrorCode } =>
  Object.assign(new Error(message, { cause }), { code });
