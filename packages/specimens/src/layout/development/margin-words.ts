import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, monthName, shortDate } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { marginWordsClaim } from './margin-words-claim.ts';

const who = (each: Person): string => `${each.firstNames} ${each.lastName}`;
const polite = (each: Person): string => `${each.civility === 'M' ? 'M.' : 'Mme'} ${who(each)}`;
const home = (each: Address): string =>
  `${each.street}\n${each.complement === null ? '' : `${each.complement}\n`}${each.postalCode} ${each.city}`;

const LABELS: Readonly<Record<LineMatter, (month: string, year: string) => string>> = {
  rent: (month, year) => `${month} ${year} – loyer`,
  rent_and_charges: (month, year) => `${month} ${year} – loyer, charges comprises`,
  charges: (month, year) => `${month} ${year} – acompte de charges`,
  charges_adjustment: (_, year) => `complément de charges ${Number(year) - 1} (régularisation)`,
  deposit: () => 'dépôt de garantie restant dû',
  transfer: (month, year) => `${month} ${year} – virement reçu`,
  card_payment: (month, year) => `${month} ${year} – paiement en ligne reçu`,
  benefit: (month, year) => `${month} ${year} – aide au logement (CAF)`,
  reminder: () => 'relance : frais',
  formal_notice: () => 'mise en demeure : frais',
  rejection: () => 'prélèvement rejeté : frais',
  penalty: () => 'clause pénale',
  earlier_bailiff: () => 'acte antérieur de l’huissier : frais',
  file_costs: () => 'ouverture du dossier contentieux : honoraires',
  insurance: () => 'assurance du locataire (part mensuelle)',
  refuse_tax: (_, year) => `ordures ménagères ${year} (taxe)`,
  balance: () => 'solde antérieur, non détaillé',
};

const label = (line: AccountLine): string => {
  const text = LABELS[line.matter](monthName(Number(line.date.slice(5, 7))), line.date.slice(0, 4));
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
};

/** A word in the narrow column at the left, what it names at the right. */
const entry = (pen: Pen, word: string, draw: () => void): void => {
  pen.need(40);
  pen.columns([
    { x: 44, width: 112, draw: () => pen.text(word, { size: 8.5, style: 'italic', align: 'right', grey: 0.2 }) },
    { x: 170, width: 380, draw },
  ]);
  pen.gap(5);
};

const owner = (pen: Pen, { landlord, lawyer }: ActFacts): void => {
  entry(pen, landlord.persons.length > 1 ? 'propriétaires' : 'propriétaire', () => {
    for (const each of landlord.persons)
      pen.text(
        `**${polite(each)}**, ${each.profession}, née ou né le ${longDate(each.bornOn)} (${each.bornAt}), nationalité ${each.nationality}`,
        { after: 2 },
      );
    if (landlord.kind === 'indivision') pen.text('(biens indivis)', { after: 2 });
    if (landlord.kind === 'heirs') pen.text('(succession ouverte, les héritiers agissant ensemble)', { after: 2 });
    if (landlord.form !== null)
      pen.text(
        `**${landlord.name}**\n${landlord.form}${landlord.kind === 'family_sci' ? ', à caractère familial' : ''}, identifiée au RCS sous le n° ${landlord.registration}`,
        { after: 2 },
      );
    pen.text(home(landlord.address));
  });
  if (landlord.agent !== null) {
    const { agent } = landlord;
    entry(pen, 'gérant de l’immeuble,\nmandataire', () =>
      pen.text(`${agent.name}\n${home(agent.address)}\n${phoneText(agent.phone, '-')}`),
    );
  }
  if (lawyer !== null)
    entry(pen, 'avocat', () =>
      pen.text(`${lawyer.name}, case ${lawyer.box}, barreau de Paris\n${home(lawyer.address)}`),
    );
};

const tenant = (pen: Pen, facts: ActFacts): void => {
  entry(pen, facts.tenants.length > 1 ? 'locataires' : 'locataire', () => {
    for (const each of facts.tenants)
      pen.text(
        `**${polite(each)}**${each.maidenName === null ? '' : `, née ${each.maidenName}`}, née ou né le ${shortDate(each.bornOn)}`,
        { after: 2 },
      );
    pen.text(home(facts.elsewhere ?? facts.dwelling), { after: 2 });
    for (const phone of facts.phones) pen.text(`joignable au ${phoneText(phone, '-')}`);
  });
  const { guarantor } = facts;
  if (guarantor !== null)
    entry(pen, facts.addressee === 'guarantor' ? 'caution, destinataire\nde cet exemplaire' : 'caution', () =>
      pen.text(`**${polite(guarantor.person)}**\n${home(guarantor.address)}`),
    );
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  pen.need(90);
  pen.text('Compte', { size: 12, style: 'bold', after: 4 });
  const debits = facts.account.filter((line) => line.amountCents >= 0);
  const credits = facts.account.filter((line) => line.amountCents < 0);
  const rows = (lines: readonly AccountLine[]) => lines.map((line) => [label(line), amount(line.amountCents, ' ')]);
  const style = {
    columns: [
      { title: '', width: 396 },
      { title: '', width: 110, align: 'right' as const },
    ],
    hasHead: false,
    size: 9,
    pad: 1.6,
  };
  pen.text('Sommes échues', { style: 'italic', after: 1 });
  drawTable(pen, rows(debits), style);
  if (credits.length > 0) {
    pen.gap(4);
    pen.text('Sommes reçues', { style: 'italic', after: 1, keep: 30 });
    drawTable(pen, rows(credits), style);
  }
  pen.rule({ after: 2, from: 300 });
  drawTable(pen, [['**Reste dû (principal)**', `**${amount(facts.debtCents, ' ')}**`]], style);
  pen.gap(8);
};

const delivery = (pen: Pen, facts: ActFacts): void => {
  const list = recipientsOf(facts).map(polite).join(', ');
  const ends: Readonly<Record<ActFacts['service'], string>> = {
    a_personne: `Remis en mains propres à ${list} (signification à personne).`,
    a_domicile: `${list} étant absent, une copie sous enveloppe fermée a été acceptée au domicile par ${facts.taker?.name ?? ''}, ${facts.taker?.quality ?? ''} (signification à domicile).`,
    a_etude: `Nul n’ayant accepté la copie destinée à ${list}, dont la demeure est pourtant certaine (nom sur la sonnette), celle-ci attend à l’étude (signification à étude). Avis laissé dans la boîte.`,
    pv_659: `${list} ayant quitté les lieux pour une destination que rien n’a permis de découvrir, procès-verbal en est dressé (code de procédure civile, article 659).`,
  };
  pen.need(150);
  pen.rule({ after: 8 });
  entry(pen, 'remise', () => pen.text(`Le ${longDate(facts.servedOn)}. ${ends[facts.service]}`));
  const names = {
    fee: 'émolument',
    travel: 'déplacement',
    sct: 'D.E.P.',
    net: 'hors taxes',
    vat: 'TVA',
    postage: 'courrier',
  };
  entry(pen, 'coût', () => {
    for (const { label: key, cents } of facts.costs) pen.text(`${names[key]} : ${euros(cents)}`, { after: 0 });
    pen.text(`toutes taxes comprises : **${euros(facts.costCents)}**`);
  });
  entry(pen, 'signature', () => pen.text(facts.officer));
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer un arriéré de loyers',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement d’avoir à quitter les lieux',
};

/** A narrow column of words at the left and the matter at the right, in a wide book face; debits and credits in two lists. */
export const marginWords: Layout = {
  id: 'margin-words',
  heldOut: false,
  program: (random) => ({
    name: 'LibreOffice 7.4',
    version: '1.7',
    manner: random.pick(['line', 'word'] as const),
    order: 'furniture-last',
  }),
  label,
  datesLines: false,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 44, right: 45, top: 50, bottom: 60 },
          font: 'baskerville',
          size: 9,
          leading: 1.45,
          after: 4,
        },
        random,
        ['baskerville', 'spectral', 'lato'],
      ),
    );
    const { office } = facts;
    pen.text(TITLES[facts.type], { size: 17, after: 2 });
    pen.text(`signifié le ${longDate(facts.servedOn)} — affaire ${facts.reference}`, { style: 'italic', after: 12 });
    entry(pen, office.title === 'commissaire' ? 'commissaire\nde justice' : 'huissier\nde justice', () =>
      pen.text(`**${office.name}**\n${home(office.address)}\n${phoneText(office.phone, '-')} · ${office.email}`),
    );
    owner(pen, facts);
    tenant(pen, facts);
    marginWordsClaim(pen, facts, { home, entry: (word, draw) => entry(pen, word, draw) });
    account(pen, facts);
    const middle = pen.pageCount();
    delivery(pen, facts);
    return {
      pages: pen.pages((each, page) =>
        each.place(`${facts.lookAlike} · ${page}`, 44, 812, 506, { size: 7, align: 'left' }),
      ),
      middle,
    };
  },
};
