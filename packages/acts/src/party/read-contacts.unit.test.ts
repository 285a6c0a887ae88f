import { describe, expect, it } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { openScene } from '../scene.ts';
import { readContacts } from './read-contacts.ts';

const phones = (text: string): readonly string[] =>
  readContacts(openScene(typeset(text)), { phones: [], emails: [] }).phones;

describe("the household's telephone numbers", () => {
  it('a number is whose the nearest words before it say', () => {
    expect(phones('Votre propriétaire m’a donné votre numéro : 06 39 98 11 22.')).toEqual(['+33639981122']);
    expect(phones('Le locataire peut appeler son propriétaire, téléphone 01 99 00 11 22.')).toEqual([]);
  });

  it('who gave a number is not whose it is', () => {
    expect(phones('Numéro du locataire, selon le bailleur : 06 39 98 11 22.')).toEqual(['+33639981122']);
  });

  it("ten digits that follow a tenant's name without being announced are no telephone number", () => {
    const act = ['LOCATAIRE :', 'Madame Zoé QUERNEL', '3 rue des Abeilles 75010 PARIS', 'Mandat 0145111696 - Page 1'];
    expect(phones(act.join('\n'))).toEqual([]);
  });

  it('an office that prints its number under the tenant keeps it', () => {
    const act = [
      'SIGNIFIÉ À :',
      'Madame Zoé QUERNEL',
      'SELARL BOISDAVID – 4 rue Neuve, 75010 PARIS – tél. 01 99 00 11 22',
    ];
    expect(phones(act.join('\n'))).toEqual([]);
  });

  it('a mobile number alone under the address of a tenant is theirs', () => {
    const act = ['LOCATAIRE :', 'Madame Zoé QUERNEL', '3 rue des Abeilles', '75010 PARIS', '06 39 98 11 22'];
    expect(phones(act.join('\n'))).toEqual(['+33639981122']);
  });

  it('a number on the line under its announcement, noted down in a file or a contract, is whose the announcement says', () => {
    expect(phones('Téléphone déclaré par le locataire lors de la signature du contrat :\n06 39 98 11 22')).toEqual([
      '+33639981122',
    ]);
    expect(phones('(Numéro du locataire communiqué au dossier : 06.39.98.11.22)')).toEqual(['+33639981122']);
    expect(phones('LOCATAIRE :\nMadame Zoé QUERNEL\nTEL DEB. 06.39.98.11.22')).toEqual(['+33639981122']);
  });

  it('a manager’s or an office’s card under the tenant’s keeps its number', () => {
    const act = [
      'LOCATAIRE :',
      'Madame Zoé QUERNEL',
      '75010 PARIS',
      'par son mandataire',
      'SA DUPARC',
      '01 99 00 11 22',
    ];
    expect(phones(act.join('\n'))).toEqual([]);
  });
});

describe('a number that may be the household’s', () => {
  const doubt = (text: string): boolean =>
    readContacts(openScene(typeset(text)), { phones: [], emails: [] }).confidence < 0.7;

  it('is a mobile number that nothing announces, or one said to be of somebody unknown: a person looks', () => {
    expect(doubt('Pour mémoire 06 39 98 11 22')).toBe(true);
    expect(doubt('Coordonnées de la personne concernée : 01 99 00 11 22')).toBe(true);
  });

  it('is neither the office’s, nor the landlord’s, nor one that is known to be the household’s', () => {
    expect(doubt('SELARL BOISDAVID, commissaires de justice\n4 rue Neuve\n06 39 98 11 22')).toBe(false);
    expect(doubt('Le bailleur peut être joint au 06 39 98 11 22.')).toBe(false);
    expect(doubt('Le locataire peut être joint au 06 39 98 11 22.')).toBe(false);
  });
});
