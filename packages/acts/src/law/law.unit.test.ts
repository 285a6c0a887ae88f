import type { ActType } from '@amont/domain/act/act-type';
import { describe, expect, test } from 'vitest';
import { drawAct } from '../money/drawn-act.ts';
import type { LawFacts } from './act-facts.ts';
import { checkLaw } from './check-law.ts';
import { readDeadline } from './read-deadline.ts';
import { readMentions } from './read-mentions.ts';

const facts = (type: ActType, given: Partial<LawFacts> = {}): LawFacts => ({
  type,
  servedOn: '2025-06-10',
  leaseSignedOn: null,
  landlordKind: 'natural_person',
  deadline: null,
  hearing: null,
  mentions: [],
  ...given,
});

const outcomeOf = (id: string, text: string, given: LawFacts): string | undefined =>
  checkLaw(drawAct(text), given).find((check) => check.id === id)?.outcome;

const SIX_WEEKS = { value: 6, unit: 'weeks' } as const;
const TWO_MONTHS = { value: 2, unit: 'months' } as const;

describe('the delay an order gives', () => {
  const deadlineOf = (text: string, type: ActType = 'commandement_de_payer') => readDeadline(drawAct(text), type);

  test.each([
    ['VOUS FAIT COMMANDEMENT DE PAYER dans le délai de SIX SEMAINES à compter de la date du présent acte', SIX_WEEKS],
    ["Vous disposez d'un délai de 2 mois pour régler votre dette.", TWO_MONTHS],
    ['Délai pour payer :    6 semaines', SIX_WEEKS],
    ['faisons commandement de payer sous deux (2) mois la somme de 900,00 €', TWO_MONTHS],
  ])('%s', (text, expected) => {
    expect(deadlineOf(text).reading?.value).toEqual(expected);
  });

  test('two delays without saying which applies give none, with a reason', () => {
    const read = deadlineOf(
      'commandement de payer dans le délai de six semaines. Vous disposez de trois mois pour payer.',
    );
    expect(read.reading).toBeNull();
    expect(read.reasons.map(({ code }) => code)).toEqual(['deadline_contradiction']);
  });

  test('an act that prints both delays of the law asks for a lawyer, not for a look at its reading', () => {
    const text = 'commandement de payer dans le délai de six semaines. Vous disposez de deux mois pour payer.';
    expect(deadlineOf(text)).toEqual({ reading: null, reasons: [] });
  });

  test('neither the quoted clause of the lease nor one told without quotes decides', () => {
    const text = `
Vous disposez d'un délai de six semaines pour payer.
Le bail stipule : « À défaut de paiement d'un seul terme, et deux mois après un commandement de payer
demeuré infructueux, le bail sera résilié de plein droit. »
Clause résolutoire : à défaut de paiement et deux mois après un commandement resté sans effet, le bail est résilié.`;
    expect(deadlineOf(text).reading?.value).toEqual(SIX_WEEKS);
  });

  test('the reproduced article 24 does not decide', () => {
    const text = `
Vous fait commandement de payer dans les DEUX MOIS la somme de 900,00 €.
Article 24 : toute clause prévoyant la résiliation de plein droit ne produit effet que six semaines après
un commandement. Il contient la mention que le locataire dispose d'un délai de six semaines pour payer sa dette.
SOUS TOUTES RESERVES`;
    expect(deadlineOf(text).reading?.value).toEqual(TWO_MONTHS);
  });

  test('delays of the insurance, the préfet and the judge are other delays', () => {
    const text = `
Vous disposez d'un délai de six semaines pour payer. Vous devez justifier de votre assurance dans le délai d'un mois.
Le préfet est saisi dans un délai de deux mois. Le juge peut accorder un délai de 36 mois pour payer.`;
    expect(deadlineOf(text).reading?.value).toEqual(SIX_WEEKS);
  });

  test('a shorter delay beside the legal one lowers the confidence and says so', () => {
    const read = deadlineOf(
      'commandement de payer dans le délai de six semaines, à défaut de régler sous huit jours des poursuites suivront',
    );
    expect(read.reading?.value).toEqual(SIX_WEEKS);
    expect(read.reasons.map(({ code }) => code)).toEqual(['deadline_short_delay']);
  });

  test('a summons gives none', () => {
    expect(deadlineOf('six semaines avant audience', 'assignation')).toEqual({ reading: null, reasons: [] });
  });
});

describe('mandatory mentions', () => {
  const absent = (type: ActType, servedOn: string, text: string): readonly string[] =>
    readMentions(drawAct(text), { type, servedOn })
      .filter(({ present }) => !present)
      .map(({ id }) => id);

  const COMPLETE = `
Vous disposez d'un délai de six semaines pour payer. Le loyer mensuel est de 890,00 € et la provision de 74,00 €.
Le décompte est ci-dessous. A défaut de paiement ou d'avoir sollicité des délais de paiement, vous vous exposez à une
procédure judiciaire de rési-
liation de votre bail et d'expulsion. Vous pouvez saisir le FONDS DE SOLIDARITE POUR LE
LOGEMENT, 5 rue Exemple, 75012 PARIS. Vous pouvez saisir à tout moment la juridiction compétente d'une demande
de délai de grâce (article 1343-5 du code civil).`;

  test('the six mentions are found across cases, accents and line breaks', () => {
    expect(absent('commandement_de_payer', '2025-06-10', COMPLETE)).toEqual([]);
  });

  test('a solidarity fund without its address is not the mention', () => {
    const text = COMPLETE.replace(', 5 rue Exemple, 75012 PARIS', ' de votre département');
    expect(absent('commandement_de_payer', '2025-06-10', text)).toEqual(['fsl_adresse']);
  });

  test('what is asked depends on the day of the act', () => {
    expect(absent('commandement_de_payer', '2016-06-10', '')).toEqual([
      'reproduction_article_24',
      'reproduction_article_6',
    ]);
    expect(absent('commandement_de_payer', '2020-06-10', '')).toHaveLength(6);
    expect(absent('assignation', '2024-06-10', '')).toContain('bordereau_de_pieces');
    expect(absent('commandement_de_quitter_les_lieux', '2024-06-10', '')).toContain('titre_executoire');
  });

  test('a mention present gives its page and its words', () => {
    const [first] = readMentions(drawAct('', COMPLETE), { type: 'commandement_de_payer', servedOn: '2025-06-10' });
    expect(first).toMatchObject({ id: 'delai_de_paiement', present: true, page: 2 });
    expect(first?.excerpt).toContain('six semaines');
  });
});

describe('legal checks', () => {
  const order = (given: Partial<LawFacts>): string | undefined =>
    outcomeOf('delai_bail', 'commandement', facts('commandement_de_payer', given));

  test.each([
    ['a lease since the reform and six weeks', { leaseSignedOn: '2024-06-17', deadline: SIX_WEEKS }, 'ok'],
    ['a lease since the reform and two months', { leaseSignedOn: '2024-06-17', deadline: TWO_MONTHS }, 'info'],
    [
      'an older lease still in its first term and two months',
      { leaseSignedOn: '2022-09-01', deadline: TWO_MONTHS },
      'ok',
    ],
    [
      'an older lease still in its first term and six weeks',
      { leaseSignedOn: '2022-09-01', deadline: SIX_WEEKS },
      'alert',
    ],
    ['an older lease, reconducted since', { leaseSignedOn: '2021-09-02', deadline: TWO_MONTHS }, 'to_check'],
    ['a lease without a date', { deadline: TWO_MONTHS }, 'to_check'],
    ['two months before the reform', { servedOn: '2022-05-17', deadline: TWO_MONTHS }, 'ok'],
    ['six weeks before the reform', { servedOn: '2022-05-17', deadline: SIX_WEEKS }, 'alert'],
  ])('%s', (_, given, expected) => {
    expect(order(given)).toBe(expected);
  });

  const hearing = (on: string) => ({ court: null, on, at: null, room: null });
  const beforeHearing = (servedOn: string, text = 'ASSIGNATION'): string | undefined =>
    outcomeOf('audience_six_semaines', text, facts('assignation', { servedOn, hearing: hearing('2025-05-12') }));

  test('six weeks before the hearing are 42 days, and the 42nd is a limit', () => {
    expect(beforeHearing('2025-04-01')).toBe('alert');
    expect(beforeHearing('2025-03-31')).toBe('to_check');
    expect(beforeHearing('2025-03-30')).toBe('to_check');
    expect(beforeHearing('2025-03-01')).toBe('info');
  });

  test('the day the préfet was notified counts when the act gives it', () => {
    expect(beforeHearing('2025-03-01', 'Déposé le 30/03/2025')).toBe('ok');
    expect(beforeHearing('2025-03-01', 'dénoncée à Monsieur le Préfet par EXPLOC le 5 avril 2025')).toBe('alert');
  });

  test('a legal person needs its referral to the CCAPEX, a natural person does not', () => {
    const text = 'La CCAPEX a été saisie le 3 janvier 2025.';
    const company = facts('assignation', { landlordKind: 'legal_person' });
    expect(outcomeOf('delai_ccapex', text, company)).toBe('ok');
    expect(outcomeOf('delai_ccapex', 'La CCAPEX a été saisie le 20 mai 2025.', company)).toBe('alert');
    expect(outcomeOf('delai_ccapex', '', company)).toBe('to_check');
    expect(outcomeOf('delai_ccapex', text, facts('assignation'))).toBeUndefined();
  });

  test('old wordings are pointed at only once the law has changed', () => {
    const text = "délai de grâce de l'article 1244-1 du code civil";
    expect(outcomeOf('ancien_article_1244_1', text, facts('commandement_de_payer'))).toBe('alert');
    expect(
      outcomeOf('ancien_article_1244_1', text, facts('commandement_de_payer', { servedOn: '2016-01-10' })),
    ).toBeUndefined();
  });

  test('no message draws the consequence that only a judge may draw', () => {
    const mentions = readMentions(drawAct(''), { type: 'commandement_de_payer', servedOn: '2025-06-10' });
    const checks = checkLaw(
      drawAct('dans six semaines payer, sous deux mois payer la dette'),
      facts('commandement_de_payer', { mentions }),
    );
    expect(checks.length).toBeGreaterThan(3);
    for (const { message } of checks) expect(message).not.toMatch(/nul(?:le|lité)?\b/i);
  });
});
