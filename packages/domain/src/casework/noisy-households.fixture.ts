import { householdOf, type Sighting } from './household.ts';
import type { Candidate } from './same-household.ts';

/** Invented households, and the noise with which a second office and a scanner write them. For tests and measures only. */

const SURNAMES =
  `Martin,Diallo,Nguyen,Traoré,Petit,Cohen,Da Silva,Benali,Lefèvre,Dubois,Moreau,Ndiaye,Garcia,Haddad,Coulibaly,Roussel,
Guérin,Le Goff,Kaboré,Fontaine,Çelik,Özdemir,Kowalski,Van den Broek,D'Artagnan,N'Diaye,El Amrani,Ben Youssef,Ould Ahmed,Saint-Preux,
Lefebvre-Oudin,Benhamou-Castéra,Dos Santos Ferreira,De La Rochebrune,Le Guennic,Kervégant,Quilleveré,Wojciechowski,Rakotoarisoa,Mabiala-Nzouzi,
Palombat,Tastevin,Ngoma,Zéphirin,Abgrall,Hounsou,Cissokho,Orlowski,Bah,Seck,Sylla,Koffi-Amani,Legendre,Fournier,Girard,Bonnet,Mercier,Faure,
Blanc,Chevalier,Perrin,Clément,Gauthier,Robin,Masson,Morel,Henry,Roche,Barbier,Meunier,Schmitt,Colin,Vidal,Picard,Renard,Marchand,Duval,
Denis,Lemaire,Dumas,Carpentier,Charles,Baron,Gaillard,Brun,Leclerc,Lucas,Hubert,Poirier,Joly,Rivière,Bourgeois,Lacroix,Philippe,Aubert,
Olivier,Vasseur,Renaud,Rolland,Caron,Jacquet,Collet,Prévost,Poulain,Adam,Huet,Noël,Maillard,Boyer,Benoît,Pons,Laporte,Bertin,Salmon`.split(
    /,\s*/,
  );
const FIRST =
  `Mamadou,Fatoumata,Jean-Baptiste,Jean-Pierre,Jean,Marie-Thérèse,Marie,Amélie Jeanne,Françoise Odile,Emre Can,Hélène,Idriss,Nour,
Sabrina,Grégoire,Mickaël,Élise,Capucine Rose,Dragan,Inès Maud,Bérengère,Angélique,Parfait,Patrice Henri,Tristan,Garance,Baptiste,Céleste,Yvette,
Farid,Duc Anh,Loïc,Rui Miguel,Rokhaya,Anatole,Lorenzo,Mohamed,Mohamed Lamine,Aïssatou,Aurélien,Clémence,Léonie,Wladimir,Souleymane,Ousmane,
Stéphane,Zohra,Théo,Océane,Noé Lucien,Solange,Yann,Vincent,Mireille,Kouamé Serge,Kadiatou,Paul,Louis,Louise,Anne,Karim,Samira,Thomas,Julie,
Nicolas,Camille,Antoine,Sarah,Alexandre,Laura,Pierre,Claire,Hugo,Manon,Lucas,Emma,David,Sophie,Éric,Nathalie,Philippe,Isabelle,Bruno,Sylvie`.split(
    /,\s*/,
  );
const STREETS =
  `rue de la Goutte-d'Or,rue Lecourbe,allée Gaston-Bachelard,rue de Meaux,rue Georges-Pitard,rue Saint-Fiacre,rue Cantagrel,
villa du Lavoir,rue Pelleport,rue du Cherche-Midi,square Théodore-Judlin,rue Raymond-Queneau,rue de l'Ourcq,rue des Dames,rue de l'Abbé-Grégoire,
rue des Pyrénées,rue de Sèvres,rue de Tolbiac,rue Riquet,rue des Orteaux,avenue de Choisy,boulevard de Strasbourg,rue Blomet,rue du Charolais,
rue Jean-Mermoz,passage des Soupirs,rue Didot,rue de Lévis,rue de la Chapelle,rue Myrha,boulevard Sérurier,avenue d'Italie,avenue d'Ivry,
rue Ramponeau,rue Émile-Level,rue de Bagnolet,rue Piat,boulevard Haussmann,rue Bisson,place de Clichy,rue de Clichy,avenue de Clichy`.split(
    /,\s*/,
  );
const SOCIAL = ['PARIS HABITAT-OPH', 'R.I.V.P.', 'ELOGIE-SIEMP', 'IMMOBILIERE 3F', 'SEQENS', 'S.A. TOIT ET JOIE'];

export type Random = () => number;

/** Deterministic numbers in [0, 1). Source: mulberry32. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
/** Names at the head of the list are met far more often, as in life. */
const pickSkewed = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() ** 2.2 * list.length)] as T;
export const chance = (random: Random, probability: number): boolean => random() < probability;
export const whole = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));
const two = (n: number): string => String(n).padStart(2, '0');
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const dayIn = (random: Random, year: number): string =>
  `${year}-${two(whole(random, 1, 12))}-${two(whole(random, 1, 28))}`;

const SYLLABLES =
  'ba,ca,dou,fer,gan,ker,la,mon,na,or,pel,ri,sa,tou,va,zi,che,bron,vil,lart,tier,mau,ron,det,quin'.split(',');
/** Half the names of a city are rare ones. */
export const surnameOf = (random: Random): string => {
  if (chance(random, 0.5)) return pickSkewed(random, SURNAMES);
  const name = Array.from({ length: whole(random, 2, 4) }, () => pick(random, SYLLABLES)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

export const complementOf = (random: Random): string => {
  const building = chance(random, 0.4) ? `Bâtiment ${pick(random, ['A', 'B', 'C'])}, ` : '';
  const door = chance(random, 0.5) ? `, porte ${whole(random, 1, 99)}` : '';
  return `${building}${whole(random, 1, 9)}e étage${door}`;
};

export const tenantOf = (random: Random, lastName: string) => ({
  civility: pick(random, ['M', 'MME'] as const),
  lastName,
  firstNames: pick(random, FIRST),
});

/** One household with its first act. */
export const inventedSighting = (random: Random, n: number): Sighting => {
  const lastName = surnameOf(random);
  const tenants = [tenantOf(random, lastName)];
  if (chance(random, 0.3)) tenants.push(tenantOf(random, chance(random, 0.6) ? lastName : surnameOf(random)));
  const social = chance(random, 0.5);
  const street = whole(random, 0, STREETS.length - 1);
  return {
    actId: idOf(n),
    type: 'commandement_de_payer',
    servedOn: dayIn(random, 2024),
    addressee: 'tenant',
    tenants,
    dwelling: {
      street: `${whole(random, 1, social ? 12 : 120)} ${STREETS[street]}`,
      complement: chance(random, 0.8) ? complementOf(random) : null,
      postalCode: `750${two((street % 20) + 1)}`,
      city: 'PARIS',
    },
    landlord: social ? pick(random, SOCIAL) : `SCI DU ${whole(random, 1, 4000)}`,
    socialLandlord: social,
    phones: chance(random, 0.1) ? [`+336${whole(random, 10_000_000, 99_999_999)}`] : [],
    emails: [],
    officeId: `etude-${whole(random, 1, 60)}`,
    officeReference: chance(random, 0.5) ? `D${whole(random, 100_000, 999_999)}` : null,
    rentCents: chance(random, 0.7) ? whole(random, 400, 1_600) * 100 : null,
    debtCents: whole(random, 1_000, 9_000) * 100 + whole(random, 0, 99),
    leaseSignedOn: chance(random, 0.7) ? dayIn(random, whole(random, 2005, 2023)) : null,
  };
};

const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/rn/, 'm'],
  [/l/, '1'],
  [/o/i, '0'],
  [/e/, 'c'],
  [/i/, 'l'],
  [/S/, '5'],
  [/B/, '8'],
  [/n/, 'u'],
  [/[éèê]/, 'e'],
];
/** One misread letter. */
export const scanned = (random: Random, text: string): string => {
  const [pattern, look] = pick(random, LOOKS);
  return text.replace(pattern, look);
};
const dropALetter = (random: Random, text: string): string => {
  const at = whole(random, 1, Math.max(1, text.length - 2));
  return text.slice(0, at) + text.slice(at + 1);
};
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');

const respelt = (random: Random, text: string): string => {
  let out = text;
  if (chance(random, 0.5)) out = withoutAccents(out);
  if (chance(random, 0.5)) out = out.toUpperCase();
  if (chance(random, 0.5)) out = out.replaceAll('-', ' ');
  if (chance(random, 0.2)) out = out.replaceAll(/['’]/g, ' ');
  return out;
};

const noisyName = (random: Random, name: string, scan: boolean): string => {
  let out = respelt(random, name);
  if (scan && chance(random, 0.4)) out = scanned(random, out);
  if (chance(random, 0.04)) out = dropALetter(random, out);
  return out;
};

const noisyFirst = (random: Random, first: string | null, scan: boolean): string | null => {
  if (first === null || chance(random, 0.02)) return null;
  if (chance(random, 0.05)) return `${first.slice(0, 1)}.`;
  const kept = chance(random, 0.4) ? (first.split(' ')[0] ?? first) : first;
  return noisyName(random, kept, scan && chance(random, 0.5));
};

const noisyStreet = (random: Random, street: string, scan: boolean): string => {
  let out = chance(random, 0.3) ? street.replace(/^(\d+) /, '$1, ') : street;
  if (chance(random, 0.3))
    out = out.replace(' rue ', ' r. ').replace(' avenue ', ' av. ').replace(' boulevard ', ' bd ');
  out = respelt(random, out);
  return scan && chance(random, 0.3) ? out.replace(/([a-z]{3}.*)$/i, (tail) => scanned(random, tail)) : out;
};

const noisyComplement = (random: Random, complement: string | null): string | null => {
  if (complement === null || chance(random, 0.15)) return null;
  const short = complement.replace('Bâtiment', 'Bât.').replace('porte ', 'pte ').replace('e étage', 'EME ETG');
  return chance(random, 0.5) ? short.toUpperCase() : complement;
};

/** The same household as another office's summons writes it, a year later; four in ten are scans. */
export const noisyCopy = (random: Random, known: Sighting, n: number): Sighting => {
  const scan = chance(random, 0.4);
  const people = known.tenants.map((tenant) => ({
    civility: chance(random, 0.1) ? null : tenant.civility,
    lastName:
      noisyName(random, tenant.lastName, scan) + (chance(random, 0.03) ? ` née ${pickSkewed(random, SURNAMES)}` : ''),
    firstNames: noisyFirst(random, tenant.firstNames, scan),
  }));
  const otherOffice = chance(random, 0.6);
  return {
    ...known,
    actId: idOf(n),
    type: 'assignation',
    servedOn: dayIn(random, 2025),
    tenants: people.length > 1 && chance(random, 0.2) ? people.slice(1) : people,
    dwelling: {
      ...known.dwelling,
      street: noisyStreet(random, known.dwelling.street ?? '', scan),
      complement: noisyComplement(random, known.dwelling.complement),
    },
    landlord: chance(random, 0.05) ? 'SAS AUTRE PROPRIETAIRE' : respelt(random, known.landlord ?? ''),
    phones: [],
    officeId: otherOffice ? 'etude-autre' : known.officeId,
    officeReference: otherOffice ? `Z${whole(random, 100_000, 999_999)}` : known.officeReference,
    rentCents: chance(random, 0.3) ? Math.round((known.rentCents ?? 80_000) * (1 + random() * 0.03)) : null,
    debtCents: (known.debtCents ?? 0) + 123_456,
    leaseSignedOn: chance(random, 0.6) ? known.leaseSignedOn : null,
  };
};

/** Somebody else who is easily taken for the household: a relative of the building, a neighbour, the next tenant, the same person elsewhere. */
export const lookAlike = (random: Random, known: Sighting, n: number): Sighting => {
  const other = inventedSighting(random, n);
  const [tenant] = known.tenants;
  const lastName = tenant?.lastName ?? 'Martin';
  // Another person than any of the household: `Louis` beside a `Louise` whom chance called Madame would be no other one.
  const start = (name: string | null): string => (name ?? '').slice(0, 4);
  const borne = new Set(known.tenants.map(({ firstNames }) => start(firstNames)));
  let stranger = pick(random, FIRST);
  while (borne.has(start(stranger))) stranger = pick(random, FIRST);
  const relative = { civility: pick(random, ['M', 'MME'] as const), lastName, firstNames: stranger };
  const building = { ...known.dwelling, complement: complementOf(random) };
  const landlord = { landlord: known.landlord, socialLandlord: known.socialLandlord };
  switch (whole(random, 0, 3)) {
    case 0:
      return { ...other, ...landlord, tenants: [relative], dwelling: building };
    case 1:
      return { ...other, ...landlord, dwelling: building };
    case 2:
      return { ...other, ...landlord, dwelling: known.dwelling, rentCents: known.rentCents };
    default: {
      const number = Number.parseInt(known.dwelling.street ?? '', 10) + 200;
      const street = (other.dwelling.street ?? '').replace(/^\d+/, String(number));
      return { ...other, tenants: known.tenants, dwelling: { ...other.dwelling, street } };
    }
  }
};

/** A procedure that holds one act, named by its number. */
export const candidateOf = (sighting: Sighting): Candidate => ({
  procedureId: sighting.actId,
  household: householdOf([sighting]),
});
