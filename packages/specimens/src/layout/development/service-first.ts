import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { serviceFirstAct } from './service-first-act.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `Loyer nu ${month}`,
  rent_and_charges: (month) => `Loyer et charges ${month}`,
  charges: (month) => `Charges ${month}`,
  charges_adjustment: () => 'Régularisation de charges',
  deposit: () => 'Dépôt de garantie dû',
  transfer: () => 'À déduire virement',
  card_payment: () => 'À déduire paiement carte',
  benefit: (month) => `À déduire CAF ${month}`,
  reminder: () => 'Frais lettre de relance',
  formal_notice: () => 'Frais lettre mise en demeure',
  rejection: () => 'Frais prélèvement rejeté',
  penalty: () => 'Clause pénale du bail',
  earlier_bailiff: () => 'Frais huissier antérieurs',
  file_costs: () => 'Frais dossier contentieux',
  insurance: (month) => `Assurance pour compte ${month}`,
  refuse_tax: (month) => `Ordures ménagères (taxe) ${month.slice(-4)}`,
  balance: () => 'Solde antérieur reporté',
};

const label = ({ matter, date }: AccountLine): string => LABELS[matter](`${date.slice(5, 7)}/${date.slice(0, 4)}`);

/** `LEFEVRE Amélie (Mme)`. */
const filed = (each: Person): string =>
  `${each.lastName} ${each.firstNames} (${each.civility === 'M' ? 'M.' : 'Mme'})${each.maidenName === null ? '' : ` née ${each.maidenName}`}`;
const at = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : ` - ${each.complement}`} - ${each.postalCode} ${each.city}`;

const MODES: readonly (readonly [ActFacts['service'], string])[] = [
  ['a_personne', 'À PERSONNE : au destinataire rencontré et ainsi déclaré'],
  ['a_domicile', 'À DOMICILE : à une personne présente, sous pli fermé'],
  ['a_etude', 'EN L’ÉTUDE : domicile vérifié, absence de toute personne, avis de passage déposé'],
  ['pv_659', 'PROCÈS-VERBAL DE RECHERCHES (article 659) : destinataire introuvable'],
];

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER (LOYERS)',
  assignation: 'ASSIGNATION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const letterhead = ({ office }: ActFacts): string =>
  `${office.name}\n${office.title === 'commissaire' ? 'commissaires de justice' : 'huissiers de justice'}\n${at(office.address)}\ntéléphone ${phoneText(office.phone)}${office.fax === null ? '' : `   télécopie ${phoneText(office.fax)}`}\n${office.email}`;

/** Every way of serving with its tick box; only one is ticked. */
const sheet = (pen: Pen, facts: ActFacts): void => {
  pen.text(letterhead(facts), { after: 14 });
  pen.text('PROCÈS-VERBAL DE SIGNIFICATION', { style: 'bold', align: 'center', size: 12 });
  pen.text(`Acte : ${TITLES[facts.type]}\nDossier : ${facts.reference}      Client : ${facts.lookAlike}`);
  pen.text(`Date de la signification : ${shortDate(facts.servedOn)}`, { style: 'bold' });
  pen.text(`Destinataire(s) : ${recipientsOf(facts).map(filed).join(' ; ')}`);
  pen.text('La copie du présent a été laissée :', { before: 6, keep: 50 });
  for (const [mode, words] of MODES) {
    pen.text(`${mode === facts.service ? '[X]' : '[ ]'} ${words}`, { indent: 16, after: 3 });
    if (mode === 'a_domicile' && facts.taker !== null)
      pen.text(`reçue par ${facts.taker.name}, ${facts.taker.quality}`, { indent: 48, after: 3 });
  }
  pen.text('COÛT DE L’ACTE', { before: 10, keep: 60 });
  const names = {
    fee: 'émolument proportionnel',
    travel: 'frais de déplacement',
    sct: 'engagement des poursuites',
    net: 'hors taxe',
    vat: 'tva',
    postage: 'lettre simple',
  };
  for (const each of facts.costs)
    pen.text(`${names[each.label].padEnd(30, '.')} ${amount(each.cents, '').padStart(9, '\u00a0')}`, { after: 0 });
  pen.text(`${'toutes taxes comprises'.padEnd(30, '.')} ${amount(facts.costCents, '').padStart(9, '\u00a0')}`, {
    style: 'bold',
  });
  pen.text(`${facts.officer}   (signature)`, { before: 20 });
};

const parties = (pen: Pen, facts: ActFacts): void => {
  const { landlord, guarantor } = facts;
  pen.text('POUR LE COMPTE DE', { style: 'bold', after: 0, keep: 20 });
  for (const each of landlord.persons)
    pen.text(`${filed(each)}, le ${shortDate(each.bornOn)} à ${each.bornAt}, ${each.profession}`, { after: 0 });
  if (landlord.kind === 'heirs') pen.text('(succession : héritiers du bailleur)', { after: 0 });
  if (landlord.kind === 'indivision') pen.text('(biens indivis)', { after: 0 });
  if (landlord.form !== null)
    pen.text(
      `${landlord.name} (${landlord.form}${landlord.kind === 'family_sci' ? ', de caractère familial' : ''}), siren ${landlord.registration}`,
      { after: 0 },
    );
  pen.text(at(landlord.address), { after: landlord.agent === null ? 8 : 0 });
  if (landlord.agent !== null)
    pen.text(
      `Gestionnaire : ${landlord.agent.name} - ${at(landlord.agent.address)} - ${phoneText(landlord.agent.phone)}`,
    );
  if (facts.lawyer !== null)
    pen.text(`Avocat : ${facts.lawyer.name} - ${at(facts.lawyer.address)} - palais ${facts.lawyer.box}`);
  pen.text('À L’ENCONTRE DE', { style: 'bold', after: 0, keep: 20 });
  if (facts.addressee === 'guarantor' && guarantor !== null) {
    pen.text(`${filed(guarantor.person)}\n${at(guarantor.address)}`, { after: 0 });
    pen.text(`pris comme caution ; locataire : ${facts.tenants.map(filed).join(', ')}`);
    return;
  }
  for (const each of facts.tenants) pen.text(filed(each), { after: 0 });
  pen.text(at(facts.elsewhere ?? facts.dwelling));
  if (facts.addressee === 'both' && guarantor !== null)
    pen.text(`et, comme caution, ${filed(guarantor.person)}\n${at(guarantor.address)}`);
  if (facts.phones.length > 0) pen.text(`joignable au ${facts.phones.map((each) => phoneText(each, '')).join(', ')}`);
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  const row = (name: string, cents: number, isBold = false) =>
    pen.text(`${name.padEnd(44, '.')} ${amount(cents, '').padStart(10, '\u00a0')}`, {
      align: 'left',
      after: 0,
      ...(isBold ? { style: 'bold' as const } : {}),
    });
  for (const line of facts.account) row(label(line), line.amountCents);
  row('TOTAL EN PRINCIPAL', facts.debtCents, true);
  pen.gap(8);
};

/** The sheet of service, ticked by hand, is bound before the act; all in one width of type, dots up to the amounts. */
export const serviceFirst: Layout = {
  id: 'service-first',
  heldOut: false,
  program: (random) => ({
    name: 'GPL Ghostscript 9.26',
    version: '1.3',
    manner: random.pick(['line', 'word-with-blank'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: false,
  contradictsDelays: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 64, right: 56, top: 50, bottom: 60 };
    const paper = { margins, font: 'courier' as const, size: 9.6, leading: 1.3, after: 8 };
    const pen = newPen(varyPaper(paper, random, ['courier', 'cousine', 'prime']));
    sheet(pen, facts);
    pen.newPage();
    pen.text(TITLES[facts.type], { style: 'bold', size: 14, align: 'center', after: 14 });
    parties(pen, facts);
    serviceFirstAct(pen, facts, { at, account: () => account(pen, facts) });
    pen.text(`Fait à ${facts.office.address.city}, le ${shortDate(facts.servedOn)}. ${facts.officer}`, { before: 10 });
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`feuillet ${page} / ${total}`, 64, 810, 475, { size: 8, align: 'center' }),
      ),
      middle: 1,
    };
  },
};
