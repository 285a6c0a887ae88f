import type { NoticeFinding, NoticeVerdict } from '@amont/domain/notice/notice-check';
import type { NoticeBlock } from './notice-sheet.ts';

export type TrueFinding = {
  readonly kind: NoticeFinding['kind'];
  readonly contact: string | null;
  readonly found: string | null;
  readonly expected: string | null;
};

/** What is done to a notice before it is annexed. */
export type Damage =
  | 'none'
  | 'wrong_digit'
  | 'dead_number'
  | 'contact_removed'
  | 'address_replaced'
  | 'section_removed'
  | 'page_missing'
  | 'pages_swapped'
  | 'cropped'
  | 'sticker'
  | 'within_grace'
  | 'old_version'
  | 'other_departement'
  | 'other_act'
  | 'two_versions'
  | 'no_notice';

/** A notice as it goes into the file, and what is true of it. `verdict` is null where no single verdict is certain. */
export type AnnexedNotice = {
  readonly damage: Damage;
  readonly version: string | null;
  readonly verdict: NoticeVerdict | null;
  readonly findings: readonly TrueFinding[];
  readonly pages: readonly (readonly NoticeBlock[])[];
  /** A number stuck over the printed one, in another hand. */
  readonly sticker: string | null;
};
