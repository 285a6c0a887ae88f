import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { dateInWords, longDate, monthName } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { internationalPhone } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { pleadingClaims } from './pleading-claims.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `Loyer principal – ${month}`,
  rent_and_charges: (month) => `Loyer charges incluses – ${month}`,
  charges: (month) => `Provision pour charges – ${month}`,
  charges_adjustment: () => 'Régularisation annuelle des charges',
  deposit: () => 'Dépôt de garantie',
  transfer: () => 'Paiement reçu par virement',
  card_payment: () => 'Paiement reçu par carte bancaire',
  benefit: () => 'Allocation de logement versée par la CAF',
  reminder: () => 'Frais de relance',
  formal_notice: () => 'Frais de mise en demeure par avocat',
  rejection: () => 'Frais de rejet de prélèvement',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Frais d’huissier antérieurs',
  file_costs: () => 'Frais de constitution de dossier contentieux',
  insurance: () => 'Assurance souscrite pour le compte du locataire',
  refuse_tax: () => 'Taxe d’enlèvement des ordures ménagères',
  balance: () => 'Solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`);

/** Given names parted by commas, as registers and lawyers write them. */
const named = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.firstNames.replaceAll(' ', ', ')} **${each.lastName}**`;
const civil = (each: Person): string => {
  const ending = each.civility === 'M' ? '' : 'e';
  return `${named(each)}${each.maidenName === null ? '' : ` (nom de jeune fille : ${each.maidenName})`}, de nationalité ${each.nationality}, né${ending} le ${longDate(each.bornOn)} à ${each.bornAt}, ${each.profession}`;
};
const at = (each: Address): string =>
  `${each.street}, ${each.complement === null ? '' : `${each.complement}, `}à ${each.city} (${each.postalCode})`;

/** Letters parted by blanks, as typists underlined a title. */
const spaced = (words: string): string =>
  words
    .split(' ')
    .map((each) => [...each].join(' '))
    .join('\u00a0\u00a0 ');

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER',
  assignation: 'ASSIGNATION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const SUBTITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'visant la clause résolutoire d’un bail d’habitation',
  assignation: 'devant le juge des contentieux de la protection',
  commandement_de_quitter_les_lieux: 'articles L. 411-1 et R. 411-1 du code des procédures civiles d’exécution',
};

const claimant = (pen: Pen, { landlord, lawyer, office }: ActFacts): void => {
  pen.text('À LA REQUÊTE DE :', { style: 'bold', keep: 24 });
  const { agent } = landlord;
  const tie = { heirs: ', en qualité d’ayants droit du bailleur décédé', indivision: ', coïndivisaires' } as const;
  const who =
    landlord.form === null
      ? `${landlord.persons.map(civil).join(' ; ')}${landlord.kind === 'heirs' || landlord.kind === 'indivision' ? tie[landlord.kind] : ''}, demeurant ${at(landlord.address)}`
      : `La société **${landlord.name}**, ${landlord.form}${landlord.kind === 'family_sci' ? ' à caractère familial' : ''}, inscrite au registre du commerce sous le numéro ${landlord.registration}, sise ${at(landlord.address)}, agissant par ses représentants légaux y domiciliés`;
  pen.text(
    `${who}${agent === null ? '.' : ` ; ayant donné mandat de gestion à ${agent.name}, ${at(agent.address)}.`}`,
    {
      indent: 60,
    },
  );
  if (lawyer === null) {
    pen.text(`Domicile étant élu en l’office de ${office.name}.`, { indent: 60 });
    return;
  }
  pen.text(
    `Ayant pour avocat constitué :\n**${lawyer.name}**\nAvocat au Barreau de Paris – Vestiaire ${lawyer.box}\n${at(lawyer.address)}`,
    { indent: 120, align: 'left' },
  );
};

const defendants = (pen: Pen, facts: ActFacts): void => {
  const { office, guarantor } = facts;
  pen.text(
    `NOUS, ${office.name}, ${office.title === 'commissaire' ? 'COMMISSAIRES DE JUSTICE ASSOCIÉS' : 'HUISSIERS DE JUSTICE ASSOCIÉS'}, ${at(office.address)}, l’un d’eux soussigné, AVONS ${facts.type === 'assignation' ? 'DONNÉ ASSIGNATION' : 'SIGNIFIÉ'} À :`,
  );
  for (const each of recipientsOf(facts)) {
    const isGuarantor = guarantor?.person === each;
    const home = isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling);
    const role = isGuarantor ? `en sa qualité de caution de ${facts.tenants.map(named).join(' et de ')}, ` : '';
    pen.text(`${civil(each)}, ${role}demeurant ${at(home)}.`, { indent: 60 });
  }
  if (facts.phones.length > 0)
    pen.text(`Contact du locataire : ${facts.phones.map(internationalPhone).join(', ')}.`, { indent: 60 });
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [longDate(line.date), label(line), amount(line.amountCents)]),
      ['', '//Soit en principal//', `**${amount(facts.debtCents)}**`],
    ],
    {
      columns: [
        { title: 'Échéance', width: 100 },
        { title: 'Objet', width: 230 },
        { title: 'Somme (€)', width: 80, align: 'right' },
      ],
      ruled: true,
      size: 9.5,
      pad: 2,
    },
  );
  pen.gap(8);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'copie remise à la personne même du signifié',
  a_domicile: 'copie remise à domicile, enveloppe close, entre les mains de',
  a_etude: 'copie conservée à l’étude, nul n’ayant pu la recevoir, l’adresse étant confirmée par le gardien',
  pv_659: 'procès-verbal de perquisition infructueuse dressé conformément à l’article 659 du code de procédure civile',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  pen.need(140);
  pen.rule({ after: 8 });
  const names = {
    fee: 'émoluments',
    travel: 'SCT',
    sct: 'art. A. 444-15',
    net: 'HT',
    vat: 'TVA 20 %',
    postage: 'poste',
  };
  pen.text(
    `SIGNIFICATION du ${longDate(facts.servedOn)} – ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}.`,
  );
  pen.text(
    `Coût : ${facts.costs.map((each) => `${names[each.label]} ${amount(each.cents)}`).join(' + ')} ; soit TTC **${euros(facts.costCents)}**.`,
  );
  pen.text(`Maître ${facts.officer}`, { align: 'right', before: 10 });
};

/** An act written by a lawyer's program as a pleading, and served by an office that adds little to it. */
export const pleading: Layout = {
  id: 'pleading',
  heldOut: false,
  program: (random) => ({
    name: 'LibreOffice 7.4',
    version: '1.7',
    manner: random.pick(['kerned', 'glyph'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 92, right: 72, top: 70, bottom: 74 };
    const paper = { margins, font: 'garamond' as const, size: 12, leading: 1.32, after: 8, align: 'justify' as const };
    const pen = newPen(varyPaper(paper, random, ['garamond', 'baskerville', 'tinos']));
    pen.text(`Dossier n° ${facts.reference}`, { size: 9, after: 20 });
    pen.text(spaced(TITLES[facts.type]), { style: 'bold', size: 13, align: 'center', after: 2 });
    pen.text(SUBTITLES[facts.type], { align: 'center', style: 'italic', after: 20 });
    pen.text(`Le ${dateInWords(facts.servedOn)},`);
    claimant(pen, facts);
    defendants(pen, facts);
    pleadingClaims(pen, facts, { named, at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    const { office } = facts;
    return {
      pages: pen.pages((each, page) => {
        each.place(`– ${page} –`, 92, 796, 431, { size: 9, align: 'center' });
        each.place(`${office.name} – ${internationalPhone(office.phone)} – ${office.email}`, 92, 812, 431, {
          size: 7.5,
          align: 'center',
        });
      }),
      middle,
    };
  },
};
