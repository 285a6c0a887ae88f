import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, monthName, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { servedAndDeclaredAct } from './served-and-declared-act.ts';
import { servedAndDeclaredHead } from './served-and-declared-head.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Loyer principal impayé',
  rent_and_charges: 'Loyer charges comprises impayé',
  charges: 'Provision charges impayée',
  charges_adjustment: 'Rappel de charges (régularisation)',
  deposit: 'Dépôt de garantie non réglé',
  transfer: 'Acompte par virement',
  card_payment: 'Acompte par carte bancaire',
  benefit: 'Versement C.A.F.',
  reminder: 'Frais de lettre de rappel',
  formal_notice: 'Frais de mise en demeure',
  rejection: 'Frais de rejet de prélèvement',
  penalty: 'Clause pénale',
  earlier_bailiff: 'Coût d’un précédent acte d’huissier',
  file_costs: 'Frais de dossier contentieux',
  insurance: 'Assurance multirisque pour compte',
  refuse_tax: 'Taxe d’enlèvement des ordures ménagères',
  balance: 'Report du solde antérieur',
};

const periodOf = ({ matter, date }: AccountLine): string =>
  matter === 'refuse_tax' || matter === 'charges_adjustment'
    ? `exercice ${matter === 'refuse_tax' ? date.slice(0, 4) : Number(date.slice(0, 4)) - 1}`
    : `${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`;

const label = (line: AccountLine): string => `${LABELS[line.matter]} ${periodOf(line)}`;

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
const named = (each: Person): string =>
  `${civil(each)} ${each.lastName} ${each.firstNames}${each.maidenName === null ? '' : `, née ${each.maidenName}`}`;
/** `12, rue … - Bât. B - 75011 PARIS`. */
const at = (each: Address): string =>
  `${each.street.replace(/^(\d[\d-]*(?: bis| ter)?),? /, '$1, ')}${each.complement === null ? '' : ` - ${each.complement}`} - ${each.postalCode} ${each.city}`;

const claimant = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  pen.text('À LA DEMANDE DE :', { style: 'bold', keep: 24, after: 4 });
  const many = landlord.persons.length > 1;
  const isLady = landlord.persons[0]?.civility === 'MME';
  for (const each of landlord.persons)
    pen.text(
      `${named(each)}, de nationalité ${each.nationality}, ${each.civility === 'M' ? 'né' : 'née'} à ${each.bornAt} le ${longDate(each.bornOn)}, ${each.profession},`,
      { after: 3 },
    );
  if (landlord.kind === 'heirs') pen.text('Agissant en leur qualité d’héritiers du bailleur,', { after: 3 });
  if (landlord.kind === 'indivision') pen.text('Agissant comme propriétaires indivis,', { after: 3 });
  if (landlord.form !== null)
    pen.text(
      `**${landlord.name}**, ${landlord.form}${landlord.kind === 'family_sci' ? ' constituée entre parents et alliés jusqu’au quatrième degré' : ''}${landlord.capitalCents === null ? '' : ` au capital de ${amount(landlord.capitalCents, ' ')} EUR`}, RCS PARIS ${landlord.registration}, agissant par ses représentants légaux, ayant son siège social :`,
      { after: 3 },
    );
  pen.text(`${landlord.form === null ? 'Demeurant ' : ''}${at(landlord.address)}`, { after: 3 });
  if (landlord.agent !== null)
    pen.text(`Ayant pour administrateur de biens ${landlord.agent.name}, ${at(landlord.agent.address)}`, { after: 3 });
  const who = many ? 'LESQUELS font' : landlord.form !== null || isLady ? 'LAQUELLE fait' : 'LEQUEL fait';
  pen.text(
    `${who} élection de domicile ${lawyer === null ? 'en notre étude.' : `au cabinet de ${lawyer.name}, avocat au Barreau de PARIS (${lawyer.box}), ${at(lawyer.address)}, qui se constitue aux présentes.`}`,
  );
};

const served = (pen: Pen, facts: ActFacts): void => {
  const { office, guarantor } = facts;
  const trade = office.title === 'commissaire' ? 'COMMISSAIRE' : 'HUISSIER';
  pen.text(
    office.officers.length === 1
      ? `**NOUS, ${office.name}, ${trade} DE JUSTICE**, demeurant à ${office.address.city}, soussigné,`
      : `**NOUS, ${office.name}, ${trade}S DE JUSTICE ASSOCIÉS**, demeurant à ${office.address.city}, par l’un de nous soussigné, Maître ${facts.officer},`,
  );
  pen.text('AVONS SIGNIFIÉ ET DÉCLARÉ À :', { style: 'bold', align: 'center', keep: 40 });
  for (const each of recipientsOf(facts)) {
    const isGuarantor = guarantor?.person === each;
    pen.text(`**${named(each)}**`, { after: 1 });
    pen.text(`Demeurant ${at(isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling))}`, { after: 1 });
    if (isGuarantor) pen.text(`En qualité de caution solidaire de ${facts.tenants.map(named).join(' et de ')}`);
    pen.text('Où étant et parlant à : comme il est dit aux modalités de remise', { style: 'italic', size: 9 });
  }
  if (facts.phones.length > 0)
    pen.text(
      `(Numéro du locataire communiqué au dossier : ${facts.phones.map((each) => phoneText(each, '.')).join(', ')})`,
    );
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  const rows = facts.account.map((line, index) => [
    String(index + 1),
    LABELS[line.matter],
    periodOf(line),
    line.amountCents < 0 ? '' : amount(line.amountCents, ' '),
    line.amountCents < 0 ? amount(-line.amountCents, ' ') : '',
  ]);
  drawTable(
    pen,
    [
      ...rows,
      ['', '**PRINCIPAL RESTANT DÛ**', '', `**${amount(facts.debtCents, ' ')}**`, ''],
      ['', 'Coût du présent', '', amount(facts.costCents, ' '), ''],
      ['', '**TOTAL À CE JOUR, SAUF MÉMOIRE**', '', `**${amount(facts.debtCents + facts.costCents, ' ')}**`, ''],
    ],
    {
      columns: [
        { title: 'N°', width: 26, align: 'center' },
        { title: 'Désignation', width: 216 },
        { title: 'Période', width: 96 },
        { title: 'Dû (EUR)', width: 70, align: 'right' },
        { title: 'Versé (EUR)', width: 74, align: 'right' },
      ],
      grid: true,
      size: 8.8,
      pad: 2,
    },
  );
  pen.gap(8);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'au destinataire, à personne : l’intéressé a déclaré être le destinataire et a accepté l’acte.',
  a_domicile: 'à domicile, le destinataire étant absent ; la copie, sous enveloppe close, a été acceptée par',
  a_etude:
    'à l’étude, les circonstances rendant impossible toute autre remise. L’adresse est confirmée par : nom sur la boîte aux lettres, facteur rencontré.',
  pv_659:
    'par procès-verbal de recherches infructueuses (article 659 du C.P.C.) : nom absent de l’immeuble, voisins et mairie interrogés sans résultat.',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = {
    fee: 'Émolument',
    travel: 'S.C.T.',
    sct: 'D.E.P.',
    net: 'H.T.',
    vat: 'T.V.A.',
    postage: 'Aff. postal',
  };
  pen.need(200);
  pen.text('MODALITÉS DE REMISE', { align: 'center', style: 'bold', size: 12, before: 10 });
  const costs = () => {
    pen.text('COÛT DE L’ACTE', { style: 'bold', size: 8, after: 2 });
    for (const each of facts.costs)
      pen.text(`${names[each.label]}  ${amount(each.cents, ' ')}`, { size: 8, after: 0, align: 'left' });
    pen.text(`T.T.C.  ${amount(facts.costCents, ' ')}`, { size: 8, style: 'bold', after: 0, align: 'left' });
  };
  const words = () => {
    for (const each of recipientsOf(facts))
      pen.text(
        `L’acte destiné à ${named(each)} a été délivré le ${shortDate(facts.servedOn)} ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`}`,
      );
    pen.text(`Maître ${facts.officer}`, { align: 'right', before: 10 });
  };
  const left = pen.left();
  pen.columns([
    { x: left, width: 112, draw: () => pen.box(costs, { pad: 5 }) },
    { x: left + 128, width: pen.width() - 128, draw: words },
  ]);
};

/** Office at the top right, a title between double rules, whole formulas of the trade, the tariff in a box in the margin. */
export const servedAndDeclared: Layout = {
  id: 'served-and-declared',
  heldOut: false,
  program: (random) => ({
    name: 'GPL Ghostscript 9.55.0',
    version: '1.7',
    manner: random.pick(['word', 'kerned'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: false,
  contradictsDelays: true,
  printsRent: ({ type }) => type !== 'commandement_de_quitter_les_lieux',
  draw: (facts, random) => {
    const margins = { left: 56, right: 56, top: 48, bottom: 58 };
    const paper = { margins, font: 'times' as const, size: 10.8, leading: 1.24, after: 6, align: 'justify' as const };
    const pen = newPen(varyPaper(paper, random, ['times', 'tinos', 'arimo']));
    servedAndDeclaredHead(pen, facts, at);
    claimant(pen, facts);
    served(pen, facts);
    servedAndDeclaredAct(pen, facts, { named, at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(
          `${facts.reference} – Acte n° ${facts.lookAlike.slice(-5).replace(' ', '')} – ${page} / ${total}`,
          56,
          814,
          483,
          { size: 7.4, align: 'right' },
        ),
      ),
      middle,
    };
  },
};
