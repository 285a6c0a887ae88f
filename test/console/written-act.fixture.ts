import { pdfOf } from './pdf-of.fixture.ts';

/** What an invented act says; everything else of it is the same for all. */
export type WrittenAct = {
  readonly tenant: string;
  readonly floor: string;
  /** As offices print it: « 14 mars 2025 ». */
  readonly servedOn: string;
  /** Null: the act does not say where the dwelling is. */
  readonly street: string | null;
  /** « 1er février 2022 ». */
  readonly leaseSignedOn: string;
  /** « 4 512,33 », in euros. */
  readonly debt: string;
};

const linesOf = ({ tenant, floor, servedOn, street, leaseSignedOn, debt }: WrittenAct): readonly string[] => [
  'SCP ESSAI ET MODELE, commissaires de justice associés',
  '3 rue des Exemples, 75011 PARIS',
  'Tél. 01 99 00 12 34',
  '',
  'COMMANDEMENT DE PAYER VISANT LA CLAUSE RESOLUTOIRE',
  '',
  `Le ${servedOn},`,
  'A LA DEMANDE DE : Monsieur Paul BAILLEUL, né le 4 mai 1960 à Lille,',
  'demeurant 8 avenue des Ternes, 75017 PARIS.',
  '',
  `A : ${tenant},`,
  `demeurant ${street === null ? 'à Paris' : `${street}, ${floor}, 75018 PARIS`}`,
  '',
  `En vertu d'un bail d'habitation signé le ${leaseSignedOn}, moyennant un loyer charges comprises de 812,50 euros,`,
  'nous vous faisons commandement de payer, dans un délai de DEUX MOIS,',
  `la somme en principal de ${debt} euros due au titre des loyers et charges.`,
  "Coût de l'acte : 75,96 euros.",
];

/** Writes an invented commandement de payer of one page; of several, one after the other in one file. Latin-1 only. */
export const writtenAct = (...acts: readonly WrittenAct[]): Buffer => pdfOf(acts.map(linesOf));
