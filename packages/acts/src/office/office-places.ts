import type { DocumentLine } from '../document/act-document.ts';
import type { AddressMention } from '../place/address-mention.ts';
import { streetKey } from '../place/street-key.ts';
import { type Scene, segmentAt } from '../scene.ts';
import { OFFICER } from './office-name.ts';

/** A postal address that may be the office's, and what kind of place of the act it stands in. */
export type OfficePlace = {
  readonly postalCode: string;
  readonly city: string | null;
  readonly offset: number;
  readonly kind: 'form' | 'head' | 'formula';
};

const ACT_BEGINS = /^(?:commandement|assignation|acte de|l'an |a la (?:demande|requete)|requerant)/;
const LONGEST_TITLE = 90;
const HEAD_LINES = 14;
/** A page without a title of its own: only its very first lines can be a letterhead. */
const HEAD_LINES_UNTITLED = 8;

/** Where the letterhead of each page ends: the offset of the act's title or opening. */
const headEnds = (lines: readonly DocumentLine[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  for (const line of lines) {
    const title = ACT_BEGINS.test(line.folded) && line.text.length < LONGEST_TITLE;
    if (title && !ends.has(line.page)) ends.set(line.page, line.start);
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

/** Addresses in the letterhead, under the office's heading, or in its "demeurant" formula. */
const byPosition = (scene: Scene): readonly OfficePlace[] => {
  const { lines } = scene.document;
  const ends = headEnds(lines);
  return scene.addresses.flatMap((address): readonly OfficePlace[] => {
    if (address.postalCode === null) return [];
    const line = lines.findLast((each) => each.start <= address.start);
    const segment = segmentAt(scene, address.start);
    if (segment !== undefined && segment.role !== 'officer') return [];
    const section = scene.form.find((each) => each.line === line)?.section;
    const where = { postalCode: address.postalCode, city: address.city, offset: address.start };
    if (section === 'office') return [{ ...where, kind: 'form' }];
    if (segment?.role === 'officer') return [{ ...where, kind: 'formula' }];
    const others = section === 'tenant' || section === 'landlord';
    return !others && isInHead(lines, ends, line, address.start) ? [{ ...where, kind: 'head' }] : [];
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

/** Every address of the act that may be the office's. */
export const officePlaces = (scene: Scene): readonly OfficePlace[] => [
  ...byPosition(scene),
  ...byStreet(scene),
  ...byTitle(scene),
];
