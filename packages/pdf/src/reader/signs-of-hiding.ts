import { constants, inflateSync } from 'node:zlib';

/** What a quick look at a file's streams says of text that may not be what a page shows. */
export type Signs = {
  /** Text may be drawn without ink, in the colour of paper, or under a picture: worth the slow walk through the drawing operators. */
  readonly mayHide: boolean;
  /** A font says that one figure is another. */
  readonly remapsFigures: boolean;
};

const INVISIBLE_MODE = /(?:^|[\s\]])[37]\s+Tr\b/;
/** Paper-coloured fill, and text shown before the colour changes again. */
const PALE_TEXT =
  /(?:(?:^|\s)1(?:\.0*)?\s+g|(?:^|\s)1(?:\.0*)?\s+1(?:\.0*)?\s+1(?:\.0*)?\s+rg|(?:^|\s)0(?:\.0*)?\s+0(?:\.0*)?\s+0(?:\.0*)?\s+0(?:\.0*)?\s+k)(?=\s)(?:(?!\s(?:g|rg|k|scn?|cs|Q)\s)[\s\S]){0,600}?\bT[jJ]\b/;
const MAX_CONTENT = 4 * 1024 * 1024;
/** Streams that hold neither drawing nor a character map: fonts, metadata, objects, cross references. */
const NO_DRAWING = /\/(?:Length1|Length2|FontFile|XML|ObjStm|XRef|CIDFontType0C|Type1C|OpenType)\b/;
/** A picture with a side of this many pixels may be a page, and cover its text. */
const PAGE_PICTURE = 800;

const isPagePicture = (dictionary: string): boolean => {
  const sides = ['Width', 'Height'].map((name) => Number(new RegExp(`/${name} (\\d+)`).exec(dictionary)?.[1] ?? 0));
  return sides.every((side) => side >= PAGE_PICTURE);
};

const contentOf = (dictionary: string, content: Buffer): string | null => {
  if (!dictionary.includes('/Filter')) return content.toString('latin1');
  if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/(?:ASCII85|LZW|ASCIIHex|RunLength)/.test(dictionary))
    return null;
  try {
    return inflateSync(content, { maxOutputLength: MAX_CONTENT, finishFlush: constants.Z_SYNC_FLUSH }).toString(
      'latin1',
    );
  } catch {
    return null;
  }
};

const figureOf = (code: string, length: number): number | null => {
  const value = Number.parseInt(code, 16);
  return code.length === length && value >= 0x30 && value <= 0x39 ? value - 0x30 : null;
};

/** Whether a character map gives a one-byte figure the meaning of another figure. */
const remapsFigures = (map: string): boolean =>
  map.includes('begincmap') &&
  [...map.matchAll(/<([0-9a-fA-F]{2})>\s*(?:<\1>\s*)?<([0-9a-fA-F]{4})>/g)].some(([, from = '', to = '']) => {
    const [figure, meaning] = [figureOf(from, 2), figureOf(to, 4)];
    return figure !== null && meaning !== null && figure !== meaning;
  });

const signsOf = (dictionary: string, content: Buffer): Signs => {
  if (/\/Image\b/.test(dictionary)) return { mayHide: isPagePicture(dictionary), remapsFigures: false };
  if (NO_DRAWING.test(dictionary)) return { mayHide: false, remapsFigures: false };
  const drawing = contentOf(dictionary, content);
  if (drawing === null) return { mayHide: true, remapsFigures: false };
  return {
    mayHide: INVISIBLE_MODE.test(drawing) || PALE_TEXT.test(drawing),
    remapsFigures: remapsFigures(drawing),
  };
};

/**
 * A quick look at the streams of a PDF, so that the slow walk through the drawing operators, and the slower look at the pages
 * themselves, are kept for the few files that need them. What cannot be looked at (encrypted, odd filters) may hide.
 */
export const signsOfHiding = (bytes: Buffer): Signs => {
  if (bytes.includes('/Encrypt')) return { mayHide: true, remapsFigures: false };
  let signs: Signs = { mayHide: false, remapsFigures: false };
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary = bytes.toString('latin1', Math.max(0, at - 400), at);
    const begin = bytes[at + 6] === 13 ? at + 8 : at + 7;
    const end = bytes.indexOf('endstream', begin);
    if (end === -1) return { ...signs, mayHide: true };
    const own = dictionary.slice(Math.max(dictionary.lastIndexOf('obj'), 0));
    const found = signsOf(own, bytes.subarray(begin, end));
    signs = {
      mayHide: signs.mayHide || found.mayHide,
      remapsFigures: signs.remapsFigures || found.remapsFigures,
    };
    at = end + 3;
  }
  return signs;
};
