/** Code page 850, upper half: how Windows and DOS in France write the names in a ZIP without saying so. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\u00A0';

const decodeCp850 = (raw: Buffer): string =>
  Array.from(raw, (byte) => (byte < 128 ? String.fromCharCode(byte) : CP850.charAt(byte - 128))).join('');

/** Systems that wrote in the code page of DOS: FAT, OS/2, NTFS. Source: APPNOTE.TXT 4.4.2 ("version made by"). */
const DOS_LIKE = new Set([0, 6, 10]);
/** Info-ZIP's field for the name in UTF-8. Source: APPNOTE.TXT 4.6.9. */
const UNICODE_PATH = 0x7075;
const UNICODE_PATH_HEAD = 5;

export type RawName = {
  readonly bytes: Buffer;
  /** `versionMadeBy`: the system is its upper byte. */
  readonly madeBy: number;
  readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[];
};

/** The name of a member of a ZIP as its sender wrote it, as far as can be told: a label, never a path. */
export const decodeEntryName = ({ bytes, madeBy, extraFields }: RawName): string => {
  const unicode = extraFields.find((field) => field.id === UNICODE_PATH)?.data.subarray(UNICODE_PATH_HEAD);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(unicode ?? bytes);
  } catch {
    return DOS_LIKE.has(madeBy >> 8) ? decodeCp850(bytes) : new TextDecoder('windows-1252').decode(bytes);
  }
};

const LONGEST = 300;

const isShown = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  const control = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const reordering =
    (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f);
  return !control && !reordering && code !== 0xfeff;
};

/** A name fit to be shown: no path tricks, no control or bidirectional characters, never empty. */
export const displayName = (name: string): string => {
  const shown = [...name.normalize('NFC')].filter(isShown).join('');
  const parts = shown.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/').slice(-LONGEST) || 'sans nom';
};

const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i;

/** Whether an archiver or a file system added the member by itself; no sender chose it. */
export const isLitter = (name: string): boolean => LITTER.test(name.replaceAll('\\', '/'));
