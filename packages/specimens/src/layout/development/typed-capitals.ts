import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen, type TextStyle } from '../../page/pen.ts';
import { plainCapitals } from '../../words/capitals.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';

const person = (each: Person): string =>
  `${each.civility === 'M' ? 'MR' : 'MME'} ${each.lastName} PRENOM ${each.firstNames}`;
const address = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : `, ${each.complement}`} - ${each.postalCode} ${each.city}`;

const LABELS: Readonly<Record<LineMatter, (period: string) => string>> = {
  rent: (period) => `LOYER ${period}`,
  rent_and_charges: (period) => `LOYER + CHARGES ${period}`,
  charges: (period) => `PROV. CHARGES ${period}`,
  charges_adjustment: (period) => `REGUL. CHARGES ${Number(period.slice(-4)) - 1}`,
  deposit: () => 'DEPOT DE GARANTIE',
  transfer: (period) => `VIREMENT RECU ${period}`,
  card_payment: (period) => `PAIEMENT CB ${period}`,
  benefit: (period) => `AIDE CAF ${period}`,
  reminder: () => 'FRAIS DE RELANCE',
  formal_notice: () => 'FRAIS MISE EN DEMEURE',
  rejection: () => 'FRAIS REJET PRELEVEMENT',
  penalty: () => 'CLAUSE PENALE 10 %',
  earlier_bailiff: () => 'FRAIS HUISSIER ANTERIEURS',
  file_costs: () => 'FRAIS DOSSIER CONTENTIEUX',
  insurance: (period) => `ASSURANCE ${period}`,
  refuse_tax: (period) => `T.O.M. ${period.slice(-4)}`,
  balance: () => 'SOLDE ANTERIEUR',
};

const label = (line: AccountLine): string => LABELS[line.matter](`${line.date.slice(5, 7)}/${line.date.slice(0, 4)}`);
const money = (cents: number): string => amount(cents, '.');
const WIDTH = 76;
/** Columns made of blanks, as a line printer has them. */
const ruled = (left: string, right: string): string =>
  `${left} ${'.'.repeat(Math.max(3, WIDTH - left.length - right.length - 2))} ${right}`;

const parties = (say: (text: string, style?: TextStyle) => void, facts: ActFacts): void => {
  const { landlord, lawyer, guarantor } = facts;
  say('A LA REQUETE DE :', { style: 'bold', keep: 30 });
  for (const each of landlord.persons)
    say(`${person(each)}, NE(E) LE ${shortDate(each.bornOn)} A ${each.bornAt}, NATIONALITE ${each.nationality}`, {
      indent: 30,
    });
  if (landlord.persons.length === 0)
    say(
      `${landlord.name} (${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}) - RCS ${landlord.registration}`,
      { indent: 30 },
    );
  if (landlord.kind === 'indivision' || landlord.kind === 'heirs')
    say(landlord.kind === 'heirs' ? 'HERITIERS DU PROPRIETAIRE' : 'EN INDIVISION', { indent: 30 });
  say(`${landlord.persons.length > 0 ? 'DEMEURANT' : 'SIEGE'} : ${address(landlord.address)}`, { indent: 30 });
  if (landlord.agent !== null)
    say(`AYANT POUR MANDATAIRE : ${landlord.agent.name} - ${address(landlord.agent.address)}`, { indent: 30 });
  if (lawyer !== null) say(`AYANT POUR CONSEIL : ${lawyer.name}, AVOCAT (${lawyer.box})`, { indent: 30 });
  say(facts.addressee === 'guarantor' ? 'A (CAUTION) :' : 'A :', { style: 'bold', keep: 30 });
  const home = facts.elsewhere ?? facts.dwelling;
  if (facts.addressee === 'guarantor' && guarantor !== null) {
    say(`${person(guarantor.person)}\n${address(guarantor.address)}`, { indent: 30 });
    say(`EN SA QUALITE DE CAUTION DE ${facts.tenants.map(person).join(' ET ')}, LOCATAIRE(S)`, { indent: 30 });
  } else {
    for (const each of facts.tenants)
      say(`${person(each)}${each.maidenName === null ? '' : ` NEE ${each.maidenName}`}`, { indent: 30, after: 0 });
    say(`DEMEURANT ${address(home)}`, { indent: 30 });
    if (facts.addressee === 'both' && guarantor !== null)
      say(`${person(guarantor.person)} (CAUTION) DEMEURANT ${address(guarantor.address)}`, { indent: 30 });
  }
  if (facts.phones.length > 0)
    say(`TEL. LOCATAIRE : ${facts.phones.map((each) => phoneText(each)).join(' - ')}`, { indent: 30 });
};

const account = (say: (text: string, style?: TextStyle) => void, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  say('DECOMPTE :', { style: 'bold', keep: 40 });
  for (const line of facts.account)
    say(ruled(`${shortDate(line.date)} ${label(line)}`, money(line.amountCents)), { after: 0 });
  say(ruled('TOTAL PRINCIPAL', money(facts.debtCents)), { style: 'bold', before: 4 });
};

const order = (say: (text: string, style?: TextStyle) => void, facts: ActFacts): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  const { lease } = facts;
  say(`BAIL D'HABITATION DU ${shortDate(lease.signedOn)} - LIEUX LOUES : ${address(facts.dwelling)}`);
  say(`LOYER MENSUEL : ${money(lease.rentCents)} EUR - CHARGES : ${money(lease.chargesCents)} EUR`);
  say(
    `COMMANDEMENT VOUS EST FAIT DE PAYER DANS LE DELAI DE ${delay} LA SOMME PRINCIPALE DE ${money(facts.debtCents)} EUROS, ARRETEE AU ${shortDate(facts.stoppedOn)}.`,
  );
  account(say, facts);
  say(
    `VOUS AVEZ ${delay} POUR REGLER CETTE DETTE. A DEFAUT DE REGLEMENT OU DE DEMANDE DE DELAI, LE BAILLEUR POURRA FAIRE RESILIER LE BAIL EN JUSTICE ET VOUS FAIRE EXPULSER. LE FSL PEUT VOUS AIDER (VILLE DE PARIS DSOL TSA 40175 75590 PARIS CEDEX 12). LE TRIBUNAL PEUT VOUS ACCORDER UN DELAI DE GRACE, ARTICLE 1343-5 DU CODE CIVIL, A TOUT MOMENT.`,
    { before: 6 },
  );
};

const summons = (say: (text: string, style?: TextStyle) => void, facts: ActFacts): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  say(
    `VOUS ETES ASSIGNE A L'AUDIENCE DU ${shortDate(hearing.on)} A ${hearing.at.replace(':', 'H')}, ${hearing.court}, SALLE ${hearing.room}, PARVIS DU TRIBUNAL DE PARIS 75859 PARIS CEDEX 17.`,
    { style: 'bold' },
  );
  say('SI VOUS NE VENEZ PAS, LE JUGE POURRA STATUER SANS VOUS AVOIR ENTENDU.');
  say(`OBJET : BAIL DU ${shortDate(facts.lease.signedOn)}, LOGEMENT ${address(facts.dwelling)}.`);
  if (earlierOrder !== null)
    say(`COMMANDEMENT DE PAYER DU ${shortDate(earlierOrder.on)} (${money(earlierOrder.debtCents)} EUR) NON REGLE.`);
  say(
    `IL EST DEMANDE : RESILIATION DU BAIL, EXPULSION, PAIEMENT DE LA SOMME PRINCIPALE DE ${money(facts.debtCents)} EUROS AU ${shortDate(facts.stoppedOn)}, INDEMNITE D'OCCUPATION, DEPENS.`,
  );
  account(say, facts);
};

const vacate = (say: (text: string, style?: TextStyle) => void, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  say(
    `EN EXECUTION DE LA DECISION DU ${judgment.court} DU ${shortDate(judgment.on)} (RG ${judgment.number}) SIGNIFIEE LE ${shortDate(judgment.servedOn)}, COMMANDEMENT VOUS EST FAIT DE LIBERER SOUS DEUX MOIS LES LOCAUX : ${address(facts.dwelling)}.`,
  );
  say(
    'PASSE CE DELAI IL SERA PROCEDE A VOTRE EXPULSION. JUGE DES CONTESTATIONS ET DELAIS : JUGE DE L’EXECUTION, TRIBUNAL JUDICIAIRE DE PARIS.',
  );
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER (CLAUSE RESOLUTOIRE)',
  assignation: 'ASSIGNATION AUX FINS D’EXPULSION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'COPIE REMISE A PERSONNE',
  a_domicile: 'COPIE REMISE A DOMICILE',
  a_etude: 'COPIE DEPOSEE A L’ETUDE - AVIS DE PASSAGE LAISSE',
  pv_659: 'PV 659 CPC - RECHERCHES INFRUCTUEUSES',
};

/** A line printer's act: typewriter type, capitals without accents, dots for columns; service comes on the first page. */
export const typedCapitals: Layout = {
  id: 'typed-capitals',
  heldOut: false,
  program: (random) => ({
    name: 'AFPL Ghostscript 8.54',
    version: '1.3',
    manner: random.pick(['line', 'word-with-blank'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen: Pen = newPen(
      varyPaper(
        {
          margins: { left: 56, right: 40, top: 48, bottom: 50 },
          font: 'courier',
          size: 10,
          leading: 1.2,
          after: 5,
        },
        random,
        ['courier', 'cousine'],
      ),
    );
    const say = (text: string, style?: TextStyle) => pen.text(plainCapitals(text).replaceAll('’', "'"), style);
    const { office } = facts;
    say(
      `${office.name}\n${address(office.address)}\nTEL ${phoneText(office.phone)}${office.fax === null ? '' : `  FAX ${phoneText(office.fax)}`}\nREF ${facts.reference}   N/ ${facts.lookAlike}`,
    );
    pen.rule({ after: 4 });
    say(TITLES[facts.type], { style: 'bold', size: 12, align: 'center', after: 4 });
    say(`ACTE SIGNIFIE LE ${shortDate(facts.servedOn)} PAR MAITRE ${facts.officer}`, { align: 'center' });
    say(
      `${recipientsOf(facts).map(person).join(' / ')} : ${MODES[facts.service]}${facts.taker === null ? '' : ` (${facts.taker.name}, ${facts.taker.quality})`}`,
      { align: 'center' },
    );
    const costs = { fee: 'EMOL', travel: 'DEPL', sct: 'DEP', net: 'HT', vat: 'TVA', postage: 'LP' };
    say(
      `COUT ACTE : ${facts.costs.map((cost) => `${costs[cost.label]} ${money(cost.cents)}`).join(' ')} TTC ${money(facts.costCents)}`,
      { size: 9, align: 'center' },
    );
    pen.rule({ after: 8 });
    parties(say, facts);
    const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: vacate };
    parts[facts.type](say, facts);
    return { pages: pen.pages(), middle: 1 };
  },
};
