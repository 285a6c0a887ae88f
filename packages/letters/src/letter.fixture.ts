import { composeLetter } from '@amont/domain/letter/compose-letter';
import type { LetterTemplateId } from '@amont/domain/letter/letter-template';
import { SUPPLIED_TEMPLATES } from '@amont/domain/letter/supplied-templates';
import type { Letter } from './letter.ts';

const VALUES = {
  civilite: 'Madame, Monsieur',
  nom: 'Madame Amélie LEFEVRE',
  logement: '12 rue des Pyrénées, Bâtiment B, 3e étage, 75020 PARIS',
  date_acte: '14 mars 2025',
  bailleur: 'SCI DU PONT',
  dette: '4 512,33 €',
  fin_delai: '25 avril 2025',
  date_audience: '8 juillet 2025',
  heure_audience: '9 h 30',
  tribunal: 'tribunal judiciaire de Paris',
  fin_delai_cql: '14 mai 2025',
  reference: 'AM-1234-ABCD',
};

/** An invented letter, for tests. */
export const letterOf = (template: LetterTemplateId, changes: Partial<Letter> = {}): Letter => {
  const found = SUPPLIED_TEMPLATES.find((one) => one.template === template);
  if (found === undefined) throw new Error(`no template ${template}`);
  return {
    letterId: '00000000-0000-4000-8000-000000000001',
    address: [
      'MADAME AMELIE JEANNE D ALMEIDA-LEFEVRE',
      'MONSIEUR PAUL LEFEVRE',
      'BATIMENT B ESCALIER 2',
      '3E ETAGE PORTE GAUCHE',
      '12 RUE DES PYRENEES',
      '75020 PARIS',
    ],
    content: composeLetter(found.content, VALUES),
    datedOn: '2025-03-20',
    reference: 'AM-1234-ABCD',
    videoUrl: 'https://www.youtube.com/watch?v=4og3KOPxOfw',
    specimen: false,
    ...changes,
  };
};
