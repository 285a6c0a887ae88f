import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { internationalPhone, phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { paymentSlipAct } from './payment-slip-act.ts';

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Appel loyer nu',
  rent_and_charges: 'Appel loyer charges comprises',
  charges: 'Appel provision charges',
  charges_adjustment: 'Décompte annuel charges',
  deposit: 'Appel dépôt de garantie',
  transfer: 'Encaissement virement',
  card_payment: 'Encaissement carte bancaire',
  benefit: 'Encaissement CAF',
  reminder: 'Facturation frais de relance',
  formal_notice: 'Facturation frais de mise en demeure',
  rejection: 'Facturation frais de rejet bancaire',
  penalty: 'Application clause pénale',
  earlier_bailiff: 'Frais d’huissier (acte précédent)',
  file_costs: 'Frais de remise de dossier au contentieux',
  insurance: 'Appel assurance habitation',
  refuse_tax: 'Appel taxe ordures ménagères',
  balance: 'A nouveau (solde antérieur)',
};

const label = ({ matter }: AccountLine): string => LABELS[matter];

const abbreviated = (each: Person): string => (each.civility === 'M' ? 'M.' : 'Mme');
/** `Mme MARTIN Amélie Jeanne (née LEFÈVRE)`. */
const named = (each: Person): string =>
  `${abbreviated(each)} ${each.lastName} ${each.firstNames}${each.maidenName === null ? '' : ` (née ${each.maidenName})`}`;
/** `75011 - PARIS - 12 rue … - Bât. B`. */
const at = (each: Address): string =>
  `${each.postalCode} - ${each.city} - ${each.street}${each.complement === null ? '' : ` - ${each.complement}`}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer loyers et charges',
  assignation: 'Assignation à comparaître',
  commandement_de_quitter_les_lieux: 'Commandement de libérer les lieux',
};

const homeOf = (facts: ActFacts, each: Person): Address =>
  facts.guarantor?.person === each ? facts.guarantor.address : (facts.elsewhere ?? facts.dwelling);

/** Whom it goes to at the top left, as other countries' envelopes want it, the office in small type at the right. */
const head = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  const [first] = recipientsOf(facts);
  pen.columns([
    {
      x: 60,
      width: 230,
      draw: () => {
        pen.gap(44);
        if (first === undefined) return;
        const home = homeOf(facts, first);
        pen.text(
          `${named(first)}\n${home.street}\n${home.complement === null ? '' : `${home.complement}\n`}${home.postalCode} ${home.city}`,
          { size: 11, after: 26 },
        );
      },
    },
    {
      x: 372,
      width: 174,
      draw: () => {
        pen.text(office.name, { style: 'bold', size: 10, after: 2 });
        pen.text(
          `${office.title === 'commissaire' ? 'Commissaire(s)' : 'Huissier(s)'} de justice\n${office.address.street}\n${office.address.postalCode} ${office.address.city}\n${internationalPhone(office.phone)}\n${office.email}\n${office.site}`,
          { size: 8.4, after: 6 },
        );
        pen.text(`Notre référence\n**${facts.reference}**\nRéférence du créancier\n${facts.lookAlike}`, { size: 8.4 });
      },
    },
  ]);
  pen.text(TITLES[facts.type], { size: 17, style: 'bold', after: 2 });
  pen.text(`signifié le ${weekdayDate(facts.servedOn)}`, { size: 11, after: 14 });
};

const landlordLine = ({ landlord }: ActFacts): string => {
  const { agent } = landlord;
  const tie = { heirs: ' (héritiers)', indivision: ' (indivision)' } as const;
  const who =
    landlord.form === null
      ? `${landlord.persons.map((each) => `${named(each)}, ${each.profession}, ${shortDate(each.bornOn)} à ${each.bornAt}`).join(' et ')}${landlord.kind === 'heirs' || landlord.kind === 'indivision' ? tie[landlord.kind] : ''}`
      : `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}, RCS ${landlord.registration}`;
  const manager = agent === null ? '' : `. Mandataire : ${agent.name}, ${at(agent.address)}, ${phoneText(agent.phone)}`;
  return `${who}, ${at(landlord.address)}${manager}.`;
};

const people = (pen: Pen, facts: ActFacts): void => {
  pen.text(`**Nous agissons pour** ${landlordLine(facts)}`);
  if (facts.lawyer !== null)
    pen.text(`**Avocat du demandeur :** ${facts.lawyer.name}, toque ${facts.lawyer.box}, ${at(facts.lawyer.address)}.`);
  const whom = recipientsOf(facts)
    .map((each) => {
      const role = facts.guarantor?.person === each ? `, caution de ${facts.tenants.map(named).join(' et ')}` : '';
      return `${named(each)}${role}, ${at(homeOf(facts, each))}`;
    })
    .join(' ; ');
  pen.text(`**Nous nous adressons à** ${whom}.`);
  if (facts.phones.length > 0)
    pen.text(
      `Numéro auquel nous avons tenté de joindre le locataire : ${facts.phones.map((each) => phoneText(each)).join(' ou ')}.`,
    );
};

const sumWithSide = (cents: number): string => `${amount(Math.abs(cents), ' ')} ${cents < 0 ? 'C' : 'D'}`;

/** One column of sums, each with D for what is owed and C for what was paid. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    facts.account.map((line, index) => [
      String(index + 1).padStart(3, '0'),
      shortDate(line.date, '.'),
      label(line),
      sumWithSide(line.amountCents),
    ]),
    {
      columns: [
        { title: 'Écr.', width: 36 },
        { title: 'Valeur', width: 76 },
        { title: 'Libellé', width: 250 },
        { title: 'Euros', width: 98, align: 'right' },
      ],
      headFill: 0.9,
      size: 9,
      pad: 1.6,
    },
  );
  pen.rule({ after: 3 });
  pen.text(`Solde débiteur : **${amount(facts.debtCents, ' ')} D**`, { align: 'right', indentRight: 28, after: 3 });
  pen.text('(D : somme due ; C : somme créditée)', { size: 7.5 });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Nous avons remis la copie à la personne concernée elle-même.',
  a_domicile:
    'La personne concernée étant sortie, nous avons laissé la copie à son domicile, dans une enveloppe fermée, à',
  a_etude:
    'Personne ne nous a ouvert. Le nom est sur la boîte aux lettres : la copie est déposée à notre étude, où elle peut être retirée, et un avis de passage a été laissé.',
  pv_659:
    'La personne concernée n’habite plus à cette adresse et nous n’avons pu trouver la nouvelle : un procès-verbal de recherches infructueuses est établi (article 659).',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = { fee: 'Émol.', travel: 'Dépl.', sct: 'Art. A444-15', net: 'Total HT', vat: 'TVA', postage: 'Timbre' };
  pen.need(120);
  pen.text('Comment la copie a été remise', { style: 'bold', size: 11.5, before: 10 });
  pen.text(
    `${longDate(facts.servedOn)} – ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name} (${facts.taker.quality}).`}`,
  );
  pen.text(
    `Prix de l’acte : ${facts.costs.map((each) => `${names[each.label]} ${amount(each.cents, ' ')}`).join(' | ')} | **Total TTC ${amount(facts.costCents, ' ')} €**`,
    { size: 9 },
  );
  pen.text(facts.officer, { before: 8 });
};

/** The slip to cut off and send with a payment: it says again the file, the sum with costs, and the office's account. */
const slip = (pen: Pen, facts: ActFacts): void => {
  if (facts.type !== 'commandement_de_payer') return;
  const { office } = facts;
  pen.need(120);
  pen.gap(10);
  pen.text(`${'- '.repeat(34)}à découper`, { size: 8 });
  drawTable(pen, [[facts.reference, office.name, office.iban, `${amount(facts.debtCents + facts.costCents, ' ')} €`]], {
    columns: [
      { title: 'Référence à rappeler', width: 90 },
      { title: 'Bénéficiaire', width: 140 },
      { title: 'IBAN', width: 150 },
      { title: 'Acte compris', width: 90, align: 'right' },
    ],
    grid: true,
    size: 8.4,
    pad: 3,
  });
};

/** The household's address at the left, whole sentences in the first person plural, a slip to pay with at the end. */
export const paymentSlip: Layout = {
  id: 'payment-slip',
  heldOut: false,
  program: (random) => ({
    name: 'Telerik Reporting 15.2',
    version: '1.5',
    manner: random.pick(['word-with-blank', 'line'] as const),
    order: random.pick(['as-read', 'shuffled'] as const),
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 60, right: 60, top: 46, bottom: 60 };
    const paper = { margins, font: 'source' as const, size: 10, leading: 1.32, after: 7 };
    const pen = newPen(varyPaper(paper, random, ['source', 'narrow', 'helvetica']));
    head(pen, facts);
    people(pen, facts);
    paymentSlipAct(pen, facts, { named, at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    slip(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`${page}/${total}`, 60, 812, 475, { size: 8, align: 'right' }),
      ),
      middle,
    };
  },
};
