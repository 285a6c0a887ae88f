import { describe, expect, test } from 'vitest';
import { DECISIONS, OVER_INDEBTEDNESS } from '../procedure/course.events.ts';
import { STAGES } from '../procedure/stage.ts';
import { adviseOnDebts, phaseOf, type Situation } from './advise.ts';
import { EFFECT_TABLE } from './effect-table.ts';

const at = (situation: Partial<Situation>) =>
  adviseOnDebts({
    stages: ['commandement_de_payer', 'assignation'],
    decision: null,
    status: null,
    since: '2025-06-01',
    rentResumed: null,
    ...situation,
  });
const idsOf = (situation: Partial<Situation>): readonly string[] => at(situation).effects.map(({ id }) => id);
const JUDGED = ['assignation', 'decision'] as const;

describe('over-indebtedness beside the procedure', () => {
  test.each(STAGES)('a file that is only lodged changes nothing (%s)', (stage) => {
    const effects = idsOf({ stages: [stage], status: 'depose' });
    expect(effects).toEqual(stage === 'expulsion' ? ['apres_expulsion'] : ['depot_sans_effet']);
  });

  test.each([
    ['recevable', 'recevabilite_avant_jugement'],
    ['reamenagement', 'reamenagement_avant_jugement'],
    ['moratoire', 'moratoire_avant_jugement'],
    ['retablissement_personnel', 'effacement_avant_jugement'],
  ] as const)('before the judgment, %s gives terms if the rent is paid again', (status, id) => {
    expect(idsOf({ status })).toEqual([id]);
    expect(at({ status, rentResumed: true }).effects[0]?.condition).toContain('condition remplie');
    expect(at({ status, rentResumed: false }).effects[0]?.condition).toContain('exclu');
    expect(at({ status }).effects[0]?.condition).toContain('à vérifier');
  });

  test.each([
    ['expulsion_ferme', 'expulsion_ordonnee'],
    ['expulsion_avec_delais_evacuation', 'expulsion_ordonnee'],
    ['delais_sans_suspension', 'delais_sans_suspension'],
    ['delais_avec_suspension', 'delais_avec_suspension'],
  ] as const)('after a judgment of %s', (decision, id) => {
    expect(idsOf({ stages: JUDGED, decision, status: 'recevable' })).toEqual([id]);
  });

  test('after an order to leave a suspension may be asked for, exceptionally', () => {
    expect(idsOf({ stages: [...JUDGED, 'commandement_de_quitter_les_lieux'], status: 'recevable' })).toEqual([
      'demande_tardive',
    ]);
  });

  test('what the tenant pays under payment terms: the rent always, the debt by the judgment, suspended, then by the measures', () => {
    const debt = (status: Situation['status']) =>
      at({ stages: JUDGED, decision: 'delais_avec_suspension', status }).payment?.debt;
    expect([debt(null), debt('recevable'), debt('reamenagement')]).toEqual([
      'selon le jugement',
      'paiement suspendu',
      'selon les mesures',
    ]);
    expect(at({ stages: JUDGED, decision: 'expulsion_ferme', status: 'recevable' }).payment).toBeNull();
    expect(at({ status: 'recevable' }).payment).toBeNull();
  });

  test('after a moratorium the shorter time to lodge again is the one told', () => {
    const { lease } = at({ stages: JUDGED, decision: 'delais_avec_suspension', status: 'moratoire' });
    expect(lease?.respected).toContain('2 mois');
    expect(lease?.respected).toContain('3 mois');
  });

  test('a rule of the law of 2018 does not apply to what was decided before it', () => {
    expect(idsOf({ status: 'recevable', since: '2019-02-28' })).toEqual([]);
    expect(idsOf({ status: 'recevable', since: '2019-03-01' })).toEqual(['recevabilite_avant_jugement']);
  });

  test('no situation has two effects that contradict each other', () => {
    for (const stages of STAGES.map((stage) => [stage]))
      for (const decision of [null, ...DECISIONS])
        for (const status of OVER_INDEBTEDNESS)
          expect(idsOf({ stages, decision, status }).length).toBeLessThanOrEqual(1);
  });

  test('every line has its source', () => {
    expect(EFFECT_TABLE.every(({ basis }) => basis.length > 10)).toBe(true);
  });

  test('a later stage outweighs an earlier one, whatever the order', () => {
    expect(phaseOf({ stages: ['expulsion', 'commandement_de_payer'], decision: null })).toBe('expulse');
    expect(phaseOf({ stages: ['assignation'], decision: 'rejet' })).toBe('apres_jugement');
  });
});
