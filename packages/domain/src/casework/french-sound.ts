/**
 * Spellings that a French clerk hears alike, in order. Written for family names as they meet in Paris: French ones first
 * (LEFEBVRE / LEFEVRE, THIBAULT / THIBAUT), and the transcriptions that vary from office to office (OU / W, KH / K, Y / I).
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/PH/g, 'F'],
  [/SCH|CH|SH/g, 'X'],
  [/([KGTDB])H/g, '$1'],
  [/H/g, ''],
  [/QU|Q|CK/g, 'K'],
  [/C(?=[EIY])/g, 'S'],
  [/C/g, 'K'],
  [/GN/g, 'N'],
  [/GE(?=[AO])|G(?=[EIY])/g, 'J'],
  [/GU(?=[EIY])/g, 'G'],
  [/BV/g, 'V'],
  [/M(?=[BP])/g, 'N'],
  [/EAU|AU/g, 'O'],
  [/OEU|EU|OE/g, 'E'],
  [/AI|EI|AY|EY/g, 'E'],
  [/OU/g, 'U'],
  [/W/g, 'V'],
  [/Y/g, 'I'],
  [/Z/g, 'S'],
  [/L(?=[TD]S?$)/g, ''],
  [/[DTXSPE]+$/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * How a name sounds in French, roughly: equal for spellings that are heard alike.
 *
 * @param letters capitals A to Z, no space
 * @returns the key; the letters themselves when nothing would be left of them
 */
export const soundOf = (letters: string): string => {
  const sound = SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), letters);
  return sound === '' ? letters : sound;
};

/** The consonants of the sound after its first letter: the coarse key by which candidates are looked up. */
export const skeletonOf = (letters: string): string => {
  const sound = soundOf(letters);
  return sound.slice(0, 1) + sound.slice(1).replace(/[AEIOU]/g, '');
};
