import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { dateInWords, dayInWords, monthName, monthOf, yearInWords } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';

const day = (each: string): string => `${Number(each.slice(8, 10))}.${Number(each.slice(5, 7))}.${each.slice(0, 4)}`;
const money = (cents: number): string => `${amount(cents, '.')} EUR`;
const lady = (each: Person): string => (each.civility === 'M' ? 'M' : 'Mme');
const person = (each: Person): string => `${lady(each)} ${each.lastName}, ${each.firstNames}`;
const inRow = (each: Address): string =>
  `${each.street}, ${each.postalCode} ${each.city}${each.complement === null ? '' : ` [${each.complement}]`}`;

const LABELS: Readonly<Record<LineMatter, (period: string) => string>> = {
  rent: (period) => `loyer dû pour ${period}`,
  rent_and_charges: (period) => `loyer, charges comprises, dû pour ${period}`,
  charges: (period) => `provision de charges due pour ${period}`,
  charges_adjustment: (period) => `régularisation des charges de ${Number(period.slice(-4)) - 1}`,
  deposit: () => 'dépôt de garantie jamais versé',
  transfer: () => 'virement que vous avez fait',
  card_payment: () => 'paiement que vous avez fait par carte',
  benefit: (period) => `aide que la CAF a versée pour ${period}`,
  reminder: () => 'frais de la lettre de relance',
  formal_notice: () => 'frais de la mise en demeure',
  rejection: () => 'frais du prélèvement rejeté',
  penalty: () => 'clause pénale du contrat',
  earlier_bailiff: () => 'frais de l’huissier, acte précédent',
  file_costs: () => 'frais de dossier (contentieux)',
  insurance: () => 'assurance payée à votre place',
  refuse_tax: (period) => `taxe des ordures ménagères de ${period.slice(-4)}`,
  balance: () => 'solde antérieur',
};

const label = (line: AccountLine): string =>
  LABELS[line.matter](`${monthName(Number(line.date.slice(5, 7)))} ${line.date.slice(0, 4)}`);

const client = ({ landlord }: ActFacts): string => {
  const through =
    landlord.agent === null ? '' : ` Son mandataire est ${landlord.agent.name}, ${inRow(landlord.agent.address)}.`;
  if (landlord.form !== null) {
    const family = landlord.kind === 'family_sci' ? ', société familiale' : '';
    return `Mon mandant est ${landlord.name} (${landlord.form}${family}, RCS ${landlord.registration}), siège ${inRow(landlord.address)}.${through}`;
  }
  const people = landlord.persons
    .map(
      (each) =>
        `${person(each)}, né(e) le ${day(each.bornOn)} à ${each.bornAt}, ${each.profession}, nationalité ${each.nationality}`,
    )
    .join(' ; et ');
  const tie =
    landlord.kind === 'heirs' ? ' en tant qu’héritiers' : landlord.kind === 'indivision' ? ' en indivision' : '';
  return `J’agis pour ${people}${tie}, qui ${landlord.persons.length > 1 ? 'habitent' : 'habite'} ${inRow(landlord.address)}.${through}`;
};

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  pen.text('Voici le compte :', { keep: 30 });
  for (const line of facts.account) {
    pen.need(15);
    const y = pen.y() + 10;
    pen.place(`${day(line.date)}  ${label(line)}`, pen.left() + 14, y, 360);
    pen.place(amount(line.amountCents, '.'), pen.left(), y, pen.width() - 20, { align: 'right' });
    pen.moveTo(y + 4);
  }
  pen.gap(3);
  pen.text(`Ensemble, en principal : ${money(facts.debtCents)}.`, { align: 'right', indentRight: 20 });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'je vous ai rencontré et remis cet acte à personne',
  a_domicile: 'en votre absence j’ai remis cet acte à domicile, plié et cacheté, à',
  a_etude:
    'je n’ai trouvé personne pour prendre cet acte ; votre nom est sur la porte ; vous pouvez le retirer à mon étude, où il est déposé',
  pv_659:
    'je ne vous ai plus trouvé, et personne ne sait où vous êtes : j’ai donc dressé le procès-verbal de recherches de l’article 659',
};

const delivery = (pen: Pen, facts: ActFacts): void => {
  const taker = facts.taker === null ? '' : ` ${facts.taker.name} (${facts.taker.quality})`;
  pen.box(
    () => {
      pen.text('-- Procès-verbal de signification --', { align: 'center' });
      pen.text(`Destinataire : ${recipientsOf(facts).map(person).join(' ; ')}`);
      pen.text(`Le ${dateInWords(facts.servedOn)}, ${MODES[facts.service]}${taker}.`);
      const names = { fee: 'émolument', travel: 'route', sct: 'engagement', net: 'HT', vat: 'TVA', postage: 'timbres' };
      pen.text(
        `Frais : ${facts.costs.map(({ label: key, cents }) => `${names[key]} ${amount(cents, '.')}`).join(' / ')}`,
      );
      pen.text(`L’acte coûte, taxes comprises, ${money(facts.costCents)}.`, { after: 0 });
    },
    { height: 150 },
  );
  pen.gap(10);
};

const lease = (facts: ActFacts): string =>
  `Vous louez${facts.lease.furnished ? ', meublé,' : ''} depuis le bail du ${day(facts.lease.signedOn)} le logement ${inRow(facts.dwelling)}.`;

const order = (pen: Pen, facts: ActFacts): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  pen.text(lease(facts));
  pen.text(
    `Chaque mois vous devez ${money(facts.lease.rentCents)} de loyer et ${money(facts.lease.chargesCents)} de charges, soit ${money(facts.lease.rentCents + facts.lease.chargesCents)}.`,
  );
  pen.text(
    `Au ${day(facts.stoppedOn)} vous deviez ${money(facts.debtCents)} en principal. JE VOUS FAIS COMMANDEMENT de les payer ; la loi vous laisse pour cela ${delay}.`,
  );
  account(pen, facts);
  delivery(pen, facts);
  pen.text(
    'Si vous ne payez pas et ne demandez pas de délais, vous risquez une procédure judiciaire : résiliation du bail, puis expulsion.',
  );
  pen.text(
    'Demandez de l’aide au fonds de solidarité pour le logement (Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12). Vous pouvez demander au tribunal, à tout moment, un délai de grâce : article 1343-5 du code civil.',
  );
  if (facts.quotesOldLaw)
    pen.text('Votre bail contient encore l’ancienne clause (« deux mois après un commandement »).');
};

const summons = (pen: Pen, facts: ActFacts): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  const [hour = '', minutes = ''] = hearing.at.split(':');
  pen.text(
    `JE VOUS ASSIGNE pour le ${dayInWords(hearing.on)} ${monthOf(hearing.on)} ${yearInWords(hearing.on)} à ${Number(hour)}h${minutes}, ${hearing.court}, salle ${hearing.room}, Parvis du Tribunal de Paris, 75859 Paris cedex 17.`,
  );
  pen.text('Venez : le juge peut décider sans vous si vous n’êtes pas là.');
  pen.text(lease(facts));
  if (earlierOrder !== null)
    pen.text(`Un commandement du ${day(earlierOrder.on)} vous réclamait ${money(earlierOrder.debtCents)}.`);
  pen.text(
    `Mon mandant demande que le bail prenne fin, que vous partiez, et que vous payiez ${money(facts.debtCents)}, votre dette au ${day(facts.stoppedOn)} (principal), puis une indemnité tant que vous restez.`,
  );
  if (facts.lawyer !== null)
    pen.text(`Son avocat est ${facts.lawyer.name} (${facts.lawyer.box}), ${inRow(facts.lawyer.address)}.`);
  account(pen, facts);
  delivery(pen, facts);
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `Le ${judgment.court} a rendu contre vous, le ${day(judgment.on)}, une décision (n° ${judgment.number}) signifiée le ${day(judgment.servedOn)}. JE VOUS FAIS COMMANDEMENT DE QUITTER LES LIEUX : ${inRow(facts.dwelling)}. Vous avez deux mois ; après, vous pouvez être expulsé.`,
  );
  pen.text(
    'Le juge de l’exécution (tribunal judiciaire de Paris, Parvis du Tribunal, 75859 Paris cedex 17) peut vous donner plus de temps.',
  );
  delivery(pen, facts);
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Objet : commandement de payer vos loyers',
  assignation: 'Objet : assignation devant le tribunal',
  commandement_de_quitter_les_lieux: 'Objet : commandement de quitter les lieux',
};

/** A typed letter in the first person, the office in a line at the foot, the service sheet in the middle. */
export const firstPersonLetter: Layout = {
  id: 'first-person-letter',
  heldOut: false,
  program: (random) => ({
    name: 'GPL Ghostscript 10.0',
    version: '1.7',
    manner: random.pick(['glyph', 'line'] as const),
    order: 'furniture-last',
  }),
  label,
  datesLines: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 72, right: 56, top: 66, bottom: 84 },
          font: 'prime',
          size: 10.5,
          leading: 1.3,
          after: 7,
        },
        random,
        ['prime', 'cousine'],
      ),
    );
    const { office, guarantor } = facts;
    const list = facts.addressee === 'guarantor' && guarantor !== null ? [guarantor.person] : facts.tenants;
    const home =
      facts.addressee === 'guarantor' && guarantor !== null ? guarantor.address : (facts.elsewhere ?? facts.dwelling);
    pen.text(
      `${list.map(person).join('\n')}\n${home.street}\n${home.complement === null ? '' : `${home.complement}\n`}${home.postalCode} ${home.city}`,
      { indent: 220, after: 18 },
    );
    pen.text(`Le ${day(facts.servedOn)}. Mon dossier : ${facts.reference}`);
    pen.text(TITLES[facts.type], { style: 'bold', after: 12 });
    const maiden = facts.tenants
      .filter(({ maidenName }) => maidenName !== null)
      .map((each) => `${person(each)} est née ${each.maidenName}`);
    if (maiden.length > 0) pen.text(`(${maiden.join(', ')}.)`);
    if (facts.addressee === 'guarantor')
      pen.text(
        `Vous recevez cette copie comme caution de ${facts.tenants.map(person).join(' et de ')}, locataire ; « vous » désigne ci-dessous le locataire.`,
      );
    pen.text(client(facts));
    if (facts.addressee === 'both' && guarantor !== null)
      pen.text(`J’adresse le même acte à la caution, ${person(guarantor.person)}, ${inRow(guarantor.address)}.`);
    if (facts.phones.length > 0)
      pen.text(
        `Votre propriétaire m’a donné votre numéro : ${facts.phones.map((each) => phoneText(each)).join(', ')}.`,
      );
    const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
    parts[facts.type](pen, facts);
    pen.text(`${facts.officer}\n${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'}`, {
      align: 'right',
      before: 14,
    });
    const pages = pen.pages((each, page) => {
      each.place(
        `${office.name} * ${office.address.street} * ${office.address.postalCode} ${office.address.city}`,
        72,
        796,
        467,
        { size: 8, align: 'center' },
      );
      each.place(`tel ${phoneText(office.phone)} * ${office.email} * ${facts.lookAlike} * ${page}`, 72, 808, 467, {
        size: 8,
        align: 'center',
      });
    });
    return { pages, middle: pages.length };
  },
};
