import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { internationalPhone, phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { coverSheetBody } from './cover-sheet-body.ts';

const person = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.firstNames} ${each.lastName}${each.maidenName === null ? '' : ` (nom de naissance : ${each.maidenName})`}`;
const place = (each: Address): string =>
  `${each.street}, ${each.complement === null ? '' : `${each.complement}, `}${each.postalCode} ${each.city}`;

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Loyer principal',
  rent_and_charges: 'Loyer et provision de charges',
  charges: 'Avance sur charges locatives',
  charges_adjustment: 'Solde de régularisation des charges',
  deposit: 'Appel dépôt de garantie',
  transfer: 'Règlement locataire (virement)',
  card_payment: 'Règlement locataire (carte)',
  benefit: 'Allocation de logement reçue',
  reminder: 'Relance amiable',
  formal_notice: 'Mise en demeure, envoi recommandé',
  rejection: 'Frais de prélèvement impayé (rejet)',
  penalty: 'Application de la clause pénale',
  earlier_bailiff: 'Acte d’huissier antérieur',
  file_costs: 'Frais de suivi contentieux',
  insurance: 'Assurance multirisque habitation',
  refuse_tax: 'TEOM de l’année',
  balance: 'Solde antérieur au relevé',
};

const label = (line: AccountLine): string => LABELS[line.matter];

const KIND: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer visant une clause résolutoire',
  assignation: 'Assignation tendant au constat de la résiliation d’un bail',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

/** What accompanies the file on its way to the State: nothing of it is the act itself. */
const cover = (pen: Pen, facts: ActFacts): void => {
  pen.gap(40);
  pen.text('BORDEREAU DE TRANSMISSION DÉMATÉRIALISÉE', { style: 'bold', size: 16, align: 'center', after: 26 });
  const rows: readonly (readonly string[])[] = [
    [
      'Émetteur',
      `${facts.office.name}\n${facts.office.address.street}\n${facts.office.address.postalCode} ${facts.office.address.city}`,
    ],
    ['Téléphone', internationalPhone(facts.office.phone)],
    ['Destinataire', 'Préfecture de la région d’Île-de-France – prévention des expulsions'],
    ['Nature de l’acte', KIND[facts.type]],
    ['Date de signification', longDate(facts.servedOn)],
    ['Numéro d’envoi', facts.lookAlike],
    ['Dossier de l’étude', facts.reference],
  ];
  drawTable(pen, rows, {
    columns: [
      { title: '', width: 150 },
      { title: '', width: 320 },
    ],
    hasHead: false,
    grid: true,
    size: 10.5,
    pad: 6,
  });
  pen.gap(20);
  pen.text('Pièces jointes : l’acte et ses annexes.', { size: 10 });
  pen.newPage();
};

const letterhead = (pen: Pen, { office }: ActFacts): void => {
  pen.add({ kind: 'box', x: 0, y: 0, width: 595.3, height: 74, fill: 0.9 });
  pen.moveTo(24);
  pen.text(office.name, { style: 'bold', size: 16, after: 2 });
  pen.text(
    `${office.title === 'commissaire' ? 'Commissaires de justice' : 'Huissiers de justice'}  |  ${place(office.address)}  |  ${phoneText(office.phone)}  |  ${office.email}`,
    { size: 8.5, after: 24 },
  );
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Remise à personne',
  a_domicile: 'Remise à domicile',
  a_etude: 'Dépôt à étude',
  pv_659: 'Procès-verbal article 659 (recherches infructueuses)',
};
const DETAILS: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Le destinataire s’est présenté et a accepté l’acte.',
  a_domicile: 'En l’absence du destinataire, l’acte a été pris par :',
  a_etude:
    'Destinataire absent, aucun tiers ne pouvant recevoir l’acte. Adresse vérifiée : nom sur la boîte aux lettres et tableau des occupants.',
  pv_659: 'Le destinataire n’habite plus à cette adresse et son nouveau domicile reste inconnu.',
};

const remittance = (pen: Pen, facts: ActFacts): void => {
  pen.newPage();
  pen.text('Procès-verbal de remise', { style: 'bold', size: 14, after: 10 });
  const costs = {
    fee: 'Émolument',
    travel: 'Frais de déplacement',
    sct: 'Droit d’engagement de poursuites',
    net: 'Sous-total HT',
    vat: 'TVA (20 %)',
    postage: 'Débours postaux',
  };
  const rows: readonly (readonly string[])[] = [
    ['Signifié le', weekdayDate(facts.servedOn)],
    ['À', recipientsOf(facts).map(person).join('\n')],
    ['Modalité', MODES[facts.service]],
    [
      'Circonstances',
      `${DETAILS[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}`,
    ],
    ['Signataire', facts.officer],
    ...facts.costs.map(({ label: key, cents }) => [costs[key], euros(cents)]),
    ['**Coût de l’acte TTC**', `**${euros(facts.costCents)}**`],
  ];
  drawTable(pen, rows, {
    columns: [
      { title: '', width: 170 },
      { title: '', width: 310 },
    ],
    hasHead: false,
    size: 10,
    pad: 4,
    ruled: true,
  });
};

/** The statement is a page of its own after the act, with sums carried from page to page. */
const annex = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  pen.newPage();
  pen.text('ANNEXE – RELEVÉ DE COMPTE LOCATAIRE', { style: 'bold', size: 12, after: 3 });
  pen.text(`Compte n° ${facts.lookAlike.replaceAll(' ', '')} – arrêté au ${shortDate(facts.stoppedOn)}`, {
    size: 9,
    after: 8,
  });
  const sumTo = (count: number) =>
    amount(
      facts.account.slice(0, count).reduce((sum, line) => sum + line.amountCents, 0),
      ' ',
    );
  const rows = facts.account.map((line) => [
    shortDate(line.date, '.'),
    label(line),
    line.amountCents >= 0 ? amount(line.amountCents, ' ') : '',
    line.amountCents < 0 ? amount(-line.amountCents, ' ') : '',
  ]);
  drawTable(pen, [...rows, ['', '**Total dû en principal**', `**${amount(facts.debtCents, ' ')}**`, '']], {
    columns: [
      { title: 'Date', width: 70 },
      { title: 'Libellé', width: 240 },
      { title: 'Appelé', width: 85, align: 'right' },
      { title: 'Réglé', width: 85, align: 'right' },
    ],
    size: 10.5,
    pad: 4.5,
    headFill: 0.9,
    carry: (done) => [
      ['', 'À reporter', sumTo(done), ''],
      ['', 'Report', sumTo(done), ''],
    ],
  });
};

/** A cover sheet for the transmission first, a modern act, its account as an annex of several pages. */
export const coverSheet: Layout = {
  id: 'cover-sheet',
  heldOut: false,
  program: (random) => ({
    name: 'Aspose.PDF',
    version: '1.7',
    manner: random.pick(['word', 'kerned'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  printsRent: (facts) => facts.type !== 'commandement_de_quitter_les_lieux',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 58, right: 57, top: 56, bottom: 60 },
          font: 'lato',
          size: 10,
          leading: 1.35,
          after: 6,
        },
        random,
        ['lato', 'source', 'arimo'],
      ),
    );
    cover(pen, facts);
    letterhead(pen, facts);
    coverSheetBody(pen, facts, { person, place });
    const middle = pen.pageCount();
    annex(pen, facts);
    remittance(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`${facts.reference}   ${page}/${total}`, 58, 815, 480, { size: 7.5, align: 'right', grey: 0.3 }),
      ),
      middle,
    };
  },
};
