import type { ActType } from '@amont/domain/act/act-type';
import type { LegalCheck } from '@amont/domain/act/checked-act';
import type { NoticeCheck } from '@amont/domain/notice/notice-check';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import { correctionsOf } from './acts-to-correct.ts';
import { noticesToUse } from './notices-to-use.ts';

type Checked = {
  readonly type: ActType | null;
  readonly notice: NoticeCheck | null;
  readonly mentions: readonly { readonly id: string; readonly present: boolean }[];
  readonly legalChecks: readonly LegalCheck[];
};

/**
 * What an office has to change in an act before it serves it.
 *
 * @returns the sentences, none when nothing is to be changed, and the version to annex where there is one
 */
export const correctionsToMake = (
  { type, notice, mentions, legalChecks }: Checked,
  notices: readonly RegisteredNotice[],
  today: string,
): { readonly corrections: string[]; readonly toUse: string | null } => {
  const toUse = noticesToUse(notices, today).find((one) => one.type === type)?.id ?? null;
  const { verdict = null, version = null, findings = [], pages = [] } = notice ?? {};
  const checkMessages = new Map(legalChecks.map(({ id, message }) => [id, message]));
  const marks = { officeReference: null, fileName: null, tenants: null, checkMessages };
  const act = { actId: '', mentions, checks: legalChecks, verdict, version, findings, noticePages: pages };
  return {
    corrections: correctionsOf({ notices, contests: [] }, act, toUse, marks).map(({ sentence }) => sentence),
    toUse,
  };
};
