import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { PageModel } from '../../page/page-model.ts';
import { A4, newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount, amountInWords, euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { agencyLedgerLabel } from './agency-ledger-label.ts';

const style = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.lastName} ${each.firstNames}`;
const styled = (each: Person): string => `${style(each)}${each.maidenName === null ? '' : `, née ${each.maidenName}`}`;
const sited = (each: Address): string =>
  `${each.street} ${each.postalCode} ${each.city}${each.complement === null ? '' : ` - ${each.complement}`}`;

/** The statement as the agent's own program printed it: landscape, debit, credit and balance, sums carried. */
const ledger = (facts: ActFacts): readonly PageModel[] => {
  if (!facts.showsAccount) return [];
  const pen = newPen({
    width: A4.height,
    height: A4.width,
    margins: { left: 40, right: 40, top: 92, bottom: 50 },
    font: 'narrow',
    size: 10,
    leading: 1.2,
  });
  let balance = 0;
  const balances: number[] = [];
  const rows = facts.account.map((line) => {
    balance += line.amountCents;
    balances.push(balance);
    const isDebit = line.amountCents >= 0;
    return [
      shortDate(line.date),
      agencyLedgerLabel(line),
      isDebit ? amount(line.amountCents, ' ') : '',
      isDebit ? '' : amount(-line.amountCents, ' '),
      amount(balance, ' '),
    ];
  });
  const carried = (done: number) => amount(balances[done - 1] ?? 0, ' ');
  drawTable(pen, [...rows, ['', 'SOLDE DEBITEUR', '', '', amount(facts.debtCents, ' ')]], {
    columns: [
      { title: 'DATE', width: 80 },
      { title: 'LIBELLE', width: 330 },
      { title: 'DEBIT', width: 110, align: 'right' },
      { title: 'CREDIT', width: 110, align: 'right' },
      { title: 'SOLDE', width: 120, align: 'right' },
    ],
    headFill: 0.85,
    size: 10,
    pad: 3,
    carry: (done) => [
      ['', 'A REPORTER', '', '', carried(done)],
      ['', 'REPORT', '', '', carried(done)],
    ],
  });
  const head = facts.landlord.agent?.name ?? 'GESTION LOCATIVE';
  return pen.pages((each, page) => {
    each.place(`${head} - EXTRAIT DE COMPTE LOCATAIRE`, 40, 44, 500, { style: 'bold', size: 13 });
    each.place(
      `Locataire : ${facts.tenants.map((person) => `${person.lastName} ${person.firstNames}`).join(' / ')}`,
      40,
      62,
      500,
    );
    each.place(
      `Edité au ${shortDate(facts.stoppedOn)} - Mandat ${facts.lookAlike.replaceAll(' ', '')} - Page ${page}`,
      40,
      76,
      500,
      { size: 9 },
    );
  });
};

const parties = (pen: Pen, facts: ActFacts): void => {
  const { landlord, lawyer, guarantor } = facts;
  pen.text('SUR LA REQUÊTE DE', { style: 'bold', after: 2, keep: 30 });
  for (const each of landlord.persons)
    pen.text(
      `– ${styled(each)}, nationalité ${each.nationality}, ${each.civility === 'M' ? 'né' : 'née'} le ${longDate(each.bornOn)}, ${each.bornAt} ;`,
    );
  if (landlord.kind === 'heirs') pen.text('– tous pris comme successeurs du bailleur d’origine ;');
  if (landlord.kind === 'indivision') pen.text('– tous pris comme membres de l’indivision propriétaire ;');
  if (landlord.form !== null)
    pen.text(
      `– ${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' à caractère familial (liens de parenté jusqu’au quatrième degré)' : ''}, registre du commerce n° ${landlord.registration} ;`,
    );
  pen.text(`– ${landlord.form === null ? 'dont l’adresse est' : 'dont le siège est'} : ${sited(landlord.address)}.`);
  if (landlord.agent !== null)
    pen.text(
      `Gestion confiée à ${landlord.agent.name} (${sited(landlord.agent.address)}), mandataire, qui a remis l’extrait de compte joint.`,
    );
  if (lawyer !== null)
    pen.text(`Avocat plaidant et postulant : ${lawyer.name}, ${sited(lawyer.address)}, palais ${lawyer.box}.`);
  pen.text('AFIN QU’EN SOI(EN)T AVISÉ(S)', { style: 'bold', before: 4, after: 2, keep: 30 });
  for (const each of facts.tenants) pen.text(`– ${styled(each)}, locataire en titre ;`);
  pen.text(`– adresse : ${sited(facts.elsewhere ?? facts.dwelling)} ;`);
  if (facts.phones.length > 0)
    pen.text(`– numéro du locataire, selon le bailleur : ${facts.phones.map((each) => phoneText(each)).join(' ; ')}.`);
  if (guarantor !== null)
    pen.text(
      `– ${styled(guarantor.person)}, caution, ${sited(guarantor.address)}${facts.addressee === 'guarantor' ? ' : c’est à cette caution que la présente copie est signifiée' : ''}.`,
    );
};

const rental = (facts: ActFacts): string =>
  `Le logement : ${sited(facts.dwelling)}. Le bail${facts.lease.furnished ? ' (meublé)' : ''} : ${longDate(facts.lease.signedOn)}.`;

const order = (pen: Pen, facts: ActFacts): void => {
  const { lease, deadline } = facts;
  const delay = deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  pen.text(rental(facts));
  pen.text(`Loyer du mois, charges en sus comprises : ${euros(lease.rentCents + lease.chargesCents)}.`);
  pen.text(
    `IL EST COMMANDÉ au locataire, en ${delay} au plus, de solder la dette de ${amountInWords(facts.debtCents)}, en chiffres **${euros(facts.debtCents)}**, portée à l’extrait de compte joint, arrêté le ${longDate(facts.stoppedOn)}, non compris les frais du présent.`,
  );
  pen.text(
    `S’il n’a pas payé dans les ${delay.toLowerCase()}, ou pas sollicité de délais, il s’expose à une procédure judiciaire de résiliation et d’expulsion. Aide possible : fonds de solidarité pour le logement, Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12. Délai de grâce possible, à tout moment : article 1343-5 du code civil, devant la juridiction compétente.`,
  );
  if (facts.quotesOldLaw) pen.text('Il est rappelé que l’ancien article 24 prévoyait deux mois.', { size: 9.5 });
};

const summons = (pen: Pen, facts: ActFacts): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `CITATION pour le **${longDate(hearing.on)}**, **${hearing.at.replace(':', ' heures ')}**, ${hearing.court}, salle ${hearing.room}, Parvis du Tribunal de Paris, 75859 Paris cedex 17. Une décision peut intervenir en l’absence de la partie citée.`,
  );
  pen.text(rental(facts));
  if (earlierOrder !== null)
    pen.text(
      `Antécédent : commandement visant la clause résolutoire, ${longDate(earlierOrder.on)}, ${euros(earlierOrder.debtCents)}, resté impayé.`,
    );
  pen.text(
    `Il est conclu à la résiliation, à l’expulsion et à la condamnation au paiement de ${amountInWords(facts.debtCents)}, en chiffres **${euros(facts.debtCents)}**, dette locative au ${longDate(facts.stoppedOn)}, plus l’indemnité d’occupation et les dépens.`,
  );
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `EN EXÉCUTION de la décision n° ${judgment.number} (${judgment.court}, ${longDate(judgment.on)}), portée à la connaissance de l’occupant le ${longDate(judgment.servedOn)}, IL LUI EST COMMANDÉ de vider les lieux, ${sited(facts.dwelling)}, en deux mois, à peine d’expulsion. Recours et délais : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal, 75859 Paris cedex 17.`,
  );
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'PERSONNE : le destinataire, présent, a reçu la copie de ma main.',
  a_domicile: 'DOMICILE : la copie, close, a été reçue pour le destinataire par',
  a_etude:
    'ÉTUDE : nul n’a voulu de la copie ; le domicile est avéré (gardienne, boîte aux lettres) ; elle est tenue en l’étude à la disposition du destinataire.',
  pv_659: 'ARTICLE 659 : destinataire sans domicile connu ; recherches infructueuses relatées en un procès-verbal.',
};

const back = (pen: Pen, facts: ActFacts): void => {
  pen.newPage();
  pen.text('RELATION DE LA REMISE', { style: 'bold', size: 12, align: 'center', after: 10 });
  pen.text(`${longDate(facts.servedOn)}`, { align: 'center' });
  pen.text(recipientsOf(facts).map(style).join('\n'), { align: 'center', after: 10 });
  pen.text(`${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`}`);
  const names = {
    fee: 'Droit fixe',
    travel: 'Voyage',
    sct: 'Engagement des poursuites',
    net: 'H.T.',
    vat: 'T.V.A.',
    postage: 'L.S.',
  };
  drawTable(
    pen,
    [...facts.costs.map(({ label: key, cents }) => [names[key], amount(cents)]), ['COÛT', amount(facts.costCents)]],
    {
      columns: [
        { title: 'Tarif', width: 150 },
        { title: 'EUR', width: 70, align: 'right' },
      ],
      grid: true,
      size: 9.5,
      pad: 2,
    },
  );
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER LES LOYERS ET LES CHARGES',
  assignation: 'ASSIGNATION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

/** Sums in words in the act; the account is the agent's own landscape extract, annexed, under a running number that looks like a telephone's. */
export const agencyLedger: Layout = {
  id: 'agency-ledger',
  heldOut: false,
  program: (random) => ({
    name: 'Acrobat Distiller 9.0',
    version: '1.4',
    manner: random.pick(['kerned', 'line'] as const),
    order: 'as-read',
  }),
  label: agencyLedgerLabel,
  datesLines: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 80, right: 64, top: 84, bottom: 70 },
          font: 'tinos',
          size: 11.5,
          leading: 1.3,
          after: 6,
          align: 'justify',
        },
        random,
        ['tinos', 'times', 'arimo'],
      ),
    );
    pen.text(TITLES[facts.type], { style: 'bold', size: 13, align: 'center', after: 10 });
    pen.text(
      `Le ${longDate(facts.servedOn)}, par le ministère de ${facts.officer}, ${facts.office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'} à ${facts.office.address.city}\u00a0:`,
      { after: 8 },
    );
    parties(pen, facts);
    pen.gap(6);
    const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
    parts[facts.type](pen, facts);
    const middle = pen.pageCount();
    back(pen, facts);
    const { office } = facts;
    const pages = pen.pages((each, page) => {
      each.place(`${office.name}\n${sited(office.address)}\n${phoneText(office.phone)}`, 80, 34, 250, {
        size: 8.5,
        align: 'left',
        leading: 1.15,
      });
      each.place(`${facts.lookAlike}\n${facts.reference}\nf° ${page}`, 380, 34, 151, {
        size: 8.5,
        align: 'right',
        leading: 1.15,
      });
    });
    return { pages: [...pages, ...ledger(facts)], middle };
  },
};
