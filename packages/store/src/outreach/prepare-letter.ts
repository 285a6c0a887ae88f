import { randomUUID } from 'node:crypto';
import { missingValues } from '@amont/domain/letter/compose-letter';
import { type LetterTemplateVersion, templateOf, versionOn } from '@amont/domain/letter/letter-template';
import { letterValues } from '@amont/domain/letter/letter-values';
import type { PlannedContact } from '@amont/domain/outreach/outreach-plan';
import type { LetterSnapshot } from './letter-snapshot.ts';
import { planKey, type WeekPlan } from './read-plan.query.ts';

/** Why a contact that was selected gets no letter after all. */
export const LETTER_VALUE_MISSING = 'letter_value_missing';

/** A letter with what it was planned for. */
export type PreparedLetter = {
  readonly planned: PlannedContact;
  readonly template: LetterTemplateVersion;
  readonly snapshot: LetterSnapshot;
};
/** A planned contact and its letter; `missing`: it should have one, and the act does not tell what it must say. */
export type PreparedContact = {
  readonly planned: PlannedContact;
  readonly letter: PreparedLetter | null;
  readonly missing: boolean;
};

/** A short reference that a household can quote on the telephone; it is no name. */
const referenceOf = (letterId: string): string => `AM-${letterId.slice(0, 4)}-${letterId.slice(4, 8)}`.toUpperCase();

/** What letters are made with, besides the case. */
export type LetterMaking = {
  readonly templates: readonly LetterTemplateVersion[];
  readonly today: string;
  readonly videoUrl: string;
};

/** The letter of a planned contact, in the words in force today. */
export const prepareLetter = (
  planned: PlannedContact,
  { contacts }: WeekPlan,
  { templates, today, videoUrl }: LetterMaking,
): PreparedContact => {
  const { candidate, step } = planned;
  const contact = contacts.get(planKey(candidate));
  const id = templateOf(candidate.channel, candidate.stage, step);
  if (id === null) return { planned, letter: null, missing: false };
  const template = versionOn(
    templates.filter(({ template: of }) => of === id),
    today,
  );
  if (contact?.act == null || contact.address === null || template === null)
    return { planned, letter: null, missing: true };
  const letterId = randomUUID();
  const reference = referenceOf(letterId);
  const values = letterValues(contact.act, candidate.channel === 'landlord' ? 'landlord' : 'household', reference);
  if (missingValues(template.content, values).length > 0) return { planned, letter: null, missing: true };
  const snapshot: LetterSnapshot = {
    letterId,
    address: contact.address,
    content: template.content,
    values,
    reference,
    datedOn: today,
    videoUrl,
    specimen: contact.demonstration,
  };
  return { planned, letter: { planned, template, snapshot }, missing: false };
};
