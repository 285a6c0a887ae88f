import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { dateInWords, longDate, monthName } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { internationalPhone } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';

const person = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.firstNames} ${each.lastName}`;
const rows = (each: Address): readonly string[] => [
  each.street,
  ...(each.complement === null ? [] : [each.complement]),
  `${each.postalCode} ${each.city}`,
];

const LABELS: Readonly<Record<LineMatter, (month: string, year: string) => string>> = {
  rent: (month, year) => `Loyer hors charges – ${month} ${year}`,
  rent_and_charges: (month, year) => `Loyer charges comprises – ${month} ${year}`,
  charges: (month, year) => `Charges locatives (provision) – ${month} ${year}`,
  charges_adjustment: (_, year) => `Régularisation des charges – ${Number(year) - 1}`,
  deposit: () => 'Dépôt de garantie',
  transfer: (month, year) => `Paiement reçu (virement) – ${month} ${year}`,
  card_payment: (month, year) => `Paiement reçu (carte) – ${month} ${year}`,
  benefit: (month, year) => `Allocation versée par la CAF – ${month} ${year}`,
  reminder: () => 'Frais de relance',
  formal_notice: () => 'Frais de mise en demeure',
  rejection: () => 'Frais bancaires de rejet',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Frais d’huissier pour un acte antérieur',
  file_costs: () => 'Frais de dossier contentieux',
  insurance: (month, year) => `Assurance locative – ${month} ${year}`,
  refuse_tax: (_, year) => `Taxe d’ordures ménagères – ${year}`,
  balance: () => 'Solde antérieur',
};

const label = (line: AccountLine): string =>
  LABELS[line.matter](monthName(Number(line.date.slice(5, 7))), line.date.slice(0, 4));

/** A name at the left, what it is at the right, nothing between but white. */
const pair = (pen: Pen, name: string, values: readonly string[]): void => {
  values.forEach((value, index) => {
    pen.columns([
      { x: 70, width: 150, draw: () => pen.text(index === 0 ? name : ' ', { grey: 0.35, after: 1 }) },
      { x: 230, width: 300, draw: () => pen.text(value, { after: 1 }) },
    ]);
  });
  pen.gap(3);
};

const chapter = (pen: Pen, title: string): void => {
  pen.text(title, { size: 12.5, style: 'bold', before: 8, after: 5, keep: 44 });
};

const parties = (pen: Pen, facts: ActFacts): void => {
  const { landlord, lawyer, guarantor } = facts;
  chapter(pen, 'Requérant');
  for (const each of landlord.persons) {
    pair(pen, 'Bailleur', [person(each)]);
    pair(pen, 'Naissance et nationalité', [`${longDate(each.bornOn)}, ${each.bornAt}, ${each.nationality}`]);
  }
  if (landlord.form !== null)
    pair(pen, 'Bailleur', [
      landlord.name,
      `${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}, RCS ${landlord.registration}`,
    ]);
  if (landlord.kind === 'heirs' || landlord.kind === 'indivision')
    pair(pen, 'Qualité', [landlord.kind === 'heirs' ? 'Héritiers du bailleur' : 'Indivisaires']);
  pair(pen, landlord.form === null ? 'Domicile' : 'Siège social', rows(landlord.address));
  if (landlord.agent !== null) {
    pair(pen, 'Mandataire', [landlord.agent.name, ...rows(landlord.agent.address)]);
    pair(pen, 'Téléphone du mandataire', [internationalPhone(landlord.agent.phone)]);
  }
  if (lawyer !== null) pair(pen, 'Avocat', [`${lawyer.name} (${lawyer.box})`, ...rows(lawyer.address)]);
  chapter(pen, 'Destinataire');
  for (const each of facts.tenants) {
    pair(pen, 'Locataire', [person(each), ...(each.maidenName === null ? [] : [`née ${each.maidenName}`])]);
  }
  pair(pen, 'Adresse du locataire', rows(facts.elsewhere ?? facts.dwelling));
  for (const phone of facts.phones) pair(pen, 'Téléphone du locataire', [internationalPhone(phone)]);
  if (guarantor !== null)
    pair(pen, facts.addressee === 'guarantor' ? 'Caution (destinataire de cette copie)' : 'Caution', [
      person(guarantor.person),
      ...rows(guarantor.address),
    ]);
};

const lease = (pen: Pen, facts: ActFacts): void => {
  chapter(pen, 'Location');
  pair(pen, 'Contrat signé le', [longDate(facts.lease.signedOn)]);
  pair(pen, 'Logement', rows(facts.dwelling));
  if (facts.type === 'commandement_de_payer')
    pair(pen, 'Loyer et charges mensuels', [euros(facts.lease.rentCents + facts.lease.chargesCents)]);
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  chapter(pen, 'Décompte');
  for (const line of facts.account) {
    pen.need(15);
    const y = pen.y() + 9;
    pen.place(label(line), 70, y, 330);
    pen.place(amount(line.amountCents), 70, y, 455, { align: 'right' });
    pen.moveTo(y + 5);
  }
  pen.gap(3);
  pair(pen, 'Principal', [euros(facts.debtCents)]);
};

const order = (pen: Pen, facts: ActFacts): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  lease(pen, facts);
  account(pen, facts);
  chapter(pen, 'Commandement');
  pen.text(
    `Il vous est fait commandement de payer la somme de **${euros(facts.debtCents)}** (principal au ${longDate(facts.stoppedOn)}) dans un délai de **${delay}** à compter de la signification.`,
  );
  pen.text(
    `Passé ces ${delay}, à défaut de paiement ou d’avoir sollicité des délais de paiement, vous vous exposez à une procédure judiciaire de résiliation de votre bail et d’expulsion. Vous pouvez solliciter le fonds de solidarité pour le logement (Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12) et, à tout moment, saisir la juridiction compétente pour un délai de grâce (article 1343-5 du code civil).`,
  );
  if (facts.quotesOldLaw) pen.text('Le bail, antérieur à la réforme, mentionne deux mois.', { grey: 0.3 });
};

const summons = (pen: Pen, facts: ActFacts): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  lease(pen, facts);
  chapter(pen, 'Audience');
  pair(pen, 'Tribunal', [hearing.court, 'Parvis du Tribunal de Paris', '75859 Paris cedex 17']);
  pair(pen, 'Date', [dateInWords(hearing.on)]);
  pair(pen, 'Heure et salle', [`${hearing.at.replace(':', ' h ')}, salle ${hearing.room}`]);
  pen.text('Vous pouvez vous y faire assister. À défaut de vous présenter, un jugement peut être rendu contre vous.');
  chapter(pen, 'Demandes');
  if (earlierOrder !== null)
    pair(pen, 'Commandement antérieur', [`${longDate(earlierOrder.on)}, ${euros(earlierOrder.debtCents)}`]);
  pair(pen, 'Arriéré réclamé', [`${euros(facts.debtCents)} (au ${longDate(facts.stoppedOn)})`]);
  pen.text('Le bailleur demande aussi la résiliation du bail, l’expulsion et une indemnité d’occupation.');
  account(pen, facts);
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  chapter(pen, 'Titre');
  pair(pen, 'Décision', [judgment.court, `du ${longDate(judgment.on)}, n° ${judgment.number}`]);
  pair(pen, 'Signifiée le', [longDate(judgment.servedOn)]);
  chapter(pen, 'Commandement');
  pair(pen, 'Logement à quitter', rows(facts.dwelling));
  pen.text(
    'Vous devez l’avoir quitté dans les deux mois. À défaut, votre expulsion pourra être réalisée. Le juge de l’exécution (tribunal judiciaire de Paris, 75859 Paris cedex 17) statue sur les délais.',
  );
};

const MODES: Readonly<Record<ActFacts['service'], readonly string[]>> = {
  a_personne: ['Remise à personne'],
  a_domicile: ['Remise à domicile'],
  a_etude: ['Dépôt à l’étude', 'domicile confirmé par le gardien'],
  pv_659: ['Procès-verbal de recherches infructueuses', '(article 659)'],
};

const service = (pen: Pen, facts: ActFacts): void => {
  pen.newPage();
  chapter(pen, 'Signification');
  pair(pen, 'Date', [longDate(facts.servedOn)]);
  pair(pen, 'Remis à', recipientsOf(facts).map(person));
  pair(pen, 'Mode', [
    ...MODES[facts.service],
    ...(facts.taker === null ? [] : [`reçu par ${facts.taker.name}, ${facts.taker.quality}`]),
  ]);
  const names = {
    fee: 'Émolument',
    travel: 'Déplacement',
    sct: 'Engagement des poursuites',
    net: 'Hors taxes',
    vat: 'TVA',
    postage: 'Affranchissement',
  };
  for (const { label: key, cents } of facts.costs) pair(pen, names[key], [euros(cents)]);
  pair(pen, 'Coût de l’acte (TTC)', [euros(facts.costCents)]);
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer visant la clause résolutoire',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

/** Names at the left and values at the right on white paper, glyph by glyph, in no order. */
export const plainLabels: Layout = {
  id: 'plain-labels',
  heldOut: false,
  program: (random) => ({
    name: 'wkhtmltopdf 0.12',
    version: '1.4',
    manner: random.pick(['kerned', 'glyph'] as const),
    order: 'shuffled',
  }),
  label,
  datesLines: false,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 70, right: 66, top: 58, bottom: 64 },
          font: 'helvetica',
          size: 9.8,
          leading: 1.32,
          after: 4,
        },
        random,
        ['helvetica', 'lato', 'spectral'],
      ),
    );
    const { office } = facts;
    pen.text(TITLES[facts.type], { style: 'bold', size: 16, after: 8 });
    pair(pen, 'Office', [office.name, ...rows(office.address)]);
    pair(pen, office.title === 'commissaire' ? 'Commissaire de justice' : 'Huissier de justice', [facts.officer]);
    pair(pen, 'Téléphone de l’office', [internationalPhone(office.phone)]);
    pair(pen, 'Référence', [facts.reference]);
    pair(pen, 'Date de l’acte', [dateInWords(facts.servedOn)]);
    parties(pen, facts);
    const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
    parts[facts.type](pen, facts);
    const middle = pen.pageCount();
    service(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`${facts.lookAlike}     ${page} / ${total}`, 70, 812, 455, { size: 7.5, align: 'right' }),
      ),
      middle,
    };
  },
};
