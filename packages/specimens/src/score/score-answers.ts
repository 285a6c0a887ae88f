import { basename } from 'node:path';
import type { SpecimenTruth } from '../truth/specimen-truth.ts';
import { type Answer, SCORED_FIELDS } from './scored-field.ts';

/** `missing`: nothing was said; `silent`: wrong or missing, and nobody was asked to look: the worst kind of error. */
export type FieldScore = {
  readonly field: string;
  readonly claimed: number;
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly silent: number;
};

/** Of the values said with a confidence in `[from, to)`, how many were right. The last band holds 1 as well. */
export type Band = { readonly from: number; readonly to: number; readonly said: number; readonly right: number };

export type Score = {
  readonly acts: number;
  /** Files whose status is as it should be: read, or refused with the right code. */
  readonly rightStatus: number;
  readonly unanswered: number;
  readonly reviewed: number;
  readonly fields: readonly FieldScore[];
  readonly reliability: readonly Band[];
};

const EDGES = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 1] as const;

type Outcome = {
  readonly field: string;
  readonly result: 'right' | 'wrong' | 'missing';
  readonly isSilent: boolean;
  readonly confidence: number | undefined;
};

const outcomesOf = (truth: SpecimenTruth, answer: Answer | undefined): readonly Outcome[] =>
  SCORED_FIELDS.flatMap(({ field, value }) => {
    const wanted = value(truth);
    if (wanted === undefined) return [];
    const given = answer === undefined ? null : (value(answer) ?? null);
    const isRight = (wanted ?? '') === (given ?? '');
    const isAsked = answer === undefined || answer.status === 'refused' || answer.review.needed;
    const result = isRight ? 'right' : given === null || given === '' ? 'missing' : 'wrong';
    const confidence =
      given === null ? undefined : (answer?.confidence[field] ?? answer?.confidence[field.split('.')[0] ?? '']);
    return [{ field, result, isSilent: !isRight && !isAsked, confidence }];
  });

const scoreOf = (field: string, outcomes: readonly Outcome[]): FieldScore => {
  const count = (isCounted: (outcome: Outcome) => boolean) => outcomes.filter(isCounted).length;
  return {
    field,
    claimed: outcomes.length,
    right: count(({ result }) => result === 'right'),
    wrong: count(({ result }) => result === 'wrong'),
    missing: count(({ result }) => result === 'missing'),
    silent: count(({ isSilent }) => isSilent),
  };
};

const bandsOf = (outcomes: readonly Outcome[]): readonly Band[] =>
  EDGES.slice(0, -1).map((from, index) => {
    const to = EDGES[index + 1] ?? 1;
    const isLast = index === EDGES.length - 2;
    const inBand = outcomes.filter(
      ({ confidence: c }) => c !== undefined && c >= from && (c < to || (isLast && c === to)),
    );
    return { from, to, said: inBand.length, right: inBand.filter(({ result }) => result === 'right').length };
  });

const isRightStatus = (truth: SpecimenTruth, answer: Answer | undefined): boolean =>
  answer?.status === truth.status && (answer.refusal?.code ?? null) === (truth.refusal?.code ?? null);

/**
 * Compares answers with the truth, field by field, and tells how far a stated confidence can be believed.
 *
 * @param answers in any order; matched by the file's name without its folder
 */
export const scoreAnswers = (truths: readonly SpecimenTruth[], answers: readonly Answer[]): Score => {
  const byName = new Map(answers.map((answer) => [basename(answer.file), answer]));
  const paired = truths.map((truth) => ({ truth, answer: byName.get(basename(truth.file)) }));
  const outcomes = paired.flatMap(({ truth, answer }) => outcomesOf(truth, answer));
  return {
    acts: truths.length,
    rightStatus: paired.filter(({ truth, answer }) => isRightStatus(truth, answer)).length,
    unanswered: paired.filter(({ answer }) => answer === undefined).length,
    reviewed: paired.filter(({ truth, answer }) => truth.status === 'read' && answer?.review.needed === true).length,
    fields: SCORED_FIELDS.map(({ field }) =>
      scoreOf(
        field,
        outcomes.filter((outcome) => outcome.field === field),
      ),
    ).filter(({ claimed }) => claimed > 0),
    reliability: bandsOf(outcomes),
  };
};
