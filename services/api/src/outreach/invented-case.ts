import type { LetterValues } from '@amont/domain/letter/letter-variables';

const values: LetterValues = {
  civilite: 'Madame',
  nom: 'Madame Camille EXEMPLE',
  logement: '1 rue Imaginaire, bâtiment A, 75020 Paris',
  date_acte: '14 mars 2025',
  etude: 'SELARL EXEMPLE ET ASSOCIÉS',
  bailleur: 'SCI EXEMPLE',
  dette: '4 512,33 €',
  loyer: '1 021,00 €',
  fin_delai: '25 avril 2025',
  date_audience: '8 juillet 2025',
  heure_audience: '9 h 30',
  tribunal: 'tribunal judiciaire de Paris, pôle civil de proximité',
  fin_delai_cql: '14 mai 2025',
  reference: 'AM-0000-0000',
};

/** A household that does not exist, for previews: every value is known. */
export const INVENTED_CASE = {
  letterId: '00000000-0000-4000-8000-000000000000',
  address: ['MADAME CAMILLE EXEMPLE', 'BATIMENT A', '1 RUE IMAGINAIRE', '75020 PARIS'],
  reference: 'AM-0000-0000',
  values,
} as const;
