import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { mentionedDelay } from '../mentioned-delay.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';

const person = (each: Person): string =>
  `${each.civility === 'M' ? 'M.' : 'MME'} ${each.firstNames} ${each.lastName}${each.maidenName === null ? '' : ` NÉE ${each.maidenName}`}`;
const full = (each: Address): string =>
  [each.street, each.complement, `${each.postalCode} ${each.city}`].filter((part) => part !== null).join(', ');

const LABELS: Readonly<Record<LineMatter, string>> = {
  rent: 'Loyer appelé',
  rent_and_charges: 'Loyer et charges appelés',
  charges: 'Charges appelées',
  charges_adjustment: 'Charges : régularisation',
  deposit: 'Dépôt de garantie',
  transfer: 'Virement locataire',
  card_payment: 'CB locataire',
  benefit: 'Virement CAF',
  reminder: 'Frais de relance',
  formal_notice: 'Frais mise en demeure',
  rejection: 'Frais de rejet',
  penalty: 'Clause pénale',
  earlier_bailiff: 'Huissier, frais antérieurs',
  file_costs: 'Contentieux, frais de dossier',
  insurance: 'Assurance',
  refuse_tax: 'TEOM',
  balance: 'Solde antérieur',
};

const label = (line: AccountLine): string => LABELS[line.matter];

/** Cells in two columns side by side, to save paper. */
const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  pen.text('ÉTAT DE LA DETTE', { style: 'bold', before: 3, keep: 40 });
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [shortDate(line.date), label(line), amount(line.amountCents)]),
      ['', '**À payer (principal)**', `**${amount(facts.debtCents)}**`],
    ],
    {
      columns: [
        { title: 'date', width: 60 },
        { title: 'objet', width: 190 },
        { title: 'montant', width: 70, align: 'right' },
      ],
      grid: true,
      size: 7.5,
      pad: 1.2,
    },
  );
  pen.gap(5);
};

const heading = (pen: Pen, facts: ActFacts): void => {
  const { office } = facts;
  pen.columns([
    {
      x: 26,
      width: 300,
      draw: () =>
        pen.text(
          `**${office.name}** – ${office.title === 'commissaire' ? 'commissaires de justice' : 'huissiers de justice'}\n${full(office.address)}\nStandard ${phoneText(office.phone, '.')}${office.fax === null ? '' : ` – fax ${phoneText(office.fax, '.')}`} – ${office.email}\nCompte affecté : ${office.iban}`,
        ),
    },
    {
      x: 370,
      width: 199,
      draw: () =>
        pen.text(`Dossier ${facts.reference}\nCode suivi ${facts.lookAlike}\nActe du ${shortDate(facts.servedOn)}`, {
          align: 'right',
        }),
    },
  ]);
  pen.rule({ after: 5 });
};

const parties = (pen: Pen, facts: ActFacts): void => {
  const { landlord, lawyer, guarantor } = facts;
  const owners =
    landlord.form === null
      ? landlord.persons
          .map(
            (each) =>
              `${person(each)} (${each.profession}, né(e) le ${shortDate(each.bornOn)} à ${each.bornAt}, nat. ${each.nationality})`,
          )
          .join(' et ')
      : `${landlord.name} (${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}, RCS ${landlord.registration})`;
  const tie = { heirs: ', héritiers', indivision: ', indivision' }[landlord.kind as 'heirs' | 'indivision'] ?? '';
  const agent =
    landlord.agent === null
      ? ''
      : ` ; mandataire : ${landlord.agent.name}, ${full(landlord.agent.address)}, tél. ${phoneText(landlord.agent.phone, '.')}`;
  pen.text(
    `**À LA DEMANDE DE** ${owners}${tie}, ${landlord.form === null ? 'demeurant' : 'siège'} ${full(landlord.address)}${agent}${lawyer === null ? '' : ` ; avocat : ${lawyer.name}, toque ${lawyer.box}, ${full(lawyer.address)}`}.`,
  );
  const list = facts.tenants.map(person).join(' ET ');
  pen.text(
    `**À L’ENCONTRE DE** ${list}, demeurant ${full(facts.elsewhere ?? facts.dwelling)}${facts.phones.length === 0 ? '' : `, joignable(s) au ${facts.phones.map((each) => phoneText(each, '.')).join(' ou ')}`}.`,
  );
  if (guarantor !== null)
    pen.text(
      `**CAUTION** : ${person(guarantor.person)}, demeurant ${full(guarantor.address)}${facts.addressee === 'guarantor' ? ' (exemplaire signifié à la caution)' : ''}.`,
    );
};

const MODES: readonly (readonly [ActFacts['service'], string])[] = [
  ['a_personne', 'Acte remis à personne.'],
  ['a_domicile', 'Acte remis à domicile, sous pli fermé, à :'],
  ['a_etude', 'Acte déposé à l’étude ; avis de passage laissé sur place, domicile vérifié par la liste des occupants.'],
  ['pv_659', 'Acte converti en procès-verbal de recherches infructueuses, article 659.'],
];

const service = (pen: Pen, facts: ActFacts): void => {
  pen.box(
    () => {
      pen.text(`REMISE – ${recipientsOf(facts).map(person).join(' / ')} – ${longDate(facts.servedOn)}`, {
        style: 'bold',
        after: 1,
      });
      pen.text(
        `${MODES.find(([mode]) => mode === facts.service)?.[1] ?? ''}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}.`}`,
        { after: 1 },
      );
      const names = { fee: 'émolument', travel: 'SCT', sct: 'DEP', net: 'HT', vat: 'TVA', postage: 'lettre' };
      pen.text(
        `Coût : ${facts.costs.map(({ label: key, cents }) => `${names[key]} ${amount(cents)}`).join(' – ')} – TTC ${euros(facts.costCents)}. Signé : ${facts.officer}.`,
        { after: 0 },
      );
    },
    { pad: 4, fill: 0.95, height: 50 },
  );
  pen.gap(6);
};

const order = (pen: Pen, facts: ActFacts): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  const { lease } = facts;
  pen.text(
    `BAIL : ${longDate(lease.signedOn)}${lease.furnished ? ', meublé' : ''}. LIEUX : ${full(facts.dwelling)}. LOYER MENSUEL CHARGES COMPRISES : ${euros(lease.rentCents + lease.chargesCents)}.`,
  );
  pen.text(
    `COMMANDEMENT de payer, sous **${delay}**, **${euros(facts.debtCents)}** en principal (compte au ${shortDate(facts.stoppedOn)}), plus ${euros(facts.costCents)} pour cet acte, en tout ${euros(facts.debtCents + facts.costCents)}.`,
  );
  service(pen, facts);
  account(pen, facts);
  pen.text(
    `MENTIONS OBLIGATOIRES. Délai pour payer : ${mentionedDelay(facts)}. À défaut de paiement ou d’avoir sollicité des délais de paiement : procédure judiciaire de résiliation du bail et d’expulsion. Aide financière : fonds de solidarité pour le logement, Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12. Délai de grâce : juridiction compétente, à tout moment, article 1343-5 du code civil.`,
  );
  if (facts.quotesOldLaw)
    pen.text(
      'Ancienne rédaction de l’article 24 : « la clause ne produit effet que deux mois après un commandement de payer demeuré infructueux ».',
    );
};

const summons = (pen: Pen, facts: ActFacts): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `AUDIENCE le **${shortDate(hearing.on)} à ${hearing.at.replace(':', ' h ')}**, ${hearing.court}, salle ${hearing.room}, Parvis du Tribunal de Paris, 75859 Paris cedex 17. À défaut de comparaître, une décision pourra être prise contre vous.`,
  );
  pen.text(
    `BAIL : ${longDate(facts.lease.signedOn)}. LIEUX : ${full(facts.dwelling)}.${earlierOrder === null ? '' : ` COMMANDEMENT ANTÉRIEUR : ${shortDate(earlierOrder.on)}, ${euros(earlierOrder.debtCents)}.`}`,
  );
  pen.text(
    `DEMANDES : résiliation ; expulsion ; paiement de **${euros(facts.debtCents)}** (arriéré en principal au ${shortDate(facts.stoppedOn)}) ; indemnité d’occupation ; dépens.`,
  );
  service(pen, facts);
  account(pen, facts);
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `TITRE : ${judgment.court}, ${longDate(judgment.on)}, n° ${judgment.number}, signifié le ${longDate(judgment.servedOn)}. LIEUX À QUITTER : ${full(facts.dwelling)}. DÉLAI : deux mois de ce jour, après quoi l’expulsion pourra être exécutée. JUGE COMPÉTENT : juge de l’exécution, tribunal judiciaire de Paris.`,
  );
  service(pen, facts);
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER (LOYERS – CLAUSE RÉSOLUTOIRE)',
  assignation: 'ASSIGNATION DEVANT LE JUGE DES CONTENTIEUX DE LA PROTECTION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

/** Everything on as little paper as possible: narrow margins, small condensed type, the service sheet in the middle of the act. */
export const smallPrint: Layout = {
  id: 'small-print',
  heldOut: false,
  program: (random) => ({
    name: 'FPDF 1.7',
    version: '1.3',
    manner: random.pick(['line', 'kerned'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: true,
  contradictsDelays: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 26, right: 26, top: 24, bottom: 30 },
          font: 'narrow',
          size: 8.6,
          leading: 1.18,
          after: 3.5,
          align: 'justify',
        },
        random,
        ['narrow', 'helvetica', 'source'],
      ),
    );
    heading(pen, facts);
    pen.text(TITLES[facts.type], { style: 'bold', size: 11, align: 'center', after: 4 });
    parties(pen, facts);
    const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
    parts[facts.type](pen, facts);
    const pages = pen.pages();
    return { pages, middle: pages.length };
  },
};
