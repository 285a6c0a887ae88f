import type { ActType } from '@amont/domain/act/act-type';
import { expect, test } from 'vitest';
import { typeset } from '../fixture/typeset.ts';
import { openScene } from '../scene.ts';
import { readServedOn } from './read-served-on.ts';

const read = (type: ActType, text: string) => {
  const { reading, contradicted } = readServedOn(openScene(typeset(text)), type);
  return { on: reading?.value ?? null, sure: (reading?.confidence ?? 0) >= 0.8 && !contradicted };
};

test.each<readonly [ActType, string]>([
  [
    'assignation',
    'Le mardi 4 mars 2025, Odile BRIZARD, commissaire de justice de l’étude BRIZARD, s’est rendue chez :',
  ],
  ['assignation', 'Le 4 mars 2025, le commissaire de justice désigné en tête DÉCLARE ET SIGNIFIE À :'],
  ['assignation', 'Pour Monsieur LOPEZ, ce 4 mars 2025, m’étant rendu 9 rue Bleue, ai remis la copie.'],
  ['assignation', 'Par acte de commissaire de justice en date du quatre mars deux mille vingt-cinq'],
  ['commandement_de_payer', 'Commandement de payer loyers et charges\nsignifié le mardi 4 mars 2025'],
  ['commandement_de_payer', 'L’AN DEUX MILLE VINGT-CINQ ET LE QUATRE MARS'],
  [
    'commandement_de_payer',
    'Vous devez 900,00 euros\nSIGNIFICATION\nLe 4 mars 2025, le destinataire étant absent, copie a été déposée à l’étude.',
  ],
  ['commandement_de_payer', 'MODALITÉS DE REMISE\nLe 4 mars 2025, à la personne du destinataire, ainsi déclaré.'],
  ['commandement_de_payer', 'Commandement fait à Paris, le quatre mars deux mille vingt-cinq, à la requête de :'],
  [
    'commandement_de_quitter_les_lieux',
    'Commandement de quitter les lieux délivré ce jour, 4 mars 2025, à la demande de :',
  ],
])('%s: « %s » gives its day', (type, text) => {
  expect(read(type, text)).toEqual({ on: '2025-03-04', sure: true });
});

test.each<readonly [ActType, string]>([
  ['assignation', 'Commandement délivré le 5 décembre 2024 : 18 591,08 €, demeurés impayés'],
  [
    'assignation',
    'Un commandement visant la clause résolutoire a été signifié le 5 décembre 2024, pour avoir paiement.',
  ],
  ['assignation', 'Le 5 décembre 2024, un commissaire de justice a signifié un commandement, resté vain.'],
  ['assignation', 'Par exploit du 5 décembre 2024, il leur a été délivré un commandement de payer.'],
  ['commandement_de_quitter_les_lieux', 'Signification de ce jugement : 5 décembre 2024'],
  ['commandement_de_quitter_les_lieux', 'TITRE : JUGEMENT DU 3 NOVEMBRE 2024\nSIGNIFIE LE : 05/12/2024'],
  ['commandement_de_payer', 'Mise en demeure remise le 5 décembre 2024, sans effet'],
])('%s: the service of what came before it takes nothing from its own day: « %s »', (type, text) => {
  const own = 'Acte signifié le 4 mars 2025';
  expect(read(type, `${text}\n\nMODALITÉS DE REMISE\n${own}`)).toEqual({ on: '2025-03-04', sure: true });
});

test('two days told of one service contradict each other', () => {
  const text = 'L’AN DEUX MILLE VINGT-CINQ ET LE QUATRE MARS\nMODALITÉS DE REMISE\nActe signifié le 6 mars 2025';
  expect(read('commandement_de_payer', text).sure).toBe(false);
});

test('the labels of a sheet stand for themselves, whatever full line is above them', () => {
  const sheet = [
    'Nature                 Assignation aux fins de constat de la résiliation du bail et d’expulsion',
    'Date de signification  04/03/2025',
    'Mode                   Signification à étude',
  ];
  expect(read('assignation', sheet.join('\n'))).toEqual({ on: '2025-03-04', sure: true });
});
