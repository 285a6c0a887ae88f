const STEPS: Readonly<Record<string, string>> = {
  reading: 'La lecture du fichier',
  examination: 'L’examen de l’acte',
  casework: 'Le rattachement de l’acte',
  outreach: 'La décision de contact',
};

/** Codes are `<package>.<what>`; what stays of them is what a person can do something about. */
const CAUSES: Readonly<Record<string, string>> = {
  'attempts-exhausted': 'a échoué à chaque essai',
  'reading.document-missing': 's’est arrêtée : le fichier n’est plus dans les documents',
  'examination.pages-missing': 's’est arrêté : le texte des pages n’est plus dans les documents',
  'casework.procedure-unknown': 's’est arrêté : la procédure désignée n’existe plus',
};

/**
 * One French sentence for an act whose step failed for good.
 *
 * @param code stays in the sentence, for whoever looks into the program's log
 */
export const failureMessage = (step: string, code: string): string =>
  `${STEPS[step] ?? 'Le traitement'} ${CAUSES[code] ?? 'n’a pas abouti'} (${code}) : réessayez, et signalez-le si cela se répète.`;
