import type { AccountLine, ActFacts, LineMatter } from '../../facts/act-facts.ts';
import type { PageModel } from '../../page/page-model.ts';
import { A4, newPen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { monthName, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'LOYER HABITATION',
  rent_and_charges: 'LOYER HABITATION + CHARGES',
  charges: 'PROV. CHARGES GENERALES',
  charges_adjustment: 'REGUL. CHARGES EXERCICE N-1',
  deposit: 'DEPOT DE GARANTIE',
  transfer: 'VIREMENT RECU',
  card_payment: 'REGLEMENT CARTE BANCAIRE',
  benefit: 'APL / AL (CAF)',
  reminder: 'FRAIS DE RELANCE',
  formal_notice: 'FRAIS MISE EN DEMEURE',
  rejection: 'FRAIS REJET PRELEVEMENT',
  penalty: 'CLAUSE PENALE',
  earlier_bailiff: 'FRAIS HUISSIER',
  file_costs: 'FRAIS DOSSIER CONTENTIEUX',
  insurance: 'ASSURANCE HABITATION LOCATAIRE',
  refuse_tax: 'TAXE ORDURES MENAGERES',
  balance: 'SOLDE ANTERIEUR',
};

const CODES: Readonly<Record<AccountLine['kind'], string>> = {
  rent: '7061',
  charges: '7062',
  deposit: '1651',
  payment: '5121',
  benefit: '5124',
  late_fee: '7083',
  penalty_clause: '7084',
  procedure_cost: '6226',
  insurance: '6161',
  tax: '6358',
  carried_forward: '4110',
  other: '4670',
};

/** How the annexed ledger words a line. */
export const spacedHeadingsLabel = ({ matter }: AccountLine): string => LABELS[matter];

const monthTitle = (month: string): string => `${monthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`;

/** The lines of each month, then what that month adds to the debt. */
const rowsOf = (facts: ActFacts): readonly (readonly string[])[] => {
  const months = [...new Set(facts.account.map(({ date }) => date.slice(0, 7)))];
  return months.flatMap((month) => {
    const lines = facts.account.filter(({ date }) => date.startsWith(month));
    const sum = lines.reduce((total, { amountCents }) => total + amountCents, 0);
    return [
      ...lines.map((line) => [
        shortDate(line.date),
        CODES[line.kind],
        spacedHeadingsLabel(line),
        line.amountCents < 0 ? '' : amount(line.amountCents, ' '),
        line.amountCents < 0 ? amount(-line.amountCents, ' ') : '',
        '',
      ]),
      ['', '', `//Sous-total ${monthTitle(month)}//`, '', '', `//${amount(sum, ' ')}//`],
    ];
  });
};

/** The account as landscape sheets of its own, month by month; none when the act shows no account. */
export const spacedHeadingsAnnex = (facts: ActFacts): readonly PageModel[] => {
  if (!facts.showsAccount) return [];
  const pen = newPen({
    width: A4.height,
    height: A4.width,
    margins: { left: 70, right: 70, top: 96, bottom: 50 },
    font: 'narrow',
    size: 9.4,
    leading: 1.2,
    after: 4,
  });
  drawTable(
    pen,
    [...rowsOf(facts), ['', '', '**SOLDE EXIGIBLE (PRINCIPAL)**', '', '', `**${amount(facts.debtCents, ' ')}**`]],
    {
      columns: [
        { title: 'Date', width: 90 },
        { title: 'Cpte', width: 70 },
        { title: 'Intitulé', width: 250 },
        { title: 'Débit', width: 95, align: 'right' },
        { title: 'Crédit', width: 95, align: 'right' },
        { title: 'Total', width: 95, align: 'right' },
      ],
      ruled: true,
      size: 9.4,
      pad: 1.8,
    },
  );
  return pen.pages((each, page, total) => {
    each.place(`**COMPTE ANNEXÉ**   (feuille ${page} sur ${total})`, 70, 44, 400, { size: 12 });
    each.place(
      `Compte client ${facts.lookAlike} - arrêté au ${shortDate(facts.stoppedOn)} - titulaire(s) : ${facts.tenants.map((person) => `${person.lastName} ${person.firstNames}`).join(', ')}`,
      70,
      62,
      700,
      { size: 9 },
    );
    each.place(`Bailleur : ${facts.landlord.name}`, 70, 76, 700, { size: 9 });
  });
};
