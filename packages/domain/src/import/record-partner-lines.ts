import type { Sector } from '../act/act-type.ts';
import { detailsText, followUpKey } from '../follow-up/follow-up-key.ts';
import { arrondissementCode } from '../indicator/postal-code.ts';
import { type Channel, FollowUpRecorded, ProcedureOpened, StageReached } from '../procedure/procedure.events.ts';
import { type KnownFollowUps, newsOf, type SaidFollowUp } from './known-follow-ups.ts';
import type { PartnerLine } from './partner-line.ts';

type PartnerFact =
  | ReturnType<typeof ProcedureOpened.of>
  | ReturnType<typeof StageReached.of>
  | ReturnType<typeof FollowUpRecorded.of>;

/** What the log already says of a procedure that a partner reports. */
export type KnownPartnerProcedure = {
  readonly opened: boolean;
  /** `<stage>|<day>` of its stages. */
  readonly stages: ReadonlySet<string>;
  readonly followUps: KnownFollowUps;
  /** The latest known; `unknown` of a procedure never met. */
  readonly sector: Sector;
};

export type RecordedLines<L extends PartnerLine> = {
  readonly events: readonly PartnerFact[];
  /** How many lines said nothing new. */
  readonly duplicates: number;
  /** Lines that say another thing than what stands: not recorded. */
  readonly contradictions: readonly L[];
};

/** The name a partner's procedure id is derived from; a source holds no `|`, so two partners never share one. */
export const partnerProcedureName = (line: Pick<PartnerLine, 'source' | 'reference'>): string =>
  `${line.source}|${line.reference}`;

/** With the procedure, the natural key of a stage: one on one day is one event, however often it is reported. */
export const partnerStageKey = (stage: string, on: string): string => `${stage}|${on}`;

/** The partner that acts is the channel: a file of the ADIL reports the ADIL's own letters and appointments. */
const channelOf = (source: string): Channel | null => (source === 'adil' || source === 'empex' ? source : null);

const keyOf = ({ step, on, source }: PartnerLine): string =>
  step.kind === 'stage'
    ? partnerStageKey(step.stage, on)
    : followUpKey({ followUp: step.followUp, on, channel: channelOf(source) });

const factOf = (procedureId: string, line: PartnerLine, known: KnownPartnerProcedure): PartnerFact => {
  const { step, on, source, details } = line;
  const sector = line.sector === 'unknown' ? known.sector : line.sector;
  if (step.kind === 'follow_up') {
    return FollowUpRecorded.of({
      procedureId,
      followUp: step.followUp,
      on,
      channel: channelOf(source),
      source,
      sector,
      ...(Object.keys(details).length === 0 ? {} : { details }),
    });
  }
  return StageReached.of({
    procedureId,
    stage: step.stage,
    on,
    sector: line.sector,
    postalCode: arrondissementCode(line.postalCode),
    actId: null,
    batchId: null,
    source,
    hearingOn: null,
    calendar: [],
  });
};

type News = 'new' | 'known' | 'contradicts';

const newsOfLine = (known: KnownPartnerProcedure, fresh: ReadonlyMap<string, PartnerLine>, line: PartnerLine): News => {
  const key = keyOf(line);
  const before = fresh.get(key);
  if (line.step.kind === 'stage') return known.stages.has(key) || before ? 'known' : 'new';
  const saidBefore: SaidFollowUp | undefined = before && { standing: detailsText(before.details), withdrawn: [] };
  return newsOf(saidBefore ?? known.followUps.get(key), detailsText(line.details));
};

/**
 * Decides what the lines of one procedure add to the log.
 *
 * @param lines of this procedure only, in the order of the file
 */
export const recordPartnerLines = <L extends PartnerLine>(
  procedureId: string,
  known: KnownPartnerProcedure,
  lines: readonly L[],
): RecordedLines<L> => {
  const fresh = new Map<string, L>();
  const contradictions: L[] = [];
  let duplicates = 0;
  for (const line of lines) {
    const news = newsOfLine(known, fresh, line);
    if (news === 'new') fresh.set(keyOf(line), line);
    else if (news === 'contradicts') contradictions.push(line);
    else duplicates += 1;
  }
  const [first] = fresh.values();
  if (first === undefined) return { events: [], duplicates, contradictions };
  const opening = ProcedureOpened.of({ procedureId, openedBy: { kind: 'partner', source: first.source } });
  const facts = [...fresh.values()].map((line) => factOf(procedureId, line, known));
  return { events: known.opened ? facts : [opening, ...facts], duplicates, contradictions };
};
