import type { Refusal } from '@amont/domain/act/checked-act';

const MESSAGES = {
  commercial_lease:
    "Ce commandement porte sur un bail commercial ou professionnel, hors de la procédure d'expulsion locative : ne le transmettez pas.",
  other_act:
    "Ce document n'est ni un commandement de payer visant la clause résolutoire, ni une assignation, ni un commandement de quitter les lieux : transmettez l'acte lui-même.",
  letter: "Ce document est un courrier et non un acte de commissaire de justice : transmettez l'acte lui-même.",
  unknown:
    "Ce document n'est pas un acte de la procédure d'expulsion : vérifiez le fichier et transmettez l'acte lui-même.",
} as const;

/** The refusal of a file that was read but is none of the three acts. */
export const refusalFor = (what: keyof typeof MESSAGES): Refusal => ({ code: 'not_an_act', message: MESSAGES[what] });
