/** What a letter may say of a case, with what it is called on screen. */
export const LETTER_VARIABLES = {
  civilite: 'Formule d’appel : « Madame, Monsieur »',
  nom: 'Nom des destinataires',
  logement: 'Adresse du logement',
  date_acte: 'Date de signification de l’acte',
  etude: 'Étude de commissaires de justice',
  bailleur: 'Nom du bailleur',
  dette: 'Somme réclamée en principal',
  loyer: 'Loyer et charges d’un mois',
  fin_delai: 'Fin du délai pour payer (la plus proche possible)',
  date_audience: 'Date de l’audience',
  heure_audience: 'Heure de l’audience',
  tribunal: 'Tribunal',
  fin_delai_cql: 'Fin du délai pour quitter les lieux',
  reference: 'Référence du courrier',
} as const;
export type LetterVariable = keyof typeof LETTER_VARIABLES;

/** The values of a letter: null or left out where the case does not tell. */
export type LetterValues = Readonly<Partial<Record<LetterVariable, string | null>>>;

/** Whether a name is one a letter may use. */
export const isLetterVariable = (name: string): name is LetterVariable => name in LETTER_VARIABLES;
