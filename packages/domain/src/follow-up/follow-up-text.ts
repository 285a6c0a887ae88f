import type { FollowUp } from '../procedure/procedure.events.ts';
import { DETAIL_FORMS, DETAIL_IDS } from './detail-form.ts';
import type { FollowUpDetails } from './follow-up-details.ts';
import { FOLLOW_UP_FORMS } from './follow-up-form.ts';

/** Integer cents as French people write them: « 1 234,50 € ». */
const euros = (cents: number): string => {
  const [whole = '0', part = '00'] = (cents / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')},${part}\u00a0€`;
};

const detailText = (id: keyof FollowUpDetails, value: NonNullable<FollowUpDetails[typeof id]>): string => {
  const { label, options } = DETAIL_FORMS[id];
  if (typeof value === 'number') return `${label.toLowerCase()} : ${euros(value)}`;
  const codes: readonly string[] = typeof value === 'string' ? [value] : value;
  return `${label.toLowerCase()} : ${codes.map((code) => options[code] ?? code).join(', ')}`;
};

/** One French line: what was recorded, with its details. */
export const followUpText = (followUp: FollowUp, details: FollowUpDetails = {}): string => {
  const told = DETAIL_IDS.flatMap((id) => {
    const value = details[id];
    return value === undefined ? [] : detailText(id, value);
  });
  const { label } = FOLLOW_UP_FORMS[followUp];
  return told.length === 0 ? label : `${label} (${told.join(' ; ')})`;
};
