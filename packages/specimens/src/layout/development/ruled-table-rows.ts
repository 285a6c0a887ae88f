import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import { longDate, weekdayDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';

type Tools = { readonly person: (each: Person) => string; readonly place: (each: Address) => string };
type Row = readonly [string, readonly string[]];

const partyRows = (facts: ActFacts, { person, place }: Tools): readonly Row[] => {
  const { landlord, lawyer, guarantor } = facts;
  const owner: readonly string[] =
    landlord.form === null
      ? landlord.persons.map(
          (each) =>
            `${person(each)}, ${each.nationality}, ${each.profession}, naissance : ${longDate(each.bornOn)}, ${each.bornAt}`,
        )
      : [
          `${landlord.name} – ${landlord.form}${landlord.kind === 'family_sci' ? ' (SCI familiale)' : ''} – RCS ${landlord.registration}`,
        ];
  const quality =
    landlord.kind === 'heirs' ? ['En qualité d’héritiers'] : landlord.kind === 'indivision' ? ['En indivision'] : [];
  return [
    ['Bailleur (requérant)', [...owner, ...quality, place(landlord.address)]],
    ...(landlord.agent === null
      ? []
      : [
          [
            'Mandataire du bailleur',
            [`${landlord.agent.name}\n${place(landlord.agent.address)}`, phoneText(landlord.agent.phone)],
          ] as const,
        ]),
    ...(lawyer === null
      ? []
      : [['Avocat du bailleur', [`${lawyer.name}, toque ${lawyer.box}\n${place(lawyer.address)}`]] as const]),
    [
      facts.tenants.length > 1 ? 'Locataires' : 'Locataire',
      [
        ...facts.tenants.map(person),
        place(facts.elsewhere ?? facts.dwelling),
        ...facts.phones.map((each) => `Téléphone du locataire : ${phoneText(each)}`),
      ],
    ],
    ...(guarantor === null
      ? []
      : [
          [
            'Caution',
            [
              person(guarantor.person),
              place(guarantor.address),
              ...(facts.addressee === 'guarantor' ? ['Exemplaire signifié à la caution'] : []),
            ],
          ] as const,
        ]),
  ];
};

const leaseRow = (facts: ActFacts, { place }: Tools): Row => [
  'Bail',
  [
    `Conclu le ${longDate(facts.lease.signedOn)}${facts.lease.furnished ? ' (meublé)' : ''}, pour le logement :`,
    place(facts.dwelling),
  ],
];

const orderRows = (facts: ActFacts, tools: Tools): readonly Row[] => {
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  const { lease } = facts;
  return [
    leaseRow(facts, tools),
    [
      'Loyer mensuel',
      [
        `Principal ${euros(lease.rentCents)} ; charges ${euros(lease.chargesCents)} ; total ${euros(lease.rentCents + lease.chargesCents)}`,
      ],
    ],
    [
      'Objet',
      [
        `Commandement de payer **${euros(facts.debtCents)}** (loyers et charges impayés au ${longDate(facts.stoppedOn)}), hors coût de l’acte.`,
      ],
    ],
    ['Délai', [`${delay} à compter de la date ci-dessus`]],
    [
      'Conséquences',
      ['Sans paiement ni délais sollicités, procédure judiciaire de résiliation du bail et d’expulsion.'],
    ],
    [
      'Aides et recours',
      [
        'Fonds de solidarité pour le logement : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12.',
        'Délai de grâce : juridiction compétente, à tout moment (article 1343-5 du code civil).',
      ],
    ],
    ...(facts.quotesOldLaw ? [['Clause du bail', ['« … deux mois après un commandement … »']] as const] : []),
  ];
};

const summonsRows = (facts: ActFacts, tools: Tools): readonly Row[] => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return [];
  return [
    [
      'Audience',
      [
        `${weekdayDate(hearing.on)}, ${hearing.at.replace(':', ' h ')}, salle ${hearing.room}`,
        `${hearing.court}\nParvis du Tribunal de Paris\n75859 Paris cedex 17`,
        'En cas d’absence, décision possible sur les éléments du bailleur.',
      ],
    ],
    leaseRow(facts, tools),
    ...(earlierOrder === null
      ? []
      : [
          [
            'Précédemment',
            [`Commandement de payer du ${longDate(earlierOrder.on)}, montant ${euros(earlierOrder.debtCents)}`],
          ] as const,
        ]),
    [
      'Demandes',
      [
        `Paiement de **${euros(facts.debtCents)}**, arriéré au ${longDate(facts.stoppedOn)} (principal)`,
        'Résiliation, expulsion, indemnité d’occupation, dépens',
      ],
    ],
  ];
};

const leaveRows = (facts: ActFacts, { place }: Tools): readonly Row[] => {
  const { judgment } = facts;
  if (judgment === null) return [];
  return [
    [
      'Titre exécutoire',
      [
        `${judgment.court}, n° ${judgment.number}, ${longDate(judgment.on)} (signifié le ${longDate(judgment.servedOn)})`,
      ],
    ],
    ['Logement à libérer', [place(facts.dwelling)]],
    ['Délai', ['Deux mois, au terme desquels l’expulsion pourra être exécutée']],
    ['Juge compétent', ['Juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal, 75859 Paris cedex 17']],
  ];
};

/** What stands in the rows of the table, by type of act. */
export const ruledTableRows = (facts: ActFacts, tools: Tools): readonly Row[] => {
  const parts = {
    commandement_de_payer: orderRows,
    assignation: summonsRows,
    commandement_de_quitter_les_lieux: leaveRows,
  };
  return [...partyRows(facts, tools), ...parts[facts.type](facts, tools)];
};
