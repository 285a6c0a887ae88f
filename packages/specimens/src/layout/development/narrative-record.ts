import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { longDate, monthName, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { ofMonth } from '../../words/of-month.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { narrativeRecordBody } from './narrative-record-body.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `loyer ${month}`,
  rent_and_charges: (month) => `loyer et charges ${month}`,
  charges: (month) => `charges ${month}`,
  charges_adjustment: () => 'régularisation des charges',
  deposit: () => 'dépôt de garantie',
  transfer: () => 'versement par virement',
  card_payment: () => 'versement par carte bancaire',
  benefit: (month) => `versement de la CAF ${month}`,
  reminder: () => 'frais de relance',
  formal_notice: () => 'frais de mise en demeure',
  rejection: () => 'frais de rejet de prélèvement',
  penalty: () => 'clause pénale',
  earlier_bailiff: () => 'frais d’huissier antérieurs',
  file_costs: () => 'frais de dossier contentieux',
  insurance: () => 'assurance du logement pour le compte du locataire',
  refuse_tax: () => 'taxe d’enlèvement des ordures ménagères',
  balance: () => 'solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${ofMonth(monthName(Number(date.slice(5, 7))))} ${date.slice(0, 4)}`);

const named = (each: Person): string => `${each.civility === 'M' ? 'M.' : 'Mme'} ${each.firstNames} ${each.lastName}`;
const known = (each: Person): string =>
  `${named(each)}${each.maidenName === null ? '' : `, née ${each.maidenName}`} (${each.civility === 'M' ? 'né' : 'née'} le ${longDate(each.bornOn)}, ${each.bornAt})`;
/** `12 rue …, 4e étage, Paris 11e (75011)`. */
const at = (each: Address): string => {
  const number = Number(each.postalCode.slice(3));
  const town = each.city === 'PARIS' ? `Paris ${number}${number === 1 ? 'er' : 'e'}` : each.city;
  return `${each.street}${each.complement === null ? '' : `, ${each.complement}`}, ${town} (${each.postalCode})`;
};

const RECORDS: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Procès-verbal de commandement de payer',
  assignation: 'Procès-verbal d’assignation en justice',
  commandement_de_quitter_les_lieux: 'Procès-verbal de commandement de quitter les lieux',
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'où l’intéressé a ouvert, a dit être le destinataire et a pris la copie (signification à personne)',
  a_domicile: 'où la copie a été acceptée (signification à domicile), sous enveloppe fermée, par',
  a_etude:
    'où personne n’a ouvert ; le nom figurant au tableau des occupants, la copie est tenue à disposition à l’étude (signification à étude) et un avis a été glissé dans la boîte aux lettres',
  pv_659:
    'où le gardien a dit le destinataire parti sans laisser d’adresse ; les recherches en mairie et auprès des services postaux sont demeurées infructueuses (article 659 du code de procédure civile)',
};

/** In whose name the officer came: one long sentence. */
const claimant = ({ landlord, lawyer }: ActFacts): string => {
  const { agent } = landlord;
  const tie = { heirs: ', héritiers du bailleur', indivision: ', en indivision' } as const;
  const who =
    landlord.form === null
      ? `${landlord.persons.map(known).join(' et ')}${landlord.kind === 'heirs' || landlord.kind === 'indivision' ? tie[landlord.kind] : ''}, de ${at(landlord.address)}`
      : `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' familiale,' : ''} inscrite sous le n° ${landlord.registration} (RCS), établie ${at(landlord.address)}`;
  const manager = agent === null ? '' : `, dont les biens sont administrés par ${agent.name}, ${at(agent.address)}`;
  const counsel =
    lawyer === null ? '' : `, assisté de ${lawyer.name}, avocat à Paris (${lawyer.box}), ${at(lawyer.address)}`;
  return `${who}${manager}${counsel}`;
};

const visit = (pen: Pen, facts: ActFacts): void => {
  const { office, guarantor } = facts;
  const people = recipientsOf(facts);
  pen.text(
    `Le ${weekdayDate(facts.servedOn)}, ${facts.officer}, ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'} de l’étude ${office.name}, agissant pour ${claimant(facts)}, s’est rendu chez :`,
  );
  for (const each of people) {
    const isGuarantor = guarantor?.person === each;
    const home = isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling);
    const role = isGuarantor
      ? `qui s’est porté caution du bail de ${facts.tenants.map(named).join(' et ')}`
      : 'locataire';
    pen.text(`• **${known(each)}**, ${role}, ${at(home)}`, { indent: 22, firstIndent: -10 });
  }
  pen.text(`${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}.`);
  if (facts.phones.length > 0)
    pen.text(
      `Le locataire peut être appelé au ${facts.phones.map((each) => phoneText(each)).join(' et au ')}, numéro que le bailleur a donné.`,
    );
};

/** The account told in one run-on paragraph, as offices do that have no room for a table. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  const told = facts.account.map(
    (line) => `${label(line)} : ${line.amountCents < 0 ? '– ' : ''}${amount(Math.abs(line.amountCents), ' ')}`,
  );
  pen.text(`Le compte au ${longDate(facts.stoppedOn)} s’établit ainsi, en euros :`, { after: 2, keep: 40 });
  pen.text(`${told.join(' ; ')} ; total : **${amount(facts.debtCents, ' ')}**.`, { indent: 22, align: 'left' });
};

/** A record in the third person of what the officer went and said; the service stands in its first lines. */
export const narrativeRecord: Layout = {
  id: 'narrative-record',
  heldOut: false,
  program: (random) => ({
    name: 'Apple Pages 12.2',
    version: '1.4',
    manner: random.pick(['glyph', 'line'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: false,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 84, right: 84, top: 66, bottom: 76 };
    const paper = {
      margins,
      font: 'baskerville' as const,
      size: 10.2,
      leading: 1.42,
      after: 8,
      align: 'justify' as const,
    };
    const pen = newPen(varyPaper(paper, random, ['baskerville', 'garamond', 'arimo']));
    pen.text(RECORDS[facts.type], { style: 'italic', size: 17, align: 'left', after: 2 });
    pen.text(`N° ${facts.reference}`, { size: 9, after: 18 });
    visit(pen, facts);
    narrativeRecordBody(pen, facts, { at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    const { office } = facts;
    const names = {
      fee: 'émolument',
      travel: 'voyage',
      sct: 'engagement',
      net: 'hors taxes',
      vat: 'taxe',
      postage: 'port',
    };
    pen.need(100);
    pen.text(
      `Dont procès-verbal, dont le coût est de ${amount(facts.costCents, ' ')} euros toutes taxes comprises (${facts.costs.map((each) => `${names[each.label]} ${amount(each.cents, ' ')}`).join(', ')}).`,
    );
    pen.text(facts.officer, { align: 'right', style: 'italic' });
    pen.text(
      `${office.name}, ${at(office.address)}. On peut appeler l’étude au ${phoneText(office.phone)} (dossier ${facts.reference}, interne ${facts.lookAlike}) ou écrire à ${office.email}.`,
      { size: 8.5, before: 16 },
    );
    return {
      pages: pen.pages((each, page) => each.place(`${page}.`, 84, 804, 427, { size: 9, align: 'center' })),
      middle,
    };
  },
};
