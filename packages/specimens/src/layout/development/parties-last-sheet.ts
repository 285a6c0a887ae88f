import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { shortDate } from '../../words/french-date.ts';
import { phoneText } from '../../words/phone-text.ts';

type Row = readonly [word: string, meaning: string];

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
/** `Madame MARTIN Amélie Jeanne, née LEFÈVRE`. */
const named = (each: Person): string =>
  `${civil(each)} ${each.lastName} ${each.firstNames}${each.maidenName === null ? '' : `, née ${each.maidenName}`}`;
const lines = (each: Address): string =>
  `${each.complement === null ? '' : `${each.complement}\n`}${each.street}\n${each.postalCode} ${each.city}`;

const landlordRows = ({ landlord, lawyer }: ActFacts): readonly Row[] => {
  const tie = { heirs: '\nhéritiers de l’ancien bailleur', indivision: '\nen indivision' } as const;
  const { agent } = landlord;
  const who =
    landlord.form === null
      ? `${landlord.persons.map((each) => `**${named(each)}**\n${shortDate(each.bornOn)}, ${each.bornAt}, ${each.nationality}, ${each.profession}`).join('\n')}${landlord.kind === 'heirs' || landlord.kind === 'indivision' ? tie[landlord.kind] : ''}`
      : `**${landlord.name}**\n${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}, RCS ${landlord.registration}`;
  return [
    ['Le bailleur', `${who}\n${lines(landlord.address)}`],
    ...(agent === null ? [] : [['Le gérant du bailleur', `${agent.name}\n${lines(agent.address)}`] as const]),
    ...(lawyer === null
      ? []
      : [['L’avocat du bailleur', `${lawyer.name}, ${lawyer.box}\n${lines(lawyer.address)}`] as const]),
  ];
};

const tenantRows = (facts: ActFacts): readonly Row[] => {
  const { guarantor, elsewhere, phones } = facts;
  const home = elsewhere === null ? 'habitant le logement' : `habitant :\n${lines(elsewhere)}`;
  return [
    [
      'Le locataire',
      `${facts.tenants.map((each) => `**${named(each)}**`).join('\n')}\n${home}${phones.length === 0 ? '' : `\ntéléphone : ${phones.map((each) => phoneText(each)).join(', ')}`}`,
    ],
    ...(guarantor === null
      ? []
      : [
          [
            'La caution',
            `**${named(guarantor.person)}**\n${lines(guarantor.address)}${facts.addressee === 'guarantor' ? '\nLa présente copie est celle de la caution : ce qui est commandé au locataire lui est commandé.' : '\nElle est assignée aux mêmes fins.'}`,
          ] as const,
        ]),
    ['Le logement', lines(facts.dwelling)],
  ];
};

const officeRow = ({ office, officer, reference, lookAlike }: ActFacts): Row => [
  'L’officier',
  `${officer}, ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'}\n${office.name}\n${lines(office.address)}\n${phoneText(office.phone)}, ${office.email}\nDossier ${reference} (matricule ${lookAlike})`,
];

/** The last sheet says who is meant by each word of the act. */
export const partiesLastSheet = (pen: Pen, facts: ActFacts): void => {
  pen.newPage();
  pen.text('ÉTAT DES PERSONNES ET DU LIEU', { style: 'bold', size: 13, after: 4 });
  pen.text('Il fait corps avec l’acte.', { after: 10 });
  drawTable(pen, [...landlordRows(facts), ...tenantRows(facts), officeRow(facts)], {
    columns: [
      { title: 'Le mot', width: 120 },
      { title: 'Ce qu’il désigne', width: 340 },
    ],
    grid: true,
    headFill: 0.9,
    size: 9.8,
    pad: 4,
    leading: 1.28,
  });
};
