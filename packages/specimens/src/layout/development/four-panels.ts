import type { AccountLine, ActFacts, Address, LineMatter } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { varyPaper } from '../vary-paper.ts';
import { fourPanelsAct } from './four-panels-act.ts';
import { fourPanelsPeople, type PanelField } from './four-panels-people.ts';

const SHORT_MONTHS = [
  'janv.',
  'fév.',
  'mars',
  'avril',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `${month} : loyer`,
  rent_and_charges: (month) => `${month} : loyer et charges`,
  charges: (month) => `${month} : charges`,
  charges_adjustment: () => 'Charges : régularisation',
  deposit: () => 'Dépôt de garantie',
  transfer: () => 'Votre virement',
  card_payment: () => 'Votre paiement par carte',
  benefit: (month) => `${month} : aide de la CAF`,
  reminder: () => 'Frais : lettre de relance',
  formal_notice: () => 'Frais : mise en demeure',
  rejection: () => 'Frais : prélèvement rejeté',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Frais : huissier, acte antérieur',
  file_costs: () => 'Frais : dossier contentieux',
  insurance: (month) => `${month} : assurance du logement`,
  refuse_tax: (month) => `Ordures ménagères ${month.slice(-4)} (taxe)`,
  balance: () => 'Solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${SHORT_MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`);

const at = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : `, ${each.complement}`}, ${each.postalCode} ${each.city}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

/** Small grey names over the values, in a panel with a heading. */
const panel = (pen: Pen, title: string, fields: readonly PanelField[]): void =>
  pen.box(
    () => {
      pen.text(title.toUpperCase(), { style: 'bold', size: 7.6, spread: 1.1, after: 4 });
      for (const [name, value] of fields) {
        pen.text(name, { size: 7, grey: 0.35, after: 0 });
        pen.text(value, { after: 4 });
      }
    },
    { fill: 0.955, stroke: 0.955, pad: 8 },
  );

const panels = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  const people = fourPanelsPeople(facts, at);
  const left = pen.left();
  const half = (pen.width() - 14) / 2;
  const pair = (first: () => void, second: () => void) => {
    pen.columns([
      { x: left, width: half, draw: first },
      { x: left + half + 14, width: half, draw: second },
    ]);
    pen.gap(12);
  };
  pair(
    () =>
      panel(pen, 'L’acte', [
        ['Signifié le', shortDate(facts.servedOn)],
        ['Dossier', facts.reference],
        ['Compte bailleur', facts.lookAlike],
      ]),
    () =>
      panel(pen, 'L’étude', [
        [office.title === 'commissaire' ? 'Commissaire de justice' : 'Huissier de justice', office.name],
        ['Adresse', at(office.address)],
        ['Téléphone', `${phoneText(office.phone)} (de 9h30 à 12h30)`],
        ['Courriel', office.email],
      ]),
  );
  pair(
    () => panel(pen, 'Le créancier', people.creditor),
    () => panel(pen, facts.type === 'assignation' ? 'Le défendeur' : 'Le destinataire', people.household),
  );
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [
        label(line),
        `${line.amountCents < 0 ? '– ' : '+ '}${amount(Math.abs(line.amountCents))}`,
      ]),
      ['**= Principal**', `**${amount(facts.debtCents)}**`],
    ],
    {
      columns: [
        { title: 'Ce que contient votre compte', width: 260 },
        { title: 'en €', width: 90, align: 'right' },
      ],
      ruled: true,
      size: 9,
      pad: 1.8,
    },
  );
  pen.gap(8);
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'À personne',
  a_domicile: 'À domicile (tiers présent, enveloppe fermée)',
  a_etude: 'À l’étude (absence au domicile, nom relevé à l’interphone, avis de passage)',
  pv_659: 'Procès-verbal de recherches infructueuses (art. 659 CPC)',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = { fee: 'Émolument', travel: 'Trajet', sct: 'Engagement', net: 'HT', vat: 'TVA', postage: 'Courrier' };
  const left = pen.left();
  const half = (pen.width() - 14) / 2;
  pen.need(180);
  pen.gap(8);
  pen.columns([
    {
      x: left,
      width: half,
      draw: () =>
        panel(pen, 'Remise de la copie', [
          ['Date', shortDate(facts.servedOn)],
          ['Mode de signification', MODES[facts.service]],
          ...(facts.taker === null
            ? []
            : [['Copie acceptée par', `${facts.taker.name}, ${facts.taker.quality}`] as const]),
          ['Signataire', facts.officer],
        ]),
    },
    {
      x: left + half + 14,
      width: half,
      draw: () =>
        panel(pen, 'Frais de l’acte', [
          ['Détail', facts.costs.map((each) => `${names[each.label]} ${amount(each.cents)}`).join(', ')],
          ['Coût TTC', `${amount(facts.costCents)}\u00a0€`],
        ]),
    },
  ]);
};

/** Grey panels two by two, small names over the values, sums with a plus or a minus before them. */
export const fourPanels: Layout = {
  id: 'four-panels',
  heldOut: false,
  program: (random) => ({
    name: 'Skia/PDF m120',
    version: '1.4',
    manner: random.pick(['kerned', 'line'] as const),
    order: random.pick(['as-read', 'shuffled'] as const),
  }),
  label,
  datesLines: false,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 44, right: 44, top: 44, bottom: 52 };
    const paper = { margins, font: 'lato' as const, size: 9.6, leading: 1.28, after: 6 };
    const pen = newPen(varyPaper(paper, random, ['lato', 'arimo', 'source']));
    pen.text(TITLES[facts.type], { size: 22, after: 12 });
    panels(pen, facts);
    fourPanelsAct(pen, facts, { at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`${facts.reference}   ${page} sur ${total}`, 44, 818, 507, { size: 7, grey: 0.35 }),
      ),
      middle,
    };
  },
};
