import { legalCheckLabel } from '@amont/domain/act/legal-check-label';
import { mentionLabel } from '@amont/domain/act/mention-label';
import type { ContestedPoint } from '@amont/domain/office/contest.events';
import { formatIfPhone } from '../format/phone.ts';
import type { Tone } from './act.ts';
import { contactLabel, findingLabel, VERDICT } from './notice.ts';

/** Where what an office contests stands. */
export const CONTEST_STATE: Readonly<Record<'open' | 'upheld' | 'dismissed', { label: string; tone: Tone }>> = {
  open: { label: 'Contesté, réponse attendue', tone: 'info' },
  upheld: { label: 'Contestation admise', tone: 'success' },
  dismissed: { label: 'Contestation écartée', tone: 'warning' },
};

/** What is contested, on one line. */
export const pointLabel = (point: ContestedPoint): string => {
  if (point.about === 'mention') return `Mention non trouvée\u00a0: ${mentionLabel(point.mention)}`;
  if (point.about === 'check') return `Point à corriger\u00a0: ${legalCheckLabel(point.check)}`;
  if (point.kind === null) return `Notice\u00a0: ${VERDICT[point.verdict].label.toLowerCase()}`;
  const contact = point.contact === null ? '' : ` (${contactLabel(point.contact)})`;
  return `${findingLabel(point.kind)}${contact}${point.found === null ? '' : `\u00a0: ${formatIfPhone(point.found)}`}`;
};
