import type { ReviewReason } from '@amont/domain/act/checked-act';

/** Why a person should look at the notice: stable codes, told in French where they are shown. */
export type NoticeDoubt =
  | 'notice.served-on-unknown'
  | 'notice.version-uncertain'
  | 'notice.version-unregistered'
  | 'notice.version-not-yet-in-force'
  | 'notice.no-version-in-force'
  | 'notice.departement-unknown'
  | 'notice.several-versions'
  | 'notice.phone-uncertain'
  | 'notice.phone-added'
  | 'notice.address-uncertain'
  | 'notice.page-unread';

const MESSAGES: Readonly<Record<NoticeDoubt, string>> = {
  'notice.served-on-unknown':
    "La date de signification n'est pas lue : la notice est jugée sur la version la plus récente.",
  'notice.version-uncertain': 'Deux versions de la notice conviennent aussi bien : dites laquelle est jointe.',
  'notice.version-unregistered':
    'La notice jointe ne correspond à aucune version enregistrée : reconnaissez-la ou enregistrez-la.',
  'notice.version-not-yet-in-force':
    "La version jointe n'était pas encore en vigueur au jour de la signification : vérifiez la date de l'acte.",
  'notice.no-version-in-force': "Aucune version de la notice n'était en vigueur au jour de la signification.",
  'notice.departement-unknown':
    "Le code postal du logement n'est pas lu : le département de la notice n'est pas vérifié.",
  'notice.several-versions': 'Plusieurs notices différentes sont jointes : la mieux conforme est retenue.',
  'notice.phone-uncertain': "Un numéro de téléphone de la notice numérisée n'est pas lu avec certitude.",
  'notice.phone-added': "Un numéro inconnu est ajouté à côté de celui d'un service : vérifiez s'il le remplace.",
  'notice.address-uncertain': "L'adresse d'un service, sur la notice numérisée, n'est pas lue avec certitude.",
  'notice.page-unread': "Une page qui peut appartenir à la notice n'est pas lisible.",
};

/** Doubts as reasons for a review, each once, told in French. */
export const reasonsOf = (doubts: readonly NoticeDoubt[]): readonly ReviewReason[] =>
  [...new Set(doubts)].map((code) => ({ code, field: 'notice', message: MESSAGES[code] }));
