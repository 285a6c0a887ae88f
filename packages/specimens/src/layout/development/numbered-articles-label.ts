import type { AccountLine, LineMatter } from '../../facts/act-facts.ts';
import { monthName } from '../../words/french-date.ts';

const LABELS: Readonly<Record<LineMatter, (month: string, year: string) => string>> = {
  rent: (month, year) => `Échéance ${month} ${year}, loyer nu`,
  rent_and_charges: (month, year) => `Échéance ${month} ${year}, loyer et charges`,
  charges: (month, year) => `Échéance ${month} ${year}, charges`,
  charges_adjustment: (_, year) => `Charges ${Number(year) - 1}, régularisation`,
  deposit: () => 'Dépôt de garantie (solde)',
  transfer: () => 'Virement de l’occupant',
  card_payment: () => 'Carte bancaire de l’occupant',
  benefit: () => 'Versement direct de la CAF',
  reminder: () => 'Rappel de paiement, frais de relance',
  formal_notice: () => 'Frais de mise en demeure par lettre recommandée',
  rejection: () => 'Rejet de prélèvement, frais',
  penalty: () => 'Clause pénale, majoration de 10 %',
  earlier_bailiff: () => 'Frais d’un précédent huissier',
  file_costs: () => 'Frais de constitution du dossier contentieux',
  insurance: () => 'Assurance habitation souscrite pour l’occupant',
  refuse_tax: (_, year) => `TEOM ${year}`,
  balance: () => 'Solde antérieur repris',
};

/** How the office of numbered articles words a line of the account. */
export const numberedArticlesLabel = (line: AccountLine): string =>
  LABELS[line.matter](monthName(Number(line.date.slice(5, 7))), line.date.slice(0, 4));
