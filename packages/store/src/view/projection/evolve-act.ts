import type { ActEvent, ActExamined, ActFacts, ActNoticeRejudged, ActReexamined } from '@amont/domain/act/act.events';
import type { EventOf } from '@amont/domain/event/define-event';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { arrondissementCode } from '@amont/domain/indicator/postal-code';
import type { ActCorrected, ActFiled, OutreachDecided } from '@amont/domain/procedure/procedure.events';
import type { ActViewRow, ActViewStatus, ReasonCode } from './view-rows.ts';

/** The facts that move an act on its way, those of its procedure that name it included. */
export type ActFact =
  | ActEvent
  | EventOf<typeof ActFiled>
  | EventOf<typeof ActCorrected>
  | EventOf<typeof OutreachDecided>;

type Change = Partial<Omit<ActViewRow, 'id' | 'batch_id'>>;

/** A newer reader may look again at an act that was filed: what it says is new, where the act stands is not. */
const PLACED: readonly ActViewStatus[] = ['filed', 'decided'];
/** Filed as an act of its own: the population of every figure on acts. */
const COUNTED_RELATIONS: readonly string[] = ['opens', 'same_household'];
const STATUS_BEFORE = { reading: 'received', examination: 'read', casework: 'examined', outreach: 'filed' } as const;

const settled = (status: ActViewStatus, event: RecordedEvent<ActFact>): Change => ({
  status,
  settled_at: event.recordedAt,
});
const moved = (status: ActViewStatus, row: ActViewRow): Change =>
  PLACED.includes(row.status) ? {} : { status, settled_at: null };

const ofFacts = (facts: ActFacts): Change => ({
  facts,
  type: facts.type,
  served_on: facts.servedOn,
  office_id: facts.officeId,
  office_name: facts.officeName,
  sector: facts.sector,
  postal_code: arrondissementCode(facts.postalCode),
  phone_count: facts.phoneCount,
  debt_cents: facts.debtCents,
  verdict: facts.notice?.verdict ?? null,
  finding_kinds: facts.notice?.findings.map((finding) => finding.kind) ?? [],
});

const without = (known: readonly ReasonCode[], added: readonly ReasonCode[]): readonly ReasonCode[] =>
  known.filter((one) => !added.some((other) => other.code === one.code && other.field === one.field));

type ProcedureFact = Extract<ActFact, { type: `procedure.${string}` }>;
const isOfProcedure = (event: RecordedEvent<ActFact>): event is RecordedEvent<ProcedureFact> =>
  event.type.startsWith('procedure.');

/** What a fact of its procedure changes of an act's row. A refused act stays refused whatever its procedure says. */
const changeByProcedure = (row: ActViewRow, event: RecordedEvent<ProcedureFact>): Change => {
  switch (event.type) {
    case 'procedure.act-filed':
      return {
        ...(row.status === 'decided' ? {} : { status: 'filed' as const, settled_at: null }),
        procedure_id: event.data.procedureId,
        relation: event.data.relation,
        score: event.data.score,
        evidence: event.data.evidence,
        filed_at: event.recordedAt,
        counted: COUNTED_RELATIONS.includes(event.data.relation),
      };
    case 'procedure.act-corrected':
      return row.status === 'refused' || event.data.relation === null
        ? {}
        : { relation: event.data.relation, counted: COUNTED_RELATIONS.includes(event.data.relation) };
    case 'procedure.outreach-decided':
      return row.status === 'refused' ? {} : settled('decided', event);
  }
};

type Examined = EventOf<typeof ActExamined> | EventOf<typeof ActReexamined>;

/** An examination, first or later. One that blocks holds back an act on its way, not one that was filed. */
const changeByExamination = (row: ActViewRow, event: RecordedEvent<Examined>): Change => {
  const { facts, confidence, review } = event.data;
  const held = review.blocking && (event.type === 'act.examined' || !PLACED.includes(row.status));
  return {
    ...(held ? settled('in_review', event) : moved('examined', row)),
    ...ofFacts(facts),
    confidence,
    review_needed: review.needed,
    review_blocking: review.blocking,
    review_reasons: review.reasons,
  };
};

type Rejudged = EventOf<typeof ActNoticeRejudged>;

/** The verdict and its doubts, and nothing else: whoever waits for a person goes on waiting. */
const changeByRejudgement = (row: ActViewRow, { data }: RecordedEvent<Rejudged>): Change => {
  if (row.facts === null) return {};
  const review_reasons = [...row.review_reasons.filter(({ field }) => field !== 'notice'), ...data.reasons];
  return {
    ...ofFacts({ ...row.facts, notice: data.notice }),
    confidence: { ...row.confidence, notice: data.confidence },
    review_reasons,
    review_needed: row.review_blocking || review_reasons.length > 0,
  };
};

/** What a fact of its own changes of an act's row. */
const changeByAct = (row: ActViewRow, event: RecordedEvent<ActEvent>): Change => {
  switch (event.type) {
    case 'act.received':
      return {};
    case 'act.duplicated':
      return { ...settled('duplicate', event), original_act_id: event.data.originalActId };
    case 'act.refused': {
      const review = { review_needed: false, review_blocking: false };
      return { ...settled('refused', event), ...review, refusal_code: event.data.code, counted: false };
    }
    case 'act.read': {
      const { pages, pagesWithoutText, textSource } = event.data;
      return { ...moved('read', row), pages, pages_without_text: pagesWithoutText, text_source: textSource };
    }
    case 'act.examined':
    case 'act.reexamined':
      return changeByExamination(row, event);
    case 'act.notice-rejudged':
      return changeByRejudgement(row, event);
    case 'act.review-requested':
      return {
        ...(event.data.blocking ? settled('in_review', event) : {}),
        review_needed: true,
        review_blocking: event.data.blocking || row.review_blocking,
        review_reasons: [...without(row.review_reasons, event.data.reasons), ...event.data.reasons],
      };
    case 'act.reviewed': {
      // Answered: what is asked next is another question.
      const review = { review_needed: false, review_blocking: false, review_reasons: [] };
      return { ...moved('examined', row), ...ofFacts(event.data.facts), ...review };
    }
    case 'act.notice-corrected':
      return ofFacts(event.data.facts);
    case 'act.split': {
      const left = row.review_reasons.filter(({ code }) => code !== 'second_act');
      return { review_reasons: left, review_needed: row.review_needed && (left.length > 0 || row.review_blocking) };
    }
    case 'act.failed': {
      const { step, code } = event.data;
      return { ...settled('failed', event), failed_step: step, failed_code: code, failed_at: event.recordedAt };
    }
    case 'act.retry-requested': {
      const failure = { failed_step: null, failed_code: null, failed_at: null };
      return { status: STATUS_BEFORE[event.data.step], settled_at: null, ...failure };
    }
  }
};

/** The row of an act that has just arrived. */
export const receivedAct = (
  event: RecordedEvent<Extract<ActEvent, { type: 'act.received' }>>,
  demonstration: boolean,
): ActViewRow => ({
  id: event.data.actId,
  batch_id: event.data.batchId,
  demonstration,
  ordinal: event.data.ordinal,
  sha256: event.data.sha256,
  size_bytes: event.data.sizeBytes,
  received_at: event.recordedAt,
  received_position: Number(event.position),
  status: 'received',
  settled_at: null,
  original_act_id: null,
  refusal_code: null,
  failed_step: null,
  failed_code: null,
  failed_at: null,
  pages: null,
  pages_without_text: [],
  text_source: null,
  type: null,
  served_on: null,
  office_id: null,
  office_name: null,
  sector: null,
  postal_code: null,
  phone_count: null,
  debt_cents: null,
  verdict: null,
  finding_kinds: [],
  review_needed: false,
  review_blocking: false,
  review_reasons: [],
  facts: null,
  confidence: {},
  procedure_id: null,
  relation: null,
  score: null,
  evidence: [],
  filed_at: null,
  counted: false,
  changed_tx: event.tx,
  changed_position: Number(event.position),
});

/** An act's row after one more fact about it. Pure: the same facts in the same order give the same row. */
export const evolveAct = (row: ActViewRow, event: RecordedEvent<ActFact>): ActViewRow => ({
  ...row,
  ...(isOfProcedure(event) ? changeByProcedure(row, event) : changeByAct(row, event as RecordedEvent<ActEvent>)),
  changed_tx: event.tx,
  changed_position: Number(event.position),
});
