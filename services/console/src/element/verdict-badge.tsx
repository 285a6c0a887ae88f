import type { NoticeVerdict } from '@amont/domain/notice/notice-check';
import { VERDICT } from '../label/notice.ts';
import { ToneBadge } from './tone-badge.tsx';

export const VerdictBadge = ({ verdict }: { readonly verdict: NoticeVerdict }) => (
  <ToneBadge tone={VERDICT[verdict].tone}>{VERDICT[verdict].label}</ToneBadge>
);
