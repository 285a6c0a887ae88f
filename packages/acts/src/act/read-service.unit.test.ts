import { expect, test } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { openScene } from '../scene.ts';
import { readService } from './read-service.ts';

const modeOf = (sheet: string) => readService(openScene(typeset(`COMMANDEMENT DE PAYER\n${sheet}`))).reading?.value;

test.each([
  ["MODALITÉS DE REMISE\nNul n'ayant répondu, la copie est déposée en notre étude.", 'a_etude'],
  ["Cet acte a été remis par dépôt à l'étude, le domicile étant certain.", 'a_etude'],
  ["Mode : à l'étude, personne ne pouvant recevoir la copie", 'a_etude'],
  ['SIGNIFICATION\nLa copie a été acceptée par Mme LOPEZ, sa voisine, qui en a donné récépissé.', 'a_domicile'],
  ['Acte remis à domicile, sous enveloppe fermée, à M. LOPEZ', 'a_domicile'],
  ['REMISE\nJe vous ai rencontré et vous ai remis cette copie.', 'a_personne'],
  ['Signifié au destinataire en mains propres', 'a_personne'],
  ['Parlant à sa personne, ainsi déclaré', 'a_personne'],
  ["REMISE\nLe destinataire est parti sans laisser d'adresse, nos recherches étant restées vaines.", 'pv_659'],
  ['Dont la copie, faute d’avoir trouvé quelqu’un en sa demeure, demeure en notre étude.', 'a_etude'],
  ['La copie, sous pli clos, a été prise au domicile par Monsieur LOPEZ, le gardien.', 'a_domicile'],
  ['Sans qu’on sache où il loge ni où il travaille, il a dressé le procès-verbal de l’article 659.', 'pv_659'],
  ['Dont il a lui-même, parlant à nous, reçu la copie.', 'a_personne'],
  ['Acte signifié selon procès-verbal article 659', 'pv_659'],
  [
    "RELATION DE LA REMISE\nn'ai pu remettre copie à quiconque ; le voisinage certifiant l'adresse, dépôt en est fait à l'étude.",
    'a_etude',
  ],
  ['REMISE\nPersonne trouvée sur place : le destinataire, qui a accepté de recevoir la copie.', 'a_personne'],
  [
    "SIGNIFICATION DE L'ACTE\nN'ayant trouvé au domicile aucune personne présente susceptible de recevoir la copie ou de me renseigner, cet acte a été déposé en notre étude.\nUn avis de passage a été laissé ce jour au domicile du signifié.",
    'a_etude',
  ],
  ["SIGNIFICATION A DOMICILE (Article 656 du CPC)\nCopie de l'acte a été déposée en notre étude.", 'a_etude'],
  ["L'acte a été remis ce jour, 2 juillet 2024, à Mme OUALI elle-même.", 'a_personne'],
  ["Acte remis à l'intéressée, qui l'a accepté.", 'a_personne'],
  ['Signification du 4 mars 2025 – copie remise à la personne même du signifié.', 'a_personne'],
  ['REMISE\nNous avons remis la copie à la personne concernée elle-même.', 'a_personne'],
  ["REMISE : 3 - DEPOT A L'ETUDE (PERSONNE AU DOMICILE, ADRESSE VERIFIEE AUPRES DU GARDIEN)", 'a_etude'],
])('"%s" is %s', (sheet, mode) => {
  expect(modeOf(sheet)).toBe(mode);
});

test('a mode that could not be used is not the mode', () => {
  expect(modeOf("REMISE\nLa signification à personne étant impossible, copie déposée à l'étude.")).toBe('a_etude');
});

test.each([
  "Vous pouvez payer par chèque à l'étude.",
  "Le requérant élit domicile en l'étude du commissaire de justice.",
  'ÉTUDE : SELARL BRIZARD',
  "Pour tout renseignement, s'adresser à l'étude.",
  '',
])('"%s" tells no mode of service', (text) => {
  expect(modeOf(text)).toBeUndefined();
});
