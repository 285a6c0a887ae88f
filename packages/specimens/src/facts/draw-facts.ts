import type { Random } from '../random/random.ts';
import type { ActFacts, Address, Landlord, Person, ServiceMode } from './act-facts.ts';
import { addDays, daysBetween, workingDay } from './day.ts';
import { drawAccount } from './draw-account.ts';
import { drawParisAddress, drawTownAddress } from './draw-address.ts';
import { drawCosts, totalCost } from './draw-costs.ts';
import { drawLandlord } from './draw-landlord.ts';
import { drawOffice } from './draw-office.ts';
import { drawPerson, drawTenants } from './draw-person.ts';
import { drawLandline, drawMobile } from './draw-phone.ts';

/** From this day on a commandement gives six weeks (loi 2023-668, art. 10); older leases keep their two months (Cass. avis 13 June 2024). */
const REFORM = '2023-07-29';
const FIRST_DAY = '2019-01-02';
const LAST_DAY = '2025-12-19';

/** The judge whom a summons names here exists from this day on (loi 2019-222, art. 95). */
const NEW_JUDGE = '2020-01-01';

const drawServedOn = (random: Random, type: ActFacts['type']): string => {
  const first = type === 'assignation' ? NEW_JUDGE : FIRST_DAY;
  const span = daysBetween(first, LAST_DAY);
  const isRecent = random.chance(0.55);
  const offset = isRecent ? random.int(Math.floor(span * 0.76), span) : random.int(0, span);
  const day = workingDay(addDays(first, offset));
  return day.endsWith('-01-01') || day.endsWith('-05-01') || day.endsWith('-12-25') ? workingDay(addDays(day, 1)) : day;
};

const drawLease = (random: Random, servedOn: string): ActFacts['lease'] => {
  const age = random.weighted([
    [random.int(200, 500), 30],
    [random.int(500, 1500), 40],
    [random.int(1500, 4500), 25],
    [random.int(4500, 9000), 5],
  ]);
  const rentCents = random.int(380, 1650) * 100 + random.pick([0, 0, 0, 25, 50, 73, 96]);
  return {
    signedOn: addDays(servedOn, -age),
    furnished: random.chance(0.2),
    rentCents,
    chargesCents: random.chance(0.9) ? random.int(20, 160) * 100 : 0,
  };
};

const drawDeadline = (
  random: Random,
  type: ActFacts['type'],
  servedOn: string,
  signedOn: string,
): ActFacts['deadline'] => {
  if (type === 'assignation') return null;
  if (type === 'commandement_de_quitter_les_lieux') return { value: 2, unit: 'months' };
  if (servedOn < REFORM) return { value: 2, unit: 'months' };
  const isNew = signedOn >= REFORM;
  return random.chance(isNew ? 0.95 : 0.3) ? { value: 6, unit: 'weeks' } : { value: 2, unit: 'months' };
};

const drawHearing = (random: Random, servedOn: string): NonNullable<ActFacts['hearing']> => ({
  court:
    servedOn < '2020-01-01' ? 'Tribunal d’instance de Paris' : 'Tribunal judiciaire de Paris, pôle civil de proximité',
  on: workingDay(addDays(servedOn, random.chance(0.04) ? random.int(25, 40) : random.int(60, 170))),
  at: random.pick(['09:00', '09:15', '09:30', '10:00', '10:30', '13:30', '14:00', '14:15', '14:30']),
  room: `${random.int(1, 5)}.${String(random.int(1, 29)).padStart(2, '0')}`,
});

const drawTaker = (random: Random, service: ServiceMode, tenants: readonly Person[]): ActFacts['taker'] => {
  if (service !== 'a_domicile') return null;
  const other = drawPerson(random);
  const quality = random.pick([
    'son conjoint',
    'sa mère',
    'son fils majeur',
    'sa voisine',
    'le gardien de l’immeuble',
    'sa colocataire',
  ]);
  const title = other.civility === 'M' ? 'Monsieur' : 'Madame';
  return {
    name: `${title} ${tenants.some((each) => each.lastName === other.lastName) ? 'SAMBRE' : other.lastName}`,
    quality,
  };
};

const drawGuarantor = (random: Random, landlord: Landlord, type: ActFacts['type'], dwelling: Address) => {
  const addressee = random.weighted<ActFacts['addressee']>([
    ['tenant', 88],
    ['guarantor', type === 'commandement_de_payer' ? 7 : 0],
    ['both', type === 'assignation' ? 12 : 0],
  ]);
  const mayHave = landlord.kind !== 'social' && type !== 'commandement_de_quitter_les_lieux';
  if (addressee === 'tenant' || !mayHave) return { addressee: 'tenant' as const, guarantor: null };
  const address = random.chance(0.5) ? drawTownAddress(random) : drawParisAddress(random);
  return {
    addressee,
    guarantor: {
      person: drawPerson(random),
      address: address.street === dwelling.street ? drawTownAddress(random) : address,
    },
  };
};

const drawReference = (random: Random): { reference: string; lookAlike: string } => ({
  reference: random.pick([
    `${random.int(19, 25)}${String(random.int(0, 99_999)).padStart(5, '0')}/${random.pick(['CDP', 'AB', 'MLR', 'JPT'])}`,
    `C${random.int(100_000, 999_999)}`,
    `${random.int(2019, 2025)}-${String(random.int(1, 9999)).padStart(4, '0')}`,
    `MD ${random.int(10_000, 99_999)} / ${random.int(10, 99)}`,
  ]),
  lookAlike: `01 4${random.int(0, 9)} ${Array.from({ length: 3 }, () => String(random.int(0, 99)).padStart(2, '0')).join(' ')}`,
});

const drawLawyer = (random: Random): NonNullable<ActFacts['lawyer']> => {
  const person = drawPerson(random);
  return {
    name: `Maître ${person.firstNames.split(' ')[0]} ${random.pick(['ESTIVALIS', 'CORNEBARRE', 'PUYVALLÉE', 'DE RONSAY', 'AUBERIVE'])}`,
    address: drawParisAddress(random),
    box: `${random.pick(['A', 'C', 'D', 'E', 'P'])} ${String(random.int(1, 999)).padStart(4, '0')}`,
  };
};

const drawJudgment = (random: Random, servedOn: string): NonNullable<ActFacts['judgment']> => {
  const on = workingDay(addDays(servedOn, -random.int(70, 300)));
  return {
    on,
    servedOn: workingDay(addDays(on, random.int(12, 50))),
    court: on < '2020-01-01' ? 'tribunal d’instance de Paris' : 'tribunal judiciaire de Paris',
    number: `${on.slice(2, 4)}/${String(random.int(100, 9999)).padStart(5, '0')}`,
  };
};

/** The order that a summons tells of: what the account came to on a day two to four months before; null when that was next to nothing. */
const drawEarlierOrder = (
  random: Random,
  { servedOn, lease, account }: Pick<ActFacts, 'servedOn' | 'lease' | 'account'>,
): ActFacts['earlierOrder'] => {
  const on = workingDay(addDays(servedOn, -random.int(68, 125)));
  const owed = account.filter(({ date }) => date < on).reduce((sum, { amountCents }) => sum + amountCents, 0);
  return on > lease.signedOn && owed > lease.rentCents ? { on, debtCents: owed } : null;
};

/** Everything an invented act tells, before an office words it. @param months at most how many months the account holds */
export const drawFacts = (random: Random, { months }: { readonly months?: number } = {}): ActFacts => {
  const type = random.weighted<ActFacts['type']>([
    ['commandement_de_payer', 65],
    ['assignation', 28],
    ['commandement_de_quitter_les_lieux', 7],
  ]);
  const servedOn = drawServedOn(random, type);
  const lease = drawLease(random, servedOn);
  const dwelling = drawParisAddress(random, { hasComplement: true });
  const trap = (probability: number) =>
    random.chance(probability) ? drawParisAddress(random, { near: dwelling }) : null;
  const tenants = drawTenants(random);
  const landlord = drawLandlord(random.fork('landlord'), trap(0.06));
  const account = drawAccount(random.fork('account'), {
    servedOn,
    terms: lease,
    isSocial: landlord.kind === 'social',
    least: type === 'assignation' ? 5 : 2,
    months: months ?? (random.fork('months').chance(0.08) ? 30 : 14),
  });
  const debtCents = account.reduce((sum, each) => sum + each.amountCents, 0);
  const service = random.weighted<ServiceMode>([
    ['a_etude', 62],
    ['a_personne', 16],
    ['a_domicile', 14],
    ['pv_659', 8],
  ]);
  const costs = drawCosts(random, debtCents);
  const office = drawOffice(random.fork('office'), servedOn, trap(0.04));
  const isOrder = type === 'commandement_de_payer';
  const earlierOrder = type === 'assignation' ? drawEarlierOrder(random, { servedOn, lease, account }) : null;
  return {
    type,
    servedOn,
    service,
    taker: drawTaker(random, service, tenants),
    office,
    officer: random.pick(office.officers),
    ...drawReference(random),
    landlord,
    tenants,
    ...drawGuarantor(random, landlord, type, dwelling),
    dwelling,
    elsewhere: random.chance(0.06) ? drawTownAddress(random) : null,
    phones: random.chance(0.4) ? [random.chance(0.8) ? drawMobile(random) : drawLandline(random)] : [],
    lease,
    account: type === 'commandement_de_quitter_les_lieux' ? [] : account,
    debtCents,
    stoppedOn: addDays(servedOn, -random.int(3, 12)),
    costs,
    costCents: totalCost(costs),
    deadline: drawDeadline(random, type, servedOn, lease.signedOn),
    hearing: type === 'assignation' ? drawHearing(random, servedOn) : null,
    earlierOrder,
    annexesOrder: earlierOrder !== null && random.fork('exhibits').chance(0.06),
    judgment: type === 'commandement_de_quitter_les_lieux' ? drawJudgment(random, servedOn) : null,
    lawyer: type === 'assignation' && random.chance(0.6) ? drawLawyer(random) : null,
    showsAccount: isOrder || (type === 'assignation' && random.chance(0.65)),
    saysBothDelays: isOrder && servedOn >= REFORM && random.fork('delays').chance(0.06),
    quotesOldLaw: isOrder && servedOn >= REFORM && random.chance(0.08),
    fillerPages: random.weighted([
      [0, 75],
      [1, 15],
      [2, 8],
      [3, 2],
    ]),
  };
};
