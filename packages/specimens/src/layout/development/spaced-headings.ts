import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { dayInWords, longDate, monthOf, yearInWords } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { spacedHeadingsAct } from './spaced-headings-act.ts';
import { spacedHeadingsAnnex, spacedHeadingsLabel } from './spaced-headings-annex.ts';

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
/** `Madame MARTIN née LEFÈVRE Amélie Jeanne`: the name at birth stands between name and given names. */
const named = (each: Person): string =>
  `${civil(each)} ${each.lastName}${each.maidenName === null ? '' : ` née ${each.maidenName}`} ${each.firstNames}`;
/** `à PARIS (75011), 12 rue …, 3e étage`. */
const at = (each: Address): string =>
  `à ${each.city} (${each.postalCode}), ${each.street}${each.complement === null ? '' : `, ${each.complement}`}`;

const TITLES: Readonly<Record<ActFacts['type'], readonly string[]>> = {
  commandement_de_payer: ['COMMANDEMENT', 'DE PAYER'],
  assignation: ['ASSIGNATION'],
  commandement_de_quitter_les_lieux: ['COMMANDEMENT', 'DE QUITTER LES LIEUX'],
};

/** A blank between any two letters, three between words, as titles were typed. */
const spaced = (words: string): string =>
  words
    .toUpperCase()
    .split(' ')
    .map((each) => [...each].join(' '))
    .join('\u00a0\u00a0 ');

const heading = (pen: Pen, words: string): void =>
  pen.text(spaced(words), { align: 'center', size: 9.6, before: 8, after: 6, keep: 44 });

const letterhead = (pen: Pen, { office, reference, lookAlike }: ActFacts): void => {
  pen.text(office.name, { size: 12, align: 'center', after: 1 });
  pen.text(
    `${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'} à la résidence de ${office.address.city}\n${office.address.street}, ${office.address.postalCode} ${office.address.city}\ntéléphone ${phoneText(office.phone)}${office.fax === null ? '' : `, télécopie ${phoneText(office.fax)}`}, messagerie ${office.email}`,
    { size: 8.6, align: 'center', after: 4 },
  );
  pen.text(`répertoire ${reference}, compte ${lookAlike}`, { size: 8.6, align: 'center', style: 'italic', after: 8 });
  pen.rule({ from: 180, to: 180, after: 16 });
};

const claimant = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  const tie = {
    heirs: 'ensemble héritiers de la personne qui avait consenti le bail,',
    indivision: 'ensemble propriétaires indivis,',
  };
  heading(pen, 'à la requête de');
  for (const each of landlord.persons)
    pen.text(
      `**${named(each)}**, ${each.nationality}, ${each.profession}, ${each.civility === 'M' ? 'né' : 'née'} à ${each.bornAt}, le ${longDate(each.bornOn)},`,
      { after: 3 },
    );
  if (landlord.kind === 'heirs' || landlord.kind === 'indivision') pen.text(tie[landlord.kind], { after: 3 });
  if (landlord.form !== null)
    pen.text(
      `**${landlord.name}**, ${landlord.form}${landlord.kind === 'family_sci' ? ' réunissant les membres d’une même famille' : ''}${landlord.capitalCents === null ? '' : `, au capital de ${euros(landlord.capitalCents)}`}, enregistrée au RCS sous ${landlord.registration}, représentée par qui de droit,`,
      { after: 3 },
    );
  pen.text(
    `${landlord.form === null ? 'domicile' : 'siège'} ${at(landlord.address)}${landlord.agent === null ? '.' : `, au nom de qui gère **${landlord.agent.name}**, administrateur d’immeubles ${at(landlord.agent.address)}.`}`,
  );
  if (lawyer !== null) pen.text(`Avocat constitué : ${lawyer.name}, case ${lawyer.box}, établi ${at(lawyer.address)}.`);
};

const addressees = (pen: Pen, facts: ActFacts): void => {
  const { guarantor } = facts;
  heading(pen, 'l’officier soussigné, s’adressant à');
  for (const each of recipientsOf(facts)) {
    const isGuarantor = guarantor?.person === each;
    pen.text(`**${named(each)}**`, { after: 1 });
    pen.text(
      `domicile ${at(isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling))}${isGuarantor ? `, garant de ${facts.tenants.map(named).join(' et de ')} par acte de cautionnement` : ''},`,
    );
  }
  if (facts.phones.length > 0)
    pen.text(`(appel possible du locataire au ${facts.phones.map((each) => phoneText(each)).join(', au ')})`, {
      style: 'italic',
    });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Il a parlé à l’intéressé lui-même, qui a pris la copie.',
  a_domicile: 'L’intéressé étant sorti, la copie, sous pli clos, a été prise au domicile par',
  a_etude:
    'N’ayant trouvé au domicile, vérifié sur le tableau de l’entrée et auprès d’un occupant, personne qui prît la copie, il l’a gardée à l’étude et en a laissé avis.',
  pv_659:
    'L’intéressé ayant quitté cette adresse sans qu’on sache où il loge ni où il travaille, il a dressé le procès-verbal de l’article 659 du code de procédure civile.',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = {
    fee: 'émolument',
    travel: 'route',
    sct: 'poursuites',
    net: 'sans taxe',
    vat: 'taxe',
    postage: 'poste',
  };
  pen.need(120);
  heading(pen, 'de la remise');
  pen.text(
    `Le ${longDate(facts.servedOn)}. ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`} Le coût des présentes est de **${euros(facts.costCents)}** (${facts.costs.map((each) => `${names[each.label]} ${euros(each.cents)}`).join(', ')}).`,
  );
  pen.text(facts.officer, { align: 'center', style: 'italic', before: 12 });
};

/** Headings with a blank between letters carry one long sentence on; the account is a landscape ledger with a total a month. */
export const spacedHeadings: Layout = {
  id: 'spaced-headings',
  heldOut: false,
  program: (random) => ({
    name: 'QuarkXPress 9.5',
    version: '1.4',
    manner: random.pick(['line', 'kerned'] as const),
    order: 'as-read',
  }),
  label: spacedHeadingsLabel,
  datesLines: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 92, right: 92, top: 60, bottom: 72 };
    const paper = {
      margins,
      font: 'garamond' as const,
      size: 11.6,
      leading: 1.28,
      after: 6,
      align: 'justify' as const,
    };
    const pen = newPen(varyPaper(paper, random, ['garamond', 'baskerville', 'spectral']));
    const day = facts.servedOn;
    letterhead(pen, facts);
    for (const each of TITLES[facts.type])
      pen.text(spaced(each), { align: 'center', style: 'bold', size: 14, after: 2 });
    pen.text(`l’an ${yearInWords(day)} et le ${dayInWords(day)} ${monthOf(day)}`, {
      align: 'center',
      before: 8,
      after: 4,
    });
    claimant(pen, facts);
    addressees(pen, facts);
    spacedHeadingsAct(pen, facts, { at, heading: (words) => heading(pen, words) });
    const middle = pen.pageCount();
    closing(pen, facts);
    const pages = pen.pages((each, page) => each.place(`– ${page} –`, 92, 800, 411, { size: 9, align: 'center' }));
    return { pages: [...pages, ...spacedHeadingsAnnex(facts)], middle };
  },
};
