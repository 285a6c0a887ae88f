import { arrondissementCode } from '../indicator/postal-code.ts';
import { type Channel, FollowUpRecorded, ProcedureOpened, StageReached } from '../procedure/procedure.events.ts';
import type { PartnerLine } from './partner-line.ts';

type PartnerFact =
  | ReturnType<typeof ProcedureOpened.of>
  | ReturnType<typeof StageReached.of>
  | ReturnType<typeof FollowUpRecorded.of>;

/** What the log already says of a procedure that a partner reports: whether it is open, and the keys of its facts. */
export type KnownPartnerProcedure = { readonly opened: boolean; readonly keys: ReadonlySet<string> };

/** The name a partner's procedure id is derived from; a source holds no `|`, so two partners never share one. */
export const partnerProcedureName = (line: Pick<PartnerLine, 'source' | 'reference'>): string =>
  `${line.source}|${line.reference}`;

/** With the procedure, the natural key of a line: one step on one day is one event, however often it is reported. */
export const partnerFactKey = (step: string, on: string): string => `${step}|${on}`;

const keyOf = ({ step, on }: PartnerLine): string =>
  partnerFactKey(step.kind === 'stage' ? step.stage : step.followUp, on);

/** The partner that acts is the channel: a file of the ADIL reports the ADIL's own letters and appointments. */
const channelOf = (source: string): Channel | null => (source === 'adil' || source === 'empex' ? source : null);

const factOf = (procedureId: string, line: PartnerLine): PartnerFact => {
  const { step, on, sector, source } = line;
  if (step.kind === 'follow_up') {
    return FollowUpRecorded.of({
      procedureId,
      followUp: step.followUp,
      on,
      channel: channelOf(source),
      source,
      sector,
    });
  }
  return StageReached.of({
    procedureId,
    stage: step.stage,
    on,
    sector,
    postalCode: arrondissementCode(line.postalCode),
    actId: null,
    batchId: null,
    source,
    hearingOn: null,
    calendar: [],
  });
};

/**
 * Decides what the lines of one procedure add to the log.
 *
 * @param lines of this procedure only, in the order of the file
 * @returns the facts to append, and how many lines said nothing new
 */
export const recordPartnerLines = (
  procedureId: string,
  known: KnownPartnerProcedure,
  lines: readonly PartnerLine[],
): { readonly events: readonly PartnerFact[]; readonly duplicates: number } => {
  const fresh = new Map<string, PartnerLine>();
  for (const line of lines) {
    const key = keyOf(line);
    if (!known.keys.has(key) && !fresh.has(key)) fresh.set(key, line);
  }
  const [first] = fresh.values();
  if (first === undefined) return { events: [], duplicates: lines.length };
  const opening = ProcedureOpened.of({ procedureId, openedBy: { kind: 'partner', source: first.source } });
  const facts = [...fresh.values()].map((line) => factOf(procedureId, line));
  return { events: known.opened ? facts : [opening, ...facts], duplicates: lines.length - fresh.size };
};
