import type { ActDetail } from '@amont/contracts/http/act';
import { ActReviewed } from '@amont/domain/act/act.events';
import type { ReviewReason } from '@amont/domain/act/checked-act';
import { reviewMessage } from '@amont/domain/act/review-message';
import { evidenceLabel } from '@amont/domain/casework/evidence';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import { sql } from 'kysely';
import { z } from 'zod';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { type VaultDetails, vaultDetails } from '../review/review-act.query.ts';
import { readActViewRows, withPersonalData } from './act/read-act-rows.query.ts';
import { readActHistory } from './act/read-history.query.ts';
import { readActOutreach } from './contact/read-outreach-views.query.ts';
import { readFilingCandidates } from './procedure/read-filing-candidates.query.ts';
import type { ActViewRow } from './projection/view-rows.ts';

const filingOf = (row: ActViewRow): ActDetail['filing'] =>
  row.procedure_id === null
    ? null
    : {
        procedureId: row.procedure_id,
        relation: row.relation ?? '',
        score: row.score,
        evidence: row.evidence.map(({ rule, weight }) => ({ rule, weight, label: evidenceLabel(rule) })),
      };

/** The log keeps a reason's code and field; its sentence, which may quote the act, is in the vault as long as its key is. */
const reasonsOf = (row: ActViewRow, details: VaultDetails | null): ReviewReason[] =>
  row.review_reasons.map(({ code, field }) => {
    const told = details?.reasons.find((reason) => reason.code === code && reason.field === field);
    return told ?? { code, field, message: reviewMessage(code) };
  });

/** Without its key, a notice still has what is in the log: everything but the excerpts. */
const noticeOf = (row: ActViewRow, details: VaultDetails | null): ActDetail['notice'] => {
  const { notice } = row.facts ?? {};
  if (details !== null || !notice) return details?.notice ?? null;
  const findings = notice.findings.map((finding) => ({ ...finding, excerpt: null }));
  return { ...notice, findings } as ActDetail['notice']; // Kinds come from the same examination that wrote the vault.
};

/** Sealed by the reading service; most files have none. */
const attachmentsOf = async (store: Store, actId: string): Promise<string[]> =>
  z.array(z.string()).safeParse(await store.vault.open(store.db, actId, 'attachments')).data ?? [];

const correctedIn = (past: readonly AmontEvent[]): string[] => [
  ...new Set(past.flatMap((event) => (event.type === ActReviewed.type ? event.data.correctedFields : []))),
];

/** Everything known of an act; null when there is none, or its batch was removed. `details` is null until it is examined and once its key is gone. */
export const findAct = async (store: Store, actId: string): Promise<ActDetail | null> => {
  const [row] = await readActViewRows(store.db, sql`where id = ${actId}::uuid`);
  if (row === undefined) return null;
  const details = vaultDetails.safeParse(await store.vault.open(store.db, actId, 'details')).data ?? null;
  const [shown] = await withPersonalData(store, [row]);
  if (shown === undefined) return null;
  const past = await readStream(store.db, `act-${actId}`);
  return {
    row: shown,
    pages: row.pages,
    pagesWithoutText: [...row.pages_without_text],
    textSource: row.text_source,
    attachments: await attachmentsOf(store, actId),
    details: details?.act ?? null,
    notice: noticeOf(row, details),
    confidence: details?.confidence ?? { ...row.confidence },
    sources: details?.sources ?? {},
    review: { needed: row.review_needed, blocking: row.review_blocking, reasons: reasonsOf(row, details) },
    filing: filingOf(row),
    filingCandidates: row.review_needed ? await readFilingCandidates(store, past) : [],
    correctedFields: correctedIn(past),
    outreach: await readActOutreach(store.db, actId),
    history: await readActHistory(store.db, actId, row.procedure_id),
  };
};
