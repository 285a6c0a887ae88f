import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import type { Random } from '../../random/random.ts';
import { dateInWords, dayInWords, longDate, monthName, monthOf, yearInWords } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { varyPaper } from '../vary-paper.ts';
import { serifProseClaims } from './serif-prose-claims.ts';

const civil = (person: Person): string => (person.civility === 'M' ? 'Monsieur' : 'Madame');
const fullName = (person: Person): string =>
  `${civil(person)} **${person.firstNames} ${person.lastName}**${person.maidenName === null ? '' : ` née ${person.maidenName}`}`;
const birth = (person: Person): string =>
  `${person.civility === 'M' ? 'né' : 'née'} le ${longDate(person.bornOn)} à ${person.bornAt}, de nationalité ${person.nationality}, ${person.profession}`;
const place = (address: Address): string =>
  `${address.street}${address.complement === null ? '' : ` (${address.complement})`}, ${address.postalCode} ${address.city}`;

const WORDS: Readonly<Record<LineMatter, (period: string) => string>> = {
  rent: (period) => `Loyer ${period}`,
  rent_and_charges: (period) => `Loyer charges comprises ${period}`,
  charges: (period) => `Provision sur charges ${period}`,
  charges_adjustment: (period) => `Régularisation annuelle de charges ${period}`,
  deposit: () => 'Dépôt de garantie',
  transfer: () => 'Virement reçu du locataire',
  card_payment: () => 'Règlement par carte bancaire',
  benefit: (period) => `Allocation logement (CAF) ${period}`,
  reminder: () => 'Frais de lettre de relance',
  formal_notice: () => 'Frais de mise en demeure (LRAR)',
  rejection: () => 'Frais de rejet de prélèvement',
  penalty: () => 'Clause pénale (10 %)',
  earlier_bailiff: () => 'Frais d’huissier antérieurs (sommation de payer)',
  file_costs: () => 'Frais de dossier contentieux',
  insurance: (period) => `Assurance locative pour compte ${period}`,
  refuse_tax: (period) => `Taxe d’enlèvement des ordures ménagères ${period.slice(-4)}`,
  balance: () => 'Solde antérieur',
};

const label = (line: AccountLine): string =>
  WORDS[line.matter](`${monthName(Number(line.date.slice(5, 7)))} ${line.date.slice(0, 4)}`);

const landlordBlock = ({ landlord }: ActFacts): string => {
  const agent = landlord.agent;
  const by =
    agent === null ? '' : `, ayant pour mandataire **${agent.name}**, dont le siège est ${place(agent.address)}`;
  if (landlord.persons.length > 0) {
    const who = landlord.persons.map((person) => `${fullName(person)}, ${birth(person)}`).join(', et ');
    const tie =
      { indivision: ', propriétaires indivis', heirs: ', venant aux droits de leur auteur décédé' }[
        landlord.kind as 'indivision' | 'heirs'
      ] ?? '';
    return `${who}${tie}, demeurant ${place(landlord.address)}${by}.`;
  }
  const family =
    landlord.kind === 'family_sci'
      ? ' constituée exclusivement entre parents et alliés jusqu’au quatrième degré inclus'
      : '';
  const capital = landlord.capitalCents === null ? '' : ` au capital de ${euros(landlord.capitalCents)}`;
  return `**${landlord.name}**, ${landlord.form}${family}${capital}, immatriculée au R.C.S. de Paris sous le n° ${landlord.registration}, dont le siège social est ${place(landlord.address)}, agissant poursuites et diligences de son représentant légal${by}.`;
};

const header = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  const style = { align: 'center', after: 0 } as const;
  pen.text(office.name, { ...style, style: 'bold', size: 14 });
  pen.text(office.title === 'commissaire' ? 'Commissaires de Justice' : 'Huissiers de Justice', {
    ...style,
    style: 'italic',
  });
  pen.text(`${office.address.street} – ${office.address.postalCode} ${office.address.city}`, style);
  const fax = office.fax === null ? '' : ` – Télécopie : ${phoneText(office.fax)}`;
  pen.text(`Téléphone : ${phoneText(office.phone)}${fax}`, style);
  pen.text(`${office.email} – Paiement par virement : IBAN ${office.iban}`, { ...style, size: 9, after: 6 });
  pen.rule({ after: 10 });
  pen.text(`Références à rappeler : ${facts.reference}`, { size: 9, after: 12 });
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER\nVISANT LA CLAUSE RÉSOLUTOIRE',
  assignation: 'ASSIGNATION\nDEVANT LE JUGE DES CONTENTIEUX DE LA PROTECTION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const addressees = (pen: Pen, facts: ActFacts): void => {
  const home = facts.elsewhere ?? facts.dwelling;
  const last = facts.service === 'pv_659' ? 'dont le dernier domicile connu est' : 'demeurant';
  const guarantor = facts.guarantor;
  if (facts.addressee === 'guarantor' && guarantor !== null) {
    pen.text(
      `${fullName(guarantor.person)}, demeurant ${place(guarantor.address)}, pris en qualité de **caution solidaire** de ${facts.tenants.map(fullName).join(' et de ')}, locataire du logement désigné plus loin.`,
      { indent: 24 },
    );
    return;
  }
  for (const person of facts.tenants)
    pen.text(`${fullName(person)}, ${birth(person)}, ${last} ${place(home)}`, { indent: 24 });
  if (facts.addressee === 'both' && guarantor !== null)
    pen.text(`${fullName(guarantor.person)}, demeurant ${place(guarantor.address)}, en qualité de caution`, {
      indent: 24,
    });
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  pen.text('DÉCOMPTE DES SOMMES DUES', { style: 'bold', before: 8, keep: 40 });
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [label(line), amount(line.amountCents)]),
      ['**Total en principal**', `**${amount(facts.debtCents)}**`],
      ['Coût du présent acte (voir ci-dessous)', amount(facts.costCents)],
      ['**Total général**', `**${amount(facts.debtCents + facts.costCents)}**`],
    ],
    {
      columns: [
        { title: 'Libellé', width: 360 },
        { title: 'Montant en euros', width: 108, align: 'right' },
      ],
      grid: true,
      size: 10,
      pad: 2.5,
    },
  );
  pen.gap(8);
};

const COSTS = {
  fee: 'Émolument (art. A. 444-10 et s. C. com.)',
  travel: 'Frais de déplacement',
  sct: 'Droit d’engagement des poursuites',
  net: 'Total hors taxes',
  vat: 'T.V.A. à 20 %',
  postage: 'Affranchissement',
};

const serviceSheet = (pen: Pen, facts: ActFacts): void => {
  const names = facts.addressee === 'guarantor' && facts.guarantor !== null ? [facts.guarantor.person] : facts.tenants;
  pen.need(190);
  pen.text('MODALITÉS DE REMISE DE L’ACTE', { style: 'bold', align: 'center', before: 12, after: 6 });
  pen.text(
    `Le ${longDate(facts.servedOn)}, le présent acte destiné à ${names.map((each) => `${civil(each)} ${each.lastName}`).join(' et ')} a été remis par clerc assermenté dans les conditions suivantes :`,
  );
  const taker =
    facts.taker === null ? '' : `${facts.taker.name}, ${facts.taker.quality}, qui a accepté de recevoir la copie`;
  const modes = {
    a_personne: 'La copie a été remise À PERSONNE, parlant au destinataire lui-même, ainsi déclaré.',
    a_domicile: `La copie a été remise À DOMICILE, sous enveloppe fermée ne portant d’autres indications que le nom et l’adresse du destinataire, à ${taker}. La lettre prévue par l’article 658 du code de procédure civile a été envoyée.`,
    a_etude:
      'Personne n’ayant pu ou voulu recevoir la copie et la certitude du domicile résultant du nom sur la boîte aux lettres et de la confirmation du voisinage, l’acte a été DÉPOSÉ À L’ÉTUDE. Un avis de passage a été laissé au domicile.',
    pv_659:
      'Les recherches faites n’ayant pas permis de trouver le destinataire, qui n’a plus ni domicile, ni résidence, ni lieu de travail connus, il a été dressé procès-verbal de RECHERCHES INFRUCTUEUSES (article 659 du code de procédure civile).',
  };
  pen.text(modes[facts.service]);
  pen.text('Coût de l’acte', { style: 'bold', before: 6, keep: 60 });
  for (const { label: name, cents } of facts.costs)
    pen.text(`${COSTS[name]} : ${euros(cents)}`, { indent: 24, after: 0 });
  pen.text(`**Total T.T.C. : ${euros(facts.costCents)}**`, { indent: 24 });
  pen.text(`${facts.officer}`, { align: 'right', before: 16 });
};

/** The day at the head of the act, in one of the shapes clerks learn. */
const opening = (day: string, random: Random): string =>
  random.pick([
    `L’AN ${yearInWords(day)} ET LE ${dayInWords(day)} ${monthOf(day)}`.toUpperCase(),
    `LE ${dateInWords(day)}`.toUpperCase(),
    `L’an ${yearInWords(day)}, le ${longDate(day).replace(/ \d{4}$/, '')}`,
    `L’an ${yearInWords(day, 'mil').replaceAll('-', ' ')}, le ${dayInWords(day)} ${monthOf(day)}`,
  ]);

/** A sober act in one column of serif type, in whole sentences. */
export const serifProse: Layout = {
  id: 'serif-prose',
  heldOut: false,
  program: (random) => ({
    name: 'Microsoft Word',
    version: '1.5',
    manner: random.pick(['line', 'kerned'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: false,
  contradictsDelays: true,
  printsRent: (facts) => facts.type !== 'commandement_de_quitter_les_lieux',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 62, right: 62, top: 56, bottom: 60 },
          font: 'times',
          size: 11.5,
          leading: 1.22,
          after: 6,
          align: 'justify',
        },
        random,
        ['times', 'tinos', 'garamond'],
      ),
    );
    header(pen, facts);
    pen.text(TITLES[facts.type], { style: 'bold', size: 15, align: 'center', after: 14 });
    pen.text(opening(facts.servedOn, random), { style: 'bold' });
    pen.text('À LA DEMANDE DE :', { style: 'bold', keep: 30 });
    pen.text(landlordBlock(facts), { indent: 24 });
    if (facts.lawyer !== null)
      pen.text(
        `Ayant pour avocat ${facts.lawyer.name}, avocat au barreau de Paris, toque ${facts.lawyer.box}, ${place(facts.lawyer.address)}, au cabinet duquel il est élu domicile.`,
        { indent: 24 },
      );
    pen.text(
      `J’ai, ${facts.officer}, ${facts.office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'} au sein de ${facts.office.name}, soussigné,`,
    );
    pen.text(facts.type === 'assignation' ? 'DONNÉ ASSIGNATION À :' : 'FAIT COMMANDEMENT À :', {
      style: 'bold',
      keep: 30,
    });
    addressees(pen, facts);
    if (facts.phones.length > 0)
      pen.text(
        `Téléphone du locataire communiqué par le bailleur : ${facts.phones.map((each) => phoneText(each)).join(' / ')}`,
      );
    serifProseClaims(pen, facts, { place, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    serviceSheet(pen, facts);
    const pages = pen.pages((each, page, total) =>
      each.place(`${facts.reference} – page ${page} sur ${total}`, 62, 812, 471, {
        size: 8,
        align: 'center',
        font: 'times',
      }),
    );
    return { pages, middle };
  },
};
