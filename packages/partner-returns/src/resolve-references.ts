import { TEAM_LABEL, type Team } from '@amont/domain/follow-up/team';
import { partnerProcedureName } from '@amont/domain/import/record-partner-lines';
import { uuidV5 } from '@amont/runtime/uuid-v5';
import type { Tx } from '@amont/store/db';
import { findTeamProcedures } from '@amont/store/follow-up/find-team-procedures.query';
import { findOpenedProcedures } from '@amont/store/import/find-opened-procedures.query';
import type { NumberedLine, RejectedLine } from './read-partner-file.ts';

/** Namespace of the procedures that partners report. Never changed: the same reference must give the same procedure for ever. */
const PARTNER_PROCEDURES = '6f0f3b5e-3c0e-5d5c-9d43-3f1f2a1f7c11';

/** How amont names a procedure in its lists. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id of the procedure a partner knows under its own reference. */
export const partnerProcedureId = (line: Pick<NumberedLine, 'source' | 'reference'>): string =>
  uuidV5(PARTNER_PROCEDURES, partnerProcedureName(line));

export type ResolvedLines = {
  readonly groups: ReadonlyMap<string, readonly NumberedLine[]>;
  readonly rejected: readonly RejectedLine[];
};

/** Of the references that may be ids of ours, those that are: any procedure, or one on the list of the team that sends the file. */
const oursAmong = async (tx: Tx, lines: readonly NumberedLine[], team: Team | null): Promise<ReadonlySet<string>> => {
  const ids = [...new Set(lines.map(({ reference }) => reference.toLowerCase()).filter((text) => UUID.test(text)))];
  if (ids.length === 0) return new Set();
  return team === null ? findOpenedProcedures(tx, ids) : findTeamProcedures(tx, team, ids);
};

/**
 * Finds the procedure of each line: the one whose id the reference is, as the lists give it, else the partner's own under that
 * reference. A team's reference that looks like an id of ours and is not on its list is refused, not taken for a new procedure.
 */
export const resolveReferences = async (
  tx: Tx,
  lines: readonly NumberedLine[],
  team: Team | null,
): Promise<ResolvedLines> => {
  const ours = await oursAmong(tx, lines, team);
  const rejected: RejectedLine[] = [];
  const named = new Map<string, NumberedLine[]>();
  const derived = new Map<string, string>();
  const idOf = (line: NumberedLine): string => {
    const own = line.reference.toLowerCase();
    if (ours.has(own)) return own;
    const name = partnerProcedureName(line);
    const known = derived.get(name) ?? partnerProcedureId(line);
    derived.set(name, known);
    return known;
  };
  for (const line of lines) {
    if (team !== null && UUID.test(line.reference) && !ours.has(line.reference.toLowerCase())) {
      const reason = `La référence « ${line.reference} » n'est celle d'aucune procédure de la liste ${TEAM_LABEL[team]}.`;
      rejected.push({ line: line.number, reason });
      continue;
    }
    const id = idOf(line);
    const group = named.get(id);
    if (group === undefined) named.set(id, [line]);
    else group.push(line);
  }
  // In one order for everybody, so that two writers of the same streams wait for each other and never both ways round.
  return { groups: new Map([...named].sort(([a], [b]) => (a < b ? -1 : 1))), rejected };
};
