import type { LetterRunDetail } from '@amont/contracts/http/letters';
import { csvText } from './csv-cell.ts';

const HEADS = [
  'Page',
  'Pages',
  'Référence',
  'Destinataire',
  'Adresse',
  'Modèle',
  'Version',
  'Fichier',
  'SHA-256',
  'Retenu',
];

/**
 * What a print file holds, for whoever prints and posts it: CSV as `contactCsv` writes it. A letter that is held back stands there
 * by its reference and the reason, without the household.
 */
export const manifestCsv = ({ manifest }: LetterRunDetail): string => {
  const lines = manifest.map((letter) => {
    const held = letter.held !== null;
    return [
      held ? '' : String(letter.firstPage ?? ''),
      held ? '' : String(letter.pages ?? ''),
      letter.reference ?? '',
      held ? '' : (letter.recipient ?? ''),
      held ? '' : (letter.address ?? ''),
      letter.template,
      String(letter.templateVersion),
      held ? '' : `${letter.letterId}.pdf`,
      held ? '' : (letter.sha256 ?? ''),
      letter.held?.label ?? '',
    ];
  });
  return `\uFEFF${[HEADS, ...lines].map((line) => line.map(csvText).join(';')).join('\r\n')}\r\n`;
};
