import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';

const named = (each: Person): string =>
  `${each.civility === 'M' ? 'M.' : 'Mme'} ${each.lastName} ${each.firstNames}${each.maidenName === null ? '' : ` (nom de naissance : ${each.maidenName})`}`;
const at = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : `\n${each.complement}`}\n${each.postalCode} ${each.city}`;

type Row = readonly [name: string, value: string];

const creditorRows = ({ landlord, lawyer }: ActFacts): readonly Row[] => {
  const tie =
    { heirs: '\n(héritiers du bailleur)', indivision: '\n(indivision)' }[landlord.kind as 'heirs' | 'indivision'] ?? '';
  const persons = landlord.persons
    .map(
      (each) =>
        `${named(each)}, ${each.nationality}, ${each.civility === 'M' ? 'né' : 'née'} le ${shortDate(each.bornOn)} (${each.bornAt})`,
    )
    .join('\n');
  const company = `${landlord.name}\n${landlord.form}${landlord.kind === 'family_sci' ? ' (familiale)' : ''}, RCS ${landlord.registration}`;
  return [
    ['Créancier', `${landlord.form === null ? `${persons}${tie}` : company}\n${at(landlord.address)}`],
    ...(landlord.agent === null
      ? []
      : [['Mandataire du créancier', `${landlord.agent.name}\n${at(landlord.agent.address)}`] as const]),
    ...(lawyer === null
      ? []
      : [['Avocat du créancier', `${lawyer.name} (toque ${lawyer.box})\n${at(lawyer.address)}`] as const]),
  ];
};

const debtorRows = (facts: ActFacts): readonly Row[] => {
  const { tenants, guarantor, phones } = facts;
  const home = facts.elsewhere ?? facts.dwelling;
  const isMany = tenants.length > 1;
  return [
    ...tenants.map(
      (each, index): Row => [isMany ? `Débiteur ${index + 1}` : 'Débiteur', `${named(each)}\n${at(home)}`],
    ),
    ...(phones.length === 0 ? [] : [['Tél. débiteur', phones.map((each) => phoneText(each, '')).join(' / ')] as const]),
    ...(guarantor === null
      ? []
      : [
          [
            facts.addressee === 'guarantor' ? 'Caution (destinataire du présent acte)' : 'Caution',
            `${named(guarantor.person)}\n${at(guarantor.address)}`,
          ] as const,
        ]),
  ];
};

const leaseRows = ({ type, dwelling, lease, debtCents }: ActFacts): readonly Row[] => [
  ['Logement concerné', at(dwelling)],
  ...(type === 'commandement_de_quitter_les_lieux'
    ? []
    : ([
        ['Bail', `${lease.furnished ? 'Location meublée' : 'Location vide'}, signé le ${shortDate(lease.signedOn)}`],
        ['Loyer + charges', `${amount(lease.rentCents, ' ')} EUR + ${amount(lease.chargesCents, ' ')} EUR par mois`],
        ['Principal dû', `**${amount(debtCents, ' ')} EUR**`],
      ] as const)),
];

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Remise à personne (art. 654 CPC)',
  a_domicile: 'Remise à domicile (art. 655 CPC), copie acceptée par',
  a_etude: 'Dépôt étude (art. 656 CPC). Domicile confirmé par le nom figurant sur la boîte aux lettres.',
  pv_659: 'PV de recherches infructueuses (art. 659 CPC)',
};

/** A file's card: who asks, who owes, for which dwelling, how served and for how much. */
export const fileCardRows = (facts: ActFacts): readonly Row[] => [
  ['Date de signification', `**${shortDate(facts.servedOn)}**`],
  ['Signifié par', facts.officer],
  ...creditorRows(facts),
  ...debtorRows(facts),
  ...leaseRows(facts),
  [
    'Remise de l’acte',
    `${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}`,
  ],
];
