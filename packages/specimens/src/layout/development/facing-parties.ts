import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, monthName, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { facingPartiesAct } from './facing-parties-act.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `${month} loyer`,
  rent_and_charges: (month) => `${month} loyer avec charges`,
  charges: (month) => `${month} charges`,
  charges_adjustment: (month) => `${month} régularisation charges`,
  deposit: () => 'Dépôt de garantie',
  transfer: (month) => `${month} virement reçu`,
  card_payment: (month) => `${month} paiement carte reçu`,
  benefit: (month) => `${month} CAF`,
  reminder: () => 'Frais relance',
  formal_notice: () => 'Frais mise en demeure',
  rejection: () => 'Frais rejet prélèvement',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Frais huissier antérieurs',
  file_costs: () => 'Frais dossier contentieux',
  insurance: (month) => `${month} assurance`,
  refuse_tax: (month) => `${month.slice(-4)} taxe ordures ménagères`,
  balance: () => 'Solde antérieur',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`);

const call = (each: Person): string => (each.civility === 'M' ? 'Mr' : 'Mme');
const person = (each: Person): string =>
  `${call(each)} **${each.lastName}** ${each.firstNames}${each.maidenName === null ? '' : `\n(née ${each.maidenName})`}`;
/** `12, rue …` over `Bât. B` over `75011 PARIS`. */
const stacked = (each: Address): string =>
  `${each.street}\n${each.complement === null ? '' : `${each.complement}\n`}${each.postalCode} ${each.city}`;
/** `12 rue … à PARIS 11ème (75011), Bât. B`. */
const at = (each: Address): string => {
  const number = Number(each.postalCode.slice(3));
  const part = each.city === 'PARIS' ? ` ${number}${number === 1 ? 'er' : 'ème'}` : '';
  return `${each.street} à ${each.city}${part} (${each.postalCode})${each.complement === null ? '' : `, ${each.complement}`}`;
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

const letterhead = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  const small = { size: 7.6, after: 0 } as const;
  pen.columns([
    {
      x: 36,
      width: 260,
      draw: () => {
        pen.text(office.name, { style: 'bold', size: 13, after: 0 });
        pen.text(office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice', small);
      },
    },
    {
      x: 330,
      width: 229,
      draw: () => {
        pen.text(`${office.address.street} | ${office.address.postalCode} ${office.address.city}`, {
          ...small,
          align: 'right',
        });
        pen.text(`t. ${phoneText(office.phone)} | ${office.email}`, { ...small, align: 'right' });
        pen.text(`n/réf. ${facts.reference} | v/réf. ${facts.lookAlike}`, { ...small, align: 'right' });
      },
    },
  ]);
  pen.gap(6);
  pen.rule({ width: 1.4, after: 12 });
};

const landlordSide = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  pen.text('À la demande de', { style: 'italic', after: 3 });
  for (const each of landlord.persons) pen.text(`${person(each)}\n${each.profession}`, { after: 2 });
  if (landlord.kind === 'heirs') pen.text('héritiers', { after: 2 });
  if (landlord.kind === 'indivision') pen.text('en indivision', { after: 2 });
  if (landlord.form !== null)
    pen.text(
      `**${landlord.name}**\n${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}\nRCS ${landlord.registration}`,
      { after: 2 },
    );
  pen.text(stacked(landlord.address));
  if (landlord.agent !== null)
    pen.text(
      `par son mandataire\n**${landlord.agent.name}**\n${stacked(landlord.agent.address)}\n${phoneText(landlord.agent.phone)}`,
    );
  if (lawyer !== null) pen.text(`avocat : ${lawyer.name} (${lawyer.box})\n${stacked(lawyer.address)}`);
};

const tenantSide = (pen: Pen, facts: ActFacts): void => {
  const { guarantor } = facts;
  pen.text(facts.type === 'assignation' ? 'Contre' : 'Adressé à', { style: 'italic', after: 3 });
  if (facts.addressee === 'guarantor' && guarantor !== null) {
    pen.text(`${person(guarantor.person)}\n${stacked(guarantor.address)}\n(garant)`, { after: 6 });
    pen.text('Locataire garanti', { style: 'italic', after: 2 });
    for (const each of facts.tenants) pen.text(person(each), { after: 2 });
    return;
  }
  for (const each of facts.tenants) pen.text(person(each), { after: 2 });
  pen.text(stacked(facts.elsewhere ?? facts.dwelling));
  for (const each of facts.phones) pen.text(`mobile ou fixe : ${phoneText(each)}`);
  if (facts.addressee === 'both' && guarantor !== null)
    pen.text(`${person(guarantor.person)}\n${stacked(guarantor.address)}\n(garant)`);
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  const half = Math.ceil(facts.account.length / 2);
  const rows = facts.account.map((line) => [label(line), amount(line.amountCents, ' ')]);
  const table = (part: readonly (readonly string[])[]) => () =>
    drawTable(pen, part, {
      columns: [
        { title: 'Poste', width: 170 },
        { title: 'Montant', width: 75, align: 'right' },
      ],
      ruled: true,
      size: 8,
      pad: 1.4,
    });
  if (half <= 24) {
    pen.need(half * 13 + 30);
    const left = pen.left();
    pen.columns([
      { x: left, width: 245, draw: table(rows.slice(0, half)) },
      { x: left + 270, width: 245, draw: table(rows.slice(half)) },
    ]);
  } else table(rows)();
  pen.gap(4);
  pen.text(`Total des postes : ${amount(facts.debtCents, ' ')} €`, { style: 'bold', align: 'right' });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Copie donnée en main propre à l’intéressé (signification à personne).',
  a_domicile: 'Copie donnée au domicile, sous enveloppe, à',
  a_etude:
    'Aucune remise n’ayant été possible, la copie attend le destinataire à l’étude (dépôt à l’étude, article 656).',
  pv_659: 'Le destinataire est introuvable : procès-verbal de recherches infructueuses (article 659).',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  pen.need(110);
  pen.rule({ after: 6 });
  const names = { fee: 'acte', travel: 'trajet', sct: 'engagement', net: 'h.t.', vat: 't.v.a.', postage: 'timbre' };
  const left = pen.left();
  pen.columns([
    {
      x: left,
      width: 330,
      draw: () => {
        pen.text(`Remis le ${longDate(facts.servedOn)}`, { style: 'bold', after: 2 });
        pen.text(
          `Pour : ${recipientsOf(facts)
            .map((each) => `${call(each)} ${each.lastName}`)
            .join(', ')}`,
          { after: 2 },
        );
        pen.text(
          `${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`}`,
        );
        pen.text(facts.officer);
      },
    },
    {
      x: left + 370,
      width: 150,
      draw: () => {
        pen.text('Tarif (art. A. 444 c. com.)', { size: 8, style: 'bold', after: 1 });
        for (const each of facts.costs)
          pen.text(`${names[each.label]} ${amount(each.cents, ' ')}`, { size: 8, after: 0 });
        pen.text(`coût t.t.c. ${amount(facts.costCents, ' ')}`, { size: 8, style: 'bold' });
      },
    },
  ]);
};

/** Landlord at the left and tenant at the right of the head, then grey bands; the account runs in two columns. */
export const facingParties: Layout = {
  id: 'facing-parties',
  heldOut: false,
  program: (random) => ({
    name: 'Adobe InDesign 16.4',
    version: '1.7',
    manner: random.pick(['kerned', 'word'] as const),
    order: random.pick(['as-read', 'shuffled'] as const),
  }),
  label,
  datesLines: false,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 36, right: 36, top: 36, bottom: 46 };
    const paper = { margins, font: 'lato' as const, size: 9.4, leading: 1.3, after: 7 };
    const pen = newPen(varyPaper(paper, random, ['lato', 'source', 'spectral']));
    letterhead(pen, facts);
    pen.text(TITLES[facts.type], { size: 20, after: 0 });
    pen.text(weekdayDate(facts.servedOn), { size: 12, after: 14 });
    pen.columns([
      { x: 36, width: 240, draw: () => landlordSide(pen, facts) },
      { x: 310, width: 249, draw: () => tenantSide(pen, facts) },
    ]);
    pen.gap(6);
    facingPartiesAct(pen, facts, { at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    return {
      pages: pen.pages((each, page) => each.place(String(page), 36, 818, 523, { size: 8, align: 'right' })),
      middle,
    };
  },
};
