import { fold } from '../document/fold-text.ts';
import { sectionRoleOf } from '../document/label-key.ts';
import { cleanPiece } from './clean-piece.ts';

const COMPLEMENT_WORD =
  '(?:bat(?:iment|\\.)?|bt\\.?|esc(?:alier|\\.)?|etages?|etg\\.?|et\\.|rez[- ]de[- ](?:chaussee|jardin)|rdc|r\\.d\\.c|porte|pte|appart(?:ement)?\\.?|appt\\.?|apt\\.?|lot|logement|logt|lgt|log\\.|hall|tour|entree|chez|residence|res\\.|gauche|droite|face|milieu|fond|cour|bloc|immeuble|imm\\.|interphone|couloir|chambre|studio|sous-sol|entresol|palier|duplex|mezzanine|code|digicode|boite|bal|cage|aile|ilot|pavillon|villa|module|no?°|n°)';
const COMPLEMENT = new RegExp(
  `(?<![\\w'])${COMPLEMENT_WORD}(?![\\w'])|\\b\\d{1,2}\\s?(?:er|ere|e|eme|nd|nde|ieme)\\b|^[a-z]?\\d{1,4}[a-z]?$`,
);
/** Where a complement starts inside a street (`12 rue X escalier B`). */
export const COMPLEMENT_INSIDE =
  /\s(?=(?:bat(?:iment|\.)?|bt\.?|esc(?:alier|\.)|esc(?=\s[a-z0-9]{1,2}\b)|rez[- ]de|rdc|appart(?:ement)?\.?|appt\.?|apt\.?|logement|lgt|hall|\d{1,2}\s?(?:er|e|eme)\s+etage|etage|porte\s+\w{1,4}\b(?!\s+de\b)|escalier)(?![\w']))/;

/** Words of a sentence that goes on behind the address. */
const SENTENCE =
  /\b(?:vous|votre|vos|nous|que|qui|dont|est|sont|ont|loue[es]?|louez|occup\w+|habit\w+|demeur\w+|bail|consenti\w*|donne\w*|avec|moyennant|depuis|selon|pour|cette|meme|aussi|egalement|objet|titre)\b|\?/;

/** Whether a piece of an address says where in the building: floor, door, staircase. */
export const isComplement = (piece: string): boolean =>
  piece.length <= 60 && COMPLEMENT.test(fold(piece)) && !SENTENCE.test(fold(piece));

/** `au 3e étage du 12 rue …`, `bâtiment B de l'immeuble sis 12 rue …`: what leads from the complement to the street. */
const LEADS_TO_STREET =
  /(?:,\s*|\s)(?:du|au|de l'immeuble(?: (?:sis|situe|du))?(?: au)?|d'un immeuble (?:sis|situe)(?: au)?|sise?(?: au)?|situee?(?: au)?)\s*$/;
const IN_WORDS =
  /(?:(?:au|a l')\s*)?((?:premier|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|dernier|\d{1,2}\s?(?:er|e|eme|nd))\s+etage(?:[ ,]+(?:porte[ ,]+)?(?:a )?(?:gauche|droite|face|fond))?|rez[- ]de[- ](?:chaussee|jardin)|entresol)$/;

/** `le logement au troisième étage du 12 rue …`. */
const complementLeading = (text: string, start: number): readonly string[] => {
  const head = fold(text.slice(Math.max(0, start - 90), start));
  const lead = LEADS_TO_STREET.exec(head);
  if (lead === null) return [];
  const found = IN_WORDS.exec(head.slice(0, lead.index).trimEnd());
  const piece = found?.[1];
  if (found === null || piece === undefined) return [];
  const from = start - head.length + found.index + found[0].length - piece.length;
  return [text.slice(from, from + piece.length).replace(/\s+/g, ' ')];
};

/** `nationalité française Bât. B`: the first piece may stand behind words that are none of it. */
const tailOfPiece = (plain: string): string | null => {
  const inside = COMPLEMENT_INSIDE.exec(fold(plain));
  const tail = inside === null ? '' : cleanPiece(plain.slice(inside.index));
  return /^[\p{L}.]+\s(?:n°\s?)?\w{1,4}$/u.test(tail) ? tail : null;
};

/** A complement printed before the number: `Bâtiment B, 3e étage, 12 rue …`. */
export const complementBefore = (text: string, start: number): readonly string[] => {
  const head = text.slice(Math.max(0, start - 90), start);
  const pieces = head.split(/[,\n:|[(]|\s[-–—/]\s/);
  if (cleanPiece(pieces.at(-1) ?? '') !== '') return complementLeading(text, start);
  const found: string[] = [];
  for (const piece of pieces.slice(0, -1).reverse()) {
    const plain = cleanPiece(piece).replace(/^(?:demeurant|sise?|situ[ée]e?)\s+(?:au\s+)?/iu, '');
    const strict = new RegExp(`^(?:${COMPLEMENT_WORD}\\b|\\d{1,2}\\s?(?:er|e|eme)\\b\\s)`);
    if (
      plain === '' ||
      plain.length > 40 ||
      !strict.test(fold(plain)) ||
      /^n°|\b(?:19|20)\d\d\b/i.test(plain) ||
      sectionRoleOf(fold(plain)) !== null
    ) {
      const tail = tailOfPiece(plain);
      if (found.length > 0 && tail !== null) found.unshift(tail);
      break;
    }
    found.unshift(plain);
  }
  return found;
};

/** `…, 75020 PARIS, bâtiment B, 3e étage`. */
export const complementAfter = (tail: string, from: number): { pieces: readonly string[]; to: number } => {
  const pieces: string[] = [];
  let to = from;
  const pattern = /\)?(?:\s*[,([–|-]\s*|\s\/\s|\n)([^,;()[\]|\n]{2,40})[)\]]?/gy;
  pattern.lastIndex = from;
  for (let match = pattern.exec(tail); match !== null; match = pattern.exec(tail)) {
    const piece = cleanPiece(match[1] ?? '').replace(/^(?:au|[àa] l['’]|[àa] la|dans le)\s*/iu, '');
    const strict =
      /^(?:bat|bt\b|esc|(?:premier|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dernier)\s+etage|\d{1,2}\s?(?:er|e|eme)\s+etage|etage|rez|rdc|porte\b|app|apt|logement n|lot n|lot \d|hall|tour|entree|gauche|droite|fond de cour|fond a|sur cour|sur rue|entresol|sous-sol|aile|cage)/;
    if (!strict.test(fold(piece)) || SENTENCE.test(fold(piece))) break;
    pieces.push(piece);
    to = pattern.lastIndex;
  }
  return { pieces, to };
};
