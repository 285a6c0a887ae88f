import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { longDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { byMonthAccount } from './by-month-account.ts';
import { byMonthAct } from './by-month-act.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Loyer',
  rent_and_charges: 'Loyer et provisions',
  charges: 'Provisions pour charges',
  charges_adjustment: 'Régularisation des charges',
  deposit: 'Dépôt de garantie',
  transfer: 'Règlement par virement',
  card_payment: 'Règlement par carte',
  benefit: 'APL/AL perçue de la CAF',
  reminder: 'Frais de relance',
  formal_notice: 'Frais de mise en demeure',
  rejection: 'Frais bancaires pour rejet de prélèvement',
  penalty: 'Clause pénale',
  earlier_bailiff: 'Frais d’huissier de justice',
  file_costs: 'Frais de dossier contentieux',
  insurance: 'Assurance multirisque habitation',
  refuse_tax: 'Taxe ordures ménagères',
  balance: 'Solde antérieur',
};

const label = ({ matter }: AccountLine): string => LABELS[matter];

const named = (each: Person): string =>
  `${each.civility === 'M' ? 'M.' : 'Mme'} ${each.firstNames} ${each.lastName}${each.maidenName === null ? '' : `, née ${each.maidenName}`}`;
const at = (each: Address): string =>
  `${each.street} ${each.postalCode} ${each.city}${each.complement === null ? '' : ` (${each.complement})`}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER LES LOYERS',
  assignation: 'ASSIGNATION AUX FINS D’EXPULSION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT D’AVOIR À LIBÉRER LES LOCAUX',
};

/** Where the envelope's window shows it: each of those served, one under the other. */
const addressBlock = (pen: Pen, facts: ActFacts): void => {
  const { guarantor } = facts;
  pen.columns([
    {
      x: 50,
      width: 220,
      draw: () => {
        const { office } = facts;
        pen.text(office.name, { style: 'bold', after: 0 });
        pen.text(
          `${office.title === 'commissaire' ? 'Commissaire' : 'Huissier'} de justice\n${office.address.street}\n${office.address.postalCode} ${office.address.city}\nAccueil téléphonique : ${phoneText(office.phone, '-')}\n${office.email}`,
          { size: 8.8 },
        );
        pen.text(`Notre dossier : ${facts.reference}`, { size: 8.8 });
      },
    },
    {
      x: 310,
      width: 235,
      draw: () => {
        pen.gap(56);
        for (const each of recipientsOf(facts)) {
          const isGuarantor = guarantor?.person === each;
          const home = isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling);
          pen.text(
            `${named(each)}\n${home.complement === null ? '' : `${home.complement}\n`}${home.street}\n${home.postalCode} ${home.city}`,
            { after: 8 },
          );
        }
      },
    },
  ]);
  pen.gap(16);
};

const claimant = (pen: Pen, facts: ActFacts): void => {
  const { landlord, lawyer, guarantor } = facts;
  const persons = landlord.persons
    .map(
      (each) =>
        `${named(each)} (${each.profession}, nationalité ${each.nationality}, ${longDate(each.bornOn)} à ${each.bornAt})`,
    )
    .join(' et ');
  const tie =
    { heirs: ', héritiers du bailleur initial', indivision: ', en indivision' }[
      landlord.kind as 'heirs' | 'indivision'
    ] ?? '';
  const who =
    landlord.form === null
      ? `${persons}${tie}, domicile : ${at(landlord.address)}`
      : `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}, siège : ${at(landlord.address)}, SIREN ${landlord.registration}`;
  pen.text(`**Bailleur** : ${who}`, { after: 3 });
  if (landlord.agent !== null)
    pen.text(`**Gérant d’immeuble** : ${landlord.agent.name}, ${at(landlord.agent.address)}`, { after: 3 });
  if (lawyer !== null) pen.text(`**Avocat** : ${lawyer.name}, ${lawyer.box}, ${at(lawyer.address)}`, { after: 3 });
  pen.text(`**Locataire${facts.tenants.length > 1 ? 's' : ''}** : ${facts.tenants.map(named).join(' et ')}`, {
    after: 3,
  });
  if (facts.phones.length > 0)
    pen.text(`Joignable au : ${facts.phones.map((each) => phoneText(each, '-')).join(', ')}`, { after: 3 });
  if (guarantor !== null)
    pen.text(
      `**Caution** : ${named(guarantor.person)}, ${at(guarantor.address)}${facts.addressee === 'guarantor' ? ', à qui le commandement délivré au locataire est dénoncé' : ''}`,
      { after: 3 },
    );
  pen.gap(6);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'l’acte a été remis à la personne même de son destinataire, qui l’a accepté',
  a_domicile: 'le destinataire étant absent, l’acte a été remis à son domicile, sous enveloppe fermée, à',
  a_etude:
    'le destinataire étant absent et nul n’ayant voulu recevoir l’acte, son domicile étant confirmé par un voisin, copie a été déposée à l’étude, où elle peut être retirée pendant trois mois',
  pv_659:
    'le destinataire n’habitant plus à l’adresse et n’ayant pu être retrouvé, il a été dressé un procès-verbal de recherches selon l’article 659 du code de procédure civile',
};

const COSTS = {
  fee: 'droits',
  travel: 'déplacement',
  sct: 'droit d’engagement',
  net: 'hors taxes',
  vat: 'TVA',
  postage: 'frais postaux',
};

const served = (pen: Pen, facts: ActFacts): void => {
  pen.need(120);
  pen.text('SIGNIFICATION', { style: 'bold', align: 'center', before: 16, after: 4 });
  pen.text(
    `Le ${longDate(facts.servedOn)}, ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}.`,
  );
  pen.text(
    `Coût : ${amount(facts.costCents, '')} € (${facts.costs.map((each) => `${COSTS[each.label]} ${amount(each.cents, '')}`).join(', ')})`,
    { size: 9 },
  );
  pen.text(facts.officer, { align: 'right', before: 8 });
};

/** A landlord of many dwellings' office: window envelope, short body, the account month by month with a sum for each, service at the very end. */
export const byMonth: Layout = {
  id: 'by-month',
  heldOut: false,
  program: (random) => ({
    name: 'iText 5.5.13',
    version: '1.4',
    manner: random.pick(['line', 'word'] as const),
    order: random.pick(['as-read', 'shuffled'] as const),
  }),
  label,
  datesLines: false,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 60, right: 60, top: 46, bottom: 60 };
    const paper = { margins, font: 'arimo' as const, size: 10.2, leading: 1.3, after: 7 };
    const pen = newPen(varyPaper(paper, random, ['arimo', 'helvetica', 'lato']));
    addressBlock(pen, facts);
    pen.text(TITLES[facts.type], { style: 'bold', size: 14, align: 'center', after: 12 });
    claimant(pen, facts);
    byMonthAct(pen, facts, at);
    const middle = pen.pageCount();
    byMonthAccount(pen, facts, label);
    served(pen, facts);
    const pages = pen.pages((each, page, all) =>
      each.place(`Feuillet ${page}/${all}`, 60, 814, 475, { size: 8, align: 'right' }),
    );
    return { pages, middle };
  },
};
