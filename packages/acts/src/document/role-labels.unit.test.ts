import { describe, expect, it } from 'vitest';
import { labelKeyOf, sectionRoleOf } from './label-key.ts';
import { splitLabel } from './label-split.ts';

describe('what the parties of an act are called', () => {
  it.each([
    'creancier poursuivant',
    'bailleur / requerant',
    'organisme bailleur',
    'le proprietaire des lieux',
    "donneur d'ordre",
    'loue par',
    'demandeur a l’acte'.replace('’', "'"),
    'qui agit ?',
  ])('« %s » is the owner', (label) => {
    expect(labelKeyOf(label)).toBe('landlord');
  });

  it.each([
    'gestion locative',
    'gestionnaire de l’immeuble'.replace('’', "'"),
    'agence en charge du bien',
    'bien gere par',
  ])('« %s » is who manages', (label) => {
    expect(labelKeyOf(label)).toBe('agent');
  });

  it.each(['acte dresse par', "redacteur de l'acte", 'signifie par'])('« %s » is the office', (label) => {
    expect(labelKeyOf(label)).toBe('office');
  });

  it('a heading in the same words opens the owner’s section', () => {
    expect(sectionRoleOf('bailleur social')).toBe('landlord');
  });

  it('the name of a company that manages is no label', () => {
    expect(labelKeyOf('regie immobiliere')).toBeNull();
    expect(labelKeyOf('gestion immobiliere')).toBeNull();
  });

  it('a dash parts the label of a party from its value, and nothing else', () => {
    expect(splitLabel('bailleur — sci du lavoir')).toEqual({ label: 'bailleur', from: 11 });
    expect(splitLabel('loyer mai — 812,00')).toBeNull();
  });
});
