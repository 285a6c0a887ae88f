import { describe, expect, it } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { openScene } from '../scene.ts';
import { readLandlord } from './read-landlord.ts';

const read = (text: string) => {
  const { name, kind, sector, agent, managedDirectly } = readLandlord(openScene(typeset(text)));
  return {
    name: name.reading?.value ?? null,
    kind,
    sector,
    agent: agent.reading?.value ?? null,
    managedDirectly,
  };
};

describe('the landlord and who manages for it', () => {
  it('a sentence names the owner where no block does', () => {
    expect(
      read(
        'Commandement de payer\nMon mandant est ÉRABLE HABITAT (société anonyme d’HLM, RCS 111 222 333), siège à Lyon.',
      ),
    ).toMatchObject({ name: 'ÉRABLE HABITAT', kind: 'legal_person', sector: 'social' });
    expect(read('Votre propriétaire est Monsieur Hector BRIZARD, né le 2 mai 1960.')).toMatchObject({
      name: 'Hector BRIZARD',
      kind: 'natural_person',
    });
  });

  it('the verb that says who manages may stand before the name or behind it', () => {
    const owner = 'Le bailleur\nSCI DES ÉRABLES, société civile immobilière';
    expect(read(`${owner}, dont CABINET ORIEL, 152 rue Haute à Paris 75003, gère les intérêts.`).agent).toBe(
      'CABINET ORIEL',
    );
    expect(read(`${owner}\nsous la gestion de CABINET ORIEL, 152 rue Haute, PARIS 75003`).agent).toBe('CABINET ORIEL');
    expect(read(`${owner}\nagissant par un mandataire\nOffice d’huissier de justice\n4 rue Haute`).agent).toBeNull();
    expect(read(`${owner}\nagissant par un mandataire\nLe locataire\nMadame Zoé QUERNEL`).agent).toBeNull();
  });

  it('an owner whom the sentence only mentions has no name', () => {
    expect(read('Votre propriétaire est fondé à demander la résiliation du bail.').name).toBeNull();
  });

  it('a full stop or a dash before the legal form ends the name', () => {
    expect(read('Le bailleur\nORMEAU HABITAT. Société anonyme d’HLM, RCS 111 222 333.').name).toBe('ORMEAU HABITAT');
    expect(read('Le bailleur\nORMEAU HABITAT – S.A. d’HLM, RCS 111 222 333.').name).toBe('ORMEAU HABITAT');
  });

  it('members of one family make a company a family one', () => {
    expect(
      read(
        'Le demandeur\nSCI LES BRUYERES. Société civile immobilière, composée de membres d’une même famille, RCS 1.',
      ),
    ).toMatchObject({ name: 'SCI LES BRUYERES', kind: 'family_sci', sector: 'private', managedDirectly: true });
  });

  it.each([
    'Gestion confiée à SARL TILLEUL GÉRANCE (19 rue Neuve 75003 PARIS), qui a remis le compte.',
    'Son mandataire est SARL TILLEUL GÉRANCE, 19 rue Neuve, 75003 PARIS.',
    'Mandataire chargé de la gestion locative : SARL TILLEUL GÉRANCE, 19 rue Neuve, 75003 PARIS.',
    'Ayant pour administrateur de biens SARL TILLEUL GÉRANCE, 19 rue Neuve, 75003 PARIS',
  ])('an agent is named by « %s »', (sentence) => {
    expect(
      read(
        `À LA DEMANDE DE :\nMadame Odile BRIZARD, née le 2 mai 1960 à Lyon\nDemeurant 3 rue Haute, 69001 LYON\n${sentence}`,
      ),
    ).toMatchObject({ name: 'Odile BRIZARD', agent: 'SARL TILLEUL GÉRANCE', managedDirectly: false });
  });

  it('a label on two lines has the name beside its first, the address beside its second', () => {
    const act = [
      'propriétaire                 SCI LES BRUYERES',
      '                             30 rue Haute',
      'gérant de l’immeuble,        CABINET TILLEUL',
      'mandataire                   128 avenue Neuve',
      '                             75017 PARIS',
    ];
    expect(read(act.join('\n'))).toMatchObject({ name: 'SCI LES BRUYERES', agent: 'CABINET TILLEUL' });
  });

  it("the agent's own row in a form is not the owner", () => {
    const act = [
      'Le bailleur',
      'Civilité          M.',
      'Nom               BRIZARD',
      'Prénoms           Hector Luc',
      'Mandataire du bailleur      SAS HÊTRE ET GESTION',
    ];
    expect(read(act.join('\n'))).toMatchObject({ name: 'Hector Luc BRIZARD', agent: 'SAS HÊTRE ET GESTION' });
  });

  it('a name in capitals that a narrow column breaks is whole', () => {
    const act = [
      'Bailleur : SCI LES BRUYERES',
      'Gestionnaire : SAS HÊTRE DES DEUX',
      'RIVAGES, 16 rue Neuve 75003 PARIS',
    ];
    expect(read(act.join('\n')).agent).toBe('SAS HÊTRE DES DEUX RIVAGES');
  });

  it('a label that says nothing of who manages hides no sentence that does', () => {
    const act = [
      'À LA DEMANDE DE :',
      'SCI LES BRUYERES, 3 rue Haute, 69001 LYON',
      'Gestionnaire : mandaté',
      'Gestion confiée à CABINET TILLEUL (5 rue Basse)',
    ];
    expect(read(act.join('\n')).agent).toBe('CABINET TILLEUL');
  });

  it('among initials a misread I is an I', () => {
    expect(read('Bailleur : 1.C.F. ORMEAU, société anonyme d’HLM').name).toBe('I.C.F. ORMEAU');
  });

  it.each([
    ['La SCI DU LAVOIR, votre bailleresse, nous a chargés de cet acte.', 'SCI DU LAVOIR'],
    ['Nous vous écrivons au nom de la SCI DU LAVOIR, propriétaire du logement.', 'SCI DU LAVOIR'],
    ['Agissant à la demande expresse de la SCI DU LAVOIR, dont le siège est à Paris.', 'SCI DU LAVOIR'],
    ['Monsieur Hector BRIZARD, ci-après le bailleur, né le 2 mai 1960 à Lyon.', 'Hector BRIZARD'],
  ])('« %s » names %s', (sentence, owner) => {
    expect(read(`COMMANDEMENT DE PAYER\n${sentence}`).name).toBe(owner);
  });

  it('a sentence about the owner ends before whom the act is served on', () => {
    const act = ['Le logement vous est loué par ÉRABLE HABITAT.', 'À : Madame Zoé QUERNEL, née le 3 mai 1980'];
    expect(read(act.join('\n'))).toMatchObject({ name: 'ÉRABLE HABITAT', kind: 'legal_person' });
  });

  it('« confié la gestion au » and « administrés par » name who manages, an avocat does not', () => {
    const agent = (text: string) => read(`À LA DEMANDE DE :\nMadame Odile BRIZARD, née le 2 mai 1960, ${text}`).agent;
    expect(agent('ayant confié la gestion de son bien au CABINET TILLEUL, 5 rue Basse')).toBe('CABINET TILLEUL');
    expect(agent('dont les biens sont administrés par la société TILLEUL GESTION')).toBe('TILLEUL GESTION');
    expect(agent('ayant pour avocat Maître Luc VERNEUIL, 3 rue Basse')).toBeNull();
  });

  it('owners whom an act lists one by one own together, each under a label or of one name', () => {
    const rows =
      'Bailleur : Madame Lise BROUILLARD, née le 3 mai 1957\nBailleur : Monsieur Paul MARSAC, né le 4 mai 1959';
    expect(read(rows)).toMatchObject({ name: 'Lise BROUILLARD et Paul MARSAC', kind: 'natural_person' });
  });

  it('a civility behind a name makes an owner a person', () => {
    expect(read('LE REQUÉRANT :\nBROUILLARD Lise (Mme), le 12 octobre 1971 à Oran, enseignante')).toMatchObject({
      name: 'Lise BROUILLARD',
      kind: 'natural_person',
    });
  });

  it('a sentence that another column left under the owner’s label is no rival of its name', () => {
    const act = 'REQUERANT : SCI DU LAVOIR\nLE REQUERANT VOUS REQUIERT PAR NOTRE MINISTERE DE PAYER 3000 EUROS';
    expect(readLandlord(openScene(typeset(act))).name.contradicted).toBe(false);
  });

  it.each([
    ['ayant pour gestionnaire du bien loué : CABINET DU PARC, 3 rue Basse', 'CABINET DU PARC'],
    ['poursuites et diligences de son administrateur AGENCE DU PARC, 3 rue Basse', 'AGENCE DU PARC'],
    ['représentée par son agent de gestion SA FONCIA DU PARC, 3 rue Basse', 'SA FONCIA DU PARC'],
    ['représentée par son avocat Maître Luc VERNEUIL', null],
  ])('« %s »: %s manages', (words, manager) => {
    expect(read(`À LA DEMANDE DE :\nMadame Odile BRIZARD, née le 2 mai 1960, ${words}`).agent).toBe(manager);
  });

  it('a company beside the owner, without a word of what for, is said with doubt; a generic word too', () => {
    const agent = (words: string) =>
      readLandlord(openScene(typeset(`À LA DEMANDE DE :\nMadame Odile BRIZARD, née le 2 mai 1960, ${words}`))).agent
        .reading;
    const beside = agent('par le truchement de CABINET DU PARC, 3 rue Basse');
    expect(beside?.value).toBe('CABINET DU PARC');
    expect(beside?.confidence).toBeLessThan(0.6);
    expect(agent('ayant pour mandataire CABINET, 3 rue Basse')?.confidence).toBeLessThan(0.6);
    expect(agent('élisant domicile au CABINET DU PARC, avocats, 3 rue Basse')).toBeNull();
  });
});
