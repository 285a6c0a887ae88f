/** The kind under which the vault keeps the free note of an entry, beside the household of its procedure. */
export const noteKind = (entryId: string): string => `note-${entryId}`;
