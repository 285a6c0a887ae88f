import type { RefusalCode } from './act-type.ts';
import type { Refusal } from './checked-act.ts';

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  not_a_pdf: 'Ce fichier n’est pas un PDF : demandez à l’étude l’acte au format PDF.',
  empty: 'Ce fichier est vide : redemandez-le à l’étude.',
  encrypted: 'Ce PDF est protégé par un mot de passe : demandez à l’étude une copie sans protection.',
  corrupt: 'Ce PDF est endommagé ou incomplet : redemandez-le à l’étude.',
  too_large: 'Ce fichier dépasse la taille permise : demandez une copie allégée ou faites relever la limite.',
  too_many_pages: 'Ce PDF a trop de pages pour un acte : envoyez l’acte seul, sans pièces jointes.',
  timeout:
    'La lecture de ce PDF a été arrêtée, trop longue ou trop lourde : ouvrez-le, imprimez-le en PDF, puis renvoyez-le.',
  unreadable: 'Aucun texte n’a pu être lu dans ce PDF : vérifiez que la numérisation n’est pas blanche.',
  not_an_act: 'Ce document n’est pas un acte de la procédure d’expulsion d’un logement : vérifiez le fichier envoyé.',
};

/** One French sentence a refusal: what it is and what to do. */
export const refusalOf = (code: RefusalCode): Refusal => ({ code, message: MESSAGES[code] });

/** The same for a code that came out of storage; the code itself for one this release does not know. */
export const refusalMessage = (code: string): string =>
  code in MESSAGES ? MESSAGES[code as RefusalCode] : `Fichier refusé (${code}).`;
