import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { longDate, monthName, shortDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';
import { ofMonth } from '../../words/of-month.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { forAndAgainstAct } from './for-and-against-act.ts';

const LABELS: Readonly<Record<LineMatter, (month: string) => string>> = {
  rent: (month) => `loyer ${month}`,
  rent_and_charges: (month) => `loyer, charges comprises, ${month}`,
  charges: (month) => `acompte de charges ${month}`,
  charges_adjustment: () => 'solde de la reddition annuelle des charges',
  deposit: () => 'dépôt de garantie resté impayé',
  transfer: () => 'virement du locataire venant en déduction',
  card_payment: () => 'paiement par carte venant en déduction',
  benefit: () => 'aide au logement réglée par la CAF',
  reminder: () => 'frais de relance facturés par le gérant',
  formal_notice: () => 'frais de mise en demeure',
  rejection: () => 'frais de rejet de prélèvement',
  penalty: () => 'clause pénale contractuelle',
  earlier_bailiff: () => 'frais d’huissier antérieurs',
  file_costs: () => 'frais de transmission du dossier au contentieux',
  insurance: () => 'prime d’assurance du logement avancée par le bailleur',
  refuse_tax: () => 'taxe d’enlèvement des ordures ménagères',
  balance: () => 'solde antérieur du compte',
};

const label = ({ matter, date }: AccountLine): string =>
  LABELS[matter](`${ofMonth(monthName(Number(date.slice(5, 7))))} ${date.slice(0, 4)}`);

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
const named = (each: Person): string => `${civil(each)} ${each.firstNames} ${each.lastName}`;
const known = (each: Person): string => {
  const ending = each.civility === 'M' ? '' : 'e';
  const maiden = each.maidenName === null ? '' : ` (nom de naissance : ${each.maidenName})`;
  return `**${named(each)}**${maiden}, né${ending} le ${longDate(each.bornOn)} à ${each.bornAt}, de nationalité ${each.nationality}, ${each.profession}`;
};
/** `PARIS 11ème (75011), 12 rue …, Bât. B`. */
const at = (each: Address): string => {
  const number = Number(each.postalCode.slice(3));
  const town = each.city === 'PARIS' ? `PARIS ${number}${number === 1 ? 'er' : 'ème'}` : each.city;
  return `${town} (${each.postalCode}), ${each.street}${each.complement === null ? '' : `, ${each.complement}`}`;
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER DES LOYERS',
  assignation: 'ASSIGNATION AU FOND',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

/** A word in the margin, what it announces at its right, and at the end who that is in the case. */
const side = (pen: Pen, word: string, role: string, texts: readonly string[]): void => {
  pen.need(70);
  const left = pen.left();
  pen.columns([
    { x: left, width: 84, draw: () => pen.text(word, { style: 'bold', align: 'left' }) },
    {
      x: left + 90,
      width: pen.width() - 90,
      draw: () => {
        for (const each of texts) pen.text(each, { after: 5 });
        pen.text(role, { align: 'right', style: 'italic', after: 8 });
      },
    },
  ]);
};

const roleOf = (facts: ActFacts, role: 'claimant' | 'defendant'): string => {
  if (facts.type === 'assignation') return role === 'claimant' ? 'Partie demanderesse' : 'Partie défenderesse';
  return role === 'claimant' ? 'Partie requérante' : 'Partie requise';
};

const claimant = (pen: Pen, facts: ActFacts): void => {
  const { landlord, lawyer } = facts;
  const { agent } = landlord;
  const tie = { heirs: 'tous deux héritiers du bailleur d’origine,', indivision: 'tous deux indivisaires,' } as const;
  const family = landlord.kind === 'family_sci' ? ' à caractère familial (parents et alliés jusqu’au 4ème degré)' : '';
  side(pen, 'POUR :', roleOf(facts, 'claimant'), [
    ...landlord.persons.map((each) => `${known(each)},`),
    ...(landlord.kind === 'heirs' || landlord.kind === 'indivision' ? [tie[landlord.kind]] : []),
    ...(landlord.form === null
      ? []
      : [
          `**${landlord.name}**, ${landlord.form}${family}, identifiée au SIREN sous le numéro ${landlord.registration},`,
        ]),
    `${landlord.form === null ? 'Résidant à' : 'Dont le siège est à'} ${at(landlord.address)},`,
    ...(agent === null ? [] : [`Ayant pour gestionnaire du bien loué : **${agent.name}**, à ${at(agent.address)},`]),
    lawyer === null
      ? 'Sans avocat constitué ;'
      : `Ayant pour avocat plaidant : ${lawyer.name}, du Barreau de Paris, toque ${lawyer.box}, ${at(lawyer.address)} ;`,
  ]);
};

const defendant = (pen: Pen, facts: ActFacts): void => {
  const { guarantor } = facts;
  const homes = recipientsOf(facts).map((each) =>
    guarantor?.person === each
      ? `${known(each)}, à ${at(guarantor.address)}, en sa qualité de caution des obligations de ${facts.tenants.map(named).join(' et de ')},`
      : `${known(each)}, à ${at(facts.elsewhere ?? facts.dwelling)},`,
  );
  const phones =
    facts.phones.length === 0
      ? []
      : [
          `Téléphone déclaré par le locataire lors de la signature : ${facts.phones.map((each) => phoneText(each, '\u00a0')).join(' ; ')}.`,
        ];
  side(pen, 'CONTRE :', roleOf(facts, 'defendant'), [...homes, ...phones]);
};

const officer = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  const verb = {
    commandement_de_payer: 'fait commandement',
    assignation: 'donné assignation',
    commandement_de_quitter_les_lieux: 'fait commandement',
  }[facts.type];
  pen.text(
    `Le présent acte, en date du **${longDate(facts.servedOn)}**, est dressé par ${office.name}, ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'}, ${at(office.address)}, téléphone ${phoneText(office.phone)}, qui a, par le ministère de ${facts.officer}, ${verb} à la partie ci-après.`,
    { firstIndent: 30, after: 12 },
  );
};

/** Each line of the account in a sentence with its day, its sum at the right. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  for (const line of facts.account) {
    pen.need(18);
    const y = pen.y() + 11;
    const sign = line.amountCents < 0 ? '– ' : '';
    pen.place(`au ${shortDate(line.date)}, ${label(line)}`, pen.left() + 30, y, pen.width() - 130);
    pen.place(`${sign}${euros(Math.abs(line.amountCents))}`, pen.left(), y, pen.width() - 12, { align: 'right' });
    pen.moveTo(y + 4);
  }
  pen.gap(4);
  pen.rule({ from: 330, to: 12, after: 2 });
  pen.text(`Montant de la créance : **${euros(facts.debtCents)}**`, { align: 'right', indentRight: 12 });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'au destinataire lui-même, qui a justifié de son identité (remise à personne)',
  a_domicile: 'au domicile (remise à domicile, pli cacheté), le destinataire n’y étant pas, à',
  a_etude:
    'à l’étude (remise à étude), après vaines tentatives à l’adresse, laquelle a été confirmée par la gardienne ; avis de passage et lettre simple',
  pv_659:
    'selon l’article 659 du code de procédure civile, le destinataire n’ayant plus d’adresse connue malgré les recherches relatées ci-contre',
};

const closing = (pen: Pen, facts: ActFacts): void => {
  const names = {
    fee: 'émolument',
    travel: 'déplacement',
    sct: 'droit d’engagement',
    net: 'total hors taxe',
    vat: 'TVA (20 %)',
    postage: 'affranchissement',
  };
  pen.need(190);
  pen.text('ACTE DE SIGNIFICATION', { style: 'bold', align: 'center', before: 16 });
  pen.text(
    `Copie remise le ${longDate(facts.servedOn)} ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name} (${facts.taker.quality})`}.`,
  );
  pen.text(
    `Tarif réglementé : ${facts.costs.map((each) => `${names[each.label]}, ${euros(each.cents)}`).join(' ; ')}. **Coût T.T.C. de l’acte : ${euros(facts.costCents)}**.`,
    { size: 10 },
  );
  pen.text(`${facts.officer}\n(sceau et signature)`, { align: 'right', before: 12 });
};

/** Written in a lawyer's chambers: FOR and AGAINST in the margin, paragraphs numbered 1.1, 1.2, exhibits at the end. */
export const forAndAgainst: Layout = {
  id: 'for-and-against',
  heldOut: false,
  program: (random) => ({
    name: 'macOS Version 13.4 Quartz PDFContext',
    version: '1.3',
    manner: random.pick(['glyph', 'kerned'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const margins = { left: 80, right: 70, top: 64, bottom: 70 };
    const paper = {
      margins,
      font: 'baskerville' as const,
      size: 10.8,
      leading: 1.36,
      after: 8,
      align: 'justify' as const,
    };
    const pen = newPen(varyPaper(paper, random, ['baskerville', 'source', 'times']));
    pen.text(`Dossier suivi sous la référence ${facts.reference}`, { size: 9, align: 'right', after: 24 });
    pen.text(TITLES[facts.type], { align: 'center', spread: 3, size: 14, after: 22 });
    officer(pen, facts);
    claimant(pen, facts);
    defendant(pen, facts);
    forAndAgainstAct(pen, facts, { named, at, account: () => account(pen, facts) });
    const middle = pen.pageCount();
    closing(pen, facts);
    return {
      pages: pen.pages((each, page, total) =>
        each.place(`${facts.reference} / ${facts.lookAlike}      ${page} sur ${total}`, 80, 802, 445, {
          size: 8,
          align: 'center',
        }),
      ),
      middle,
    };
  },
};
