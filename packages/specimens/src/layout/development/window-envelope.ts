import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { addDays, workingDay } from '../../facts/day.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { dayInWords, longDate, monthName, monthOf, yearInWords } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { windowEnvelopeAct } from './window-envelope-act.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `LOYER ${month}`,
  rent_and_charges: (month) => `LOYER CC ${month}`,
  charges: (month) => `PROV/CHARGES ${month}`,
  charges_adjustment: (month) => `REGUL. DE CHARGES ${Number(month.slice(-4)) - 1}`,
  deposit: () => 'DEPOT DE GARANTIE',
  transfer: () => 'VOTRE VIREMENT',
  card_payment: () => 'VOTRE REGLEMENT CARTE BANCAIRE',
  benefit: (month) => `APL CAF ${month}`,
  reminder: () => 'FRAIS DE RELANCE',
  formal_notice: () => 'FRAIS MISE EN DEMEURE',
  rejection: () => 'FRAIS REJET PRELEVEMENT',
  penalty: () => 'CLAUSE PENALE',
  earlier_bailiff: () => 'FRAIS D’HUISSIER PRECEDENTS',
  file_costs: () => 'FRAIS DE CONTENTIEUX',
  insurance: () => 'ASSURANCE HABITATION REFACTUREE',
  refuse_tax: (month) => `TAXE ORDURES MENAGERES ${month.slice(-4)}`,
  balance: () => 'REPORT SOLDE ANTERIEUR',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${monthName(Number(date.slice(5, 7))).toUpperCase()} ${date.slice(0, 4)}`);

const mister = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
const named = (each: Person): string =>
  `${mister(each)} ${each.firstNames} ${each.lastName}${each.maidenName === null ? '' : ` née ${each.maidenName}`}`;
/** `PARIS (75011) 12, rue …`, the town first as the office's program prints it. */
const at = (each: Address): string =>
  `${each.city} (${each.postalCode}), ${each.street.replace(/^(\d[\d-]*(?: bis| ter)?),? /, '$1, ')}${each.complement === null ? '' : `, ${each.complement}`}`;

const homeOf = (facts: ActFacts, each: Person): Address =>
  facts.guarantor?.person === each ? facts.guarantor.address : (facts.elsewhere ?? facts.dwelling);

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER LES LOYERS VISANT LA CLAUSE RESOLUTOIRE',
  assignation: 'ASSIGNATION EN EXPULSION ET PAIEMENT',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT D’AVOIR A QUITTER LES LIEUX',
};

/** The office in a frame at the top right, as a logo would stand. */
const block = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  const draw = () => {
    pen.text(office.name, { style: 'bold', size: 12, align: 'center', after: 2 });
    pen.text(
      `${office.title === 'commissaire' ? 'COMMISSAIRES DE JUSTICE' : 'HUISSIERS DE JUSTICE'}\n${office.address.street}\n${office.address.postalCode} ${office.address.city}\nTel : ${phoneText(office.phone, '.')}\n${office.email}`,
      { size: 8, align: 'center', after: 0 },
    );
  };
  pen.columns([{ x: 330, width: 215, draw: () => pen.box(draw, { fill: 0.92, thickness: 1 }) }]);
};

/** The letter that goes with the copy: to the first of those it is served on, at the height of the envelope's window. */
const letter = (pen: Pen, facts: ActFacts): void => {
  const [first] = recipientsOf(facts);
  block(pen, facts);
  pen.place(
    `REFERENCES A RAPPELER :\n${facts.reference}\nCompte : ${facts.lookAlike}\nIBAN ${facts.office.iban}`,
    50,
    160,
    240,
    { size: 8, align: 'left' },
  );
  if (first === undefined) return;
  const home = homeOf(facts, first);
  pen.place(
    `${mister(first)} ${first.lastName} ${first.firstNames}\n${home.complement === null ? '' : `${home.complement}\n`}${home.street}\n${home.postalCode} ${home.city}`,
    320,
    165,
    230,
    { size: 10.5, align: 'left' },
  );
  pen.moveTo(250);
  pen.text(`Paris, le ${longDate(workingDay(addDays(facts.servedOn, 1)))}`, { align: 'right', after: 16 });
  pen.text(`${mister(first)},`);
  pen.text(
    `Vous trouverez sous ce pli la copie de l’acte intitulé « ${TITLES[facts.type].toLowerCase()} » dont la signification a été effectuée le ${longDate(facts.servedOn)}, et auquel il vous appartient de donner la suite utile.`,
  );
  pen.text('Nos bureaux sont ouverts du lundi au vendredi, de 9 heures à 12 heures et de 14 heures à 17 heures.');
  pen.text(`Veuillez agréer, ${mister(first)}, nos salutations distinguées.`, { after: 24 });
  pen.text(facts.officer, { align: 'right' });
};

const claimant = (pen: Pen, { landlord, lawyer, office }: ActFacts): void => {
  pen.text('A LA DEMANDE DE', { style: 'bold', keep: 24, after: 2 });
  const many = landlord.persons.length > 1;
  const isLady = landlord.form !== null || landlord.persons[0]?.civility === 'MME';
  for (const each of landlord.persons)
    pen.text(
      `${named(each)}, ${each.profession}, ${each.civility === 'M' ? 'né' : 'née'} le ${longDate(each.bornOn)} à ${each.bornAt}, nationalité ${each.nationality},`,
      { after: 2 },
    );
  if (landlord.form !== null)
    pen.text(
      `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' (société familiale constituée entre parents et alliés jusqu’au 4e degré)' : ''}${landlord.capitalCents === null ? '' : ` au capital social de ${amount(landlord.capitalCents, ' ')} Euros`}, RCS ${landlord.registration}, prise en la personne de son représentant légal,`,
      { after: 2 },
    );
  const tie = { indivision: ' (indivisaires)', heirs: ' (en leur qualité d’héritiers)' } as const;
  pen.text(
    `${landlord.form === null ? `domicilié${isLady && !many ? 'e' : ''}${many ? 's' : ''}` : 'dont le siège est'} à ${at(landlord.address)}${landlord.kind === 'indivision' || landlord.kind === 'heirs' ? tie[landlord.kind] : ''}${landlord.agent === null ? '' : `, représenté${isLady && !many ? 'e' : ''}${many ? 's' : ''} par ${many ? 'leur' : 'son'} gérant d’immeubles ${landlord.agent.name}, à ${at(landlord.agent.address)}`}`,
  );
  pen.text(
    `${many ? 'LESQUELS FONT' : isLady ? 'LAQUELLE FAIT' : 'LEQUEL FAIT'} ELECTION DE DOMICILE ${lawyer === null ? `en l’étude de ${office.name}` : `au cabinet de ${lawyer.name}, avocat (toque ${lawyer.box}), ${at(lawyer.address)}`}.`,
  );
};

const served = (pen: Pen, facts: ActFacts): void => {
  pen.text('NOUS,', { style: 'bold', keep: 24, after: 2 });
  pen.text(
    `${facts.office.name}, titulaire d’un office de ${facts.office.title === 'commissaire' ? 'Commissaire de Justice' : 'Huissier de Justice'} dont le siège est à ${at(facts.office.address)}, par l’un de nous soussigné, AVONS SIGNIFIE ET DECLARE A :`,
  );
  for (const each of recipientsOf(facts)) {
    const isGuarantor = facts.guarantor?.person === each;
    pen.text(
      `**${named(each)}**, demeurant à ${at(homeOf(facts, each))}${isGuarantor ? `, caution solidaire des engagements de ${facts.tenants.map(named).join(' et ')}` : ''}`,
      { indent: 30 },
    );
  }
  if (facts.phones.length > 0)
    pen.text(`Portable débiteur : ${facts.phones.map((each) => phoneText(each, '.')).join(' ')}`, { indent: 30 });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'l’acte a été remis à son destinataire, à personne, ainsi déclaré, qui a accepté la copie.',
  a_domicile: 'l’acte a été remis à domicile, l’intéressé étant absent, à',
  a_etude:
    'personne n’ayant répondu à nos appels et le domicile étant certain (nom sur l’interphone), la copie est déposée en notre étude sous enveloppe fermée et un avis de passage a été laissé.',
  pv_659:
    'l’intéressé étant sans domicile ni résidence connus après diligences, nous avons converti en procès-verbal de recherches, article 659 du code de procédure civile.',
};

const ending = (pen: Pen, facts: ActFacts): void => {
  pen.need(170);
  pen.text('REMISE DE L’ACTE', { style: 'bold', align: 'center', before: 8 });
  pen.text(
    `Cet acte a été signifié le ${longDate(facts.servedOn)} par clerc habilité : ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`}`,
  );
  const names = {
    fee: 'Emolument',
    travel: 'Transport',
    sct: 'D.E.P.',
    net: 'Total H.T.',
    vat: 'T.V.A.',
    postage: 'Lettre',
  };
  drawTable(
    pen,
    [
      ...facts.costs.map((each) => [names[each.label], amount(each.cents, ' ')]),
      ['**COUT DE L’ACTE**', `**${amount(facts.costCents, ' ')}**`],
    ],
    {
      columns: [
        { title: '', width: 110 },
        { title: '', width: 60, align: 'right' },
      ],
      hasHead: false,
      grid: true,
      size: 8,
      pad: 2,
    },
  );
  pen.text(facts.officer, { align: 'right', before: 10 });
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [label(line), amount(line.amountCents, ' ')]),
      ['**TOTAL PRINCIPAL**', `**${amount(facts.debtCents, ' ')}**`],
      ['COUT DU PRESENT ACTE', amount(facts.costCents, ' ')],
      ['**NET A PAYER**', `**${amount(facts.debtCents + facts.costCents, ' ')}**`],
    ],
    {
      columns: [
        { title: 'NATURE', width: 330 },
        { title: 'EUROS', width: 110, align: 'right' },
      ],
      ruled: true,
      size: 9,
      pad: 1.5,
    },
  );
  pen.gap(8);
};

/** A letter for a window envelope, then the act in old-fashioned prose; the town stands before the street. */
export const windowEnvelope: Layout = {
  id: 'window-envelope',
  heldOut: false,
  program: (random) => ({
    name: 'WinDev - PC SOFT',
    version: '1.4',
    manner: random.pick(['word', 'line'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: false,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 50, right: 50, top: 40, bottom: 56 };
    const paper = { margins, font: 'arimo' as const, size: 10, leading: 1.22, after: 6, align: 'justify' as const };
    const pen = newPen(varyPaper(paper, random, ['arimo', 'helvetica', 'times']));
    letter(pen, facts);
    pen.newPage();
    block(pen, facts);
    pen.gap(12);
    pen.text(TITLES[facts.type], { style: 'bold', size: 13, align: 'center', after: 12 });
    const day = facts.servedOn;
    pen.text(
      `L’AN ${yearInWords(day).toUpperCase()}, ET LE ${dayInWords(day).toUpperCase()} ${monthOf(day).toUpperCase()}`,
    );
    claimant(pen, facts);
    served(pen, facts);
    windowEnvelopeAct(pen, facts, { named, at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    ending(pen, facts);
    return {
      pages: pen.pages((each, page) =>
        each.place(`${facts.reference}   ${page}`, 50, 820, 495, { size: 7, align: 'right' }),
      ),
      middle,
    };
  },
};
