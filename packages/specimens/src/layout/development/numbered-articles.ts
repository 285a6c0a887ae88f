import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import { newPen, type Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount, euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { mentionedDelay } from '../mentioned-delay.ts';
import { varyPaper } from '../vary-paper.ts';
import { numberedArticlesLabel } from './numbered-articles-label.ts';
import { serviceSections } from './numbered-articles-service.ts';

const named = (each: Person): string =>
  `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.lastName.toUpperCase()}, prénom(s) : ${each.firstNames}${each.maidenName === null ? '' : `, nom de jeune fille : ${each.maidenName}`}`;
const where = (each: Address): string =>
  `au ${each.street} à ${each.city} (${each.postalCode})${each.complement === null ? '' : `, ${each.complement}`}`;

type Section = { readonly title: string; readonly points: readonly string[]; readonly after?: (pen: Pen) => void };

const landlordPoints = ({ landlord, lawyer }: ActFacts): readonly string[] => [
  ...(landlord.form === null
    ? landlord.persons.map(
        (each) =>
          `${named(each)}, de nationalité ${each.nationality}, né(e) à ${each.bornAt} le ${shortDate(each.bornOn, '.')}, exerçant la profession suivante : ${each.profession}.`,
      )
    : [
        `La personne morale dénommée ${landlord.name} (${landlord.form}${landlord.kind === 'family_sci' ? ', SCI familiale au sens de l’article 13 de la loi de 1989' : ''}), RCS ${landlord.registration}, représentée par son dirigeant.`,
      ]),
  ...(landlord.kind === 'indivision' ? ['Les personnes ci-dessus sont coindivisaires.'] : []),
  ...(landlord.kind === 'heirs' ? ['Les personnes ci-dessus ont recueilli le bien dans une succession.'] : []),
  `${landlord.form === null ? 'Résidence' : 'Siège social'} : ${where(landlord.address)}.`,
  ...(landlord.agent === null
    ? []
    : [
        `Mandataire chargé de la gestion locative : ${landlord.agent.name}, ${where(landlord.agent.address)}, ligne ${phoneText(landlord.agent.phone)}.`,
      ]),
  ...(lawyer === null ? [] : [`Avocat constitué : ${lawyer.name} (toque ${lawyer.box}), ${where(lawyer.address)}.`]),
];

const tenantPoints = (facts: ActFacts): readonly string[] => [
  ...facts.tenants.map((each) => `${named(each)}, né(e) le ${shortDate(each.bornOn, '.')}.`),
  `Adresse : ${where(facts.elsewhere ?? facts.dwelling)}.`,
  ...facts.phones.map((phone) => `Numéro de téléphone du ménage : ${phoneText(phone)}.`),
  ...(facts.guarantor === null
    ? []
    : [`Personne s’étant portée caution : ${named(facts.guarantor.person)}, ${where(facts.guarantor.address)}.`]),
  ...(facts.addressee === 'guarantor' ? ['Le présent exemplaire lui est signifié en tant que caution.'] : []),
];

const premises = (facts: ActFacts): readonly string[] => [
  `Contrat de bail (${facts.lease.furnished ? 'meublé' : 'non meublé'}) passé le ${longDate(facts.lease.signedOn)}.`,
  `Local concerné : ${where(facts.dwelling)}.`,
];

const table = (facts: ActFacts) => (pen: Pen) => {
  if (!facts.showsAccount) return;
  drawTable(
    pen,
    [
      ...facts.account.map((line, index) => [
        String(index + 1),
        shortDate(line.date, '.'),
        numberedArticlesLabel(line),
        amount(line.amountCents),
      ]),
      ['', '', '**Total**', `**${amount(facts.debtCents)}**`],
    ],
    {
      columns: [
        { title: 'N°', width: 28, align: 'center' },
        { title: 'Le', width: 66 },
        { title: 'Objet', width: 280 },
        { title: 'EUR', width: 90, align: 'right' },
      ],
      ruled: true,
      size: 9,
      pad: 2.2,
    },
  );
  pen.gap(6);
};

const orderSections = (facts: ActFacts): readonly Section[] => {
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  const { lease } = facts;
  return [
    {
      title: 'BAIL',
      points: [
        ...premises(facts),
        `Loyer d’un mois : ${euros(lease.rentCents)}. Charges d’un mois : ${euros(lease.chargesCents)}.`,
      ],
    },
    {
      title: 'OBJET DU COMMANDEMENT',
      points: [
        `Somme à payer, en principal : ${euros(facts.debtCents)}, selon compte établi le ${longDate(facts.stoppedOn)}.`,
        `Temps imparti : ${delay} à compter de la signification.`,
      ],
      after: table(facts),
    },
    {
      title: 'MENTIONS PRESCRITES PAR LA LOI',
      points: [
        `Le débiteur dispose de ${mentionedDelay(facts)} pour se libérer.`,
        'Sans paiement, ni demande de délais, il peut faire l’objet d’une procédure judiciaire de résiliation du bail et d’expulsion.',
        'Il peut demander une aide financière au fonds de solidarité pour le logement, dont l’adresse est à la Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12.',
        'Il peut demander un délai de grâce à la juridiction compétente, à tout moment, selon l’article 1343-5 du code civil.',
        ...(facts.quotesOldLaw
          ? [
              'Le bail énonce : « deux mois après un commandement resté sans suite, la location cessera de plein droit ».',
            ]
          : []),
      ],
    },
  ];
};

const summonsSections = (facts: ActFacts): readonly Section[] => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return [];
  return [
    {
      title: 'CONVOCATION',
      points: [
        `Juridiction : ${hearing.court}, Parvis du Tribunal de Paris, 75859 Paris cedex 17.`,
        `Jour et heure : le ${longDate(hearing.on)}, ${hearing.at.replace(':', ' h ')}, en salle ${hearing.room}.`,
        'Celui qui ne comparaît pas s’expose à une décision rendue en son absence.',
      ],
    },
    {
      title: 'FONDEMENT',
      points: [
        ...premises(facts),
        ...(earlierOrder === null
          ? []
          : [
              `Le ${longDate(earlierOrder.on)}, un commandement a été signifié à hauteur de ${euros(earlierOrder.debtCents)}.`,
            ]),
      ],
    },
    {
      title: 'PRÉTENTIONS',
      points: [
        'Que la clause résolutoire soit déclarée acquise et les lieux libérés, au besoin de force.',
        `Que soit payée la somme de ${euros(facts.debtCents)}, arriéré en principal au ${longDate(facts.stoppedOn)}.`,
        'Que soit fixée une indemnité d’occupation mensuelle, et que les dépens soient mis à la charge du défendeur.',
      ],
      after: table(facts),
    },
  ];
};

const leaveSections = (facts: ActFacts): readonly Section[] => {
  const { judgment } = facts;
  if (judgment === null) return [];
  return [
    {
      title: 'TITRE',
      points: [
        `Décision n° ${judgment.number} du ${judgment.court}, prononcée le ${longDate(judgment.on)} puis signifiée le ${longDate(judgment.servedOn)}.`,
      ],
    },
    {
      title: 'COMMANDEMENT',
      points: [
        `Libérer le logement sis ${where(facts.dwelling)}.`,
        'Délai : deux mois à compter du présent acte ; à son terme, l’expulsion forcée pourra avoir lieu.',
        'Juge à saisir de toute contestation ou demande de délai : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.',
      ],
    },
  ];
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER – BAIL D’HABITATION',
  assignation: 'ASSIGNATION EN RÉSILIATION DE BAIL',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX',
};

const sectionsOf = (facts: ActFacts): readonly Section[] => {
  const parts = {
    commandement_de_payer: orderSections,
    assignation: summonsSections,
    commandement_de_quitter_les_lieux: leaveSections,
  };
  return [
    { title: facts.landlord.persons.length > 1 ? 'REQUÉRANTS' : 'REQUÉRANT', points: landlordPoints(facts) },
    { title: 'PERSONNES VISÉES', points: tenantPoints(facts) },
    ...parts[facts.type](facts),
    ...serviceSections(facts),
  ];
};

/** Everything in numbered articles, 1.1, 1.2, in a humanist sans, the office in the foot of the page alone. */
export const numberedArticles: Layout = {
  id: 'numbered-articles',
  heldOut: false,
  program: (random) => ({
    name: 'PDFsharp 1.50',
    version: '1.4',
    manner: random.pick(['kerned', 'word-with-blank'] as const),
    order: 'furniture-last',
  }),
  label: numberedArticlesLabel,
  datesLines: true,
  contradictsDelays: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          margins: { left: 66, right: 66, top: 60, bottom: 84 },
          font: 'source',
          size: 10.5,
          leading: 1.3,
          after: 3,
        },
        random,
        ['source', 'helvetica', 'tinos'],
      ),
    );
    pen.text(TITLES[facts.type], { style: 'bold', size: 15, after: 3 });
    pen.text(
      `Acte n° ${facts.reference}, ${longDate(facts.servedOn)}. Établi par ${facts.officer}, ${facts.office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'}.`,
      { after: 10 },
    );
    let middle = 1;
    sectionsOf(facts).forEach((section, index) => {
      pen.text(`${index + 1}.   ${section.title}`, { style: 'bold', before: 7, after: 3, keep: 36 });
      section.points.forEach((point, rank) => {
        pen.text(`${index + 1}.${rank + 1}   ${point}`, { indent: 30, firstIndent: -24 });
      });
      section.after?.(pen);
      if (section.title === 'SIGNIFICATION') middle = pen.pageCount();
    });
    const { office } = facts;
    const foot = `${office.name} – ${office.address.street}, ${office.address.postalCode} ${office.address.city} – tél. ${phoneText(office.phone)} – ${office.email}`;
    const pages = pen.pages((each, page, total) => {
      each.add({ kind: 'rule', x1: 66, y1: 790, x2: 529, y2: 790, width: 0.5 });
      each.place(foot, 66, 802, 463, { size: 7.5, align: 'center' });
      each.place(`${facts.lookAlike}    ${page}/${total}`, 66, 816, 463, { size: 7.5, align: 'center' });
    });
    return { pages, middle };
  },
};
