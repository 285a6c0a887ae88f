import type { Role } from '@amont/contracts/http/session';

/** The list that a team's people live in; null for those who see the whole console. */
export const teamHome = (role: Role): string | null => (role === 'adil' || role === 'empex' ? `/suivi/${role}` : null);
