import type { ContestedPoint } from '@amont/domain/office/contest.events';
import type { ViewTable } from './view-tables.ts';

export type SpellingViewRow = {
  readonly spelling: string;
  readonly office_id: string;
  readonly name: string;
  readonly postal_code: string | null;
  readonly city: string | null;
  readonly phones: readonly string[];
  /** `first`: the office was met under it; `recognised`: joined by likeness; `assigned`: a person said so. */
  readonly how: 'first' | 'recognised' | 'assigned';
  readonly maybe: readonly string[];
  readonly first_seen_at: string;
};
export type OfficeViewRow = {
  readonly id: string;
  /** Given by a person; null: the name it was first met under. */
  readonly name: string | null;
  readonly reports: 'wanted' | 'declined';
  readonly address: boolean;
};
export type OfficeMoveViewRow = {
  readonly position: number;
  readonly office_id: string;
  readonly moved: readonly { readonly spelling: string; readonly from: string }[];
  readonly why: 'merge' | 'split' | 'undo';
  readonly recorded_at: string;
};
export type OfficeReportViewRow = {
  readonly position: number;
  readonly office_id: string;
  readonly from_day: string;
  readonly until_day: string;
  readonly sent_on: string;
  readonly acts: number;
  readonly mail_id: string;
  readonly recorded_at: string;
};
export type OfficeCheckViewRow = {
  readonly position: number;
  readonly office_id: string;
  readonly checked_on: string;
};
export type ContestViewRow = {
  readonly id: string;
  readonly act_id: string;
  readonly batch_id: string;
  readonly office_id: string;
  readonly point: ContestedPoint;
  readonly raised_at: string;
  readonly outcome: 'upheld' | 'dismissed' | null;
  readonly answered_at: string | null;
};
export type ReportSettingViewRow = { readonly id: 'reports'; readonly median: boolean };

/** The part of the read models on offices that a run touches. `changed` names rows of the first two maps and of `contests`. */
export type OfficeState = {
  readonly spellings: Map<string, SpellingViewRow>;
  readonly offices: Map<string, OfficeViewRow>;
  readonly contests: Map<string, ContestViewRow>;
  readonly moves: Map<number, OfficeMoveViewRow>;
  readonly reports: Map<number, OfficeReportViewRow>;
  readonly checks: Map<number, OfficeCheckViewRow>;
  readonly settings: Map<string, ReportSettingViewRow>;
  readonly changed: {
    readonly spellings: Set<string>;
    readonly offices: Set<string>;
    readonly contests: Set<string>;
  };
};

export const emptyOfficeState = (): OfficeState => ({
  spellings: new Map(),
  offices: new Map(),
  contests: new Map(),
  moves: new Map(),
  reports: new Map(),
  checks: new Map(),
  settings: new Map(),
  changed: { spellings: new Set(), offices: new Set(), contests: new Set() },
});

const pick = <T>(from: ReadonlyMap<string, T>, keys: ReadonlySet<string>): readonly T[] =>
  [...keys].flatMap((key) => from.get(key) ?? []);

/** The rows a run wrote, by table. */
export const changedOfficeRows = (state: OfficeState): readonly (readonly [ViewTable, readonly object[]])[] => [
  ['office_spelling', pick(state.spellings, state.changed.spellings)],
  ['office', pick(state.offices, state.changed.offices)],
  ['contest', pick(state.contests, state.changed.contests)],
  ['office_move', [...state.moves.values()]],
  ['office_report', [...state.reports.values()]],
  ['office_check', [...state.checks.values()]],
  ['report_setting', [...state.settings.values()]],
];
