import { type DocumentLine, lineAt } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { AddressMention } from '../place/address-mention.ts';
import { streetKey } from '../place/street-key.ts';
import { type Scene, segmentAt } from '../scene.ts';
import type { OfficeFooter } from './footer-name.ts';
import { isUnderOffice, saysOffice } from './letterhead-column.ts';
import { OFFICER } from './office-name.ts';

/** A postal address that may be the office's, and what kind of place of the act it stands in. */
export type OfficePlace = {
  readonly postalCode: string;
  readonly city: string | null;
  readonly offset: number;
  /** `top`: at the head of the first page, with nothing near that says whose address it is. */
  readonly kind: 'form' | 'head' | 'top' | 'footer' | 'formula';
};

const ACT_BEGINS =
  /^(?:commandement|assignation|acte d(?:e|')(?! ?(?:commissaire|huissier))|l'an |a la (?:demande|requete)|requerant)/;
const LONGEST_TITLE = 90;
const HEAD_LINES = 14;
const VALUE_LOOK = 250;
/** A page without a title of its own: only its very first lines can be a letterhead. */
const HEAD_LINES_UNTITLED = 8;

/** Where the letterhead of each page ends: the offset of the act's title or opening. */
const headEnds = (lines: readonly DocumentLine[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  for (const line of lines) {
    const title = ACT_BEGINS.test(line.folded) && line.text.length < LONGEST_TITLE;
    // A title with something beside it has its letterhead beside it.
    const beside = line.cells.length > 1;
    if (title && !beside && !ends.has(line.page)) ends.set(line.page, line.start);
  }
  return ends;
};

const isInHead = (
  lines: readonly DocumentLine[],
  ends: ReadonlyMap<number, number>,
  line: DocumentLine | undefined,
  offset: number,
): boolean => {
  if (line === undefined) return false;
  const first = lines.findIndex((each) => each.page === line.page);
  const position = line.index - first + 1;
  const end = ends.get(line.page);
  return position <= HEAD_LINES && (end === undefined ? position <= HEAD_LINES_UNTITLED : offset < end);
};

const SECONDARY =
  /\b(?:bureaux?|etudes?|sites?)\s+(?:secondaires?|annexes?)\b[^\n]{0,20}$|\bsuccursales?\b[^\n]{0,20}$/;

/** The seat is where an office is; a second place of it is told as such. */
const isSecondary = (scene: Scene, offset: number): boolean =>
  SECONDARY.test(scene.folded.slice(Math.max(0, offset - 50), offset));

/** Addresses in the letterhead, under the office's heading, or in its "demeurant" formula. */
const byPosition = (scene: Scene): readonly OfficePlace[] => {
  const { lines } = scene.document;
  const ends = headEnds(lines);
  return scene.addresses.flatMap((address): readonly OfficePlace[] => {
    if (address.postalCode === null || isSecondary(scene, address.start)) return [];
    const line = lineAt(scene.document, address.start);
    const segment = segmentAt(scene, address.start);
    if (segment !== undefined && segment.role !== 'officer') return [];
    const section = scene.form.find((each) => each.line === line)?.section;
    const where = { postalCode: address.postalCode, city: address.city, offset: address.start };
    if (section === 'office') return [{ ...where, kind: 'form' }];
    if (segment?.role === 'officer') return [{ ...where, kind: 'formula' }];
    const others = section === 'tenant' || section === 'landlord';
    if (others || line === undefined || !isInHead(lines, ends, line, address.start)) return [];
    if (isUnderOffice(lines, line, address.start)) return [{ ...where, kind: 'head' }];
    return line.page === lines[0]?.page ? [{ ...where, kind: 'top' }] : [];
  });
};

/** The town of a street that the officer's formula names without one, when another place of the act gives it. */
const byStreet = (scene: Scene): readonly OfficePlace[] => {
  const inFormula = (address: AddressMention) => segmentAt(scene, address.start)?.role === 'officer';
  return scene.addresses
    .filter((address) => address.postalCode === null && inFormula(address))
    .flatMap((address): readonly OfficePlace[] => {
      const key = streetKey(address.street);
      const twin = scene.addresses.find((other) => other.postalCode !== null && streetKey(other.street) === key);
      if (twin?.postalCode == null) return [];
      return [{ postalCode: twin.postalCode, city: twin.city, offset: twin.start, kind: 'formula' }];
    });
};

const TITLE_LOOK = 110;

/** The first address behind the officer's title in one item of text: `SELAS X, commissaires de justice, 40 rue …`. */
const byTitle = (scene: Scene): readonly OfficePlace[] =>
  scene.addresses.flatMap((address): readonly OfficePlace[] => {
    if (address.postalCode === null) return [];
    const role = segmentAt(scene, address.start)?.role;
    if (role !== undefined && role !== 'officer') return [];
    const before = scene.folded.slice(Math.max(0, address.start - TITLE_LOOK), address.start);
    const item = before.slice(before.lastIndexOf('\n') + 1);
    const title = item.search(OFFICER);
    if (title < 0 || /\d{5}/.test(item.slice(title))) return [];
    return [{ postalCode: address.postalCode, city: address.city, offset: address.start, kind: 'formula' }];
  });

/** Addresses in a run of the act. */
const within = (scene: Scene, start: number, end: number, kind: OfficePlace['kind']): readonly OfficePlace[] =>
  scene.addresses.flatMap(({ start: offset, postalCode, city }) =>
    postalCode !== null && offset >= start && offset < end ? [{ postalCode, city, offset, kind }] : [],
  );

const byFooter = (scene: Scene, footers: readonly OfficeFooter[]): readonly OfficePlace[] =>
  footers.flatMap(({ line, next }) => {
    const end = next?.end ?? line.end;
    const found = within(scene, line.start, end, 'footer');
    return found.length > 0 ? found : townsIn(scene, line.start, end);
  });

/** `PARIS 75001`, `75001 Paris`: in a line that is the office's own no street is needed to know its town. */
const TOWN = /(?<![\d./-])(\d{5})\)?\s+(\p{Lu}[\p{L}'’-]+)|(\p{Lu}[\p{L}'’-]+)\s+\(?(\d{5})(?![\d./-])/gu;

const townsIn = (scene: Scene, start: number, end: number): readonly OfficePlace[] =>
  [...scene.prose.slice(start, end).matchAll(TOWN)].flatMap((match) => {
    const postalCode = match[1] ?? match[4];
    if (postalCode === undefined) return [];
    return [
      { postalCode, city: (match[2] ?? match[3] ?? '').toUpperCase(), offset: start + match.index, kind: 'footer' },
    ];
  });

/** The value beside the office's own label runs over its name and its address. */
const byValue = (scene: Scene): readonly OfficePlace[] =>
  scene.form
    .filter(({ key, value }) => key === 'office' && value.includes('\n'))
    .flatMap(({ line, value }) =>
      within(scene, line.start, line.start + VALUE_LOOK, 'form').filter(({ postalCode }) => value.includes(postalCode)),
    );

const NAME_LOOK = 90;

/** The first address right behind the office's name, where nothing else says where the office is. */
export const placesBehindName = (scene: Scene, name: string | null): readonly OfficePlace[] => {
  const at = name === null ? -1 : scene.folded.indexOf(fold(name));
  if (name === null || at < 0) return [];
  const role = segmentAt(scene, at)?.role;
  if (role !== undefined && role !== 'officer') return [];
  const from = at + name.length;
  const found = within(scene, from, from + NAME_LOOK, 'formula').slice(0, 1);
  return found.filter(({ offset }) => [undefined, 'officer'].includes(segmentAt(scene, offset)?.role));
};

/** A page that starts with an address and no office above it has an address window, not a letterhead. */
const isWindow = (scene: Scene, offset: number): boolean => {
  const line = lineAt(scene.document, offset);
  return !scene.document.lines.some(
    (each) => each.page === line?.page && each.index <= line.index && saysOffice(each.folded),
  );
};

/**
 * Every address of the act that may be the office's.
 *
 * @param footers feet of pages that name the office
 */
export const officePlaces = (scene: Scene, footers: readonly OfficeFooter[]): readonly OfficePlace[] => {
  const atFoot = byFooter(scene, footers);
  const placed = byPosition(scene).filter(
    ({ kind, offset }) => kind !== 'top' || (atFoot.length === 0 && !isWindow(scene, offset)),
  );
  const found = [...placed, ...byValue(scene), ...atFoot, ...byStreet(scene), ...byTitle(scene)];
  return found.map((place) => ({ ...place, city: cityInCell(scene, place) }));
};

/** A town ends with its cell: what stands behind a wide blank is none of its name. */
const cityInCell = (scene: Scene, { postalCode, city, offset }: OfficePlace): string | null => {
  const from = scene.prose.indexOf(postalCode, offset);
  const line = from < 0 ? undefined : lineAt(scene.document, from);
  const cell = line?.cells.find(({ text }) => text.includes(postalCode));
  if (city === null || cell === undefined) return city;
  const words = city.split(' ');
  const text = fold(cell.text);
  while (words.length > 1 && !text.includes(fold(words.join(' ')))) words.pop();
  return words.join(' ');
};
