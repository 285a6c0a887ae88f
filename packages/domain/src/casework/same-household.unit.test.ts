import { describe, expect, test } from 'vitest';
import { blockingTokens } from './blocking-tokens.ts';
import { evidenceLabel } from './evidence.ts';
import { householdOf, type Sighting } from './household.ts';
import { compareSightings, matchHousehold } from './same-household.ts';
import { seen } from './sighting.fixture.ts';

type Pair = readonly [why: string, a: Parameters<typeof seen>[0], b: Parameters<typeof seen>[0]];

const SAME: readonly Pair[] = [
  [
    'a letter less, a hyphen less, capitals and a comma',
    { tenants: ['M|LE GUENNIC|Jean-Baptiste'], complement: 'Bâtiment A, rez-de-chaussée' },
    { tenants: ['M|LE GUENIC|Jean Baptiste'], street: "27, RUE DE LA GOUTTE D'OR", complement: 'BATIMENT A, RDC' },
  ],
  [
    'a compound name cut in words, a first name less, rue abridged',
    { tenants: ['MME|BENHAMOU-CASTÉRA|Françoise Odile'], street: '88 rue Lecourbe', postalCode: '75015' },
    { tenants: ['MME|BEN HAMOU CASTERA|Françoise'], street: '88 r. Lecourbe', postalCode: '75015' },
  ],
  [
    'a couple of a social landlord, accents lost, a zero before the number of the flat',
    {
      tenants: ['MME|ÇELIK|Hélène', 'M|ÇELIK|Emre Can'],
      complement: 'Bâtiment 2, 4e étage, logement 0241',
      landlord: 'SEQENS',
      socialLandlord: true,
    },
    {
      tenants: ['MME|CELIK|Helene', 'M|CELIK|Emre'],
      complement: 'bâtiment 2, 4e étage, logement 241',
      landlord: 'SEQENS SA D’HLM',
      socialLandlord: true,
    },
  ],
  [
    'a co-tenant less',
    { tenants: ['M|HOUNSOU|Parfait', 'MME|HOUNSOU|Angélique'] },
    { tenants: ['MME|HOUNSOU|Angelique'] },
  ],
  [
    'a co-tenant of another name more',
    { tenants: ['M|NGOMA|Aurélien'] },
    { tenants: ['MME|TAVERNIER|Clémence', 'M|NGOMA|Aurelien'] },
  ],
  ['an initial for the first name', { tenants: ['M|WOJCIECHOWSKI|Stéphane'] }, { tenants: ['M|WOJCIECHOWSKI|S.'] }],
  ['a maiden name given once', { tenants: ['MME|DURAND|Sylvie'] }, { tenants: ['MME|MARCHAND née DURAND|Sylvie'] }],
  [
    'a married name given once',
    { tenants: ['MME|DURAND épouse MARCHAND|Sylvie'] },
    { tenants: ['MME|MARCHAND|Sylvie'] },
  ],
  ['half of a compound name', { tenants: ['MME|LEFÈVRE-OUDIN|Amélie Jeanne'] }, { tenants: ['MME|LEFEVRE|Amélie'] }],
  ['a particle more or less', { tenants: ['M|DE WAELE|Grégoire'] }, { tenants: ['M|WAELE|Gregoire'] }],
  ['digits that OCR read for letters', { tenants: ['M|ORLOWSKI|Wladimir'] }, { tenants: ['M|0RL0WSK1|Wladimir'] }],
  ['m read for rn', { tenants: ['M|BERNARDIN|Yann'] }, { tenants: ['M|BEMARDIN|Yann'] }],
  ['names heard alike', { tenants: ['MME|LEFEBVRE|Aude'] }, { tenants: ['MME|LEFEVRE|Aude'] }],
  [
    'first and family name cut at another place',
    { tenants: ['M|DIALLO|Mamadou Lamine'] },
    { tenants: ['M|LAMINE DIALLO|Mamadou'] },
  ],
  [
    'a misread letter in the street',
    { tenants: ['M|ABGRALL|Loïc'] },
    { tenants: ['M|ABGRALL|Loic'], street: '27 ruc de la Goutte d0r' },
  ],
  ['a misread postal code', { tenants: ['M|ABGRALL|Loïc'] }, { tenants: ['M|ABGRALL|Loic'], postalCode: '75016' }],
  [
    'the dwelling was sold',
    { tenants: ['M|ABGRALL|Loïc'] },
    { tenants: ['M|ABGRALL|Loïc'], landlord: 'SAS FONCIERE BELLEROCHE' },
  ],
  [
    'one figure of the lease’s date misread',
    { tenants: ['M|PETROVIC|Dragan'], leaseSignedOn: '2012-05-01' },
    { tenants: ['M|PETROVIC|Dragan'], leaseSignedOn: '2017-05-01', complement: '4e étage' },
  ],
  [
    'two flat-mates served on one day in one file of one office',
    {
      tenants: ['M|QUILLEVÉRÉ|Théo'],
      officeId: 'o',
      officeReference: 'D. 2024/1187',
      debtCents: 312_450,
      complement: '2e étage',
    },
    {
      tenants: ['MME|BOUAZZA|Océane'],
      officeId: 'o',
      officeReference: 'D 2024-1187',
      debtCents: 312_450,
      complement: '2e étage',
    },
  ],
  [
    'a couple served apart, on one lease',
    { tenants: ['M|CISSOKHO|Ousmane'], complement: '1er étage gauche', leaseSignedOn: '2019-03-01', rentCents: 71_000 },
    {
      tenants: ['MME|CISSOKHO|Fatoumata Binta'],
      complement: '1ER ETG GCHE',
      leaseSignedOn: '2019-03-01',
      rentCents: 71_000,
    },
  ],
];

const APART: readonly Pair[] = [
  [
    'one surname in one building, other first names',
    { tenants: ['M|DIALLO|Mamadou'] },
    { tenants: ['M|DIALLO|Ousmane'] },
  ],
  [
    'father and son on two floors',
    { tenants: ['M|PETROVIC|Dragan'], complement: '2e étage droite' },
    { tenants: ['M|PETROVIC|Milan'], complement: '5e étage gauche' },
  ],
  ['Jean and Jean-Pierre', { tenants: ['M|GUILLAUMIN|Jean-Marc'] }, { tenants: ['M|GUILLAUMIN|Jean-Luc'] }],
  ['Louis and Louise', { tenants: ['M|ROUSSEL|Louis'] }, { tenants: ['MME|ROUSSEL|Louise'] }],
  [
    'one person at another number',
    { tenants: ['M|SECK|Ibra'] },
    { tenants: ['M|SECK|Ibra'], street: '72 rue de la Goutte-d’Or' },
  ],
  [
    'one person at another address',
    { tenants: ['M|SECK|Ibra'] },
    { tenants: ['M|SECK|Ibra'], street: '40 rue du Charolais', postalCode: '75012' },
  ],
  ['a neighbour of the same landlord', { tenants: ['M|MOUSSAOUI|Baptiste'] }, { tenants: ['M|PALOMBAT|Idriss'] }],
  [
    'the next tenant of the flat',
    { tenants: ['M|KERVÉGANT|Yann'], complement: '2e étage', rentCents: 90_000 },
    { tenants: ['M|MORVAN-LEROUX|Tristan'], complement: '2e étage', rentCents: 92_000 },
  ],
  [
    'avenue de Clichy and rue de Clichy',
    { tenants: ['M|ROCHE|Karim'], street: '12 rue de Clichy', postalCode: '75009' },
    { tenants: ['M|ROCHE|Karim'], street: '12 avenue de Clichy', postalCode: '75017' },
  ],
];

const ASKED: readonly Pair[] = [
  [
    'one name in the tower of a social landlord, no first name',
    { tenants: ['M|DIALLO|'], landlord: 'R.I.V.P.', socialLandlord: true },
    { tenants: ['M|DIALLO|'], landlord: 'RIVP', socialLandlord: true },
  ],
  [
    'another first name behind the same door',
    { tenants: ['M|PETROVIC|Dragan'], complement: '2e étage, porte 12' },
    { tenants: ['M|PETROVIC|Milan'], complement: '2e étage, porte 12' },
  ],
  [
    'the same names on another floor',
    { tenants: ['M|PETROVIC|Dragan'], complement: '2e étage' },
    { tenants: ['M|PETROVIC|Dragan'], complement: '6e étage' },
  ],
];

const ASKED_ABOUT_A_PERSON: readonly Pair[] = [
  [
    'the same names in one house, no door named twice, another lease',
    { tenants: ['M|PETROVIC|Dragan'], leaseSignedOn: '2012-05-01' },
    { tenants: ['M|PETROVIC|Dragan'], leaseSignedOn: '2020-11-15', complement: '4e étage, porte 12' },
  ],
  [
    'Marie and Marie-Thérèse of one name in one house',
    { tenants: ['MME|PETROVIC|Marie'] },
    { tenants: ['MME|PETROVIC|Marie-Thérèse'] },
  ],
];

const pairs = (list: readonly Pair[]) => list.map(([why, a, b]) => [why, seen(a), seen(b)] as const);
const shareAToken = (a: Sighting, b: Sighting): boolean => {
  const tokens = new Set(blockingTokens(a, 'real'));
  return blockingTokens(b, 'real').some((token) => tokens.has(token));
};

describe('one household in spite of', () => {
  test.each(pairs(SAME))('%s', (_, a, b) => {
    expect(compareSightings(a, b)).toMatchObject({ likeness: 'same' });
    expect(compareSightings(b, a).score).toBe(compareSightings(a, b).score);
    expect(shareAToken(a, b)).toBe(true);
  });
});

describe('look-alikes stay apart:', () => {
  test.each(pairs(APART))('%s', (_, a, b) => {
    expect(compareSightings(a, b)).toMatchObject({ likeness: 'different' });
    expect(compareSightings(b, a)).toMatchObject({ likeness: 'different' });
  });
});

describe('a person is asked about', () => {
  test.each(pairs([...ASKED, ...ASKED_ABOUT_A_PERSON]))('%s', (_, a, b) => {
    expect(compareSightings(a, b)).toMatchObject({ likeness: 'ask' });
  });
});

const procedure = (procedureId: string, ...acts: readonly Sighting[]) => ({
  procedureId,
  household: householdOf(acts),
});

describe('finding the procedure of an act', () => {
  const act = seen({ tenants: ['M|ABGRALL|Loïc'] });

  test('the one that fits is taken, with its score and what it is made of', () => {
    const match = matchHousehold(act, [
      procedure('other', seen({ tenants: ['M|DIALLO|Ousmane'] })),
      procedure('right', seen({ tenants: ['M|ABGRALL|Loic'] })),
    ]);
    expect(match).toMatchObject({ kind: 'same', procedureId: 'right' });
    const evidence = match.kind === 'same' ? match.evidence : [];
    expect(evidence.map(({ rule }) => evidenceLabel(rule))).toContain('Même nom de famille');
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBe(match.kind === 'same' ? match.score : null);
  });

  test('the act that fits best speaks for a procedure of several', () => {
    const known = procedure(
      'p',
      seen({ tenants: ['M|A8GRA11|'], complement: '9e étage' }),
      seen({ tenants: ['M|ABGRALL|Loïc'] }),
    );
    expect(matchHousehold(act, [known])).toMatchObject({ kind: 'same' });
  });

  test('two procedures that fit alike are not chosen between', () => {
    const twins = ['a', 'b'].map((id) => procedure(id, seen({ tenants: ['M|ABGRALL|Loïc'] })));
    expect(matchHousehold(act, twins)).toMatchObject({
      kind: 'ask',
      candidates: [{ procedureId: 'a' }, { procedureId: 'b' }],
    });
  });

  test('without candidates the household is a new one', () => {
    expect(matchHousehold(act, [])).toEqual({ kind: 'different' });
  });

  test('an act without names or address is never merged by itself', () => {
    const bare = seen({ tenants: [], street: null, postalCode: null });
    expect(matchHousehold(bare, [procedure('p', bare)])).not.toMatchObject({ kind: 'same' });
  });
});

test('a demonstration shares no token with real households', () => {
  const act = seen({ tenants: ['M|ABGRALL|Loïc'] });
  const real = new Set(blockingTokens(act, 'real'));
  expect(blockingTokens(act, 'demonstration').some((token) => real.has(token))).toBe(false);
});
