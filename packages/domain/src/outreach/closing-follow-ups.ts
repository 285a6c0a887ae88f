import { FOLLOW_UP_FORMS } from '../follow-up/follow-up-form.ts';
import type { Channel, FollowUp } from '../procedure/procedure.events.ts';

/** Follow-ups after which a letter about the debt would do harm or come to nobody. */
export const ENDINGS: readonly FollowUp[] = [
  'dette_soldee',
  'relogement',
  'depart_volontaire',
  'desistement_bailleur',
  'expulse',
];

/** The household and the team speak with each other: no letter needs to ask for it again. */
const MET: readonly FollowUp[] = [
  'menage_a_repondu',
  'rendez_vous_fixe',
  'rendez_vous_tenu',
  'diagnostic_juridique',
  'diagnostic_realise',
];

/**
 * What, recorded by the channel's own team, settles a contact: a letter that left or came back needs no second one; a signal to
 * the mobile team, which writes twice and then goes to the door, stays open until the household is met.
 */
export const SETTLING: Readonly<Record<Channel, readonly FollowUp[]>> = {
  adil: ['courrier_envoye', 'courrier_retourne', ...MET],
  empex: MET,
  landlord: ['bailleur_informe'],
};

/** Who records that a contact was made: the ADIL writes to landlords too. */
export const SETTLED_BY: Readonly<Record<Channel, readonly Channel[]>> = {
  adil: ['adil'],
  empex: ['empex'],
  landlord: ['adil', 'landlord'],
};

const DONE: readonly FollowUp[] = ['courrier_envoye', 'bailleur_informe'];

/** Why a contact is due no more, as a French sentence. */
export const settledText = (channel: Channel, followUp: FollowUp, on: string): string => {
  const day = on.split('-').toReversed().join('/');
  const said = `${FOLLOW_UP_FORMS[followUp].label.toLowerCase()} le ${day}`;
  if (DONE.includes(followUp)) return `Fait : ${said}.`;
  if (channel === 'empex') return `Suite donnée : ${said}.`;
  return followUp === 'courrier_retourne'
    ? `Plus de courrier à cette adresse : ${said}.`
    : `Plus de courrier à envoyer : ${said}.`;
};
