const MESSAGES: Readonly<Record<string, string>> = {
  missing: 'Cette information n’a pas été trouvée dans l’acte : complétez-la.',
  contradiction: 'L’acte donne plusieurs valeurs différentes : indiquez la bonne.',
  low_confidence: 'Cette information a été lue sans certitude : confirmez-la ou corrigez-la.',
  filing_contradicted:
    'Tel qu’il est corrigé, cet acte ne ressemble plus au ménage de sa procédure : séparez-le, ou déplacez-le, depuis la page de la procédure.',
  filing_needs_field: 'Sans cette information l’acte ne peut être rattaché à aucune procédure : complétez-la.',
};

/**
 * One French sentence for a doubt of which the log has only the code: the sentence that quotes the act is in the vault, and
 * some doubts never had one.
 */
export const reviewMessage = (code: string): string => MESSAGES[code] ?? 'Regardez cet acte et confirmez sa lecture.';
