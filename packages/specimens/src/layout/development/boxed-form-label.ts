import type { AccountLine, LineMatter } from '../../facts/act-facts.ts';
import { monthName } from '../../words/french-date.ts';
import { ofMonth } from '../../words/of-month.ts';

const LABELS: Readonly<Record<LineMatter, (month: string, year: string) => string>> = {
  rent: (month, year) => `Terme ${ofMonth(month)} ${year}`,
  rent_and_charges: (month, year) => `Terme ${month} ${year}, charges incluses`,
  charges: (month, year) => `Charges (provision) ${month} ${year}`,
  charges_adjustment: (_, year) => `Régularisation charges ${Number(year) - 1}`,
  deposit: () => 'Dépôt de garantie prévu au bail',
  transfer: () => 'Paiement du preneur',
  card_payment: () => 'Paiement du preneur (carte)',
  benefit: (month) => `A.P.L. versée par la CAF, ${month}`,
  reminder: () => 'Lettre de rappel (frais)',
  formal_notice: () => 'Mise en demeure recommandée (frais)',
  rejection: () => 'Frais bancaires sur prélèvement rejeté',
  penalty: () => 'Clause pénale du bail',
  earlier_bailiff: () => 'Coût d’un précédent acte d’huissier',
  file_costs: () => 'Constitution du dossier contentieux',
  insurance: () => 'Prime d’assurance du logement',
  refuse_tax: (_, year) => `Taxe ordures ménagères ${year}`,
  balance: () => 'Solde ancien reporté',
};

/** How the boxed form words a line of the account. */
export const boxedFormLabel = (line: AccountLine): string =>
  LABELS[line.matter](monthName(Number(line.date.slice(5, 7))), line.date.slice(0, 4));
