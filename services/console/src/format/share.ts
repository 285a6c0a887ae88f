import type { Share } from '@amont/contracts/http/office-report';
import { formatShare, NOT_AVAILABLE } from './number.ts';

/** The 95 % interval of a share, « 48 % à 67 % »; « n.d. » where there is none. */
export const formatInterval = ({ low, high }: Share): string =>
  low === null || high === null ? NOT_AVAILABLE : `${formatShare(low, 0)} à ${formatShare(high, 0)}`;
