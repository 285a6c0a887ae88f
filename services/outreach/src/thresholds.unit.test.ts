import { FIELD_RULES } from '@amont/acts/review/thresholds';
import { GATE_THRESHOLDS } from '@amont/domain/outreach/contact-gate';
import { SAID_THRESHOLDS } from '@amont/domain/outreach/sure-act';
import { expect, test } from 'vitest';

test('nothing leaves the house that the examiner would have sent to a person', () => {
  for (const [field, threshold] of Object.entries({ ...SAID_THRESHOLDS, ...GATE_THRESHOLDS }))
    expect([field, threshold]).toEqual([
      field,
      Math.max(threshold, FIELD_RULES.find((rule) => rule.field === field)?.threshold ?? 0),
    ]);
});
