import { type Team, team } from '@amont/domain/follow-up/team';
import { useParams } from 'react-router';

/** The team that the address names; null when it names none. */
export const useTeam = (): Team | null => team.safeParse(useParams().team).data ?? null;
