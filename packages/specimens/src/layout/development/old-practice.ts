import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { dayInWords, longDate, monthName, monthOf, yearInWords } from '../../words/french-date.ts';
import { amountInWords, euros } from '../../words/french-money.ts';
import { ofMonth } from '../../words/of-month.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { oldPracticeBody } from './old-practice-body.ts';

const sir = (person: Person): string => (person.civility === 'M' ? 'Monsieur' : 'Madame');
const called = (person: Person): string =>
  `${sir(person)} ${person.lastName} ${person.firstNames}${person.maidenName === null ? '' : `, née ${person.maidenName}`}`;
const lives = ({ street, complement, postalCode, city }: Address): string =>
  `${city} (${postalCode}), ${street}${complement === null ? '' : `, ${complement}`}`;

const NAMES: Readonly<Record<LineMatter, (month: string, year: string) => string>> = {
  rent: (month, year) => `le loyer du mois ${ofMonth(month)} ${year}`,
  rent_and_charges: (month, year) => `le loyer et les charges ${ofMonth(month)} ${year}`,
  charges: (month, year) => `les charges provisionnelles ${ofMonth(month)} ${year}`,
  charges_adjustment: (_, year) => `le rappel de charges de l’exercice ${Number(year) - 1}`,
  deposit: () => 'le dépôt de garantie',
  transfer: (month, year) => `à déduire, versement ${ofMonth(month)} ${year}`,
  card_payment: (month, year) => `à déduire, règlement par carte ${ofMonth(month)} ${year}`,
  benefit: (month, year) => `à déduire, allocation de la CAF ${ofMonth(month)} ${year}`,
  reminder: () => 'les frais de relance',
  formal_notice: () => 'les frais de mise en demeure',
  rejection: () => 'les frais de rejet de prélèvement',
  penalty: () => 'la clause pénale stipulée au bail',
  earlier_bailiff: () => 'le coût d’une sommation d’huissier antérieure',
  file_costs: () => 'les frais de constitution de dossier contentieux',
  insurance: () => 'l’assurance du logement souscrite pour le compte du preneur',
  refuse_tax: (_, year) => `la taxe d’enlèvement des ordures ménagères ${year}`,
  balance: () => 'le solde antérieur',
};

const label = (line: AccountLine): string =>
  NAMES[line.matter](monthName(Number(line.date.slice(5, 7))), line.date.slice(0, 4));

const side = (pen: Pen, word: string, draw: () => void): void => {
  pen.need(50);
  const left = pen.left();
  pen.columns([
    { x: left, width: 150, draw: () => pen.text(word, { style: 'bold', align: 'left' }) },
    {
      x: left + 120,
      width: pen.width() - 120,
      draw: () => {
        pen.gap(16);
        draw();
      },
    },
  ]);
};

const claimant = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  if (landlord.persons.length > 0) {
    const tie =
      landlord.kind === 'heirs' ? ', ayants droit du bailleur' : landlord.kind === 'indivision' ? ', indivisaires' : '';
    for (const person of landlord.persons)
      pen.text(
        `${called(person)}, ${person.profession}, de nationalité ${person.nationality}, ${person.civility === 'M' ? 'né' : 'née'} à ${person.bornAt}, le ${longDate(person.bornOn)}${tie},`,
      );
    pen.text(`demeurant à ${lives(landlord.address)},`);
  } else {
    const form =
      landlord.kind === 'family_sci'
        ? `${landlord.form} dite familiale, dont les associés sont parents entre eux,`
        : `${landlord.form},`;
    pen.text(
      `${landlord.name}, ${form} ayant son siège à ${lives(landlord.address)}, inscrite au registre du commerce et des sociétés sous le numéro ${landlord.registration}, représentée par son gérant ou président en exercice,`,
    );
  }
  if (landlord.agent !== null)
    pen.text(
      `Pour qui agit ${landlord.agent.name}, administrateur de biens, à ${lives(landlord.agent.address)}, en vertu d’un mandat de gestion,`,
    );
  if (lawyer !== null)
    pen.text(
      `Élisant domicile au cabinet de ${lawyer.name}, avocat à la Cour (palais ${lawyer.box}), à ${lives(lawyer.address)}`,
    );
  else pen.text('Élisant domicile en mon étude.');
};

const debtor = (pen: Pen, facts: ActFacts): void => {
  const home = facts.elsewhere ?? facts.dwelling;
  const surety = facts.guarantor;
  if (facts.addressee === 'guarantor' && surety !== null) {
    pen.text(
      `${called(surety.person)}, demeurant à ${lives(surety.address)}, caution du locataire ${facts.tenants.map(called).join(' et ')},`,
    );
    pen.text('Où étant et parlant à comme il est dit à la fin du présent acte.');
    return;
  }
  for (const person of facts.tenants) pen.text(`${called(person)},`, { after: 1 });
  pen.text(`demeurant à ${lives(home)},`);
  pen.text('Où étant et parlant à comme il est dit à la fin du présent acte.');
  if (facts.addressee === 'both' && surety !== null)
    pen.text(`Et encore à la caution, ${called(surety.person)}, demeurant à ${lives(surety.address)}.`);
};

const remittance = (pen: Pen, facts: ActFacts): void => {
  const list = recipientsOf(facts).map(called).join(' et ');
  const ends = {
    a_personne: `J’ai rencontré en ce lieu ${list}, et lui ai laissé la copie, parlant ainsi à sa propre personne.`,
    a_domicile: `N’ayant pas rencontré ${list}, j’ai trouvé au domicile ${facts.taker?.name}, ${facts.taker?.quality}, qui a bien voulu se charger de la copie sous enveloppe close (signification à domicile).`,
    a_etude: `N’ayant trouvé au domicile de ${list} personne qui voulût se charger de la copie, et le nom figurant sur la liste des occupants, je l’ai conservée en l’étude, où elle peut être retirée pendant trois mois ; un avis de passage a été laissé.`,
    pv_659: `Sur place, le nom de ${list} ne figure plus nulle part et nul n’a su dire sa nouvelle adresse ; j’ai converti le présent acte en procès-verbal de recherches, conformément à l’article 659.`,
  };
  pen.text('PARLANT À :', { style: 'bold', before: 12, keep: 70 });
  pen.text(ends[facts.service], { indent: 30 });
  const names = {
    fee: 'émolument',
    travel: 'transport',
    sct: 'droit d’engagement',
    net: 'hors taxe',
    vat: 'taxe sur la valeur ajoutée',
    postage: 'lettre',
  };
  pen.text(
    `Dont acte, coût : ${euros(facts.costCents)}, se décomposant ainsi : ${facts.costs.map((cost) => `${names[cost.label]} ${euros(cost.cents)}`).join(', ')}.`,
    { before: 6 },
  );
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER',
  assignation: 'ASSIGNATION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const letterhead = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  pen.columns([
    {
      x: 74,
      width: 240,
      draw: () => {
        pen.text(`${office.name}`, { style: 'bold', size: 13, align: 'left', after: 2 });
        pen.text(
          `${office.title === 'commissaire' ? 'Commissaire de Justice' : 'Huissier de Justice'} à la résidence de\n${office.address.city} (${office.address.postalCode})\n${office.address.street}\n${phoneText(office.phone)}`,
          { size: 10.5, align: 'left' },
        );
      },
    },
    {
      x: 340,
      width: 195,
      draw: () =>
        pen.text(`Étude ouverte de 9 h à 17 h\nDossier ${facts.reference}\nN° d’ordre ${facts.lookAlike}`, {
          size: 9.5,
          align: 'right',
        }),
    },
  ]);
};

/** The old hand: indented blocks under a word in the margin, dates and sums in letters, the account in prose. */
export const oldPractice: Layout = {
  id: 'old-practice',
  heldOut: false,
  program: (random) => ({
    name: 'OpenOffice.org 3.2',
    version: '1.4',
    manner: random.pick(['kerned', 'line'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: false,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 74, right: 60, top: 70, bottom: 66 },
          font: 'garamond',
          size: 12,
          leading: 1.25,
          after: 6,
          align: 'justify',
        },
        random,
        ['garamond', 'baskerville', 'times'],
      ),
    );
    const { office } = facts;
    letterhead(pen, facts);
    pen.gap(10);
    pen.text(TITLES[facts.type], { style: 'bold', size: 15, align: 'center', spread: 1.2, after: 10 });
    pen.text(
      `L’an ${yearInWords(facts.servedOn, 'mil')}, et le ${dayInWords(facts.servedOn)} ${monthOf(facts.servedOn)},`,
      { after: 10 },
    );
    side(pen, 'À LA REQUÊTE DE', () => claimant(pen, facts));
    pen.text(
      `J’ai, Maître ${facts.officer}, ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'} près le tribunal judiciaire de Paris, y demeurant, soussigné,`,
    );
    side(
      pen,
      {
        commandement_de_payer: 'FAIT COMMANDEMENT À',
        assignation: 'ASSIGNÉ',
        commandement_de_quitter_les_lieux: 'COMMANDÉ À',
      }[facts.type],
      () => debtor(pen, facts),
    );
    if (facts.phones.length > 0)
      pen.text(
        `Le requérant indique que le locataire peut être joint au ${facts.phones.map((each) => phoneText(each)).join(' ou au ')}.`,
      );
    oldPracticeBody(pen, facts, {
      lives,
      side: (word, draw) => side(pen, word, draw),
      account: facts.account.map((line) => `${label(line)} : ${euros(Math.abs(line.amountCents))}`),
      words: amountInWords,
    });
    const middle = pen.pageCount();
    remittance(pen, facts);
    return {
      pages: pen.pages((each, page) => each.place(`– ${page} –`, 74, 800, 461, { align: 'center', size: 9 })),
      middle,
    };
  },
};
