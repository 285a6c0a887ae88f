import { type ActFacts, ReviewRequested } from '../act/act.events.ts';
import type { AmontEvent } from '../event/catalogue.ts';
import type { Doubt } from './same-household.ts';

/** Where an act stands before it is filed, folded from its stream. */
export type ActStanding = {
  readonly batchId: string | null;
  /** As examined, then as last corrected; null before. */
  readonly facts: ActFacts | null;
  /** Version of the stream at which the act became what it is now: examined, corrected, read again or refused. 0 before. */
  readonly saidAt: number;
  readonly refused: boolean;
  /** A person must answer first. */
  readonly waiting: boolean;
  /** A person looked at the act after casework asked which procedure is the right one. */
  readonly doubtAnswered: boolean;
  /** The procedure that person named, `new`, or null when none was named. */
  readonly filing: string | null;
};

/** Code of the reason under which casework asks a person to choose a procedure. */
export const FILING_DOUBT = 'filing_doubt';
/** What the person who reviews reads. */
export const FILING_DOUBT_MESSAGE =
  'Cet acte ressemble à un dossier existant sans certitude : confirmez qu’il s’agit du même ménage, ou d’un autre.';

const initial: ActStanding = {
  batchId: null,
  facts: null,
  saidAt: 0,
  refused: false,
  waiting: false,
  doubtAnswered: false,
  filing: null,
};

type Folding = ActStanding & { readonly doubted: boolean };

const evolve = (standing: Folding, event: AmontEvent, index: number): Folding => {
  const version = index + 1;
  switch (event.type) {
    case 'act.received':
      return { ...standing, batchId: event.data.batchId };
    case 'act.examined':
      return { ...standing, facts: event.data.facts, saidAt: version };
    case 'act.reexamined': {
      const { facts, changedFields, review } = event.data;
      return changedFields.length === 0 ? standing : { ...standing, facts, waiting: review.blocking, saidAt: version };
    }
    case 'act.notice-rejudged':
      return { ...standing, facts: standing.facts && { ...standing.facts, notice: event.data.notice } };
    case 'act.refused':
      return { ...standing, refused: true, saidAt: version };
    case 'act.review-requested': {
      const doubted = standing.doubted || event.data.reasons.some((reason) => reason.code === FILING_DOUBT);
      return { ...standing, waiting: standing.waiting || event.data.blocking, doubted };
    }
    case 'act.reviewed': {
      const { facts, filing, correctedFields } = event.data;
      const saidAt = correctedFields.length > 0 ? version : standing.saidAt;
      const doubtAnswered = standing.doubtAnswered || standing.doubted;
      return { ...standing, facts, saidAt, waiting: false, doubtAnswered, filing: filing ?? standing.filing };
    }
    default:
      return standing;
  }
};

/** The standing that an act's stream, whole, adds up to. */
export const standingOf = (events: readonly AmontEvent[]): ActStanding =>
  events.reduce(evolve, { ...initial, doubted: false });

type Subject = { readonly actId: string; readonly batchId: string };

/** Asks a person which of the procedures is the act's: a wrong merge would send a letter to another household. */
export const askWhichProcedure = ({ actId, batchId }: Subject, candidates: readonly Doubt[]) =>
  ReviewRequested.of({
    actId,
    batchId,
    blocking: true,
    reasons: [{ code: FILING_DOUBT, field: null }],
    filingCandidates: candidates.map(({ procedureId, score, evidence }) => ({
      procedureId,
      score,
      evidence: [...evidence],
    })),
  });

/** Asks a person for what no act can be filed without: its type and the day it was served. */
export const askForTypeAndDate = ({ actId, batchId }: Subject, facts: Pick<ActFacts, 'type' | 'servedOn'>) =>
  ReviewRequested.of({
    actId,
    batchId,
    blocking: true,
    reasons: (['type', 'servedOn'] as const)
      .filter((field) => facts[field] === null)
      .map((field) => ({ code: 'filing_needs_field', field })),
  });
