import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { dayInWords, longDate, monthName, monthOf, shortDate, yearInWords } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { clerkMinuteAct } from './clerk-minute-act.ts';
import { clerkMinuteService } from './clerk-minute-service.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `Loyer ${month}`,
  rent_and_charges: (month) => `Loyer + charges ${month}`,
  charges: (month) => `Provision charges ${month}`,
  charges_adjustment: () => 'Régularisation annuelle de charges',
  deposit: () => 'Dépôt de garantie',
  transfer: () => 'Votre virement',
  card_payment: () => 'Votre règlement par carte bancaire',
  benefit: () => 'Versement CAF',
  reminder: () => 'Frais de relance',
  formal_notice: () => 'Mise en demeure (frais)',
  rejection: () => 'Frais de rejet de prélèvement',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Frais d’huissier',
  file_costs: () => 'Frais de constitution de dossier contentieux',
  insurance: () => 'Assurance habitation',
  refuse_tax: () => 'Taxe d’enlèvement des ordures ménagères',
  balance: () => 'Solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`);

const named = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.firstNames} ${each.lastName}${each.maidenName === null ? '' : ` née ${each.maidenName}`}`;
const at = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : `, ${each.complement},`} ${each.postalCode} ${each.city}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER\nVISANT LA CLAUSE RÉSOLUTOIRE',
  assignation: 'ASSIGNATION\nDEVANT LE JUGE DES CONTENTIEUX DE LA PROTECTION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const job = ({ title }: ActFacts['office']): string =>
  title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice';

const head = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  pen.text(office.name, { style: 'bold', size: 14, align: 'center', after: 0 });
  pen.text(
    `${office.officers.join(' – ')}\n${office.title === 'commissaire' ? 'Commissaires' : 'Huissiers'} de Justice\n${office.address.street} – ${office.address.postalCode} ${office.address.city}\nTél. ${phoneText(office.phone, '.')}${office.fax === null ? '' : ` – Fax ${phoneText(office.fax, '.')}`}\n${office.email}`,
    { size: 9, align: 'center', leading: 1.2, after: 10 },
  );
  pen.text(`Réf. : ${facts.reference}`, { size: 9.5, after: 12 });
  pen.text(TITLES[facts.type], { style: 'bold', size: 15, align: 'center', after: 14 });
};

const claimant = (pen: Pen, { landlord, lawyer, officer, office }: ActFacts): void => {
  pen.text('À LA DEMANDE DE :', { style: 'bold', after: 3, keep: 30 });
  for (const each of landlord.persons)
    pen.text(
      `${named(each)}, ${each.civility === 'M' ? 'né' : 'née'} le ${longDate(each.bornOn)} à ${each.bornAt}, de nationalité ${each.nationality}, ${each.profession},`,
      { indent: 24, after: 2 },
    );
  if (landlord.kind === 'heirs')
    pen.text('venant aux droits du bailleur décédé, dont ils sont les héritiers,', { indent: 24, after: 2 });
  if (landlord.kind === 'indivision') pen.text('propriétaires indivis,', { indent: 24, after: 2 });
  if (landlord.form !== null)
    pen.text(
      `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' constituée entre parents (SCI familiale)' : ''}, immatriculée au RCS sous le n° ${landlord.registration}, agissant en la personne de son représentant légal,`,
      { indent: 24, after: 2 },
    );
  pen.text(`${landlord.form === null ? 'demeurant' : 'ayant son siège social'} ${at(landlord.address)},`, {
    indent: 24,
    after: 2,
  });
  if (landlord.agent !== null)
    pen.text(`représenté par son mandataire ${landlord.agent.name}, ${at(landlord.agent.address)},`, {
      indent: 24,
      after: 2,
    });
  if (lawyer !== null)
    pen.text(`ayant pour avocat ${lawyer.name}, ${at(lawyer.address)}, vestiaire ${lawyer.box},`, {
      indent: 24,
      after: 2,
    });
  pen.text('élisant domicile en mon étude.', { indent: 24 });
  pen.text(
    `Je, ${officer}, ${job(office)} à la résidence de ${office.address.city}, y demeurant ${office.address.street}, soussigné,`,
    {
      before: 4,
    },
  );
};

const addressee = (pen: Pen, facts: ActFacts): void => {
  const { guarantor } = facts;
  const verb = facts.type === 'assignation' ? 'AI DONNÉ ASSIGNATION À :' : 'AI SIGNIFIÉ À :';
  pen.text(verb, { style: 'bold', after: 3, keep: 30 });
  for (const each of recipientsOf(facts)) {
    const isGuarantor = guarantor?.person === each;
    pen.text(
      `${named(each)}${isGuarantor ? ', en qualité de caution solidaire' : ''}, demeurant ${at(isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling))}`,
      { indent: 24, after: 3 },
    );
  }
  if (facts.addressee === 'guarantor')
    pen.text(`caution des engagements de ${facts.tenants.map(named).join(' et de ')}, locataire`, {
      indent: 24,
      after: 3,
    });
  if (facts.phones.length > 0)
    pen.text(`Téléphone du locataire : ${facts.phones.map((each) => phoneText(each, '.')).join(', ')}`, {
      indent: 24,
      after: 3,
    });
  pen.gap(6);
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  const rows = facts.account.map((line) => {
    const sum = amount(Math.abs(line.amountCents));
    return [shortDate(line.date), label(line), line.amountCents < 0 ? '' : sum, line.amountCents < 0 ? sum : ''];
  });
  const due = facts.account.reduce((sum, each) => sum + Math.max(0, each.amountCents), 0);
  const total = ['', 'Totaux', amount(due), amount(due - facts.debtCents)];
  drawTable(pen, [...rows, total, ['', '**Solde dû**', `**${amount(facts.debtCents)}**`, '']], {
    columns: [
      { title: 'Date', width: 70 },
      { title: 'Désignation', width: 230 },
      { title: 'Débit', width: 80, align: 'right' },
      { title: 'Crédit', width: 80, align: 'right' },
    ],
    grid: true,
    headFill: 0.92,
    size: 9,
    pad: 2,
  });
  pen.gap(6);
};

/** The most ordinary of offices: the usual formulas, sums with the cost of the act added up, and ways of service to tick at the end. */
export const clerkMinute: Layout = {
  id: 'clerk-minute',
  heldOut: true,
  program: (random) => ({
    name: 'LibreOffice 7.4',
    version: '1.5',
    manner: random.pick(['kerned', 'line'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  contradictsDelays: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 68, right: 66, top: 52, bottom: 60 };
    const paper = { margins, font: 'tinos' as const, size: 11, leading: 1.25, after: 6, align: 'justify' as const };
    const pen = newPen(varyPaper(paper, random, ['tinos', 'times', 'garamond']));
    const { servedOn } = facts;
    head(pen, facts);
    pen.text(
      `L’AN ${yearInWords(servedOn, 'mille').toUpperCase()} ET LE ${dayInWords(servedOn).toUpperCase()} ${monthOf(servedOn).toUpperCase()}`,
      {
        after: 8,
        align: 'left',
      },
    );
    claimant(pen, facts);
    addressee(pen, facts);
    clerkMinuteAct(pen, facts, { at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    clerkMinuteService(pen, facts, named);
    const pages = pen.pages((each, page, all) =>
      each.place(`${facts.reference} – ${page} / ${all}`, 68, 812, 461, { size: 8, align: 'center' }),
    );
    return { pages, middle };
  },
};
