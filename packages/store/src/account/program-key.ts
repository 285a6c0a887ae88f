/** A key by which a program calls. `office` keys see one bailiff's office only, those of a team its own lists. */
export type ProgramKey = {
  readonly id: string;
  readonly label: string;
  readonly scope: 'operator' | 'office' | 'adil' | 'empex';
  readonly officeId: string | null;
  readonly revoked: boolean;
};

/** The columns a `ProgramKey` is made of. */
export const KEY_COLUMNS = ['id', 'label', 'scope', 'office_id', 'revoked_at'] as const;

type KeyRow = Omit<ProgramKey, 'officeId' | 'revoked'> & {
  readonly office_id: string | null;
  readonly revoked_at: Date | null;
};

export const programKeyOf = ({ office_id, revoked_at, ...row }: KeyRow): ProgramKey => ({
  ...row,
  officeId: office_id,
  revoked: revoked_at !== null,
});
