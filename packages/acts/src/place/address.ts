import { fold } from '../document/fold-text.ts';
import { sectionRoleOf } from '../document/form.ts';
import { mendWords } from '../text/mend-ocr.ts';

/** A postal address met in the text; offsets into the text searched. */
export type AddressMention = {
  readonly street: string;
  readonly complement: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly start: number;
  readonly end: number;
};

const WAY =
  '(?:rue|r\\.|avenue|av\\.?|ave|boulevard|bld|boul\\.?|bd|bvd|place|pl\\.?|quai|impasse|imp\\.?|passage|pass\\.?|allees?|all\\.?|villa|cite|square|sq\\.?|cours?|chemin|che?m?\\.|route|rte|faubourg|fbg|fg|galerie|sentier|sente|voie|hameau|rond-point|esplanade|promenade|parvis|mail|ruelle|venelle|montee|residence|res\\.|domaine|lotissement|clos|chaussee|porte|port|pont|peristyle|carrefour|terrasse|cote|degres|traverse|lieu-dit|zac|lot)';
const START = new RegExp(
  `(?<![\\w'.]|\\d,)(\\d{1,4}(?:\\s?[-/]\\s?\\d{1,4}){0,2}|\\d{1,4}\\s(?:a|et)\\s\\d{1,4})(\\s?(?:bis|ter|quater|[a-f](?![\\w'])))?\\s?,?\\s{1,2}(${WAY})(?![\\w-]*\\d)(?=[\\s'])`,
  'g',
);
const COMPLEMENT_WORD =
  '(?:bat(?:iment|\\.)?|bt\\.?|esc(?:alier|\\.)?|etages?|etg\\.?|et\\.|rez[- ]de[- ](?:chaussee|jardin)|rdc|r\\.d\\.c|porte|pte|appart(?:ement)?\\.?|appt\\.?|apt\\.?|lot|logement|logt|lgt|log\\.|hall|tour|entree|chez|residence|res\\.|gauche|droite|face|milieu|fond|cour|bloc|immeuble|imm\\.|interphone|couloir|chambre|studio|sous-sol|entresol|palier|duplex|mezzanine|code|digicode|boite|bal|cage|aile|ilot|pavillon|villa|module|no?°|n°)';
const COMPLEMENT = new RegExp(
  `(?<![\\w'])${COMPLEMENT_WORD}(?![\\w'])|\\b\\d{1,2}\\s?(?:er|ere|e|eme|nd|nde|ieme)\\b|^[a-z]?\\d{1,4}[a-z]?$`,
);
const COMPLEMENT_INSIDE =
  /\s(?=(?:bat(?:iment|\.)?|bt\.?|esc(?:alier|\.)|esc(?=\s[a-z0-9]{1,2}\b)|rez[- ]de|rdc|appart(?:ement)?\.?|appt\.?|apt\.?|logement|lgt|hall|\d{1,2}\s?(?:er|e|eme)\s+etage|etage|porte\s+\w{1,4}\b(?!\s+de\b)|escalier)(?![\w']))/;
const POSTAL = /(?<![\d.,])(\d{2}\s?\d{3})(?![\d.,]\d|\d)/;
const ARRONDISSEMENT =
  /\bparis\s*(?:\(|,)?\s*(?:(\d{1,2})\s?(?:e|eme|er|ieme|°)?\b|([xvi]{1,5})\s?(?:e|eme|er)\b)(?!\d|[.,]\d)(?:\s*arr(?:ondissement|t|dt)?\.?)?\)?/;
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
};
const CITY =
  /^\s*[,)\-–]?\s*((?:\p{Lu}[\p{L}'’]*)(?:[ -](?:\p{Lu}[\p{L}'’]*|sur|en|sous|le|la|les|lès|de|du|des|d['’]\p{Lu}\p{L}*|l['’]\p{Lu}\p{L}*|aux|et|\d{1,2}(?:er|e|ème|EME|E)?(?![\d/])))*)/u;
const NOT_CITY = /\s(?:et|de|du|des|la|le|les|en|aux|sur|sous|lès)$/u;
const END_WORD =
  /(?:(?<!\b(?:[bB][aA][tT]|[bB][âÂ][tT]|[eE][sS][cC]|[aA][pP][pP]|[aA][pP][pP][tT]|[aA][pP][tT]|[eE][tT]|[éÉ][tT]|[sS][tT]|[sS][tT][eE]|[aA][vV]|[bB][dD]|[pP][lL]|[dD][rR]|[gG][aA][lL]|[mM][aA][lL]|[pP][dD][tT]|[cC][dD][tT]|[pP][rR][oO][fF]|[iI][mM][mM]|[rR][eE][sS]|[rR][éÉ][sS]|[lL][oO][gG]))\.(?=\s+\p{Lu}\p{L}{2}|\s*$|\s*\n)|[;"«»]|\s(?:ci-apr[eè]s|agissant|repr[ée]sent|o[uù] [ée]tant|n[ée]e?(?:\(e\))? le|et (?:pour|de|dont|y|par|d['’]|monsieur|madame|m\.|mme)|ayant|pris[e]? en|faisant|[ée]lisant|consenti|selon|aux termes|moyennant|depuis|qui |que |pour |bail |en qualit|es[- ]qualit|soussign|par |dont |ainsi |il |elle |est |au titre|T[ée]l|TEL|\p{Lu}\p{L}+ : ))/u;
/** `articles L. 412-1 à R. 412-4`: no street. */
const ARTICLE = /(?:\b[lrad]\.?\s?|articles?\s|art\.\s?)[\d-]*$/;
const LOOK = 190;

/** The part after the street's number and way up to where the address stops at the latest. */
const tailOf = (text: string, from: number, limit: number): string => {
  const tail = text.slice(from, Math.min(limit, from + LOOK));
  const end = END_WORD.exec(tail);
  return end === null || end.index < 2 ? tail : tail.slice(0, end.index);
};

type Place = {
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly from: number;
  readonly to: number;
};

const arrondissementCode = (match: RegExpExecArray): string | null => {
  const value = match[1] === undefined ? ROMAN[match[2] ?? ''] : Number(match[1]);
  return value === undefined || value < 1 || value > 20 ? null : `750${String(value).padStart(2, '0')}`;
};

const cityAfter = (tail: string, from: number): { city: string | null; to: number } => {
  const match = CITY.exec(tail.slice(from));
  if (match === null) return { city: null, to: from };
  let city = (match[1] ?? '').replace(/\s+(?:CEDEX|Cedex|cedex).*$/u, '');
  while (NOT_CITY.test(city)) city = city.replace(NOT_CITY, '');
  city = city.replace(/\s+\d{1,2}(?:er|e|ème|EME|E)?$/u, '');
  return { city, to: from + match[0].length };
};

/** Postal code and town inside the tail: `75020 PARIS`, `à Paris 19e`, `PARIS (75019)`, `Paris XIXe`. */
const placeIn = (tail: string): Place | null => {
  const folded = fold(tail);
  const postal = POSTAL.exec(folded);
  const district = ARRONDISSEMENT.exec(folded);
  if (postal !== null && (district === null || postal.index <= district.index + 30)) {
    const code = (postal[1] ?? '').replace(/\s/g, '');
    const before = /(\p{Lu}[\p{L}'’ -]{1,30}?)\s*\(\s*$/u.exec(tail.slice(0, postal.index));
    if (before !== null) {
      const whole = before[1] ?? '';
      const city = /\bparis\s*$/i.exec(whole)?.[0].trim() ?? whole.trim();
      const from = before.index + whole.lastIndexOf(city);
      return { postalCode: code, city, from, to: postal.index + postal[0].length };
    }
    const { city, to } = cityAfter(tail, postal.index + postal[0].length);
    return { postalCode: code, city, from: postal.index, to };
  }
  if (district === null) return null;
  const code = arrondissementCode(district);
  return code === null
    ? null
    : {
        postalCode: code,
        city: tail.slice(district.index, district.index + 5),
        from: district.index,
        to: district.index + district[0].length,
      };
};

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–-]+|[\s,;:–(-]+$/g, '')
    .trim();

const SEPARATOR = /[,\n;()]|\s[-–—]\s/;

const isComplement = (piece: string): boolean => piece.length <= 60 && COMPLEMENT.test(fold(piece));

/** The street's own name, and the pieces between it and the town. */
const splitStreet = (text: string): { name: string; pieces: readonly string[] } => {
  const inside = COMPLEMENT_INSIDE.exec(fold(text));
  const cut = inside === null ? text : `${text.slice(0, inside.index)},${text.slice(inside.index)}`;
  const [name = '', ...pieces] = cut.split(SEPARATOR).map(clean);
  return { name: name.replace(/\s+(?:à|a|A|À)$/u, ''), pieces: pieces.filter((piece) => piece !== '') };
};

/** A complement printed before the number: `Bâtiment B, 3e étage, 12 rue …`. */
const complementBefore = (text: string, start: number): readonly string[] => {
  const head = text.slice(Math.max(0, start - 70), start);
  const pieces = head.split(/[,\n:]|\s[-–—]\s/);
  if (clean(pieces.at(-1) ?? '') !== '') return [];
  const found: string[] = [];
  for (const piece of pieces.slice(0, -1).reverse()) {
    const plain = clean(piece).replace(/^(?:demeurant|sise?|situ[ée]e?)\s+(?:au\s+)?/iu, '');
    const strict = new RegExp(`^(?:${COMPLEMENT_WORD}\\b|\\d{1,2}\\s?(?:er|e|eme)\\b\\s)`);
    if (
      plain === '' ||
      plain.length > 40 ||
      !strict.test(fold(plain)) ||
      /^n°/i.test(plain) ||
      sectionRoleOf(fold(plain)) !== null
    )
      break;
    found.unshift(plain);
  }
  return found;
};

/** `…, 75020 PARIS, bâtiment B, 3e étage`. */
const complementAfter = (tail: string, from: number): { pieces: readonly string[]; to: number } => {
  const pieces: string[] = [];
  let to = from;
  const pattern = /(?:\s*[,(–-]\s*|\n)([^,;()\n]{2,40})\)?/gy;
  pattern.lastIndex = from;
  for (let match = pattern.exec(tail); match !== null; match = pattern.exec(tail)) {
    const piece = clean(match[1] ?? '');
    const strict =
      /^(?:bat|bt\b|esc|\d{1,2}\s?(?:er|e|eme)\s+etage|etage|rez|rdc|porte\b|app|apt|logement n|lot n|lot \d|hall|tour|entree|gauche|droite)/;
    if (!strict.test(fold(piece))) break;
    pieces.push(piece);
    to = pattern.lastIndex;
  }
  return { pieces, to };
};

/** `… à PARIS (75020), 12 rue des Pyrénées`: the town comes first. */
const placeBefore = (text: string, start: number): Place | null => {
  const head = text.slice(Math.max(0, start - 45), start);
  const last = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('.'), head.lastIndexOf(';'));
  const near = head.slice(last + 1);
  const place = placeIn(near);
  if (
    place === null ||
    clean(near.slice(place.to))
      .replace(/^\)[\s,]*/u, '')
      .replace(/^(?:au|sis|n°)$/u, '') !== ''
  )
    return null;
  return place;
};

const readAddress = (text: string, match: RegExpMatchArray, limit: number): AddressMention | null => {
  const start = match.index ?? 0;
  if (ARTICLE.test(fold(text.slice(Math.max(0, start - 14), start)))) return null;
  const wayEnd = start + match[0].length;
  const tail = tailOf(text, wayEnd, limit);
  const place = placeIn(tail);
  const { name, pieces } = splitStreet(place === null ? tail : tail.slice(0, place.from));
  if (name === '' && !/villa|cite|square/.test(match[3] ?? '')) return null;
  const street = mendWords(clean(`${text.slice(start, wayEnd)} ${name}`.replace(/\s+['’]/g, "'")));
  if (street.length > 70) return null;
  const between: string[] = [];
  for (const piece of pieces) {
    if (!isComplement(piece)) break;
    between.push(piece);
  }
  const after = place === null ? { pieces: [], to: 0 } : complementAfter(tail, place.to);
  const all = [...complementBefore(text, start), ...between, ...after.pieces];
  const town = place ?? placeBefore(text, start);
  const nameEnd = wayEnd + tail.indexOf(name) + name.length;
  return {
    street,
    complement: all.length === 0 ? null : all.join(', '),
    postalCode: town?.postalCode ?? null,
    city: town?.city ?? null,
    start,
    end: place === null ? nameEnd : wayEnd + Math.max(place.to, after.to),
  };
};

/** Every numbered address of a text (original case, hard line breaks kept), in order. */
export const findAddresses = (text: string): readonly AddressMention[] => {
  const starts = [...fold(text).matchAll(START)];
  return starts.flatMap((match, index) => {
    const next = starts[index + 1]?.index ?? text.length;
    const address = readAddress(text, match, next);
    return address === null ? [] : [address];
  });
};

const CANONICAL: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bd|bld|bvd|boul)\b/g, 'boulevard'],
  [/\b(?:av|ave)\b/g, 'avenue'],
  [/\bpl\b/g, 'place'],
  [/\b(?:fbg|fg)\b/g, 'faubourg'],
  [/\br\b/g, 'rue'],
  [/\bst\b/g, 'saint'],
  [/\bste\b/g, 'sainte'],
  [/\bsq\b/g, 'square'],
  [/\bimp\b/g, 'impasse'],
  [/\ball\b/g, 'allee'],
];

/** A street folded for comparison: `27, R. de la Goutte-d'Or` and `27 rue de la Goutte d'Or` meet. */
export const streetKey = (street: string): string => {
  const plain = fold(street)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return CANONICAL.reduce((text, [pattern, word]) => text.replace(pattern, word), plain).replace(
    /^(\d+) ?(bis|ter|quater|b|t)\b/,
    (_, number: string, suffix: string) => `${number}${suffix[0]}`,
  );
};
