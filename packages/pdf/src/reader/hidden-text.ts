import { constants, inflateSync } from 'node:zlib';

const INVISIBLE_MODE = /(?:^|[\s\]])[37]\s+Tr\b/;
const MAX_CONTENT = 4 * 1024 * 1024;
/** Streams that hold no drawing: images, fonts, metadata, objects, cross references, character maps. */
const NO_DRAWING = /\/(?:Image|Length1|Length2|FontFile|XML|ObjStm|XRef|CIDFontType0C|Type1C|OpenType|CMapName)\b/;

const holdsInvisibleMode = (dictionary: string, content: Buffer): boolean => {
  if (NO_DRAWING.test(dictionary)) return false;
  if (!dictionary.includes('/Filter')) return INVISIBLE_MODE.test(content.toString('latin1'));
  if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/(?:ASCII85|LZW|ASCIIHex|RunLength)/.test(dictionary))
    return true;
  try {
    const drawing = inflateSync(content, { maxOutputLength: MAX_CONTENT, finishFlush: constants.Z_SYNC_FLUSH });
    return INVISIBLE_MODE.test(drawing.toString('latin1'));
  } catch {
    return true;
  }
};

/**
 * Whether a PDF may draw text that nobody sees: a quick look at its streams, so that the slow walk through the drawing
 * operators is kept for the few files that need it. What cannot be looked at (encrypted, odd filters) may.
 */
export const mayHideText = (bytes: Buffer): boolean => {
  if (bytes.includes('/Encrypt')) return true;
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary = bytes.toString('latin1', Math.max(0, at - 400), at);
    const begin = bytes[at + 6] === 13 ? at + 8 : at + 7;
    const end = bytes.indexOf('endstream', begin);
    if (end === -1) return true;
    const own = dictionary.slice(Math.max(dictionary.lastIndexOf('obj'), 0));
    if (holdsInvisibleMode(own, bytes.subarray(begin, end))) return true;
    at = end + 3;
  }
  return false;
};
