import { expect, test } from 'vitest';
import { examineAct } from '../examine-act.ts';
import { typeset } from '../fixture/typeset.ts';

const form = (people: string) => `
X   Commandement de payer                                      SELARL BRIZARD, PÉRONNE &
    Assignation                                                LUCQUES
    Commandement de quitter les lieux                          Office de commissaire de justice
                                                              65 rue Neuve | 75002 PARIS
Acte signifié le 3 mars 2025
1 LE POURSUIVANT
    personne physique
X   personne morale
Dénomination : SCI DES ÉRABLES
Adresse : 12 rue Haute | 75011 PARIS
    agissant par un mandataire
2 LA PERSONNE QUE L’ACTE VISE
${people}
Adresse : 4 rue des Abeilles | 2e étage | 75010 PARIS
3 LE LOCAL D’HABITATION
Situation : 4 rue des Abeilles | 2e étage | 75010 PARIS
Bail en date du : 5 mai 2018
Il est fait commandement de payer la somme de 1 500,00 € dans le délai coché :
X   DEUX MOIS
    SIX SEMAINES
6 LA SIGNIFICATION
Date : 3 mars 2025. La copie a été remise :
    au destinataire, en personne
X   à l’étude, le domicile étant certain
    par procès-verbal de recherches infructueuses (art. 659 du code de procédure civile)`;

const actOf = (text: string) => {
  const examined = examineAct(typeset(text));
  return examined.kind === 'act' ? examined.act : null;
};

test('a form of choices says what is ticked, and nothing else', () => {
  const act = actOf(form('X   locataire\n    caution du locataire\n    M.\nX   Mme\nNom : QUERNEL   Prénom(s) : Zoé'));
  expect(act).toMatchObject({
    type: 'commandement_de_payer',
    service: 'a_etude',
    deadline: { value: 2, unit: 'months' },
    office: { name: 'SELARL BRIZARD PÉRONNE & LUCQUES', postalCode: '75002' },
    landlord: { name: 'SCI DES ÉRABLES', agent: null },
    tenants: [{ civility: 'MME', lastName: 'QUERNEL', firstNames: 'Zoé' }],
    addressee: 'tenant',
  });
});

test('whom a form gives as caution of somebody answers for the tenant, and is none', () => {
  const act = actOf(
    form('    locataire\nX   caution de : M. BOISDAVID Hector\n    M.\nX   Mme\nNom : QUERNEL   Prénom(s) : Zoé'),
  );
  expect(act).toMatchObject({
    addressee: 'guarantor',
    tenants: [{ civility: 'M', lastName: 'BOISDAVID', firstNames: 'Hector' }],
  });
});
