import { describe, expect, it } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { openScene } from '../scene.ts';
import { readOffice } from './read-office.ts';

const read = (text: string) => {
  const { name, postalCode, phone } = readOffice(openScene(typeset(text)));
  return { name: name.reading?.value ?? null, postalCode: postalCode.reading?.value ?? null, phone };
};

const BODY = Array.from({ length: 12 }, (_, index) => `Il est rappelé ce qui suit, point ${index + 1}, au locataire.`);

describe('the office that writes the act', () => {
  it("the company behind the officer's own name and title is the office", () => {
    expect(
      read('L’officier   Nadia BRIZARD, commissaire de justice\n             SCP BRIZARD, PÉRONNE ET LUCQUES').name,
    ).toBe('SCP BRIZARD PÉRONNE ET LUCQUES');
    expect(
      read('l’officier\nNadia BRIZARD, huissier de justice, SELAS BRIZARD PÉRONNE, 47-49 rue Neuve, PARIS 75003').name,
    ).toBe('SELAS BRIZARD PÉRONNE');
  });

  it('the foot of a page names the office, its town and its number', () => {
    const act = [
      'COMMANDEMENT DE PAYER',
      'Établi par Odile BRIZARD, commissaire de justice.',
      ...BODY,
      'SELARL BRIZARD ET PÉRONNE – 65 rue Neuve, 69006 LYON – tél. 01 99 00 11 22 – contact@brizard.example',
      '0145358376 1/2',
    ];
    expect(read(act.join('\n'))).toEqual({
      name: 'SELARL BRIZARD ET PÉRONNE',
      postalCode: '69006',
      phone: '+33199001122',
    });
  });

  it('an address window at the head of a page is not a letterhead when the foot names the office', () => {
    const act = [
      'M DE LUCQUES, Jean',
      '80 rue Haute',
      '75007 PARIS',
      'Objet : commandement de payer vos loyers',
      ...BODY,
      'Odile BRIZARD',
      'commissaire de justice',
      'Maître Odile BRIZARD * 24 chemin Vert * 77300 FONTAINEBLEAU',
      'tel 01 99 00 11 22 * contact@brizard.example',
    ];
    expect(read(act.join('\n'))).toMatchObject({ name: 'Maître Odile BRIZARD', postalCode: '77300' });
  });

  it("a lawyer's or a manager's foot is not the office", () => {
    const foot = (line: string) => read(['COMMANDEMENT DE PAYER', ...BODY, line].join('\n')).name;
    expect(foot('SELARL BRIZARD AVOCATS – 65 rue Neuve, 69006 LYON – tél. 01 99 00 11 22')).toBeNull();
    expect(foot('SARL BRIZARD GESTION – 65 rue Neuve, 69006 LYON – tél. 01 99 00 11 22')).toBeNull();
  });

  it('a name and a title broken by a narrow panel are whole', () => {
    const act = [
      'SELAS',
      'BRIZARD',
      'PÉRONNE',
      'Me Odile BRIZARD',
      'Commissaires',
      'de Justice',
      '44 place Neuve',
      '33000 BORDEAUX',
    ];
    expect(read([...act, 'COMMANDEMENT DE PAYER', ...BODY].join('\n'))).toMatchObject({
      name: 'SELAS BRIZARD PÉRONNE',
      postalCode: '33000',
    });
  });

  it('commas between partners end no name', () => {
    const act = [
      'Commissaire de justice      SCP BRIZARD, PÉRONNE ET MALVOISIN',
      '                            70 rue Neuve',
    ];
    expect(read(act.join('\n')).name).toBe('SCP BRIZARD PÉRONNE ET MALVOISIN');
  });

  it("a file's code is not the office's number", () => {
    const act = [
      'SCP BRIZARD ET PÉRONNE – commissaires de justice      Dossier C632',
      '86 rue Neuve, 75017 PARIS                              Code suivi 01 46 53 80 28',
      'Standard 01.99.00.11.22                                Acte du 20/05/2025',
      'COMMANDEMENT DE PAYER',
    ];
    expect(read([...act, ...BODY].join('\n')).phone).toBe('+33199001122');
  });

  it('digits of a bar code above the letterhead hide no name', () => {
    const act = ['5770423693', 'MAITRE ODILE BRIZARD', '129 RUE NEUVE - 75020 PARIS', 'COMMANDEMENT DE PAYER'];
    expect(read([...act, ...BODY].join('\n')).name).toMatch(/ODILE BRIZARD/);
  });

  it('an address right behind the name is the office’s', () => {
    const act = [
      'COMMANDEMENT DE PAYER',
      'Acte dressé par — SCP BRIZARD ET PÉRONNE',
      '12 rue des Orfèvres',
      '75001 PARIS',
    ];
    expect(read([...act, 'Bailleur : SCI DU LAVOIR', ...BODY].join('\n'))).toMatchObject({
      name: 'SCP BRIZARD ET PÉRONNE',
      postalCode: '75001',
    });
  });

  it.each([
    [
      'Nous, Maître Odile BRIZARD, membre de la SCP BRIZARD ET PÉRONNE, titulaire d’un office de commissaire de justice,',
    ],
    [
      'Le lundi 3 mars 2025, Odile BRIZARD, commissaire de justice de l’étude SCP BRIZARD ET PÉRONNE, s’est rendue chez :',
    ],
    ['Le présent acte, en date du 3 mars 2025, est dressé par SCP BRIZARD ET PÉRONNE, commissaires de justice à Lyon,'],
    ['LAQUELLE FAIT ÉLECTION DE DOMICILE en l’étude de SCP BRIZARD ET PÉRONNE, commissaires de justice.'],
    ['Par le ministère de la SCP BRIZARD ET PÉRONNE, commissaires de justice associés à la résidence de Lyon,'],
  ])('no word of a sentence is part of the office’s name: %s', (sentence) => {
    const foot = 'SCP BRIZARD ET PÉRONNE, 65 rue Neuve, 69006 LYON – 01 99 00 11 22';
    const { name } = read(['COMMANDEMENT DE PAYER', sentence, ...BODY, foot].join('\n'));
    expect(name).toBe('SCP BRIZARD ET PÉRONNE');
  });

  it('a number behind the name on its line is no part of it', () => {
    const act = [
      'NOUS, SELARL BRIZARD, COMMISSAIRES DE JUSTICE ASSOCIÉS,',
      ...BODY,
      'SELARL BRIZARD – +33 1 99 00 11 22',
    ];
    expect(read(['COMMANDEMENT DE PAYER', ...act].join('\n')).name).toBe('SELARL BRIZARD');
  });

  it('a name that the letterhead breaks is printed whole when the act says it whole', () => {
    const act = [
      'SAS BRIZARD PÉRONNE',
      'Commissaires de justice',
      'COMMANDEMENT DE PAYER',
      'À LA DEMANDE DE : SCI DU LAVOIR',
    ];
    const formula = 'NOUS, SAS BRIZARD PÉRONNE JUSTICE, COMMISSAIRES DE JUSTICE ASSOCIÉS,';
    expect(read([...act, formula, ...BODY].join('\n')).name).toBe('SAS BRIZARD PÉRONNE JUSTICE');
  });

  it.each(['SCP GRAND EST', 'SELARL AVRIL ET JUIN', 'SELAS TRIBORD PARIS EST'])(
    '%s is a name as good as another',
    (name) => {
      expect(read([name, 'Commissaires de justice', 'COMMANDEMENT DE PAYER', ...BODY].join('\n')).name).toBe(name);
    },
  );

  it('a form in small letters tells what the name above it is; a second office of it is not its seat', () => {
    const act = [
      'BRIZARD - PÉRONNE - MALVOISIN',
      'SELAS inter-barreaux de commissaires de justice, siège 13 rue de Rome,',
    ];
    const more = ['75008 PARIS, bureau secondaire 2 rue Hoche, 78000 VERSAILLES', 'COMMANDEMENT DE PAYER'];
    expect(read([...act, ...more, ...BODY].join('\n'))).toMatchObject({
      name: 'BRIZARD - PÉRONNE - MALVOISIN',
      postalCode: '75008',
    });
  });

  it('a public office for housing is nobody’s letterhead', () => {
    const act = [
      'COMMANDEMENT DE PAYER',
      'POUR : MEUDON HABITAT, office public de l’habitat',
      'Dressé par Odile BRIZARD,',
    ];
    expect(read([...act, 'commissaire de justice', ...BODY].join('\n')).name).toMatch(/Odile BRIZARD/);
  });

  it.each(['before', 'after'])(
    'a window with the household’s address %s the letterhead is not the office’s',
    (where) => {
      const letterhead = ['SELARL BRIZARD', 'Commissaire(s) de justice', '24 chemin Vert', '77300 FONTAINEBLEAU'];
      const household = ['Mme DE LUCQUES Jeanne', '80 rue Haute', '75007 PARIS'];
      const head = where === 'before' ? [...household, ...letterhead] : [...letterhead, ...household];
      expect(read([...head, 'COMMANDEMENT DE PAYER', ...BODY].join('\n')).postalCode).toBe('77300');
    },
  );

  it('what opens a further page is not the office’s address', () => {
    const first = [
      'SELARL BRIZARD, commissaires de justice',
      '24 chemin Vert, 77300 FONTAINEBLEAU',
      'COMMANDEMENT DE PAYER',
    ];
    const next = 'Le logement sis 80 rue Haute, 75007 PARIS a été loué à Jean DE LUCQUES.';
    expect(read([...first, ...BODY, `\f${next}`].join('\n')).postalCode).toBe('77300');
  });

  it.each(['1 place Neuve, à LYON 69006', '69006 Lyon, 1 place Neuve', 'place Neuve - LYON (69006)'])(
    'a foot needs no street to say the town: %s',
    (address) => {
      const foot = `SCP BRIZARD ET PÉRONNE, ${address} – 01 99 00 11 22`;
      expect(read(['COMMANDEMENT DE PAYER', ...BODY, foot].join('\n')).postalCode).toBe('69006');
    },
  );
});
