import type { StatementKind } from '@amont/domain/act/checked-act';

/** What of an account a lawyer may look at. Data: a law that changes is a new row. */
export type ContestableRule = {
  readonly id: string;
  readonly basis: string;
  /** The rule holds for acts served from this day on (`YYYY-MM-DD`)… */
  readonly validFrom: string;
  /** …to this one included; null: still in force. */
  readonly validTo: string | null;
  readonly kinds: readonly StatementKind[];
  /** Folded label: must match, and must not. */
  readonly label: RegExp | null;
  readonly unless: RegExp | null;
  /** `always`: the words are enough; `older`: the line fell due more than `years` before the act; `later`: after it. */
  readonly when:
    | { readonly test: 'always' }
    | { readonly test: 'older'; readonly years: number }
    | { readonly test: 'later' };
  readonly source: string;
};

/** The first rule that fits a line is the one proposed. Fees come first: an old fee is contestable as a fee. */
export const CONTESTABLE_RULES: readonly ContestableRule[] = [
  {
    id: 'frais_de_relance',
    basis: 'art. 4 p, loi n° 89-462',
    validFrom: '2006-07-16',
    validTo: null,
    kinds: ['late_fee'],
    label: null,
    unless: null,
    when: { test: 'always' },
    source: 'art. 4 p loi 89-462 (loi ENL du 13 juillet 2006) ; quittance gratuite, art. 21',
  },
  {
    id: 'clause_penale',
    basis: 'art. 4 i, loi n° 89-462',
    validFrom: '2014-03-27',
    validTo: null,
    kinds: ['penalty_clause'],
    label: null,
    unless: null,
    when: { test: 'always' },
    source: 'art. 4 i loi 89-462 (loi ALUR du 24 mars 2014) ; CA Douai 29 mars 2018, n° 17/01168',
  },
  {
    id: 'frais_de_contentieux',
    basis: 'art. 4 p, loi n° 89-462',
    validFrom: '2006-07-16',
    validTo: null,
    kinds: ['procedure_cost'],
    label: /contentieux|dossier|avocat|honoraires|frais\s+de\s+procedure/,
    unless: /jugement|ordonnance|huissier|commissaires?\s+de\s+justice|sommation/,
    when: { test: 'always' },
    source: 'art. 4 p loi 89-462 : frais de procédure en plus des dépens et de l’article 700',
  },
  {
    id: 'frais_sans_titre',
    basis: 'art. L. 111-8, CPCE',
    validFrom: '2012-06-01',
    validTo: null,
    kinds: ['procedure_cost'],
    label: null,
    unless: /jugement|ordonnance|\bdepens\b|article\s+700/,
    when: { test: 'always' },
    source: 'art. L. 111-8 CPCE : frais de recouvrement entrepris sans titre exécutoire',
  },
  {
    id: 'prescription',
    basis: 'art. 7-1, loi n° 89-462',
    validFrom: '2014-03-27',
    validTo: null,
    kinds: ['rent', 'charges', 'tax', 'insurance'],
    label: null,
    unless: null,
    when: { test: 'older', years: 3 },
    source: 'art. 7-1 loi 89-462 : trois ans à compter de l’exigibilité',
  },
  {
    id: 'terme_non_echu',
    basis: 'art. 7 a, loi n° 89-462',
    validFrom: '1989-07-08',
    validTo: null,
    kinds: ['rent', 'charges'],
    label: null,
    unless: null,
    when: { test: 'later' },
    source: 'art. 7 a loi 89-462 : le loyer est dû au terme convenu',
  },
];
