import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { dateInWords, longDate, monthName } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { whereasClausesAct } from './whereas-clauses-act.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `Loyer, ${month}`,
  rent_and_charges: (month) => `Loyer et charges, ${month}`,
  charges: (month) => `Provisions sur charges, ${month}`,
  charges_adjustment: () => 'Charges, régularisation annuelle',
  deposit: () => 'Dépôt de garantie',
  transfer: () => 'Reçu par virement',
  card_payment: () => 'Reçu par carte bancaire',
  benefit: (month) => `Reçu de la Caisse d’allocations familiales, ${month}`,
  reminder: () => 'Relance (frais)',
  formal_notice: () => 'Mise en demeure recommandée (frais)',
  rejection: () => 'Prélèvement rejeté (frais bancaires)',
  penalty: () => 'Clause pénale prévue au bail',
  earlier_bailiff: () => 'Sommation antérieure, frais d’huissier',
  file_costs: () => 'Dossier contentieux (frais)',
  insurance: (month) => `Assurance des risques locatifs, ${month}`,
  refuse_tax: (month) => `Taxe d’enlèvement des ordures ménagères, ${month.slice(-4)}`,
  balance: () => 'Solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`);

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
/** `Madame MARTIN née LEFÈVRE, prénommée Amélie, Jeanne`. */
const named = (each: Person): string =>
  `${civil(each)} ${each.lastName}${each.maidenName === null ? '' : ` née ${each.maidenName}`}, prénommé${each.civility === 'M' ? '' : 'e'} ${each.firstNames.replaceAll(' ', ', ')}`;
const bare = (each: Person): string => `${civil(each)} ${each.lastName}`;
/** `12 rue …, 3e étage, à PARIS 75011`. */
const at = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : `, ${each.complement}`}, à ${each.city} ${each.postalCode}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER',
  assignation: 'ASSIGNATION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const claimant = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  const { agent } = landlord;
  pen.text('AU NOM ET POUR LE COMPTE DE', { align: 'center', size: 9, spread: 1, keep: 30 });
  for (const each of landlord.persons)
    pen.text(
      `**${named(each)}**, ${each.profession}, de nationalité ${each.nationality}, né${each.civility === 'M' ? '' : 'e'} le ${dateInWords(each.bornOn)} à ${each.bornAt},`,
      { after: 3 },
    );
  if (landlord.kind === 'heirs') pen.text('pris en leur qualité d’héritiers de feu le bailleur,', { after: 3 });
  if (landlord.kind === 'indivision') pen.text('propriétaires par indivision,', { after: 3 });
  if (landlord.form !== null)
    pen.text(
      `**${landlord.name}**, ${landlord.form}${landlord.kind === 'family_sci' ? ', formée entre les membres d’une famille' : ''}, portant au registre du commerce le numéro ${landlord.registration}, diligences de ses dirigeants en exercice,`,
      { after: 3 },
    );
  pen.text(
    `${landlord.form === null ? 'habitant' : 'établi(e)'} ${at(landlord.address)}${agent === null ? '.' : `, et dont le patrimoine est géré par **${agent.name}**, gérant d’immeubles, ${at(agent.address)}.`}`,
  );
  if (lawyer !== null)
    pen.text(`Occupant par ${lawyer.name}, avocat postulant, vestiaire ${lawyer.box}, ${at(lawyer.address)}.`);
};

const debtor = (pen: Pen, facts: ActFacts): void => {
  const { guarantor, office } = facts;
  pen.text(
    `Nous, Maître ${facts.officer}${office.name.startsWith('Maître') ? '' : `, membre de ${office.name}`}, titulaire d’un office de ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'}, avons, ce jour, **${dateInWords(facts.servedOn)}**, porté ce qui suit à la connaissance de`,
    { before: 4 },
  );
  for (const each of recipientsOf(facts)) {
    const isGuarantor = guarantor?.person === each;
    const home = isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling);
    const role = isGuarantor
      ? ` engagé${each.civility === 'M' ? '' : 'e'} comme caution de ${facts.tenants.map(named).join(' et de ')},`
      : '';
    pen.text(`— **${named(each)}**,${role} habitant ${at(home)} ;`, { indent: 22, firstIndent: -12 });
  }
  if (facts.phones.length > 0)
    pen.text(`(ligne téléphonique du preneur : ${facts.phones.map((each) => phoneText(each, '-')).join(' – ')})`, {
      indent: 22,
    });
};

const COLUMNS = [
  { title: '', width: 300 },
  { title: '', width: 80, align: 'right' as const },
];

/** What is owed in one list, what was paid in another, each with its sum, then what remains. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  const list = (title: string, end: string, lines: readonly AccountLine[]) => {
    if (lines.length === 0) return;
    const sum = lines.reduce((total, each) => total + Math.abs(each.amountCents), 0);
    pen.text(title, { style: 'italic', after: 2, keep: 40 });
    const rows = lines.map((each) => [label(each), amount(Math.abs(each.amountCents), '.')]);
    drawTable(pen, [...rows, [`//${end}//`, `//${amount(sum, '.')}//`]], {
      columns: COLUMNS,
      hasHead: false,
      size: 9.4,
      pad: 1.2,
    });
    pen.gap(6);
  };
  const owed = facts.account.filter((each) => each.amountCents >= 0);
  const paid = facts.account.filter((each) => each.amountCents < 0);
  list('Sommes dont le preneur est redevable, en euros :', 'ensemble des sommes dues', owed);
  list('Sommes dont le preneur s’est acquitté, en euros :', 'ensemble des sommes versées', paid);
  pen.text(`Reste dû en principal : **${amount(facts.debtCents, '.')} euros**`, { before: 2 });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'DÉLIVRÉ À PERSONNE : le destinataire, trouvé sur place, nous a dit son nom et a reçu le double.',
  a_domicile: 'DÉLIVRÉ À DOMICILE : le destinataire absent, le double a été reçu, clos, par',
  a_etude:
    'DÉPOSÉ EN L’ÉTUDE : porte close, personne pour recevoir le double ; l’habitation est constante d’après le registre du syndic ; avis laissé sur place.',
  pv_659:
    'ARTICLE 659 : l’intéressé est sans domicile, résidence ni travail que l’on connaisse ; nos recherches, infructueuses, sont consignées à l’original.',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = {
    fee: 'pour l’acte',
    travel: 'pour le transport',
    sct: 'pour l’engagement des poursuites',
    net: 'net de taxe',
    vat: 'taxe',
    postage: 'pour la poste',
  };
  pen.need(150);
  pen.text('DÉLIVRANCE', { align: 'center', size: 9, spread: 1, before: 12 });
  pen.text(
    `Le ${longDate(facts.servedOn)}, pour ${recipientsOf(facts).map(bare).join(' et ')}. ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`}`,
  );
  for (const each of facts.costs)
    pen.text(`${names[each.label]} : ${amount(each.cents, '.')}`, { indent: 260, size: 9, after: 0, align: 'left' });
  pen.text(`coût de l’acte, taxe comprise : **${amount(facts.costCents, '.')} euros**`, {
    indent: 260,
    size: 9,
    align: 'left',
  });
  pen.text(`Maître ${facts.officer}`, { before: 10, align: 'center' });
};

/** WHEREAS after WHEREAS; what is owed and what was paid are listed apart; the office stands at the foot of the page only. */
export const whereasClauses: Layout = {
  id: 'whereas-clauses',
  heldOut: false,
  program: (random) => ({
    name: 'Corel WordPerfect X8',
    version: '1.4',
    manner: random.pick(['line', 'glyph'] as const),
    order: random.pick(['as-read', 'furniture-last'] as const),
  }),
  label,
  datesLines: false,
  contradictsDelays: true,
  printsRent: ({ type }) => type !== 'commandement_de_quitter_les_lieux',
  draw: (facts, random) => {
    const margins = { left: 78, right: 78, top: 58, bottom: 88 };
    const paper = { margins, font: 'tinos' as const, size: 11.2, leading: 1.3, after: 7, align: 'justify' as const };
    const pen = newPen(varyPaper(paper, random, ['tinos', 'spectral', 'garamond']));
    pen.text(TITLES[facts.type], { align: 'center', style: 'bold', size: 14, spread: 2.4, after: 20 });
    claimant(pen, facts);
    debtor(pen, facts);
    whereasClausesAct(pen, facts, { named, at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    const { office } = facts;
    return {
      pages: pen.pages((each, page) => {
        each.place(
          `${office.name}, ${at(office.address)}\nTéléphone de l’étude : ${phoneText(office.phone)} – courriel : ${office.email}\nAffaire ${facts.reference} (ancien numéro ${facts.lookAlike}) – feuillet ${page}`,
          78,
          780,
          439,
          { size: 8, align: 'left', leading: 1.3 },
        );
      }),
      middle,
    };
  },
};
