import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { typefaceOf } from '../../page/typeface.ts';
import { dateInWords, shortDate, tinyDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'loyer du mois',
  rent_and_charges: 'loyer du mois, charges incluses',
  charges: 'charges du mois',
  charges_adjustment: 'rappel sur charges (régularisation)',
  deposit: 'dépôt de garantie',
  transfer: 'reçu par virement',
  card_payment: 'reçu par carte',
  benefit: 'reçu de la CAF',
  reminder: 'frais de relance',
  formal_notice: 'frais de mise en demeure',
  rejection: 'frais de rejet bancaire',
  penalty: 'clause pénale',
  earlier_bailiff: 'frais d’huissier déjà exposés',
  file_costs: 'frais de dossier contentieux',
  insurance: 'assurance',
  refuse_tax: 'ordures ménagères (taxe)',
  balance: 'solde antérieur',
};

const label = (line: AccountLine): string => LABELS[line.matter];

const DOT = '.';

/** A question, dots, and the answer at the right end of them or below when it is long. */
const ask = (pen: Pen, question: string, answer: string): void => {
  const width = pen.width();
  const face = typefaceOf('arimo-regular');
  const room = width - (face.width(question) + face.width(answer)) * 9.5 - 12;
  if (room < 20) {
    pen.text(question, { after: 0, keep: 16 });
    pen.text(answer, { style: 'bold', align: 'right' });
    return;
  }
  const dots = DOT.repeat(Math.floor(room / (face.width(DOT) * 9.5 * 1.02)));
  pen.need(15);
  const y = pen.y();
  pen.place(`${question} ${dots}`, pen.left(), y + 10, width + 40, {});
  pen.place(`**${answer}**`, pen.left(), y + 10, width, { align: 'right' });
  pen.moveTo(y + 14.5);
};

const part = (pen: Pen, letter: string, title: string): void => {
  pen.gap(6);
  pen.need(60);
  pen.add({ kind: 'box', x: pen.left(), y: pen.y(), width: 16, height: 14, fill: 0.15 });
  pen.place(letter, pen.left() + 4.5, pen.y() + 10.5, 20, { style: 'bold', grey: 1 });
  pen.place(title, pen.left() + 24, pen.y() + 10.5, pen.width() - 24, { style: 'bold', size: 10.5 });
  pen.moveTo(pen.y() + 19);
};

const people = (pen: Pen, list: readonly Person[], hasBirth: boolean): void => {
  for (const each of list) {
    ask(pen, 'Civilité', each.civility === 'M' ? 'M.' : 'Mme');
    ask(pen, 'Nom', each.lastName);
    if (each.maidenName !== null) ask(pen, 'Nom de naissance', each.maidenName);
    ask(pen, 'Prénoms', each.firstNames);
    if (hasBirth) ask(pen, 'Naissance', `${shortDate(each.bornOn)} – ${each.bornAt}`);
  }
};

const address = (pen: Pen, title: string, each: Address): void => {
  ask(pen, title, each.street);
  if (each.complement !== null) ask(pen, 'Bâtiment, escalier, étage, porte', each.complement);
  ask(pen, 'Code postal et ville', `${each.postalCode} ${each.city}`);
};

const landlord = (pen: Pen, facts: ActFacts): void => {
  const { landlord: owner } = facts;
  part(pen, 'A', 'Qui demande ? (le bailleur)');
  people(pen, owner.persons, true);
  if (owner.form !== null) {
    ask(pen, 'Raison sociale', owner.name);
    ask(pen, 'Forme', owner.kind === 'family_sci' ? `${owner.form} familiale` : owner.form);
    ask(pen, 'Immatriculation RCS', owner.registration ?? '');
  }
  if (owner.kind === 'indivision' || owner.kind === 'heirs')
    ask(pen, 'Qualité', owner.kind === 'heirs' ? 'héritiers' : 'indivisaires');
  address(pen, owner.form === null ? 'Domicile' : 'Siège', owner.address);
  ask(pen, 'Mandataire du bailleur', owner.agent === null ? 'néant' : owner.agent.name);
  if (owner.agent !== null) address(pen, 'Adresse du mandataire', owner.agent.address);
  if (facts.lawyer !== null) ask(pen, 'Avocat du bailleur', `${facts.lawyer.name}, ${facts.lawyer.box}`);
};

const household = (pen: Pen, facts: ActFacts): void => {
  part(pen, 'B', 'À qui ? (le locataire)');
  people(pen, facts.tenants, false);
  address(pen, 'Demeure', facts.elsewhere ?? facts.dwelling);
  ask(
    pen,
    'Téléphone du locataire',
    facts.phones.length === 0 ? 'non communiqué' : facts.phones.map((each) => phoneText(each)).join(' / '),
  );
  if (facts.guarantor === null) return;
  part(pen, 'B bis', '   La caution');
  people(pen, [facts.guarantor.person], false);
  address(pen, 'Demeure de la caution', facts.guarantor.address);
  if (facts.addressee === 'guarantor') pen.text('Formulaire remis à la caution.', { style: 'italic' });
};

const lease = (pen: Pen, facts: ActFacts): void => {
  part(pen, 'C', 'Pour quel logement ?');
  address(pen, 'Logement loué', facts.dwelling);
  ask(pen, 'Date du bail', shortDate(facts.lease.signedOn));
};

const money = (cents: number): string => `${amount(cents, ' ')} euros`;

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  part(pen, 'E', 'Compte détaillé');
  for (const line of facts.account) ask(pen, `${tinyDate(line.date)}   ${label(line)}`, amount(line.amountCents, ' '));
  ask(pen, 'Total égal au principal', amount(facts.debtCents, ' '));
};

const order = (pen: Pen, facts: ActFacts): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  lease(pen, facts);
  ask(pen, 'Loyer mensuel et charges', money(facts.lease.rentCents + facts.lease.chargesCents));
  part(pen, 'D', 'Combien faut-il payer, et quand ?');
  ask(pen, 'Principal (loyers, charges)', money(facts.debtCents));
  ask(pen, 'Coût de cet acte, en plus', money(facts.costCents));
  ask(pen, 'Compte fait le', shortDate(facts.stoppedOn));
  ask(pen, 'Délai accordé pour payer', delay);
  pen.text(
    'COMMANDEMENT EST FAIT de payer le principal dans ce délai. À défaut de paiement ou de demande de délais, le locataire s’expose à une procédure judiciaire de résiliation et d’expulsion.',
    { before: 4 },
  );
  account(pen, facts);
  part(pen, 'F', 'Quelles aides ?');
  pen.text(
    'FSL : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12 (fonds de solidarité pour le logement). Délai de grâce : demande au tribunal, à tout moment, article 1343-5 du code civil.',
  );
  if (facts.quotesOldLaw) pen.text('Note : avant 2023 la loi disait « deux mois ».', { size: 8 });
};

const summons = (pen: Pen, facts: ActFacts): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  lease(pen, facts);
  part(pen, 'D', 'Devant qui, quel jour ?');
  ask(pen, 'Juridiction', hearing.court);
  ask(pen, 'Jour de l’audience', shortDate(hearing.on));
  ask(pen, 'Heure', hearing.at.replace(':', ' h '));
  ask(pen, 'Salle', hearing.room);
  ask(pen, 'Lieu', 'Parvis du Tribunal de Paris, 75859 Paris cedex 17');
  pen.text('Si vous êtes absent, la décision peut être prise malgré tout.', { before: 3 });
  ask(pen, 'Arriéré dont le paiement est demandé', money(facts.debtCents));
  ask(pen, 'Arrêté le', shortDate(facts.stoppedOn));
  ask(pen, 'Autres demandes', 'résiliation, expulsion, indemnité d’occupation');
  if (earlierOrder !== null)
    ask(pen, 'Commandement de payer antérieur', `${shortDate(earlierOrder.on)} pour ${money(earlierOrder.debtCents)}`);
  account(pen, facts);
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  part(pen, 'C', 'Que faut-il libérer, et pourquoi ?');
  address(pen, 'Logement à rendre', facts.dwelling);
  ask(pen, 'Décision exécutée', `${judgment.court}, ${judgment.number}`);
  ask(pen, 'Rendue le / signifiée le', `${shortDate(judgment.on)} / ${shortDate(judgment.servedOn)}`);
  ask(pen, 'Temps pour partir', 'DEUX MOIS');
  pen.text(
    'À l’issue, expulsion possible. Juge compétent : juge de l’exécution de Paris, Parvis du Tribunal, 75859 Paris cedex 17.',
  );
};

const BOXES: readonly (readonly [ActFacts['service'], string])[] = [
  ['a_etude', 'à l’étude'],
  ['a_personne', 'à personne'],
  ['a_domicile', 'à domicile'],
  ['pv_659', 'PV 659 (recherches infructueuses)'],
];

const service = (pen: Pen, facts: ActFacts): void => {
  part(pen, 'S', 'Comment cet acte a-t-il été remis ?');
  ask(pen, 'Le', dateInWords(facts.servedOn));
  ask(
    pen,
    'À',
    recipientsOf(facts)
      .map((each) => `${each.lastName} ${each.firstNames}`)
      .join(', '),
  );
  ask(pen, 'Acte remis', BOXES.find(([mode]) => mode === facts.service)?.[1] ?? '');
  if (facts.taker !== null) ask(pen, 'Reçu par', `${facts.taker.name}, ${facts.taker.quality}`);
  const names = {
    fee: 'Émolument',
    travel: 'Déplacement',
    sct: 'DEP',
    net: 'Hors taxes',
    vat: 'TVA 20 %',
    postage: 'Affranchissement',
  };
  for (const { label: key, cents } of facts.costs) ask(pen, names[key], amount(cents, ' '));
  ask(pen, 'Coût de l’acte, TTC', amount(facts.costCents, ' '));
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER',
  assignation: 'ASSIGNATION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

/** A questionnaire with dotted lines; its program stores questions, dots and answers in no order. */
export const dottedQuestions: Layout = {
  id: 'dotted-questions',
  heldOut: false,
  program: () => ({ name: 'JasperReports 6', version: '1.5', manner: 'line', order: 'shuffled' }),
  label,
  datesLines: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts) => {
    const pen = newPen({
      margins: { left: 64, right: 64, top: 50, bottom: 54 },
      font: 'arimo',
      size: 9.5,
      leading: 1.3,
      after: 4,
    });
    const { office } = facts;
    pen.text(TITLES[facts.type], { style: 'bold', size: 16, after: 2 });
    pen.text('Formulaire de l’office', { size: 8, grey: 0.3, after: 6 });
    ask(pen, office.title === 'commissaire' ? 'Commissaire de justice' : 'Huissier de justice', office.name);
    address(pen, 'Adresse de l’office', office.address);
    ask(pen, 'Téléphone de l’office', phoneText(office.phone));
    ask(pen, 'Dossier', facts.reference);
    ask(pen, 'Acte fait le', shortDate(facts.servedOn));
    landlord(pen, facts);
    household(pen, facts);
    const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
    parts[facts.type](pen, facts);
    const middle = pen.pageCount();
    service(pen, facts);
    return {
      pages: pen.pages((each, page) =>
        each.place(`${facts.lookAlike} – p. ${page}`, 64, 818, 467, { size: 7, align: 'right' }),
      ),
      middle,
    };
  },
};
