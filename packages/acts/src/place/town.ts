import { fold } from '../document/fold-text.ts';
import { townBeforeCode } from './town-before-code.ts';

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
  /^\s*[,)\-–/|]?\s*((?:\p{Lu}[\p{L}'’]*)(?:[ -](?:\p{Lu}[\p{L}'’]*|sur|en|sous|le|la|les|lès|de|du|des|d['’]\p{Lu}\p{L}*|l['’]\p{Lu}\p{L}*|aux|et|\d{1,2}(?:er|e|ème|EME|E)?(?![\d/])))*)/u;
const NOT_CITY = /\s(?:et|de|du|des|la|le|les|en|aux|sur|sous|lès)$/u;

/** A postal code or a Paris arrondissement with its town, found inside a text; `from` and `to` are offsets into it. */
export type Town = {
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly from: number;
  readonly to: number;
};

const arrondissementCode = (match: RegExpExecArray): string | null => {
  const value = match[1] === undefined ? ROMAN[match[2] ?? ''] : Number(match[1]);
  return value === undefined || value < 1 || value > 20 ? null : `750${String(value).padStart(2, '0')}`;
};

/** `75020 PARIS Élection de domicile`: the capital has a name of one word. */
const ONLY_PARIS = /^paris(?=\s(?!\d))/i;

const cityAfter = (tail: string, from: number): { city: string | null; to: number } => {
  const match = CITY.exec(tail.slice(from));
  if (match === null) return { city: null, to: from };
  const paris = ONLY_PARIS.exec(match[1] ?? '')?.[0];
  if (paris !== undefined) return { city: paris, to: from + match[0].length - (match[1] ?? '').length + paris.length };
  let city = (match[1] ?? '').replace(/\s+(?:CEDEX|Cedex|cedex).*$/u, '');
  while (NOT_CITY.test(city)) city = city.replace(NOT_CITY, '');
  city = city.replace(/\s+\d{1,2}(?:er|e|ème|EME|E)?$/u, '');
  return { city, to: from + match[0].length };
};

/** Postal code and town inside the tail: `75020 PARIS`, `à Paris 19e`, `PARIS (75019)`, `Paris XIXe`. */
export const townIn = (tail: string): Town | null => {
  const folded = fold(tail);
  const postal = POSTAL.exec(folded);
  const district = ARRONDISSEMENT.exec(folded);
  // `Paris 2e (75002)`: the district and the code are one town.
  if (postal !== null && district !== null && district.index < postal.index) {
    const between = folded.slice(district.index + district[0].length, postal.index);
    if (/^[\s,(–-]*$/.test(between)) {
      const closed = /^\s*\)/.exec(folded.slice(postal.index + postal[0].length))?.[0].length ?? 0;
      return {
        postalCode: (postal[1] ?? '').replace(/\s/g, ''),
        city: tail.slice(district.index, district.index + 5),
        from: district.index,
        to: postal.index + postal[0].length + closed,
      };
    }
  }
  if (postal !== null && (district === null || postal.index <= district.index + 30)) {
    const code = (postal[1] ?? '').replace(/\s/g, '');
    const before = /(\p{Lu}[\p{L}'’ -]{1,30}?)\s*\(\s*$/u.exec(tail.slice(0, postal.index));
    if (before !== null) {
      const whole = before[1] ?? '';
      const city = /\bparis\s*$/i.exec(whole)?.[0].trim() ?? whole.trim();
      const from = before.index + whole.lastIndexOf(city);
      return { postalCode: code, city, from, to: postal.index + postal[0].length };
    }
    const end = postal.index + postal[0].length;
    const ahead = townBeforeCode(tail.slice(0, postal.index), code, tail.slice(end));
    if (ahead !== null) return { postalCode: code, city: ahead.city, from: ahead.from, to: end };
    const { city, to } = cityAfter(tail, end);
    // `Dossier MD 47640 / 28`: a number of five figures without its town is a code only right behind the street.
    if (city === null && !/(?:^|[\n,(–-])\s*(?:f-?)?$/i.test(tail.slice(0, postal.index))) return null;
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
