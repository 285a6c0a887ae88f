import type { Dwelling, FieldSource } from '@amont/domain/act/checked-act';
import { type DocumentLine, sourceAt } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { FormField } from '../document/form-field.ts';
import { type Scene, segmentAt } from '../scene.ts';
import { nearSpelling } from '../text/near-spelling.ts';
import type { AddressMention } from './address-mention.ts';
import { findAddresses } from './find-addresses.ts';
import { leadLength } from './lead-length.ts';
import { streetKey } from './street-key.ts';

export type DwellingReading = {
  readonly dwelling: Dwelling;
  readonly confidence: number;
  readonly complementConfidence: number;
  readonly source: FieldSource | null;
  /** Another address is given for the dwelling with about as much weight. */
  readonly contradicted: boolean;
};

type Found = {
  readonly address: AddressMention;
  readonly kind: 'premises-label' | 'premises' | 'occupied' | 'residing' | 'form';
  readonly weight: number;
  readonly source: FieldSource | null;
  /** The line of the form it stands in; null in prose. */
  readonly line: DocumentLine | null;
};

const PREMISES_BEFORE =
  /\b(?:logements?|appartements?|locaux|local|lieux|bien|studio|chambre|maison|immeuble|pavillon|loges?|habitation|duplex|dependances?|loue[es]*|bail|location|residence principale)\b[^.;]{0,150}\b(?:sise?s?|situe[es]*|sis|a l'adresse(?: suivante)?|dependant d'un immeuble|au|adresse)\b\W{0,3}[^.;]{0,80}$/;
const OF_PREMISES =
  /\b(?:les lieux|logement|appartement|studio|local|maison|chambre|pavillon|duplex|bien|immeuble|lieux loues)(?: [a-z]{3,12}){0,3},? ?:?(?: (?:du|au|sis au|de l'immeuble(?: du| sis)?))?\s*$/;
/** `logement : 75010 PARIS, 81 quai …`: the town may come before the street. */
const TOWN_BETWEEN =
  /\b(?:\d{5} [a-z' -]{2,25}|(?:a|au|en) [a-z'-]+(?:[ -][a-z'-]+){0,3}(?: \d{1,2}(?:er|e|eme|°))? ?\(\d{5}\)|a paris \d{1,2}(?:er|e|eme)),?\s*$/;
/** An owner's own description names the dwelling too: `est propriétaire d'un logement à …`, `a donné à bail les lieux …`. */
const OWNED_BEFORE =
  /\b(?:proprietaires? d(?:e|u|es|'un|'une)|(?:a|ont|avait) (?:loue|donne (?:a bail|en location)|consenti)|(?:a|ont) pris (?:a bail|en location|a loyer)|bail)\b[^.;]{0,120}$/;
const OCCUPIED_BEFORE =
  /\b(?:que vous occupez|occupez|louez|habitez|habite|occupe[es]*|quitter|liberer|expulsion)\b[^.;]{0,110}$/;
/** `a donné à bail les lieux 75011 PARIS, 8 rue …`: what was let, before its address. */
const LET_BEFORE =
  /\b(?:a|ont|avait|avaient|a ete|est|lui a|vous a|etait)\s+(?:loue[es]*|donne[es]* (?:a bail|en location|a loyer)|mise?s? en location)\b[^.;]{0,90}$/;
const RESIDING_BEFORE =
  /\b(?:demeurant|demeurent|domicilie[es]*|residant|habitant|logeant|dernier domicile connu|derniere adresse(?: connue)?|domicile|adresse)\b[^.;]{0,70}$/;
const NOT_DWELLING =
  /\b(?:siege|tribunal|juridiction|prefecture|prefet|fonds de solidarite|fsl|dsol|etude|office|gestionnaire|mandataire|cabinet|administrateur de biens|agence|juge de l'execution|bureau|avocat|ville de paris|rcs|greffe|caf|ccapex)\b[^.;]{0,110}$/;
/** The foot of a page runs into whatever block the page ends with. */
const OF_OFFICER = /\b(?:commissaires?|huissiers?) de justice\b[^\n.;]{0,60}$/;
const ONLY_PREMISES_LABEL = /^\W*(?:lieux loues|logement|adresse du (?:logement|bien)|bien loue|local)\b/;

/** The address of a label, completed by the rows that follow it: `Logement`, `Complément`, `CP Ville`. */
const addressOfRows = (fields: readonly FormField[], index: number): AddressMention | null => {
  const field = fields[index];
  if (field === undefined) return null;
  const parts: { complement: string[]; town: string[] } = { complement: [], town: [] };
  for (const next of fields.slice(index + 1, index + 5)) {
    if (next.section !== field.section || next.page !== field.page || next.row - field.row > 5) break;
    if (next.key === 'complement') parts.complement.push(next.value);
    else if (next.key === 'postalCode' || next.key === 'city') parts.town.push(next.value);
    else break;
  }
  const town = parts.town.join(' ');
  const text = [field.value, ...(parts.town.length > 0 ? [town] : [])].join('\n');
  const address = findAddresses(text)[0];
  if (address === undefined) return null;
  const extra = parts.complement.filter((each) => !/^(?:neant|-|\/)$/.test(fold(each)));
  const own = address.complement === null ? '' : fold(address.complement);
  const more = extra.filter((each) => !own.includes(fold(each)));
  const complement = [address.complement, ...more].filter((each) => each !== null && each !== '').join(', ');
  return { ...address, complement: complement === '' ? null : complement };
};

/** The value of a label may end with its line, before the town: the text goes on where the form stops. */
const withTownOfProse = (scene: Scene, address: AddressMention, line: DocumentLine): AddressMention => {
  if (address.postalCode !== null) return address;
  const whole = scene.addresses.find(
    (other) => other.start >= line.start && other.start <= line.end && sameStreet(other, address),
  );
  if (whole === undefined) return address;
  const { postalCode, city } = whole;
  return { ...address, postalCode, city, complement: address.complement ?? whole.complement };
};

const fromForm = (scene: Scene): readonly Found[] =>
  scene.form.flatMap((field, index): readonly Found[] => {
    const tenantSide = field.section === 'tenant' || (field.section === null && field.key === 'premises');
    const label =
      field.key === 'premises' &&
      field.section !== 'office' &&
      field.section !== 'landlord' &&
      field.section !== 'hearing';
    const residing = field.key === 'residing' && tenantSide;
    if (!label && !residing) return [];
    const rows = addressOfRows(scene.form, index);
    if (rows === null) return [];
    const address = withTownOfProse(scene, rows, field.line);
    const source = sourceAt(scene.document, field.line.start, field.line.end);
    return [
      { address, kind: label ? 'premises-label' : 'residing', weight: label ? 0.92 : 0.8, line: field.line, source },
    ];
  });

const contextOf = (scene: Scene, address: AddressMention): string => {
  const lead = address.start - leadLength(scene.prose.slice(Math.max(0, address.start - 90), address.start));
  const before = scene.folded.slice(Math.max(0, lead - 240), lead).replace(/\n/g, ' ');
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'));
  return sentence < 0 ? before : before.slice(sentence + 1);
};

type Context = Pick<Found, 'kind' | 'weight'>;

/** Whether an address that an owner's description runs on to is told of as what is let. */
const isLet = (context: string, near: string): boolean =>
  !NOT_DWELLING.test(near.slice(-60)) &&
  (/\bvous (?:occupez|louez|habitez)\b/.test(context) ||
    (OWNED_BEFORE.test(context) && (OF_PREMISES.test(near) || PREMISES_BEFORE.test(context))));

/** What the text before an address says of it; null when it is somebody else's address. */
const judge = (scene: Scene, address: AddressMention): Context | null => {
  const segment = segmentAt(scene, address.start);
  const context = contextOf(scene, address);
  const near = context.slice(-130).replace(TOWN_BETWEEN, '');
  if (segment?.role === 'claimant' && isLet(context, near)) return { kind: 'premises', weight: 0.92 };
  if (segment?.role === 'claimant' || segment?.role === 'officer' || segment?.role === 'guarantor') return null;
  if (OF_OFFICER.test(near)) return null;
  if (segment?.role === 'premises') return { kind: 'premises-label', weight: 0.93 };
  if (OF_PREMISES.test(near)) return { kind: 'premises', weight: 0.9 };
  if (PREMISES_BEFORE.test(context) && !NOT_DWELLING.test(near.slice(-60))) return { kind: 'premises', weight: 0.93 };
  if (OCCUPIED_BEFORE.test(near) && !NOT_DWELLING.test(near)) return { kind: 'occupied', weight: 0.9 };
  if (LET_BEFORE.test(near) && !NOT_DWELLING.test(near)) return { kind: 'occupied', weight: 0.9 };
  if (segment?.role === 'tenant') return { kind: 'residing', weight: 0.85 };
  if (segment?.role === 'addressee') return ofAddressee(scene, address, segment.start);
  if (ONLY_PREMISES_LABEL.test(near)) return { kind: 'premises-label', weight: 0.85 };
  return null;
};

const ofAddressee = (scene: Scene, address: AddressMention, start: number): Context | null => {
  const before = scene.folded.slice(start, address.start);
  const after = scene.folded.slice(address.end, address.end + 60);
  if (
    /\bcaution\b|\bgarant\b/.test(after.trimStart().split('\n')[0] ?? '') ||
    /qualite de caution/.test(before.slice(-120))
  )
    return null;
  const residing = RESIDING_BEFORE.test(before.slice(-160).replace(/\n/g, ' '));
  return { kind: 'residing', weight: residing ? 0.85 : 0.8 };
};

const fromProse = (scene: Scene, ofForm: readonly Found[]): readonly Found[] =>
  scene.addresses.flatMap((address): readonly Found[] => {
    if (ofForm.some(({ line }) => line !== null && address.start >= line.start && address.start <= line.end)) return [];
    const context = judge(scene, address);
    return context === null
      ? []
      : [{ address, ...context, line: null, source: sourceAt(scene.document, address.start, address.end) }];
  });

const sameStreet = (a: AddressMention, b: AddressMention): boolean => {
  const one = streetKey(a.street);
  const two = streetKey(b.street);
  if (a.postalCode !== null && b.postalCode !== null && a.postalCode !== b.postalCode) return false;
  const [joinedOne, joinedTwo] = [one.replace(/ /g, ''), two.replace(/ /g, '')];
  return (
    joinedOne === joinedTwo ||
    (/^\d+/.exec(one)?.[0] === /^\d+/.exec(two)?.[0] && nearSpelling(joinedOne, joinedTwo, 9))
  );
};

type Cluster = { readonly found: readonly Found[]; readonly strength: number; readonly premises: boolean };

const clustersOf = (found: readonly Found[]): readonly Cluster[] => {
  const groups: Found[][] = [];
  for (const each of found) {
    const group = groups.find((other) => other[0] !== undefined && sameStreet(other[0].address, each.address));
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups
    .map((group) => {
      const byKind = new Map<string, number>();
      for (const { kind, weight } of group) byKind.set(kind, Math.max(byKind.get(kind) ?? 0, weight));
      const strength = 1 - [...byKind.values()].reduce((doubt, weight) => doubt * (1 - weight), 1);
      return { found: group, strength, premises: group.some((each) => each.kind !== 'residing') };
    })
    .sort((a, b) => Number(b.premises) - Number(a.premises) || b.strength - a.strength);
};

/** How many mentions spell the street as this one does. */
const likeSpelt = (cluster: Cluster, one: Found): number => {
  const key = streetKey(one.address.street).replace(/ /g, '');
  return cluster.found.filter((each) => streetKey(each.address.street).replace(/ /g, '') === key).length;
};

/** The mention to print: spelt as most are, with a town and a complement if any. */
const fullest = (cluster: Cluster): Found | undefined =>
  [...cluster.found].sort((a, b) => likeSpelt(cluster, b) - likeSpelt(cluster, a) || score(b) - score(a))[0];

/** Two spellings with as many mentions each: one of them is wrong. */
const isSpeltTwice = (cluster: Cluster, best: Found): boolean => {
  const own = likeSpelt(cluster, best);
  return own < cluster.found.length && cluster.found.length - own >= own;
};

const score = ({ address, weight }: Found): number =>
  (address.postalCode === null ? 0 : 2) + (address.complement === null ? 0 : 1) + weight;

const complementOf = (cluster: Cluster): { value: string | null; confidence: number } => {
  const values = cluster.found.map((each) => each.address.complement).filter((each) => each !== null);
  const groups = [...Map.groupBy(values, (value) => fold(value).replace(/[^a-z0-9]/g, '')).values()].sort(
    (a, b) => b.length - a.length || (b[0]?.length ?? 0) - (a[0]?.length ?? 0),
  );
  const value = groups[0]?.[0] ?? null;
  const agree = value === null || values.length === (groups[0]?.length ?? 0);
  return { value, confidence: agree ? 0.9 : 0.75 };
};

const OF_A_LEASE =
  /\b(?:bail|baux|loue[es]*|loyer|location|locaux|lieux|logement|appartement|immeuble|habitation|occup\w+)\b/;

/**
 * Whether the act, speaking of a lease, names an address that is nobody's known one. Where the tenant lives is then no proof
 * of what is let: a tenant who has moved away is still sued for the dwelling left.
 */
const hasUnexplained = (scene: Scene, home: AddressMention): boolean =>
  scene.addresses.some((address) => {
    const role = segmentAt(scene, address.start)?.role;
    if (sameStreet(address, home) || (role !== undefined && role !== 'claimant')) return false;
    const context = contextOf(scene, address);
    if (role === 'claimant' && !OWNED_BEFORE.test(context)) return false;
    return OF_A_LEASE.test(context) && !NOT_DWELLING.test(context.slice(-160)) && judge(scene, address) === null;
  });

const EMPTY: Dwelling = { street: null, complement: null, postalCode: null, city: null };

/**
 * The dwelling let: what the act calls the premises, confirmed by where the tenant lives. The landlord's, the agent's, the
 * office's, the guarantor's, the court's and the FSL's addresses are no candidates.
 */
export const readDwelling = (scene: Scene): DwellingReading => {
  const ofForm = fromForm(scene);
  const clusters = clustersOf([...ofForm, ...fromProse(scene, ofForm)]);
  const [winner, second] = clusters;
  const best = winner === undefined ? undefined : fullest(winner);
  if (winner === undefined || best === undefined)
    return { dwelling: EMPTY, confidence: 0, complementConfidence: 0, source: null, contradicted: false };
  const complement = complementOf(winner);
  const rival = second !== undefined && (second.premises || !winner.premises) ? second.strength : 0;
  const elsewhere =
    second !== undefined &&
    !second.premises &&
    winner.premises &&
    !winner.found.some((each) => each.kind === 'residing');
  const contradicted = rival >= 0.75;
  const unproved = !winner.premises && hasUnexplained(scene, best.address);
  const doubt = contradicted ? 0.5 : elsewhere ? 0.88 : 1;
  const { street } = best.address;
  const { postalCode, city } = winner.found.find((each) => each.address.postalCode !== null)?.address ?? best.address;
  return {
    dwelling: { street, complement: complement.value, postalCode, city },
    confidence: Math.min(unproved || isSpeltTwice(winner, best) ? 0.76 : 0.995, winner.strength) * doubt,
    complementConfidence: complement.confidence,
    source: best.source,
    contradicted,
  };
};
