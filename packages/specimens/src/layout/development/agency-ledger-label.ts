import type { AccountLine, LineMatter } from '../../facts/act-facts.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'QUITT. LOYER',
  rent_and_charges: 'QUITT. LOYER ET CHARGES',
  charges: 'QUITT. PROV. CHARGES',
  charges_adjustment: 'REGULARISATION CHARGES',
  deposit: 'DEPOT DE GARANTIE',
  transfer: 'ENC. VIREMENT LOCATAIRE',
  card_payment: 'ENC. CB LOCATAIRE',
  benefit: 'ENC. CAF TIERS PAYANT',
  reminder: 'FRAIS DE RELANCE NIV. 2',
  formal_notice: 'FRAIS MISE EN DEMEURE',
  rejection: 'FRAIS REJET PRLV',
  penalty: 'CLAUSE PENALE BAIL',
  earlier_bailiff: 'FACT. HUISSIER',
  file_costs: 'HONORAIRES REMISE DOSSIER CONTENTIEUX',
  insurance: 'ASSURANCE LOCATAIRE',
  refuse_tax: 'TEOM',
  balance: 'SOLDE ANTERIEUR',
};

/** How the agent's program words a line of the account. */
export const agencyLedgerLabel = (line: AccountLine): string => LABELS[line.matter];
