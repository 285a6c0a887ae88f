import type { Candidate } from '../choose.ts';
import { sourceAt } from '../document/act-document.ts';
import type { Scene } from '../scene.ts';

const REFERENCE =
  /(?:\bdossier|\bn\/?\s?ref|\bnos? ref(?:erence)?s?|\bref(?:erence)?s?\.?(?: (?:etude|dossier|office|interne))?|\bmd n°)\s*(?:n[°o]\.?|:|\.)*\s*:?\s*([a-z]{0,3}\d[\w./-]{3,20})/;

/** The office's own reference of the file, as printed; null when none is. */
export const readReference = (scene: Scene): Candidate<string> | null => {
  const match =
    /\bdossier\s*(?:n[°o]\.?|:|-)*\s*:?\s*([a-z]{0,3}\d[\w./-]{3,20})/.exec(scene.folded) ??
    REFERENCE.exec(scene.folded);
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].length - match[1].length;
  const value = scene.prose.slice(start, start + match[1].length).replace(/[.\-/]+$/, '');
  return {
    value,
    key: value,
    weight: 0.9,
    kind: 'reference',
    source: sourceAt(scene.document, start, start + match[1].length),
  };
};
