import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { longDate, monthName, weekdayDate } from '../../words/french-date.ts';
import { amountInWords, euros } from '../../words/french-money.ts';
import { ofMonth } from '../../words/of-month.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';

const person = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.lastName}, ${each.firstNames}`;
const long = (each: Person): string =>
  `${person(each)}${each.maidenName === null ? '' : ` (née ${each.maidenName})`}, de nationalité ${each.nationality}, ${each.civility === 'M' ? 'né' : 'née'} le ${longDate(each.bornOn)} à ${each.bornAt}`;
const at = (each: Address): string =>
  `${each.postalCode} ${each.city}, ${each.street}${each.complement === null ? '' : `, ${each.complement}`}`;

const LABELS: Readonly<Record<LineMatter, (month: string, year: string) => string>> = {
  rent: (month, year) => `loyer ${ofMonth(month)} ${year}`,
  rent_and_charges: (month, year) => `loyer et charges ${ofMonth(month)} ${year}`,
  charges: (month, year) => `provision pour charges ${ofMonth(month)} ${year}`,
  charges_adjustment: (_, year) => `régularisation de charges, année ${Number(year) - 1}`,
  deposit: () => 'dépôt de garantie',
  transfer: (month, year) => `versement du locataire, ${month} ${year}`,
  card_payment: (month, year) => `versement du locataire par carte, ${month} ${year}`,
  benefit: (month, year) => `versement de la caisse d’allocations familiales, ${month} ${year}`,
  reminder: () => 'frais de relance',
  formal_notice: () => 'frais de mise en demeure',
  rejection: () => 'frais de rejet de prélèvement',
  penalty: () => 'clause pénale',
  earlier_bailiff: () => 'frais d’huissier antérieurs',
  file_costs: () => 'frais de dossier contentieux',
  insurance: () => 'cotisation d’assurance',
  refuse_tax: (_, year) => `taxe d’enlèvement des ordures ménagères ${year}`,
  balance: () => 'solde antérieur',
};

const label = (line: AccountLine): string =>
  LABELS[line.matter](monthName(Number(line.date.slice(5, 7))), line.date.slice(0, 4));

/** The account as one long sentence. */
const account = ({ account: lines, debtCents }: ActFacts): string => {
  const owed = lines
    .filter((line) => line.amountCents >= 0)
    .map((line) => `${label(line)}, ${euros(line.amountCents)}`);
  const paid = lines
    .filter((line) => line.amountCents < 0)
    .map((line) => `${label(line)}, ${euros(-line.amountCents)}`);
  const less = paid.length === 0 ? '' : ` ; dont il y a lieu de déduire : ${paid.join(' ; ')}`;
  return `Décompte : ${owed.join(' ; ')}${less} ; reste dû en principal, ${euros(debtCents)}.`;
};

const claimant = ({ landlord, lawyer }: ActFacts): string => {
  const agent =
    landlord.agent === null ? '' : `, représenté par ${landlord.agent.name}, mandataire, ${at(landlord.agent.address)}`;
  const counsel =
    lawyer === null
      ? ''
      : `, ayant élu domicile chez son avocat, ${lawyer.name}, ${at(lawyer.address)} (vestiaire ${lawyer.box})`;
  if (landlord.form === null) {
    const tie =
      landlord.kind === 'heirs' ? ', héritiers du bailleur' : landlord.kind === 'indivision' ? ', indivisaires' : '';
    return `${landlord.persons.map(long).join(' et ')}${tie}, ${landlord.persons.length > 1 ? 'résidant ensemble' : 'résidant'} ${at(landlord.address)}${agent}${counsel}`;
  }
  const family = landlord.kind === 'family_sci' ? ' (S.C.I. familiale)' : '';
  return `${landlord.name}, ${landlord.form}${family}, dont le siège est ${at(landlord.address)}, R.C.S. ${landlord.registration}${agent}${counsel}`;
};

const order = (pen: Pen, facts: ActFacts): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  const { lease } = facts;
  pen.text(
    `La location résulte d’un bail du ${longDate(lease.signedOn)}${lease.furnished ? ' (meublé)' : ''} ; elle porte sur le logement : ${at(facts.dwelling)}. Le loyer est de ${euros(lease.rentCents)} par mois, la provision pour charges de ${euros(lease.chargesCents)}.`,
  );
  pen.text(
    `Commandement est fait de payer la somme de ${amountInWords(facts.debtCents)} (${euros(facts.debtCents)}), principal arrêté au ${longDate(facts.stoppedOn)}, dans le délai de ${delay} suivant la date de cet acte.`,
  );
  pen.text(account(facts));
  pen.text(
    `Le locataire est informé : 1° qu’il dispose de ${delay} pour payer sa dette ; 2° qu’à défaut de paiement ou d’avoir sollicité des délais de paiement, il s’expose à une procédure judiciaire de résiliation de son bail et d’expulsion ; 3° qu’il peut saisir le fonds de solidarité pour le logement, Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12 ; 4° qu’il peut, à tout moment, saisir la juridiction compétente d’une demande de délai de grâce fondée sur l’article 1343-5 du code civil.`,
  );
  if (facts.quotesOldLaw)
    pen.text(
      'Clause du bail reproduite : « deux mois après un commandement demeuré infructueux, le contrat est résilié de plein droit ».',
    );
};

const summons = (pen: Pen, facts: ActFacts): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `Assignation est donnée pour l’audience du ${weekdayDate(hearing.on)}, à ${hearing.at.replace(':', ' heures ').replace(/ 00$/, '')}, salle ${hearing.room}, du ${hearing.court}, Parvis du Tribunal de Paris, 75859 Paris cedex 17. L’absence de comparution expose à une décision rendue sur les seuls éléments de l’adversaire.`,
  );
  pen.text(`Le bail du ${longDate(facts.lease.signedOn)} porte sur le logement : ${at(facts.dwelling)}.`);
  if (earlierOrder !== null)
    pen.text(
      `Un commandement, en date du ${longDate(earlierOrder.on)}, réclamait ${euros(earlierOrder.debtCents)} ; il n’a pas été satisfait.`,
    );
  pen.text(
    `Le demandeur conclut à la résiliation, à l’expulsion, à une indemnité d’occupation, et au paiement de ${euros(facts.debtCents)}, arriéré arrêté au ${longDate(facts.stoppedOn)}.`,
  );
  if (facts.showsAccount) pen.text(account(facts));
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `Agissant en exécution de la décision ${judgment.number} rendue par le ${judgment.court} le ${longDate(judgment.on)} et signifiée le ${longDate(judgment.servedOn)}, commandement est fait de libérer, dans les deux mois, le logement : ${at(facts.dwelling)}. Au-delà, il sera procédé à l’expulsion. Le juge de l’exécution de Paris, Parvis du Tribunal, 75859 Paris cedex 17, connaît des demandes de délais.`,
  );
};

const debtor = (pen: Pen, facts: ActFacts): void => {
  const home = at(facts.elsewhere ?? facts.dwelling);
  const { guarantor } = facts;
  pen.text(`Locataire : ${facts.tenants.map(long).join(' ; et ')} ; adresse : ${home}.`);
  if (facts.phones.length > 0)
    pen.text(`Téléphone déclaré du locataire : ${facts.phones.map((each) => phoneText(each)).join(' ; ')}.`);
  if (guarantor !== null)
    pen.text(
      `Caution : ${person(guarantor.person)} ; adresse : ${at(guarantor.address)}.${facts.addressee === 'guarantor' ? ' Le présent acte est signifié à la caution.' : ''}`,
    );
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'à la personne du destinataire',
  a_domicile: 'à domicile, à une personne présente qui s’est nommée',
  a_etude:
    'par dépôt à l’étude, après vérification du domicile auprès d’un voisin, nulle personne n’ayant accepté la copie',
  pv_659: 'dans les formes de l’article 659 du code de procédure civile, le destinataire étant sans adresse connue',
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER',
  assignation: 'ASSIGNATION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

/** Pleading paper: every line of the page has its number in the margin, the account is a sentence. */
export const lineNumbered: Layout = {
  id: 'line-numbered',
  heldOut: false,
  program: () => ({ name: 'WordPerfect PDF', version: '1.4', manner: 'word', order: 'furniture-last' }),
  label,
  datesLines: false,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts) => {
    const pen = newPen({
      margins: { left: 92, right: 60, top: 60, bottom: 66 },
      font: 'tinos',
      size: 11.5,
      leading: 1.6,
      after: 0,
      align: 'justify',
    });
    const { office } = facts;
    pen.text(
      `**${office.name}**, ${office.title === 'commissaire' ? 'commissaires de justice' : 'huissiers de justice'}, ${at(office.address)}, téléphone ${phoneText(office.phone)}`,
      { align: 'left' },
    );
    pen.text(`Affaire ${facts.reference}`, { align: 'left' });
    pen.text(TITLES[facts.type], { style: 'bold', align: 'center' });
    pen.text(`Ce jour, ${longDate(facts.servedOn)}, à la requête de ${claimant(facts)},`);
    pen.text(`nous, ${facts.officer}, avons dressé et remis l’acte qui suit.`);
    debtor(pen, facts);
    const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
    parts[facts.type](pen, facts);
    const middle = pen.pageCount();
    pen.text('Remise', { style: 'bold', keep: 60 });
    pen.text(
      `L’acte a été signifié le ${longDate(facts.servedOn)} à ${recipientsOf(facts).map(person).join(' et à ')}, ${MODES[facts.service]}${facts.taker === null ? '' : ` (${facts.taker.name}, ${facts.taker.quality})`}.`,
    );
    const names = {
      fee: 'émolument',
      travel: 'déplacement',
      sct: 'engagement des poursuites',
      net: 'hors taxes',
      vat: 'T.V.A.',
      postage: 'affranchissement',
    };
    pen.text(
      `Coût de l’acte : ${euros(facts.costCents)} (${facts.costs.map(({ label: key, cents }) => `${names[key]} ${euros(cents)}`).join(', ')}).`,
    );
    const pages = pen.pages((each, page) => {
      for (let line = 0; line < 38; line += 1)
        each.place(String(line + 1), 56, 60 + line * 18.4 + 12, 20, { size: 8, align: 'right', grey: 0.3 });
      each.add({ kind: 'rule', x1: 84, y1: 50, x2: 84, y2: 790, width: 0.5 });
      each.place(`${facts.lookAlike}   feuille ${page}`, 92, 812, 443, { size: 7.5, align: 'center' });
    });
    return { pages, middle };
  },
};
