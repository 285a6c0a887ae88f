import type { FollowUp } from '../procedure/procedure.events.ts';

/** What shows that the household turned to the team: the first of these is the day it did. */
export const FIRST_CONTACTS: readonly FollowUp[] = ['menage_a_repondu', 'rendez_vous_fixe', 'rendez_vous_tenu'];
