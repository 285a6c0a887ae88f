import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { plainCapitals } from '../../words/capitals.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { titlePageAct } from './title-page-act.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `Quittance ${month} - loyer`,
  rent_and_charges: (month) => `Quittance ${month} - loyer & charges`,
  charges: (month) => `Quittance ${month} - prov. charges`,
  charges_adjustment: () => 'Régul. charges',
  deposit: () => 'Dépôt de garantie',
  transfer: () => 'Règlement virement',
  card_payment: () => 'Règlement carte bleue',
  benefit: () => 'Règlement CAF tiers payant',
  reminder: () => 'Frais relance',
  formal_notice: () => 'Frais mise en demeure RAR',
  rejection: () => 'Frais rejet prélèvt',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Frais huissier antérieurs',
  file_costs: () => 'Frais dossier contentieux',
  insurance: () => 'Assurance MRH pour compte',
  refuse_tax: () => 'Taxe enlèvement ordures ménagères',
  balance: () => 'Solde antérieur',
};

const label = ({ matter, date }: AccountLine): string => LABELS[matter](`${date.slice(5, 7)}.${date.slice(0, 4)}`);

/** `MADAME LEFEVRE AMELIE`, as a program without accents keeps its files. */
const filed = (each: Person): string =>
  plainCapitals(
    `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.lastName} ${each.firstNames}${each.maidenName === null ? '' : ` née ${each.maidenName}`}`,
  );
const at = (each: Address): string =>
  plainCapitals(
    `${each.postalCode} ${each.city}, ${each.street.replace(/^(\d[\d-]*(?: bis| ter)?),? /, '$1, ')}${each.complement === null ? '' : `, ${each.complement}`}`,
  );

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER',
  assignation: 'ASSIGNATION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

/** A sheet with the title alone in the middle, the parties under it, nothing of the office but the foot of the page. */
const cover = (pen: Pen, facts: ActFacts): void => {
  const { landlord } = facts;
  const centred = { align: 'center', after: 4 } as const;
  pen.moveTo(120);
  pen.text('COPIE SIGNIFIÉE', { ...centred, spread: 4, size: 10, after: 60 });
  pen.rule({ from: 90, to: 90, width: 1.2, after: 14 });
  pen.text(TITLES[facts.type], { ...centred, size: 19, style: 'bold', spread: 1.6, after: 14 });
  pen.rule({ from: 90, to: 90, width: 1.2, after: 50 });
  pen.text('POUR', centred);
  for (const each of landlord.persons) pen.text(filed(each), { ...centred, style: 'bold' });
  if (landlord.form !== null) pen.text(landlord.name, { ...centred, style: 'bold' });
  pen.text('CONTRE', { ...centred, before: 20 });
  for (const each of recipientsOf(facts)) pen.text(filed(each), { ...centred, style: 'bold' });
  pen.text(`Affaire ${facts.reference}`, { ...centred, before: 60, size: 9 });
  pen.text(`Acte du ${longDate(facts.servedOn)}`, { ...centred, size: 9 });
};

const parties = (pen: Pen, facts: ActFacts): void => {
  const { landlord, guarantor, lawyer, office } = facts;
  const { agent } = landlord;
  const kinship = { heirs: ', HERITIERS', indivision: ', INDIVISAIRES' } as const;
  const who =
    landlord.form === null
      ? `${landlord.persons.map(filed).join(' ET ')}${landlord.kind === 'heirs' || landlord.kind === 'indivision' ? kinship[landlord.kind] : ''}`
      : `${landlord.name} (${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''} - RCS ${landlord.registration})`;
  pen.text(
    `Ce jour, **${longDate(facts.servedOn)}**, à la requête de ${who}, ${at(landlord.address)}${agent === null ? '' : `, poursuites et diligences de son administrateur ${agent.name}, ${at(agent.address)}`}${lawyer === null ? '' : `, et par le ministère de ${lawyer.name}, avocat (${lawyer.box}), ${at(lawyer.address)}`},`,
    { firstIndent: 26 },
  );
  pen.text(
    `Je, ${facts.officer}, ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'} à ${office.address.city}, certifie m’être adressé à la partie requise, savoir :`,
    { firstIndent: 26 },
  );
  for (const each of recipientsOf(facts)) {
    const isGuarantor = guarantor?.person === each;
    pen.text(`${filed(each)}\n${at(isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling))}`, {
      indent: 90,
      align: 'left',
      after: isGuarantor ? 0 : 6,
    });
    if (isGuarantor) pen.text(`CAUTION DE ${facts.tenants.map(filed).join(' ET ')}`, { indent: 90, align: 'left' });
  }
  if (facts.phones.length > 0)
    pen.text(`TEL DEB. ${facts.phones.map((each) => phoneText(each, '.')).join(' / ')}`, { indent: 90, align: 'left' });
};

/** An agency's ledger with what is still owed after each line. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  let owed = 0;
  const rows = facts.account.map((line) => {
    owed += line.amountCents;
    const cell = amount(Math.abs(line.amountCents), ' ');
    return [
      shortDate(line.date, '-'),
      label(line),
      line.amountCents < 0 ? '' : cell,
      line.amountCents < 0 ? cell : '',
      amount(owed, ' '),
    ];
  });
  drawTable(pen, [...rows, ['', '**Solde débiteur en principal**', '', '', `**${amount(facts.debtCents, ' ')}**`]], {
    columns: [
      { title: 'Le', width: 62 },
      { title: 'Opération', width: 196 },
      { title: 'Débit', width: 66, align: 'right' },
      { title: 'Crédit', width: 66, align: 'right' },
      { title: 'Solde', width: 70, align: 'right' },
    ],
    ruled: true,
    headFill: 0.93,
    size: 8.4,
    pad: 1.8,
  });
  pen.gap(8);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'en parlant à sa personne',
  a_domicile: 'à domicile, sous enveloppe, en parlant à',
  a_etude: 'par dépôt à l’étude, nul n’étant présent et l’adresse m’ayant été confirmée par un voisin',
  pv_659:
    'par procès-verbal de l’article 659, nonobstant recherches détaillées au pied de l’original, son adresse étant inconnue',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  pen.need(150);
  pen.text(
    `ET J’AI LAISSÉ COPIE ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}.`,
    { firstIndent: 26 },
  );
  const names = { fee: 'Émolt', travel: 'Frais dépl.', sct: 'Dt eng.', net: 'Net', vat: 'TVA', postage: 'Aff.' };
  pen.columns([
    {
      x: 300,
      width: 220,
      draw: () => {
        for (const each of facts.costs)
          pen.text(`${names[each.label]} : ${amount(each.cents, ' ')}`, { align: 'right', size: 8.5, after: 0 });
        pen.text(`Coût : EUR ${amount(facts.costCents, ' ')}`, { align: 'right', style: 'bold' });
        pen.text(facts.officer, { align: 'right', before: 12 });
      },
    },
  ]);
};

/** A title page, then clauses; who the office is stands only at the foot of the pages. */
export const titlePage: Layout = {
  id: 'title-page',
  heldOut: false,
  program: (random) => ({
    name: 'Crystal Reports',
    version: '1.3',
    manner: random.pick(['word', 'line'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: true,
  contradictsDelays: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 68, right: 68, top: 60, bottom: 84 };
    const paper = { margins, font: 'tinos' as const, size: 11, leading: 1.3, after: 7, align: 'justify' as const };
    const pen = newPen(varyPaper(paper, random, ['tinos', 'helvetica', 'narrow']));
    cover(pen, facts);
    pen.newPage();
    parties(pen, facts);
    titlePageAct(pen, facts, { at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    const { office } = facts;
    return {
      pages: pen.pages((each) => {
        each.place(
          `${office.name} - ${office.title === 'commissaire' ? 'Commissaires de justice' : 'Huissiers de justice'}\n${office.address.street} ${office.address.postalCode} ${office.address.city}\nTél ${phoneText(office.phone, '.')} - ${office.email} - ${facts.lookAlike}`,
          68,
          784,
          459,
          { size: 7.6, align: 'center', leading: 1.25 },
        );
      }),
      middle,
    };
  },
};
