import { fold } from '../document/fold-text.ts';
import { mendWords } from '../text/mend-ocr.ts';
import type { AddressMention } from './address-mention.ts';
import { cleanPiece } from './clean-piece.ts';
import { COMPLEMENT_INSIDE, complementAfter, complementBefore, isComplement } from './complement.ts';
import { strayNumber } from './street-number.ts';
import { type Town, townIn } from './town.ts';

const WAY =
  '(?:rue|r\\.|avenue|av\\.?|ave|boulevard|bld|boul\\.?|bd|bvd|place|pl\\.?|quai|impasse|imp\\.?|passage|pass\\.?|allees?|all\\.?|villa|cite|square|sq\\.?|cours?|chemin|che?m?\\.|route|rte|faubourg|fbg|fg|galerie|sentier|sente|voie|hameau|rond-point|esplanade|promenade|parvis|mail|ruelle|venelle|montee|residence|res\\.|domaine|lotissement|clos|chaussee|porte|port|pont|peristyle|carrefour|terrasse|cote|degres|traverse|lieu-dit|zac|lot)';
const START = new RegExp(
  `(?<![\\w'.]|\\d,)(\\d{1,4}(?:\\s?[-/]\\s?\\d{1,4}){0,2}|\\d{1,4}\\s(?:a|et)\\s\\d{1,4})(\\s?(?:bis|ter|quater|[a-f](?![\\w'])))?\\s?,?\\s{1,2}(${WAY})(?![\\w-]*\\d)(?=[\\s'])`,
  'g',
);
const END_WORD =
  /(?:(?<!\b(?:[bB][aA][tT]|[bB][âÂ][tT]|[eE][sS][cC]|[aA][pP][pP]|[aA][pP][pP][tT]|[aA][pP][tT]|[eE][tT]|[éÉ][tT]|[sS][tT]|[sS][tT][eE]|[aA][vV]|[bB][dD]|[pP][lL]|[dD][rR]|[gG][aA][lL]|[mM][aA][lL]|[pP][dD][tT]|[cC][dD][tT]|[pP][rR][oO][fF]|[iI][mM][mM]|[rR][eE][sS]|[rR][éÉ][sS]|[lL][oO][gG]))\.(?=\s+\p{Lu}\p{L}|\s*$|\s*\n)|[;"«»]|\s(?:ci-apr[eè]s|agissant|repr[ée]sent|o[uù] [ée]tant|n[ée]e?(?:\(e\))? le|et (?:pour|de|dont|y|par|d['’]|monsieur|madame|m\.|mme)|ayant|pris[e]? en|faisant|[ée]lisant|consenti|selon|aux termes|moyennant|depuis|qui |que |pour |bail |en qualit|es[- ]qualit|soussign|par |dont |ainsi |il |elle |est |sont |ont |[ée]tai(?:en)?t |au titre|T[ée]l|TEL|AGISSANT|DONNONS|DONN[ÉE] |FAISONS|AVONS |SIGNIFI|ATTENDU|EN VERTU|J['’]AI |\p{Lu}\p{L}+ : ))/u;
/** `articles L. 412-1 à R. 412-4`: no street. */
const ARTICLE = /(?:\b[lrad]\.?\s?|articles?\s|art\.\s?)[\d-]*$/;
const LOOK = 190;

/** The part after the street's number and way up to where the address stops at the latest. */
const tailOf = (text: string, from: number, limit: number): string => {
  const tail = text.slice(from, Math.min(limit, from + LOOK));
  const end = END_WORD.exec(tail);
  return end === null || end.index < 2 ? tail : tail.slice(0, end.index);
};

const SEPARATOR = /[,\n;()[\]|]|\s[-–—/]\s/;

/** The street's own name, and the pieces between it and the town. */
const splitStreet = (text: string): { name: string; pieces: readonly string[] } => {
  const inside = COMPLEMENT_INSIDE.exec(fold(text));
  const cut = inside === null ? text : `${text.slice(0, inside.index)},${text.slice(inside.index)}`;
  const [name = '', ...pieces] = cut.split(SEPARATOR).map(cleanPiece);
  return { name: name.replace(/\s+(?:à|a|A|À)$/u, ''), pieces: pieces.filter((piece) => piece !== '') };
};

/** A line that is a town and nothing else goes with the street under it. */
const TOWN_LINE = /([\p{L}' -]{2,30}\(\d{5}\))\n$/u;

/** `… à PARIS (75020), 12 rue des Pyrénées`: the town comes first. */
const placeBefore = (text: string, start: number): Town | null => {
  const head = text.slice(Math.max(0, start - 45), start).replace(TOWN_LINE, '$1 ');
  const last = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('.'), head.lastIndexOf(';'));
  const near = head.slice(last + 1);
  const place = townIn(near);
  if (
    place === null ||
    cleanPiece(near.slice(place.to))
      .replace(/^\)[\s,]*/u, '')
      .replace(/^(?:au|sis|n°)$/u, '') !== ''
  )
    return null;
  return place;
};

const readAddress = (text: string, match: RegExpMatchArray, limit: number): AddressMention | null => {
  const first = match.index ?? 0;
  if (ARTICLE.test(fold(text.slice(Math.max(0, first - 14), first)))) return null;
  const start = first + strayNumber(fold(text.slice(Math.max(0, first - 24), first)), match[1] ?? '');
  const wayEnd = first + match[0].length;
  const tail = tailOf(text, wayEnd, limit);
  const place = townIn(tail);
  const { name, pieces } = splitStreet(place === null ? tail : tail.slice(0, place.from));
  if (name === '' && !/villa|cite|square/.test(match[3] ?? '')) return null;
  const street = mendWords(
    cleanPiece(`${text.slice(start, wayEnd).replace(/\s?,\s*/, ' ')} ${name}`.replace(/\s+['’]/g, "'")),
  );
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
