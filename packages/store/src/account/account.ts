import type { Role } from '@amont/contracts/http/session';

/** Somebody who may sign in. `disabled` accounts stay, for the history that names them. */
export type Account = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly disabled: boolean;
};

/** The columns an `Account` is made of. */
export const ACCOUNT_COLUMNS = ['id', 'email', 'name', 'role', 'disabled_at'] as const;

type AccountRow = Omit<Account, 'disabled'> & { readonly disabled_at: Date | null };

export const accountOf = ({ disabled_at, ...row }: AccountRow): Account => ({ ...row, disabled: disabled_at !== null });
