import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen } from '../../page/pen.ts';
import { dateInWords, longDate, monthName } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';
import { oneBreathAct } from './one-breath-act.ts';

/** What a group of lines is called in the sentence. */
const GROUPS: Readonly<Record<LineMatter, string>> = {
  balance: 'un solde antérieur',
  deposit: 'le dépôt de garantie',
  rent: 'des loyers',
  rent_and_charges: 'des loyers charges comprises',
  charges: 'des provisions sur charges',
  charges_adjustment: 'des régularisations de charges',
  refuse_tax: 'la taxe d’enlèvement des ordures ménagères',
  insurance: 'l’assurance du logement',
  reminder: 'des frais de relance',
  formal_notice: 'des frais de mise en demeure',
  rejection: 'des frais de rejet de prélèvement',
  penalty: 'la clause pénale',
  earlier_bailiff: 'des frais d’huissier antérieurs',
  file_costs: 'des frais de dossier contentieux',
  transfer: 'sous déduction de virements',
  card_payment: 'sous déduction de paiements par carte',
  benefit: 'sous déduction de ce qu’a versé la CAF',
};

const monthOf = ({ date }: AccountLine): string => `${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`;
const label = (line: AccountLine): string => `${GROUPS[line.matter]} : ${monthOf(line)}`;

/** The lines kind by kind: `des loyers : janvier 2025, 950,00 ; février 2025, 950,00`. */
const accountOf = ({ account, showsAccount }: ActFacts): string => {
  if (!showsAccount) return '';
  const told = (Object.keys(GROUPS) as LineMatter[]).flatMap((matter) => {
    const lines = account.filter((each) => each.matter === matter);
    if (lines.length === 0) return [];
    return [
      `${GROUPS[matter]} : ${lines.map((each) => `${monthOf(each)}, ${amount(Math.abs(each.amountCents))}`).join(' ; ')}`,
    ];
  });
  return ` (ce compte comprenant ${told.join(' – ')})`;
};

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
const named = (each: Person): string =>
  `${civil(each)} ${each.firstNames} ${each.lastName}${each.maidenName === null ? '' : `, née ${each.maidenName}`}`;
/** `12 rue … à Paris, onzième arrondissement, 75011`, the place in the building at the end in brackets. */
const at = (each: Address): string =>
  `${each.street} à ${each.city === 'PARIS' ? 'Paris' : each.city} ${each.postalCode}${each.complement === null ? '' : ` (${each.complement})`}`;

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

const claimant = ({ landlord, lawyer }: ActFacts): string => {
  const tie = {
    heirs: ', appelés à la succession du bailleur',
    indivision: ', entre qui le bien est indivis',
  } as const;
  const { agent } = landlord;
  const who =
    landlord.form === null
      ? `${landlord.persons.map((each) => `${named(each)}, ${each.profession}, ${each.civility === 'M' ? 'né' : 'née'} le ${longDate(each.bornOn)} à ${each.bornAt}, de nationalité ${each.nationality}`).join(', et de ')}${landlord.kind === 'heirs' || landlord.kind === 'indivision' ? tie[landlord.kind] : ''}, habitant ${at(landlord.address)}`
      : `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' (de famille)' : ''}, RCS ${landlord.registration}, ayant ses bureaux ${at(landlord.address)}`;
  const manager = agent === null ? '' : `, dont ${agent.name}, ${at(agent.address)}, gère les intérêts locatifs`;
  const counsel =
    lawyer === null ? '' : `, pour qui plaide ${lawyer.name}, avocat, ${at(lawyer.address)}, ${lawyer.box}`;
  return `${who}${manager}${counsel}`;
};

const addressees = (facts: ActFacts): string =>
  recipientsOf(facts)
    .map((each) => {
      if (facts.guarantor?.person !== each)
        return `${named(each)}, locataire, qui loge ${at(facts.elsewhere ?? facts.dwelling)}`;
      return `${named(each)}, qui loge ${at(facts.guarantor.address)} et s’est rendu${each.civility === 'M' ? '' : 'e'} caution de ${facts.tenants.map(named).join(' et de ')}`;
    })
    .join(', puis à ');

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'dont il a lui-même, parlant à nous, reçu la copie',
  a_domicile:
    'dont la copie, glissée dans une enveloppe que nous avons close, a été reçue en son absence et à son domicile par',
  a_etude:
    'dont la copie, faute d’avoir trouvé quelqu’un en sa demeure, que la présence de son nom sur la porte rend certaine, demeure en notre étude, ainsi que le dit l’avis laissé',
  pv_659:
    'dont la copie n’a pu lui être portée, nul ne sachant, après les recherches que l’article 659 du code de procédure civile exige et qui sont restées infructueuses, où il loge désormais',
};

const COSTS = {
  fee: 'émolument',
  travel: 'transport',
  sct: 'droit d’engagement',
  net: 'hors taxe',
  vat: 'TVA',
  postage: 'port',
};

const closing = (facts: ActFacts): string =>
  `${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`} ; et ont coûté ces présentes ${amount(facts.costCents)} euros, taxe comprise (${facts.costs.map((each) => `${COSTS[each.label]} ${amount(each.cents)}`).join(', ')}).`;

/** The whole act is one justified sentence, parties, dates and sums in the midst of it; the account is told kind by kind in brackets. */
export const oneBreath: Layout = {
  id: 'one-breath',
  heldOut: false,
  program: (random) => ({
    name: 'pdfTeX-1.40.21',
    version: '1.5',
    manner: random.pick(['kerned', 'glyph'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: false,
  printsRent: ({ type }) => type === 'commandement_de_payer',
  draw: (facts, random) => {
    const { office } = facts;
    const margins = { left: 96, right: 96, top: 92, bottom: 96 };
    const paper = {
      margins,
      font: 'baskerville' as const,
      size: 10.4,
      leading: 1.5,
      after: 3,
      align: 'justify' as const,
    };
    const pen = newPen(varyPaper(paper, random, ['baskerville', 'spectral', 'times']));
    pen.text(TITLES[facts.type], { size: 15, align: 'left', after: 16 });
    pen.text(
      `**Le ${dateInWords(facts.servedOn)}**, nous, ${facts.officer}, ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'}${office.name.startsWith('Maître') ? '' : ` au sein de ${office.name}`}, requis par ${claimant(facts)}, avons signifié le présent acte à ${addressees(facts)}${facts.phones.length === 0 ? '' : ` (le locataire se joignant au ${facts.phones.map((each) => phoneText(each, '\u00a0')).join(' ou au ')})`} ;`,
    );
    for (const each of oneBreathAct(facts, { at, named, account: accountOf(facts) })) pen.text(each);
    const middle = pen.pageCount();
    pen.text(closing(facts));
    pen.text(facts.officer, { before: 20, align: 'right' });
    return {
      pages: pen.pages((each, page) => {
        each.place(`${office.name}\n${at(office.address)} – ${phoneText(office.phone, '\u00a0')}`, 96, 48, 300, {
          size: 8.4,
          style: 'italic',
          align: 'left',
        });
        each.place(`${facts.reference}\n${facts.lookAlike}\n${page}`, 420, 48, 79, { size: 8.4, align: 'right' });
      }),
      middle,
    };
  },
};
