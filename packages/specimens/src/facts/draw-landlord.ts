import type { Random } from '../random/random.ts';
import type { Address, Agent, Landlord, LandlordKind, Person } from './act-facts.ts';
import { drawParisAddress, drawTownAddress } from './draw-address.ts';
import { drawCouple, drawPerson } from './draw-person.ts';
import { drawLandline } from './draw-phone.ts';

/** Social landlords under the names acts give them, with the form a company of that name has. */
const SOCIAL: readonly (readonly [string, string])[] = [
  ['PARIS HABITAT-OPH', 'établissement public industriel et commercial'],
  ['PARIS HABITAT OPH', 'office public de l’habitat'],
  ['PARIS HABITAT', 'office public de l’habitat'],
  ['RÉGIE IMMOBILIÈRE DE LA VILLE DE PARIS', 'société anonyme d’économie mixte'],
  ['R.I.V.P.', 'société d’économie mixte'],
  ['ELOGIE-SIEMP', 'société anonyme d’économie mixte'],
  ['ELOGIE SIEMP', 'société d’économie mixte'],
  ['IMMOBILIÈRE 3F', 'société anonyme d’habitations à loyer modéré'],
  ['IMMOBILIERE 3F', 'S.A. d’HLM'],
  ['ICF HABITAT LA SABLIÈRE', 'société anonyme d’HLM'],
  ['SEQENS', 'société anonyme d’habitations à loyer modéré'],
  ['CDC HABITAT SOCIAL', 'société anonyme d’habitations à loyer modéré'],
  ['TOIT ET JOIE', 'société anonyme d’HLM'],
  ['RATP HABITAT', 'société anonyme d’HLM'],
  ['BATIGERE EN ÎLE-DE-FRANCE', 'société anonyme d’HLM'],
  ['ANTIN RÉSIDENCES', 'société anonyme d’HLM'],
  ['1001 VIES HABITAT', 'société anonyme d’habitations à loyer modéré'],
  ['LOGIREP', 'entreprise sociale pour l’habitat'],
  ['EMMAÜS HABITAT', 'société anonyme d’HLM'],
  ['IMMOBILIÈRE DU MOULIN VERT', 'entreprise sociale pour l’habitat'],
  ['VALOPHIS HABITAT', 'office public de l’habitat'],
  ['VILOGIA', 'société anonyme d’HLM'],
  ['DOMNIS', 'société anonyme d’HLM'],
  ['ERIGÈRE', 'société anonyme d’habitations à loyer modéré'],
];

const TREES = [
  'DES TILLEULS',
  'DU PUITS FLEURI',
  'LES TROIS CÈDRES',
  'DU MOULIN NEUF',
  'SAINT-FIACRE',
  'BELLEVUE',
  'DES DEUX CLOCHERS',
  'LA GIROUETTE',
  'DE LA PORTE DORÉE',
  'HORIZON 17',
  'DU 14 BIS',
  'VAL D’OR',
];
const COMPANIES: readonly (readonly [string, string])[] = [
  ['FONCIÈRE BELLEROCHE', 'société par actions simplifiée'],
  ['IMMOBILIÈRE DES GLYCINES', 'société à responsabilité limitée'],
  ['PATRIMOINE & PIERRE', 'société anonyme'],
  ['COMPAGNIE FONCIÈRE DU LEVANT', 'société par actions simplifiée'],
  ['HAUSSMANN RÉSIDENTIEL', 'société en nom collectif'],
];
const AGENTS = [
  'CABINET TROIS PLATANES',
  'SAS GÉRANCE DES DEUX RIVES',
  'CABINET ORIEL-LACOMBE',
  'AGENCE DU PARC MONCEAU',
  'CABINET VIALARD & FILS',
  'SARL IMMO-GESTION 75',
  'RÉGIE DU FAUBOURG',
  'SAS HABITAT ET GESTION',
  'CABINET DE LA BUTTE',
  'SA FONCIA LUTÈCE INVENTÉE',
];

const registration = (random: Random): string =>
  `${random.int(300, 899)} ${String(random.int(0, 999)).padStart(3, '0')} ${String(random.int(0, 999)).padStart(3, '0')}`;

const drawAgent = (random: Random): Agent => ({
  name: random.pick(AGENTS),
  address: drawParisAddress(random),
  phone: drawLandline(random),
});

const personsOf = (kind: LandlordKind, random: Random): readonly Person[] => {
  if (kind === 'person') return [drawPerson(random)];
  if (kind === 'couple') return drawCouple(random);
  if (kind === 'indivision' || kind === 'heirs') {
    const first = drawPerson(random);
    return [first, drawPerson(random, { lastName: first.lastName })].slice(0, 2);
  }
  return [];
};

const bare = (person: Person): string => `${person.firstNames} ${person.lastName}`;

const companyOf = (kind: LandlordKind, random: Random): readonly [string, string] => {
  if (kind === 'family_sci' || kind === 'sci') return [`SCI ${random.pick(TREES)}`, 'société civile immobilière'];
  if (kind === 'company') return random.pick(COMPANIES);
  if (kind === 'insurer') return ['LA PRÉVOYANCE DU LEVANT', 'société d’assurance mutuelle'];
  if (kind === 'intermediate') return ["IN'LI", 'société anonyme'];
  return random.pick(SOCIAL);
};

const AGENT_CHANCE: Readonly<Record<LandlordKind, number>> = {
  person: 0.5,
  couple: 0.5,
  indivision: 0.6,
  heirs: 0.6,
  family_sci: 0.4,
  sci: 0.6,
  company: 0.5,
  insurer: 0.8,
  social: 0,
  intermediate: 0,
};

/** A landlord of one of the kinds met in Paris, social ones in about half of the acts. @param near a street to live in, as a trap */
export const drawLandlord = (random: Random, near: Address | null): Landlord => {
  const kind = random.weighted<LandlordKind>([
    ['social', 46],
    ['person', 20],
    ['couple', 6],
    ['indivision', 2],
    ['heirs', 2],
    ['family_sci', 8],
    ['sci', 6],
    ['company', 6],
    ['insurer', 2],
    ['intermediate', 2],
  ]);
  const persons = personsOf(kind, random);
  const [companyName, form] = companyOf(kind, random);
  const isCompany = persons.length === 0;
  const isPublic = form.startsWith('établissement') || form.startsWith('office');
  return {
    kind,
    persons,
    name: isCompany ? companyName : persons.map(bare).join(' et '),
    form: isCompany ? form : null,
    capitalCents: isCompany && !isPublic ? random.int(1, 400) * 100_000 : null,
    registration: isCompany ? registration(random) : null,
    address: near ?? (random.chance(0.6) ? drawParisAddress(random) : drawTownAddress(random)),
    agent: random.chance(AGENT_CHANCE[kind]) ? drawAgent(random) : null,
  };
};
