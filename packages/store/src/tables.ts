import type { Role } from '@amont/contracts/http/session';
import type { ColumnType, Generated } from 'kysely';

/** 64-bit transaction numbers and positions travel as decimal strings. */
type EventTable = {
  readonly position: ColumnType<string, never, never>;
  readonly tx: ColumnType<string, never, never>;
  readonly stream_id: string;
  readonly stream_version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: unknown;
  readonly business_date: string | null;
  readonly actor_kind: 'person' | 'program' | 'system';
  readonly actor_id: string;
  readonly correlation_id: string | null;
  readonly recorded_at: Date;
  readonly hash: Buffer;
};

type CheckpointTable = {
  name: string;
  tx: string;
  position: string;
  updated_at: Generated<Date>;
};

type VaultKeyTable = {
  id: string;
  /** Null once destroyed. */
  wrapped: Buffer | null;
  created_at: Generated<Date>;
  destroyed_at: Date | null;
};
type VaultOwnerTable = { owner_id: string; key_id: string };
type VaultEntryTable = { owner_id: string; kind: string; sealed: Buffer };
type ProcedureTokenTable = { token: string; procedure_id: string };

type AccountTable = {
  id: string;
  email: string;
  name: string;
  role: Role;
  password_hash: string;
  failed_sign_ins: Generated<number>;
  locked_until: Date | null;
  disabled_at: Date | null;
  created_at: Generated<Date>;
};
type SessionTable = { token_hash: Buffer; account_id: string; created_at: Generated<Date>; expires_at: Date };
type ProgramKeyTable = {
  id: string;
  label: string;
  scope: 'operator' | 'office';
  office_id: string | null;
  secret_hash: Buffer;
  created_at: Generated<Date>;
  last_used_at: Date | null;
  revoked_at: Date | null;
};

type NoticeDraftTable = {
  id: string;
  version: number;
  revises: string | null;
  document: string | null;
  file_name: string | null;
  is_recognised: boolean;
  content: unknown;
  updated_at: Generated<Date>;
  updated_by: string;
};
type OfficeSessionTable = { token_hash: Buffer; key_id: string; created_at: Generated<Date>; expires_at: Date };

/** The tables of schema `public`. Read models add theirs with `db.withTables<...>()`. */
export type Tables = {
  event: EventTable;
  checkpoint: CheckpointTable;
  vault_key: VaultKeyTable;
  vault_owner: VaultOwnerTable;
  vault_entry: VaultEntryTable;
  procedure_token: ProcedureTokenTable;
  account: AccountTable;
  session: SessionTable;
  program_key: ProgramKeyTable;
  notice_draft: NoticeDraftTable;
  office_session: OfficeSessionTable;
};
