import { describe, expect, it } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { readLandlord } from '../landlord/read-landlord.ts';
import { openScene } from '../scene.ts';
import { readTenants } from './read-tenants.ts';

const read = (text: string) => {
  const scene = openScene(typeset(text));
  const { tenants, addressee, reasons } = readTenants(scene, readLandlord(scene).persons);
  return {
    names: (tenants?.value ?? []).map(
      ({ civility, lastName, firstNames }) => `${civility ?? '?'} ${lastName} ${firstNames ?? '?'}`,
    ),
    confidence: tenants?.confidence ?? 0,
    addressee: addressee?.value,
    doubts: reasons.map(({ code }) => code),
  };
};

const OWNER = 'À LA DEMANDE DE :\nSCI DES TROIS ORMES, dont le siège est 4 rue Neuve, 75010 PARIS\n';
const HOME = '12 rue des Pyrénées, 75020 PARIS';
/** The threshold of the field in `review/thresholds.ts`. */
const ENOUGH = 0.85;

describe('the tenants, in the words of acts', () => {
  it.each([
    ['a civility behind the name', `SIGNIFIÉ À :\nQUERNEL Zélie (Mme)\n${HOME}`, ['MME QUERNEL Zélie']],
    ['a civility behind a dash', `DESTINATAIRE : PALOMBAT Idriss – Monsieur\n${HOME}`, ['M PALOMBAT Idriss']],
    [
      'a list with civilities behind',
      'LOCATAIRES :\nPALOMBAT Idriss (M.) ; PALOMBAT Zélie (Mme)',
      ['M PALOMBAT Idriss', 'MME PALOMBAT Zélie'],
    ],
    [
      'participles that agree',
      'LOCATAIRES :\nPALOMBAT Idriss, né le 2 avril 1980\nPALOMBAT Zélie, née QUERNEL le 3 mai 1981',
      ['M PALOMBAT Idriss', 'MME PALOMBAT Zélie'],
    ],
    [
      'given names parted by commas',
      'SIGNIFIÉ À :\nMadame Zélie, Marguerite, Olayma QUERNEL, née le 3 mai 1957',
      ['MME QUERNEL Zélie Marguerite Olayma'],
    ],
    [
      '« prénommée »',
      `SIGNIFIÉ À :\nMadame QUERNEL, prénommée Zélie, Marguerite, habitant ${HOME}`,
      ['MME QUERNEL Zélie Marguerite'],
    ],
    [
      'the words of a summons',
      `J’AI L’HONNEUR D’INFORMER :\nMadame Solange VERNEDAL, née le 3 mai 1957, demeurant ${HOME}`,
      ['MME VERNEDAL Solange'],
    ],
    ['an officer who addresses somebody', `Nous nous adressons à M. PALOMBAT Idriss, ${HOME}`, ['M PALOMBAT Idriss']],
    ['a civility under the name', 'DÉBITEUR\nNom : QUERNEL\nPrénom(s) : Zélie\nCivilité : Mme', ['MME QUERNEL Zélie']],
    [
      'couples who share a line',
      `SIGNIFIÉ À :\nMonsieur et Madame PALOMBAT Idriss et Zélie, ${HOME}`,
      ['M PALOMBAT Idriss', 'MME PALOMBAT Zélie'],
    ],
  ])('%s', (_, act, names) => {
    const { names: found, confidence } = read(`COMMANDEMENT DE PAYER\n${OWNER}${act}\n`);
    expect(found).toEqual(names);
    expect(confidence).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('a lease that says who took it names the tenants, and those who have a copy of their own', () => {
    const took = 'Monsieur Idriss PALOMBAT et Madame Zélie PALOMBAT, née QUERNEL, ont pris en location un logement.';
    expect(read(`${OWNER}${took}`).names).toEqual(['M PALOMBAT Idriss', 'MME PALOMBAT Zélie']);
    expect(read(`${OWNER}SIGNIFIÉ À :\nMadame Zélie PALOMBAT, ${HOME}\n${took}`).names).toEqual([
      'MME PALOMBAT Zélie',
      'M PALOMBAT Idriss',
    ]);
  });

  it('parties who face each other are told by their place, the words under them head nothing', () => {
    const act = `ENTRE :\n\n${OWNER.split('\n')[1]}\nDemanderesse\nET :\nMonsieur Idriss PALOMBAT, né le 2 avril 1980, demeurant ${HOME}\nDéfendeur\n`;
    expect(read(act).names).toEqual(['M PALOMBAT Idriss']);
  });
});

describe('names in capitals', () => {
  const act = (owner: string, tenant: string, more = '') =>
    read(`COMMANDEMENT DE PAYER\nREQUERANT : ${owner}\nLOCATAIRE : ${tenant}\nADRESSE : ${HOME}\n${more}`);

  it('a given name that is known tells which word is the name', () => {
    const { names, confidence } = act('SCI DES TROIS ORMES', 'MME QUERNEL ZELIE');
    expect(names).toEqual(['MME QUERNEL ZELIE']);
    expect(confidence).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('two words that nobody knows go to a person, unless the act prints others in an order that is told', () => {
    expect(act('SCI DES TROIS ORMES', 'MME QUERNEL OLWYANE').confidence).toBeLessThan(ENOUGH);
    const told = act('MR DUVALLON HENRI', 'MME QUERNEL OLWYANE');
    expect(told.names).toEqual(['MME QUERNEL OLWYANE']);
    expect(told.confidence).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('the name alone elsewhere, or the same words in other letters, settle which word is the name', () => {
    expect(
      act('SCI DES TROIS ORMES', 'MME QUERNEL OLWYANE', 'Copie déposée pour Madame QUERNEL, absente.'),
    ).toMatchObject({
      names: ['MME QUERNEL OLWYANE'],
    });
    expect(
      act('SCI DES TROIS ORMES', 'MME OLWYANE QUERNEL', 'Le bail a été consenti à Madame Olwyane QUERNEL.').names,
    ).toEqual(['MME QUERNEL Olwyane']);
  });

  it('a name that is also a given name, before a word that is none, stays in doubt', () => {
    expect(act('SCI DES TROIS ORMES', 'MME NOEL OLWYANE').confidence).toBeLessThan(ENOUGH);
  });
});

describe('who answers for the tenant', () => {
  it.each([
    ['qui s’est porté caution du bail de Monsieur Idriss PALOMBAT', ['M PALOMBAT Idriss']],
    [
      'caution solidaire envers le bailleur de Monsieur Idriss PALOMBAT et de Madame Zélie PALOMBAT',
      ['M PALOMBAT Idriss', 'MME PALOMBAT Zélie'],
    ],
    [
      'en qualité de caution solidaire de Monsieur Idriss PALOMBAT et de Madame Zélie PALOMBAT, née QUERNEL',
      ['M PALOMBAT Idriss', 'MME PALOMBAT Zélie'],
    ],
    ['prise comme caution ; locataire : PALOMBAT Idriss (M.)', ['M PALOMBAT Idriss']],
  ])('« %s »', (words, names) => {
    const act = `${OWNER}SIGNIFIÉ À :\nMadame Odette ORLANDEAU, demeurant 8 rue Basse, 92100 BOULOGNE, ${words}\n`;
    expect(read(act)).toMatchObject({ names, addressee: 'guarantor' });
  });

  it('reproducing that the guarantor gets a copy within fifteen days makes no copy the guarantor’s', () => {
    const law = 'Le commandement de payer est signifié à la caution dans un délai de quinze jours. ';
    expect(read(`${OWNER}SIGNIFIÉ À :\nMonsieur Idriss PALOMBAT, ${HOME}\n${law}`).addressee).toBe('tenant');
  });
});

describe('what a person must look at', () => {
  const addressed = `${OWNER}SIGNIFIÉ À :\nMonsieur Idriss PALOMBAT, ${HOME}\n`;

  it('somebody named in full whom no known words give a part', () => {
    const more = 'En vertu d’un bail du 2 mai 2021.\nPar ailleurs Madame Odette ORLANDEAU reste tenue du tout.\n';
    const { doubts, confidence } = read(addressed + more);
    expect(doubts).toEqual(['contradiction']);
    expect(confidence).toBeLessThan(ENOUGH);
  });

  it('a name in the middle of a sentence of the block that names whom the act is served on', () => {
    expect(read(`${addressed}Avec lui vit Madame Odette ORLANDEAU.\n`).confidence).toBeLessThan(ENOUGH);
  });

  it('neighbours, relatives, officers and whoever took the copy have a part of their own', () => {
    const others = [
      'Copie remise à domicile à Madame Odette ORLANDEAU, sa voisine, qui a accepté de la recevoir.',
      'Dossier suivi par Monsieur Léon MARSAC.',
      'Par le ministère de Madame Jeanne VERTAL, clerc assermenté.',
    ];
    expect(read(addressed + others.join('\n')).doubts).toEqual([]);
  });

  it('two places that give one person both civilities', () => {
    const act = `${addressed}Le bail a été consenti à Madame Idriss PALOMBAT.\n`;
    expect(read(act).confidence).toBeLessThan(ENOUGH);
  });

  it('persons no wording gives a part are proposed, far below every threshold', () => {
    const act = 'Monsieur Hector BRIZARD veut être payé.\nMadame Zélie QUERNEL lui doit trois loyers.\n';
    const { names, confidence } = read(act);
    expect(names).toEqual(['MME QUERNEL Zélie']);
    expect(confidence).toBeLessThan(0.5);
  });
});
