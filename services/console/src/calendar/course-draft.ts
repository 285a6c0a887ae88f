import type { CourseFact } from '@amont/contracts/http/timeline';
import {
  type CourseKind,
  decisionOutcome,
  exit,
  motive,
  overIndebtednessStatus,
} from '@amont/domain/procedure/course.events';

/** What a person has typed of a fact so far. */
export type CourseDraft = {
  readonly kind: CourseKind;
  /** A code of the list that goes with the kind; empty until chosen. */
  readonly choice: string;
  /** `YYYY-MM-DD` or empty. */
  readonly on: string;
  readonly until: string;
  readonly rent: '' | 'yes' | 'no';
};

export const EMPTY_DRAFT: CourseDraft = { kind: 'hearing', choice: '', on: '', until: '', rent: '' };

export type DraftErrors = { readonly choice?: string; readonly on?: string; readonly until?: string };

const RENT: Readonly<Record<CourseDraft['rent'], boolean | null>> = { '': null, yes: true, no: false };

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What is missing or wrong, by field; nothing when the draft can be sent. */
export const errorsOf = ({ kind, choice, on, until }: CourseDraft): DraftErrors => ({
  ...(kind !== 'hearing' && choice === '' && { choice: 'Choisissez dans la liste.' }),
  ...(kind !== 'motive' && !isDay(on) && { on: 'Indiquez une date.' }),
  ...(kind === 'decision' && until !== '' && until <= on && { until: 'Les délais finissent après la décision.' }),
});

/** The fact a draft without errors stands for. */
export const factOf = ({ kind, choice, on, until, rent }: CourseDraft): CourseFact => {
  switch (kind) {
    case 'hearing':
      return { kind, hearingOn: on };
    case 'decision':
      return { kind, outcome: decisionOutcome.parse(choice), on, delaysUntil: until || null };
    case 'exit':
      return { kind, exit: exit.parse(choice), on };
    case 'motive':
      return { kind, motive: motive.parse(choice) };
    case 'over_indebtedness':
      return {
        kind,
        status: overIndebtednessStatus.parse(choice),
        on,
        rentResumed: RENT[rent],
      };
  }
};
