import type { ActStatus } from '@amont/contracts/http/batch';
import { ACT_STATUS } from '../label/act.ts';
import { ToneBadge } from './tone-badge.tsx';

export const StatusBadge = ({ status }: { readonly status: ActStatus }) => (
  <ToneBadge tone={ACT_STATUS[status].tone}>{ACT_STATUS[status].label}</ToneBadge>
);
