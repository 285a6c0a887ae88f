import type { ActType } from '@amont/domain/act/act-type';
import type { ReviewReason } from '@amont/domain/act/checked-act';
import { FIELD_RULES, type FieldRule } from './thresholds.ts';

export type Judged = {
  readonly type: ActType;
  /** Confidence of every field that was found; a field that is not in it was not found. */
  readonly confidence: Readonly<Record<string, number>>;
  /** Fields for which the act gives two values. */
  readonly contradicted: readonly string[];
  readonly pagesWithoutText: readonly number[];
};

const reasonOf = (rule: FieldRule, judged: Judged): ReviewReason | null => {
  const confidence = judged.confidence[rule.field];
  if (judged.contradicted.includes(rule.field)) {
    return {
      code: 'contradiction',
      field: rule.field,
      message: `${rule.label} : l'acte donne plusieurs valeurs différentes. Vérifiez laquelle est la bonne.`,
    };
  }
  if (confidence === undefined) {
    const expected = rule.required && (rule.act === null || rule.act === judged.type);
    return expected
      ? { code: 'missing', field: rule.field, message: `${rule.label} n'a pas été trouvé dans l'acte. Complétez-le.` }
      : null;
  }
  if (confidence >= rule.threshold) return null;
  return {
    code: 'low_confidence',
    field: rule.field,
    message: `${rule.label} a été lu sans certitude. Confirmez-le ou corrigez-le.`,
  };
};

const pagesReason = (pages: readonly number[]): readonly ReviewReason[] => {
  if (pages.length === 0) return [];
  const which = pages.length === 1 ? `La page ${pages[0]} n'a` : `Les pages ${pages.join(', ')} n'ont`;
  return [
    {
      code: 'page_without_text',
      field: null,
      message: `${which} pas de texte lisible. Vérifiez que rien d'important n'y figure.`,
    },
  ];
};

/** What a person should look at: fields missing, doubtful or contradictory, and pages that gave no text. */
export const reviewReasons = (judged: Judged): readonly ReviewReason[] => [
  ...FIELD_RULES.flatMap((rule) => {
    const reason = reasonOf(rule, judged);
    return reason === null ? [] : [reason];
  }),
  ...pagesReason(judged.pagesWithoutText),
];

/** Doubts about the whole act. `text_differs_from_picture`: the page shows other figures than its text says. */
const BLOCKING_CODES = new Set(['no_text', 'type_unknown', 'text_differs_from_picture']);

/** Whether the act waits for a person: nothing could be read, or a field that decides whose procedure it is is in doubt. */
export const isBlocking = (reason: ReviewReason): boolean =>
  BLOCKING_CODES.has(reason.code) || FIELD_RULES.some((rule) => rule.blocking && rule.field === reason.field);
