import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { longDate, shortDate, tinyDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { eachAddresseeAct } from './each-addressee-act.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'quittancement loyer',
  rent_and_charges: 'quittancement loyer et charges',
  charges: 'quittancement charges',
  charges_adjustment: 'régularisation de charges',
  deposit: 'dépôt de garantie',
  transfer: 'règlement par virement',
  card_payment: 'règlement par carte',
  benefit: 'règlement CAF',
  reminder: 'frais de relance',
  formal_notice: 'frais de mise en demeure',
  rejection: 'frais de rejet bancaire',
  penalty: 'clause pénale',
  earlier_bailiff: 'frais d’huissier antérieurs',
  file_costs: 'frais de dossier contentieux',
  insurance: 'assurance habitation pour compte',
  refuse_tax: 'taxe d’enlèvement des ordures ménagères',
  balance: 'solde antérieur',
};

const label = ({ matter }: AccountLine): string => LABELS[matter];

/** `Madame LEFÈVRE Amélie, Jeanne, épouse …`: name first, given names parted by commas. */
const named = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.lastName} ${each.firstNames.replaceAll(' ', ', ')}`;
const born = (each: Person): string =>
  `${each.civility === 'M' ? 'né' : 'née'} ${each.maidenName === null ? '' : `${each.maidenName}, `}le ${shortDate(each.bornOn, '.')} à ${each.bornAt}`;
const at = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : ` (${each.complement})`} - ${each.postalCode} - ${each.city}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'SIGNIFICATION D’UN COMMANDEMENT DE PAYER',
  assignation: 'SIGNIFICATION D’UNE ASSIGNATION',
  commandement_de_quitter_les_lieux: 'SIGNIFICATION D’UN COMMANDEMENT DE QUITTER LES LIEUX',
};

const homeOf = (facts: ActFacts, each: Person): Address =>
  facts.guarantor?.person === each ? facts.guarantor.address : (facts.elsewhere ?? facts.dwelling);

const claimant = (pen: Pen, { landlord, lawyer, office }: ActFacts): void => {
  const { agent } = landlord;
  pen.text(landlord.persons.length > 1 ? 'LES REQUÉRANTS' : 'LE REQUÉRANT', { style: 'bold', keep: 24, after: 2 });
  landlord.persons.forEach((each, index) => {
    pen.text(`${index + 1}°) ${named(each)}, ${born(each)}, ${each.nationality}, ${each.profession} ;`, { after: 2 });
  });
  if (landlord.kind === 'heirs') pen.text('tous héritiers du propriétaire défunt ;', { after: 2 });
  if (landlord.kind === 'indivision') pen.text('tous propriétaires indivis du bien ;', { after: 2 });
  if (landlord.form !== null)
    pen.text(
      `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' (entre membres d’une même famille)' : ''}, RCS n° ${landlord.registration} ;`,
      { after: 2 },
    );
  pen.text(
    `${landlord.form === null ? 'résidence' : 'siège'} : ${at(landlord.address)} ;${agent === null ? '' : ` gestion confiée à ${agent.name}, ${at(agent.address)} ;`} domicile élu : ${lawyer === null ? `étude ${office.name}` : `${lawyer.name}, avocat, ${at(lawyer.address)} (${lawyer.box})`}.`,
  );
};

/** Each of those it is served on in a paragraph of their own, under a number. */
const addressees = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  pen.text(
    `Le ${longDate(facts.servedOn)}, le ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'} désigné en tête DÉCLARE ET SIGNIFIE À :`,
    { style: 'bold', keep: 24 },
  );
  recipientsOf(facts).forEach((each, index) => {
    const isGuarantor = facts.guarantor?.person === each;
    const tenants = facts.tenants.map(named).join(' et ');
    pen.text(
      `${index + 1}°) **${named(each)}**, ${born(each)}, logeant ${at(homeOf(facts, each))},${isGuarantor ? ` caution solidaire envers le bailleur de ${tenants}, preneur(s) à bail ;` : ' preneur à bail ;'}`,
      { indent: 18 },
    );
  });
  if (facts.phones.length > 0)
    pen.text(`(téléphone de l’occupant : ${facts.phones.map((each) => phoneText(each, '-')).join(' ou ')})`, {
      indent: 18,
    });
};

/** A line a row, its day first, dots between; credits end in a minus sign before the sum. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  for (const line of facts.account) {
    pen.need(16);
    const y = pen.y() + 10;
    pen.place(tinyDate(line.date), pen.left() + 18, y, 60);
    pen.place(label(line), pen.left() + 80, y, 280);
    pen.place(
      `${line.amountCents < 0 ? '- ' : ''}${amount(Math.abs(line.amountCents), '.')} €`,
      pen.left(),
      y,
      pen.width() - 18,
      {
        align: 'right',
      },
    );
    pen.moveTo(y + 3);
  }
  pen.gap(4);
  pen.text(`Ensemble : ${amount(facts.debtCents, '.')} €`, { align: 'right', indentRight: 18, style: 'bold' });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'l’ai rencontré(e) en personne et lui ai laissé copie (remise à personne)',
  a_domicile: 'en son absence, ai laissé copie à domicile, sous pli, à',
  a_etude: 'n’ai pu remettre copie à quiconque ; le voisinage certifiant l’adresse, dépôt en est fait à l’étude',
  pv_659:
    'n’ai trouvé ni le destinataire ni trace de son nouveau logement ; procès-verbal selon l’article 659 en est dressé',
};

/** A sheet of service for each, the cost of the act once. */
const sheets = (pen: Pen, facts: ActFacts): void => {
  recipientsOf(facts).forEach((each, index) => {
    pen.need(110);
    pen.gap(6);
    pen.box(() => {
      pen.text(`RELATION DE LA REMISE N° ${index + 1}`, { style: 'bold', align: 'center' });
      pen.text(
        `Pour ${named(each)}, ce ${longDate(facts.servedOn)}, m’étant rendu ${at(homeOf(facts, each))}, ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}.`,
        { after: 0 },
      );
    });
  });
  const names = {
    fee: 'Émoluments',
    travel: 'Débours',
    sct: 'Droit d’engagement',
    net: 'Hors taxes',
    vat: 'Taxe',
    postage: 'Poste',
  };
  pen.need(90);
  pen.text(
    `Coût de l’acte : ${facts.costs.map((each) => `${names[each.label]} ${amount(each.cents, '.')} €`).join(', ')}. TOTAL : ${amount(facts.costCents, '.')} €.`,
    { before: 10 },
  );
  pen.text(facts.officer, { align: 'center', before: 8 });
};

/** Those it is served on come under numbers, each with a paragraph and with a relation of the service of their own. */
export const eachAddressee: Layout = {
  id: 'each-addressee',
  heldOut: false,
  program: (random) => ({
    name: 'Aspose.Words for .NET 21.3',
    version: '1.5',
    manner: random.pick(['line', 'word-with-blank'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 70, right: 60, top: 54, bottom: 62 };
    const paper = { margins, font: 'spectral' as const, size: 10.6, leading: 1.3, after: 6, align: 'justify' as const };
    const pen = newPen(varyPaper(paper, random, ['spectral', 'times', 'arimo']));
    const { office } = facts;
    pen.text(
      `ÉTUDE : ${office.name}\nEn résidence ${at(office.address)}\nJoindre l’étude : ${phoneText(office.phone, '-')} ou ${office.email}\nDossier ${facts.reference} suivi sous le n° ${facts.lookAlike}`,
      { size: 9, align: 'left', after: 14 },
    );
    pen.text(TITLES[facts.type], { style: 'bold', size: 12.5, align: 'center', spread: 1.2, after: 14 });
    claimant(pen, facts);
    addressees(pen, facts);
    eachAddresseeAct(pen, facts, { at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    sheets(pen, facts);
    return {
      pages: pen.pages((each, page) => each.place(`Page ${page}`, 70, 812, 465, { size: 8, align: 'right' })),
      middle,
    };
  },
};
