import { z } from 'zod';

/** The teams that follow households and record what came of it; each is also the channel of its contacts. */
export const team = z.enum(['adil', 'empex']);
export type Team = z.output<typeof team>;

export const TEAM_LABEL: Readonly<Record<Team, string>> = { adil: 'ADIL', empex: 'EMPEX' };

/**
 * The channels whose contacts make up a team's list: the ADIL writes to households and to landlords who manage directly.
 * Source: plenary of the Paris CCAPEX, 19 June 2025.
 */
export const CHANNELS_OF_TEAM: Readonly<Record<Team, readonly ('adil' | 'empex' | 'landlord')[]>> = {
  adil: ['adil', 'landlord'],
  empex: ['empex'],
};
