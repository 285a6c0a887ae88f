import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import { shortDate } from '../../words/french-date.ts';
import { phoneText } from '../../words/phone-text.ts';

/** A name and its value in a panel. */
export type PanelField = readonly [name: string, value: string];
type Place = (each: Address) => string;

const civil = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
const brief = (each: Person): string => `${civil(each)} ${each.firstNames} ${each.lastName}`;

const identity = (each: Person, name: string): readonly PanelField[] => [
  [name, civil(each)],
  ...(each.maidenName === null
    ? [['Nom', each.lastName] as const]
    : [['Nom d’usage', each.lastName] as const, ['Nom de naissance', each.maidenName] as const]),
  ['Prénoms', each.firstNames],
];

const creditor = ({ landlord, lawyer }: ActFacts, at: Place): readonly PanelField[] => {
  const tie: Partial<Record<ActFacts['landlord']['kind'], string>> = {
    heirs: 'Héritiers du bailleur',
    indivision: 'Indivisaires',
  };
  const quality = tie[landlord.kind];
  return [
    ...landlord.persons.map(
      (each): PanelField => ['Bailleur', `${brief(each)}, ${shortDate(each.bornOn)}, ${each.bornAt}`],
    ),
    ...(quality === undefined ? [] : [['Qualité', quality] as const]),
    ...(landlord.form === null
      ? []
      : [
          ['Bailleur', landlord.name] as const,
          ['Forme juridique', `${landlord.form}${landlord.kind === 'family_sci' ? ' (familiale)' : ''}`] as const,
          ['RCS', landlord.registration ?? ''] as const,
        ]),
    [landlord.form === null ? 'Adresse' : 'Siège', at(landlord.address)],
    ...(landlord.agent === null
      ? []
      : [['Représenté par son mandataire', `${landlord.agent.name}, ${at(landlord.agent.address)}`] as const]),
    ...(lawyer === null ? [] : [['Avocat', `${lawyer.name}, toque ${lawyer.box}, ${at(lawyer.address)}`] as const]),
  ];
};

const phones = (name: string, facts: ActFacts): readonly PanelField[] =>
  facts.phones.length === 0 ? [] : [[name, facts.phones.map((each) => phoneText(each)).join(', ')]];

const household = (facts: ActFacts, at: Place): readonly PanelField[] => {
  const { guarantor } = facts;
  const surety: readonly PanelField[] =
    guarantor === null
      ? []
      : [...identity(guarantor.person, 'Caution'), ['Adresse de la caution', at(guarantor.address)]];
  if (facts.addressee === 'guarantor')
    return [
      ...surety,
      ['Locataire cautionné', facts.tenants.map(brief).join(', ')],
      ...phones('Téléphone du locataire', facts),
    ];
  return [
    ...facts.tenants.flatMap((each) => identity(each, 'Locataire')),
    ['Adresse', at(facts.elsewhere ?? facts.dwelling)],
    ...phones('Téléphone', facts),
    ...surety,
  ];
};

/** The fields of the two panels for people. @param at how the office sets an address */
export const fourPanelsPeople = (
  facts: ActFacts,
  at: Place,
): { readonly creditor: readonly PanelField[]; readonly household: readonly PanelField[] } => ({
  creditor: creditor(facts, at),
  household: household(facts, at),
});
