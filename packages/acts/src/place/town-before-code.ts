/** The town right before a postal code, and where its name starts. */
export type TownBefore = { readonly city: string; readonly from: number };

const TOWN =
  /(?:^|[,;/|([\n]|\s[-–—]|(?<=[\s,])[àÀ])\s*(\p{Lu}[\p{L}'’]*(?:[ -](?:\p{Lu}[\p{L}'’]*|sur|en|sous|le|la|les|lès|de|du|des|aux|et)){0,4})[ ,]*$/u;
/** In any case, and behind anything but `rue de`. */
const CAPITAL = /(?<!\b(?:de|du|la|des)\s)\b(paris)[ ,]*$/i;
const CITY_BEHIND = /^(?: ?|\s*[-–]\s*)\p{Lu}[\p{L}'’-]{2,}/u;
/** `Affaire MD 25333 / 96`: a file's number. */
const REFERENCE =
  /\b(?:affaire|dossier|ref|reference|compte|client|repertoire|serie|matricule|minute|rg|md|n|adresse|domicile|siege|code|postal|logement|lieux)\b/i;
const GOES_ON_IN_FIGURES = /^\s?[/-]\s?\d/;
/** What stands behind a code in capitals and is no town. */
const NO_TOWN =
  /^ ?(?:monsieur|madame|mademoiselle|m\.|mme|mlle|tel|b[âa]t|esc|rcs|siren|siret|maitre|me\b|france|cedex|porte|etage|rdc)/i;

/**
 * A town printed before its code: `à Paris 75013`, `27 rue de Cléry, LYON 69003`. A town behind the code wins over a word
 * before it that may be the street's last (`12 rue de Lyon 75012 PARIS`).
 *
 * @param before text up to the code
 * @param behind text after the code
 */
export const townBeforeCode = (before: string, code: string, behind: string): TownBefore | null => {
  const capital = code.startsWith('75') ? CAPITAL.exec(before) : null;
  if (capital !== null) return /^ ?paris\b/i.test(behind) ? null : found(before, capital);
  if ((CITY_BEHIND.test(behind) && !NO_TOWN.test(behind)) || GOES_ON_IN_FIGURES.test(behind)) return null;
  const town = /^\s*[,/|-]?\s*PARIS\b/i.test(behind) ? null : TOWN.exec(before);
  return town === null || REFERENCE.test(town[1] ?? '') ? null : found(before, town);
};

const found = (before: string, match: RegExpExecArray): TownBefore => {
  const city = match[1] ?? '';
  return { city, from: before.lastIndexOf(city) };
};
