import { describe, expect, it } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { openScene } from '../scene.ts';
import { readDwelling } from './read-dwelling.ts';

const read = (text: string) => {
  const { dwelling, confidence } = readDwelling(openScene(typeset(text)));
  return { ...dwelling, confidence };
};

describe('the dwelling', () => {
  it.each([
    'un logement sis 33, hameau Boulainvilliers, à PARIS 75016',
    'un logement sis 33, hameau Boulainvilliers, Paris 16e (75016)',
    'un logement sis 33, hameau Boulainvilliers - 75016 PARIS',
    'un logement sis 33, hameau Boulainvilliers, PARIS XVIe',
    'un logement situé à PARIS 16ème (75016), 33 hameau Boulainvilliers',
  ])('« %s » has its postal code', (words) => {
    expect(read(`COMMANDEMENT DE PAYER\nEn vertu d’un bail portant sur ${words}.`)).toMatchObject({
      street: '33 hameau Boulainvilliers',
      postalCode: '75016',
    });
  });

  it('is what the owner’s own description says that it lets, never where the owner lives or sits', () => {
    const act = (words: string) => `POUR :\nMadame Solange VERNEDAL, demeurant 4 rue Neuve, 75010 PARIS,\n${words}`;
    expect(read(act('propriétaire d’un logement à PARIS 7ème (75007), 3 rue du Bac, bât. C.'))).toMatchObject({
      street: '3 rue du Bac',
      postalCode: '75007',
      complement: 'bât. C',
    });
    expect(read(act('retraitée.')).street).toBeNull();
    expect(read('POUR :\nSCI DES TROIS ORMES, qui habite 4 rue Neuve, 75010 PARIS').street).toBeNull();
  });

  it('where the tenant lives is in doubt while the owner’s description names another address as let', () => {
    const act = [
      'POUR : SCI DES TROIS ORMES, propriétaire depuis 1998 par bail emphytéotique de biens divers au 3 rue du Bac, 75007 PARIS',
      'SIGNIFIÉ À :',
      'Monsieur Idriss PALOMBAT, demeurant 41 rue Victor Hugo, 92100 BOULOGNE-BILLANCOURT',
    ];
    expect(read(act.join('\n')).confidence).toBeLessThan(0.78);
  });

  it('« les lieux » are what is let', () => {
    expect(read('ATTENDU que les lieux 75019 PARIS, 189 rue de Crimée sont tenus à bail')).toMatchObject({
      street: '189 rue de Crimée',
      postalCode: '75019',
    });
  });
});
