import type { Documents } from '@amont/documents/documents';
import { ActExamined, ActNoticeRejudged, ActReceived, ActRefused } from '@amont/domain/act/act.events';
import { noticeFactsOf } from '@amont/domain/act/act-facts';
import type { ReviewReason } from '@amont/domain/act/checked-act';
import { pageRangeOf, pagesWithin } from '@amont/domain/act/page-range';
import { changesBetween, type FieldChange } from '@amont/domain/act/reexamine-act';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { Actor, RecordedEvent } from '@amont/domain/event/recorded-event';
import type { PageText } from '@amont/domain/text/page-text';
import { type CheckedNotice, checkNotice } from '@amont/notices/check-notice';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { type VaultDetails, vaultDetails } from '@amont/store/review/review-act.query';
import type { LoadedRegistry } from './registry-source.ts';

/** `out-of-reach`: refused, not examined yet, corrected by a person, or its texts or personal data are gone. */
export type Rejudgement = {
  readonly outcome: 'unchanged' | 'changed' | 'out-of-reach';
  readonly change: FieldChange | null;
};

export type RejudgementParts = { readonly store: Store; readonly documents: Documents };

type Known = {
  readonly batchId: string;
  readonly past: readonly RecordedEvent<AmontEvent>[];
  readonly details: VaultDetails;
  readonly pages: readonly PageText[];
};

/** Whether a person said what the notice is, in a review or in answer to its office: that stands, whatever the registry says later. */
const isPersonsWord = (event: AmontEvent): boolean =>
  (event.type === 'act.reviewed' || event.type === 'act.notice-corrected') &&
  event.data.correctedFields.some((field) => field === 'notice');

/** What the reading left of an act; null when something of it is not there (any more). */
const knownOf = async ({ store, documents }: RejudgementParts, actId: string): Promise<Known | null> => {
  const past = await readStream(store.db, `act-${actId}`);
  const received = past.find((event) => event.type === ActReceived.type);
  const read = past.findLast((event) => event.type === 'act.read');
  const isJudged =
    past.some(({ type }) => type === ActExamined.type) &&
    !past.some((event) => event.type === ActRefused.type || isPersonsWord(event));
  if (!isJudged || received?.type !== ActReceived.type || read?.type !== 'act.read') return null;
  const stored = await store.vault.open(store.db, actId, 'details');
  const bytes = await documents.getDerived(received.data.sha256, read.data.pagesKey);
  if (stored === null || bytes === null) return null;
  const all = JSON.parse(bytes.toString('utf8')) as readonly PageText[];
  return {
    batchId: received.data.batchId,
    past,
    details: vaultDetails.parse(stored),
    pages: pagesWithin(all, pageRangeOf(past)),
  };
};

/** The act's notice and what a household's act says of itself, as known and corrected by now. */
const judge = ({ judging }: LoadedRegistry, { details, pages }: Known): CheckedNotice =>
  checkNotice(judging, pages, {
    type: details.act?.type ?? null,
    servedOn: details.act?.servedOn ?? null,
    postalCode: details.act?.dwelling.postalCode ?? null,
  });

/** The doubts about the notice that a person was told of before the last review: they answered them. */
const answeredDoubts = (past: readonly AmontEvent[]): ReadonlySet<string> => {
  const reviewed = past.findLastIndex(({ type }) => type === 'act.reviewed');
  const told = past.slice(0, Math.max(0, reviewed)).flatMap((event) => {
    if (event.type === 'act.notice-rejudged') return event.data.reasons;
    return event.type === 'act.examined' || event.type === 'act.reexamined' ? event.data.review.reasons : [];
  });
  return new Set(told.map(({ code }) => code));
};

const openReasons = ({ past }: Known, said: CheckedNotice): readonly ReviewReason[] => {
  const answered = answeredDoubts(past);
  return said.reasons.filter(({ code }) => !answered.has(code));
};

const record = async (
  { store }: RejudgementParts,
  { actId, registry, actor }: { readonly actId: string; readonly registry: LoadedRegistry; readonly actor: Actor },
  known: Known,
  said: CheckedNotice,
): Promise<void> => {
  const { confidence, reasons: _, ...notice } = said;
  const reasons = openReasons(known, said);
  const event = ActNoticeRejudged.of({
    actId,
    batchId: known.batchId,
    noticeRegistry: registry.revision,
    notice: noticeFactsOf(notice),
    confidence,
    reasons: reasons.map(({ code, field }) => ({ code, field })),
  });
  const { details } = known;
  await inTransaction(store.db, async (tx) => {
    const append = {
      streamId: `act-${actId}`,
      expectedVersion: known.past.length,
      actor,
      correlationId: known.batchId,
    };
    await appendEvents(tx, { ...append, events: [event] });
    await store.vault.seal(tx, actId, 'details', {
      ...details,
      notice,
      confidence: { ...details.confidence, notice: confidence },
      reasons: [...details.reasons.filter(({ field }) => field !== 'notice'), ...reasons],
    });
  });
};

/**
 * Judges the notice of a kept act by another revision of the registry, from the texts that were read: nothing is read again, and
 * nothing but the notice can change. That it was judged is recorded even where the verdict stands, so that it is known by which
 * revision; what was said before stays in the log.
 *
 * @param how.dryRun records nothing
 * @throws store.version-conflict when something happens to the act meanwhile
 */
export const rejudgeAct = async (
  parts: RejudgementParts,
  actId: string,
  how: { readonly registry: LoadedRegistry; readonly dryRun: boolean; readonly actor: Actor },
): Promise<Rejudgement> => {
  const known = await knownOf(parts, actId);
  if (known === null) return { outcome: 'out-of-reach', change: null };
  const said = judge(how.registry, known);
  const { act, notice } = known.details;
  const [change = null] = changesBetween({ act, notice }, { act, notice: said });
  if (!how.dryRun) await record(parts, { actId, ...how }, known, said);
  return { outcome: change === null ? 'unchanged' : 'changed', change };
};
