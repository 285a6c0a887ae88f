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
});
