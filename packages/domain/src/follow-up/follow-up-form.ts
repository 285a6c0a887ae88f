import { FOLLOW_UPS, type FollowUp } from '../procedure/procedure.events.ts';
import type { DetailId } from './follow-up-details.ts';
import type { Team } from './team.ts';

export const FOLLOW_UP_GROUPS = {
  contact: 'Contact avec le ménage',
  diagnosis: 'Diagnostic et orientation',
  court: 'Audience et décision',
  outcome: 'Issue',
} as const;
export type FollowUpGroup = keyof typeof FOLLOW_UP_GROUPS;

/** What a kind of follow-up is called, who records it, and which details go with it. */
export type FollowUpForm = {
  readonly label: string;
  readonly group: FollowUpGroup;
  readonly teams: readonly Team[];
  readonly asks: readonly DetailId[];
  /** Those of `asks` without which it says nothing. */
  readonly needs: readonly DetailId[];
};

const BOTH: readonly Team[] = ['adil', 'empex'];
const form = (
  label: string,
  group: FollowUpGroup,
  more: {
    readonly teams?: readonly Team[];
    readonly asks?: readonly DetailId[];
    readonly needs?: readonly DetailId[];
  } = {},
): FollowUpForm => ({ label, group, teams: more.teams ?? BOTH, asks: more.asks ?? [], needs: more.needs ?? [] });
const outcome = (label: string): FollowUpForm => form(label, 'outcome', { asks: ['moment'] });

/** Every kind of follow-up. Its code is stored data; everything else here may be reworded. */
export const FOLLOW_UP_FORMS: Readonly<Record<FollowUp, FollowUpForm>> = {
  courrier_envoye: form('Courrier envoyé au ménage', 'contact'),
  bailleur_informe: form('Courrier envoyé au bailleur', 'contact', { teams: ['adil'] }),
  courrier_retourne: form('Courrier revenu', 'contact'),
  menage_a_repondu: form('Le ménage a pris contact', 'contact', { asks: ['debtCents', 'socialFollowUp'] }),
  rendez_vous_fixe: form('Rendez-vous fixé avec le ménage', 'contact'),
  rendez_vous_tenu: form('Rendez-vous tenu', 'contact', { asks: ['debtCents', 'socialFollowUp'] }),
  rendez_vous_manque: form('Rendez-vous manqué par le ménage', 'contact'),
  diagnostic_juridique: form('Diagnostic juridique', 'diagnosis', {
    asks: ['cdpValidity', 'contestableCents', 'aid'],
    needs: ['cdpValidity'],
  }),
  orientation: form('Orientation vers des partenaires', 'diagnosis', { asks: ['partners'], needs: ['partners'] }),
  diagnostic_realise: form('Diagnostic social et financier (DSF) établi', 'diagnosis', {
    teams: ['empex'],
    asks: ['debtCents', 'socialFollowUp', 'rightsOpened', 'socialHousing'],
  }),
  dsf_envoye: form('Diagnostic social et financier (DSF) envoyé au juge', 'diagnosis', { teams: ['empex'] }),
  presence_audience: form('Présence à l’audience', 'court', { asks: ['presence'], needs: ['presence'] }),
  decision_rendue: form('Décision rendue', 'court', { asks: ['decision'], needs: ['decision'] }),
  dette_soldee: outcome('Dette soldée ou presque'),
  plan_apurement: outcome('Plan d’apurement'),
  pcs_signe: outcome('Protocole de cohésion sociale (PCS) signé'),
  maintien: outcome('Maintien dans le logement'),
  relogement: outcome('Relogement'),
  depart_volontaire: outcome('Départ volontaire'),
  expulse: outcome('Expulsion du ménage'),
  desistement_bailleur: outcome('Désistement du bailleur'),
  issue_inconnue: outcome('Issue inconnue'),
};

/** The kinds a team records, in the order of the form. */
export const followUpsOf = (team: Team): readonly FollowUp[] =>
  (Object.keys(FOLLOW_UP_FORMS) as FollowUp[]).filter((followUp) => FOLLOW_UP_FORMS[followUp].teams.includes(team));

/** How it ended for the household, « inconnue » among them. */
export const OUTCOMES: readonly FollowUp[] = FOLLOW_UPS.filter(
  (followUp) => FOLLOW_UP_FORMS[followUp].group === 'outcome',
);
