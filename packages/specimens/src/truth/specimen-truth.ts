import type { ActDetails, CheckedFile } from '@amont/domain/act/checked-act';
import type { NoticeCheck } from '@amont/domain/notice/notice-check';

type Claimed<T> = { readonly [Field in keyof T]?: T[Field] };

/** An act as far as it is certain: a field that is absent is not claimed, `null` or an empty list is truly absent. */
export type TrueAct = Omit<Claimed<ActDetails>, 'office' | 'landlord' | 'dwelling'> & {
  readonly office: Claimed<ActDetails['office']>;
  readonly landlord: Claimed<ActDetails['landlord']>;
  readonly dwelling: Claimed<ActDetails['dwelling']>;
};

export type TrueNotice = Omit<NoticeCheck, 'findings'> & {
  readonly findings: readonly Claimed<NoticeCheck['findings'][number]>[];
};

/** What is true of one file, in the shape of `amont check --json` cut to what is certain. */
export type SpecimenTruth = Pick<CheckedFile, 'file' | 'status' | 'textSource'> & {
  readonly pages?: number;
  readonly refusal: { readonly code: string } | null;
  readonly act?: TrueAct;
  readonly notice?: TrueNotice;
  /** Which layout drew it, or which kind of paper that is no act. */
  readonly layout: string;
};
