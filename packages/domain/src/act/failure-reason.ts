const STEPS: Readonly<Record<string, string>> = {
  reading: 'la lecture du PDF',
  examination: 'l’examen de l’acte',
  casework: 'le rattachement à une procédure',
  outreach: 'la décision de contact',
};

const CAUSES: Readonly<Record<string, string>> = {
  'attempts-exhausted': 'a échoué plusieurs fois de suite. Réessayez ; si l’échec persiste, prévenez l’administrateur.',
  'reading.document-missing':
    'n’a pas trouvé le fichier reçu. Prévenez l’administrateur : le dossier des documents est incomplet.',
  'examination.pages-missing': 'n’a pas trouvé le texte des pages. Prévenez l’administrateur.',
};

/** Why a step of an act failed for good, as one French sentence that says what to do. */
export const failureReason = (step: string, code: string): string =>
  `L’étape « ${STEPS[step] ?? step} » ${CAUSES[code] ?? `a échoué (${code}). Réessayez ou prévenez l’administrateur.`}`;
