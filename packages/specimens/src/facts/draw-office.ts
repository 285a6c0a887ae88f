import type { Random } from '../random/random.ts';
import type { Address, Office } from './act-facts.ts';
import { drawParisAddress, drawTownAddress } from './draw-address.ts';
import { drawLandline } from './draw-phone.ts';
import { MEN, WOMEN } from './people-names.ts';

/** Names of offices only: no tenant bears them, so that nobody can take one for the other. */
const OFFICERS = [
  'LORQUEVAL',
  'MIRANDOL',
  'CASTELFRANC',
  'BRÉZOLLES',
  'D’ARGOULET',
  'VERNOISE',
  'PÉRIGNAT',
  'SOULIGNAC',
  'TRÉMAUVILLE',
  'KERGOËT',
  'HAUTPRÉ',
  'MONTBAZAC',
  'FÉRAUDY',
  'ROCQUIGNOL',
  'VILLEBRUME',
  'DESPIERRAIES',
  'OSMONVAL',
  'QUINTEFEUILLE',
  'SAINT-ELME',
  'GRANDVAL',
];

const nameOf = (random: Random, names: readonly string[]): string => {
  const [first = '', second = ''] = names;
  if (names.length === 1)
    return random.pick([`Maître ${random.pick([...MEN, ...WOMEN])} ${first}`, `SELARL ${first}`, `SAS ÉTUDE ${first}`]);
  const last = names.at(-1) ?? '';
  return random.pick([
    `SELARL ${first} ET ASSOCIÉS`,
    `SCP ${names.join(' - ')}`,
    `SELARL ${names.slice(0, -1).join(', ')} & ${last}`,
    `SAS ${first} ${second} JUSTICE`,
    `SELAS ${names.join(' ')}`,
    `SCP ${names.slice(0, -1).join(', ')} ET ${last}`,
  ]);
};

const ibanOf = (random: Random): string => {
  const group = () => String(random.int(0, 9999)).padStart(4, '0');
  return `FR${random.int(10, 98)} ${group()} ${group()} ${group()} ${group()} ${group()} ${random.int(100, 999)}`;
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

/** An invented office. @param near an address in whose street it stands, as a trap */
export const drawOffice = (random: Random, servedOn: string, near: Address | null): Office => {
  const count = random.weighted([
    [1, 30],
    [2, 45],
    [3, 25],
  ]);
  const names = random.shuffle(OFFICERS).slice(0, count);
  const officers = names.map((name) => `${random.pick([...MEN, ...WOMEN])} ${name}`);
  const name = nameOf(random, names);
  const single = name.startsWith('Maître ') ? name.slice('Maître '.length) : null;
  const domain = `${plain(names[0] ?? 'etude')}.example`;
  return {
    name,
    officers: single === null ? officers : [single],
    address: near ?? (random.chance(0.8) ? drawParisAddress(random) : drawTownAddress(random)),
    phone: drawLandline(random),
    fax: random.chance(0.5) ? drawLandline(random) : null,
    email: `contact@${domain}`,
    site: `www.${domain}`,
    iban: ibanOf(random),
    title: servedOn < '2022-07-01' ? 'huissier' : 'commissaire',
  };
};
