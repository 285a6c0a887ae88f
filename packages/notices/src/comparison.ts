import type { NoticeContact } from '@amont/domain/notice/notice-version';
import type { ContactZone } from './contact-zone.ts';
import type { NoticeText } from './notice-text.ts';
import type { PreparedVersion } from './prepare-version.ts';

/** A notice's text, the version it was recognised as, and the version its contacts must agree with. */
export type Comparison = {
  readonly text: NoticeText;
  readonly version: PreparedVersion;
  readonly expected: PreparedVersion;
  readonly zones: ReadonlyMap<string, ContactZone>;
  /** What versions before the expected one gave for a contact. */
  readonly older: (contact: string) => readonly NoticeContact[];
  /** Whether the absence of this contact's facts is worth a finding of its own. */
  readonly reportsMissing: (contact: string) => boolean;
  /** Whether hardly anything of this contact's entry is left, on pages that are otherwise well read. */
  readonly isGone: (contact: string) => boolean;
  /** Share of characters read wrong, 0 to 1; 0 for sound embedded text. */
  readonly errorRate: number;
  /** Telephone numbers printed on the pages of the act itself. */
  readonly numbersOfAct: ReadonlySet<string>;
  readonly pageOf: (contact: string) => number | null;
};
