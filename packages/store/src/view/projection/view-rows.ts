import type { ActFacts } from '@amont/domain/act/act.events';
import type { ActType, Sector } from '@amont/domain/act/act-type';
import type { FollowUpDetails } from '@amont/domain/follow-up/follow-up-details';
import type { NoticeVerdict } from '@amont/domain/notice/notice-check';
import type { Channel, FollowUp } from '@amont/domain/procedure/procedure.events';
import type { Stage } from '@amont/domain/procedure/stage';

/**
 * The rows of the read models, as `to_jsonb` gives them and `jsonb_populate_recordset` takes them: column names, ISO texts
 * for dates and instants. Positions stay below 2^53.
 */
export type BatchViewRow = {
  readonly id: string;
  readonly submitted_at: string;
  readonly submitted_position: number;
  readonly demonstration: boolean;
  readonly channel: string;
  readonly closed_at: string | null;
  readonly closed_submitted: number | null;
  readonly removed: boolean;
};

/** Same values as the contract's act statuses. */
export type ActViewStatus =
  | 'received'
  | 'read'
  | 'examined'
  | 'in_review'
  | 'filed'
  | 'decided'
  | 'duplicate'
  | 'refused'
  | 'failed';

/** A reason without its sentence: the code and the field it is about. */
export type ReasonCode = { readonly code: string; readonly field: string | null };

export type ActViewRow = {
  readonly id: string;
  readonly batch_id: string;
  readonly demonstration: boolean;
  readonly ordinal: number;
  readonly sha256: string;
  readonly size_bytes: number;
  readonly received_at: string;
  readonly received_position: number;
  readonly status: ActViewStatus;
  readonly settled_at: string | null;
  readonly original_act_id: string | null;
  readonly refusal_code: string | null;
  readonly failed_step: string | null;
  readonly failed_code: string | null;
  readonly failed_at: string | null;
  readonly pages: number | null;
  readonly pages_without_text: readonly number[];
  readonly text_source: 'embedded' | 'ocr' | 'mixed' | null;
  readonly type: ActType | null;
  readonly served_on: string | null;
  readonly office_id: string | null;
  readonly office_name: string | null;
  readonly sector: Sector | null;
  readonly postal_code: string | null;
  readonly phone_count: number | null;
  readonly debt_cents: number | null;
  readonly verdict: NoticeVerdict | null;
  /** One a finding, so a kind found twice stands twice. */
  readonly finding_kinds: readonly string[];
  readonly review_needed: boolean;
  readonly review_blocking: boolean;
  readonly review_reasons: readonly ReasonCode[];
  readonly facts: ActFacts | null;
  readonly confidence: Readonly<Record<string, number>>;
  readonly procedure_id: string | null;
  readonly relation: string | null;
  readonly score: number | null;
  readonly evidence: readonly { readonly rule: string; readonly weight: number }[];
  readonly filed_at: string | null;
  readonly counted: boolean;
  readonly changed_tx: string;
  readonly changed_position: number;
};

export type ProcedureViewRow = {
  readonly id: string;
  readonly opened_at: string;
  readonly opened_by: 'act' | 'partner';
  readonly sector: Sector;
  readonly postal_code: string | null;
  readonly stage: Stage | null;
  readonly stage_on: string | null;
  readonly hearing_on: string | null;
  readonly known_to_services: 'yes' | 'no' | 'unsure' | null;
};

export type StageViewRow = {
  readonly position: number;
  readonly procedure_id: string;
  readonly stage: Stage;
  readonly reached_on: string;
  readonly recorded_at: string;
  /** When a later reading of the same act took its place; null while it counts. */
  readonly superseded_at: string | null;
  readonly sector: Sector;
  readonly postal_code: string | null;
  readonly source: string;
  readonly act_id: string | null;
  readonly batch_id: string | null;
  readonly hearing_on: string | null;
  readonly calendar: readonly { readonly rule: string; readonly outcome: string; readonly on: string | null }[];
};

export type OutreachViewRow = {
  readonly act_id: string;
  readonly procedure_id: string;
  readonly batch_id: string;
  readonly stage: Stage;
  readonly decided_on: string;
  readonly channels: readonly Channel[];
  readonly none_reason: string | null;
  readonly rules: readonly { readonly id: string; readonly version: number; readonly held: boolean }[];
  readonly recorded_at: string;
};

export type ContactViewRow = {
  readonly act_id: string;
  readonly channel: Channel;
  readonly procedure_id: string;
  readonly batch_id: string;
  readonly stage: Stage;
  /** ISO week it is due in: of the last useful day, else of the day it was decided. */
  readonly week: string;
  readonly due_by: string | null;
  readonly hearing_on: string | null;
  readonly recorded_at: string;
};

export type FollowUpViewRow = {
  readonly position: number;
  readonly procedure_id: string;
  readonly follow_up: FollowUp;
  readonly happened_on: string;
  readonly channel: Channel | null;
  readonly source: string;
  readonly sector: Sector;
  readonly recorded_at: string;
  readonly details: FollowUpDetails;
  readonly entry_id: string | null;
  /** Whether a free note lies in the vault. */
  readonly noted: boolean;
  /** When it was taken back; null while it counts. */
  readonly withdrawn_at: string | null;
};

export type KnownToServicesViewRow = {
  readonly position: number;
  readonly procedure_id: string;
  readonly answer: 'yes' | 'no' | 'unsure';
  readonly source: string;
  readonly answered_on: string;
  readonly recorded_at: string;
};
