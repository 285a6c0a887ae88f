import { type Candidate, type Choice, choose } from '../choose.ts';
import { type DocumentLine, sourceAt, sourceOfLine } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import { companyAtHead } from '../party/company-name.ts';
import { streetKey } from '../place/address.ts';
import type { Scene } from '../scene.ts';
import { phoneOf } from '../text/phone.ts';

export type OfficeReading = {
  readonly name: Choice<string>;
  readonly postalCode: Choice<string>;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Every number and address of the office, so that none is taken for the household's. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

const OFFICER = /commissaires?[- ]de[- ]justice|huissiers?[- ]de[- ]justice|titulaires? d'un office/;
const FORM =
  /(?<![\p{L}])(?:s\.?e\.?l\.?a\.?r\.?l\.?|s\.?e\.?l\.?a\.?s\.?|s\.?c\.?p\.?|s\.?a\.?s\.?u?\.?|s\.?a\.?r\.?l\.?|selurl|selafa|sel|etude|office|me|maitres?|huissier)(?![\p{L}])/u;
const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
const MEMBER =
  /\b(?:au sein de|membre de|associee? (?:de|au sein de)|salariee? (?:de|au sein de)|exercant (?:au sein de|dans)|titulaires? de|collaborateur de)\s+(?:la |l')?/;

const officeKey = (name: string): string =>
  fold(name)
    .replace(
      /societe d'exercice liberal(?: a responsabilite limitee| par actions simplifiee)?|societe civile professionnelle|societe (?:par actions simplifiee|a responsabilite limitee)/g,
      ' ',
    )
    .replace(
      /\b(?:s\.?e\.?l\.?a\.?r\.?l|s\.?e\.?l\.?a\.?s|s\.?c\.?p|s\.?a\.?s|sarl|etude|office|maitres?|me|associes?|et)\b\.?/g,
      ' ',
    )
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const cleanName = (name: string): string =>
  name
    .replace(/^(?:nous|j['’]ai|je),?\s+(?:soussign[ée]e?s?,?\s+)?/iu, '')
    .replace(
      /^(?:l['’])?(?:[ÉE]tude|étude|Office|office)\s+(?:de\s+)?(?=(?:SELARL|SCP|SAS|SELAS|Ma[iî]tre|Me\b|MA))/u,
      '',
    )
    .trim();

const candidate = (
  name: string | null,
  weight: number,
  kind: string,
  line: DocumentLine | undefined,
): readonly Candidate<string>[] => {
  if (name === null || line === undefined) return [];
  const value = cleanName(name);
  const key = officeKey(value);
  if (key.length < 3 || /^(?:commissaire|huissier|acte|copie|soussign)/.test(fold(value))) return [];
  return [{ value, key, weight, kind, source: sourceOfLine(line) }];
};

/** The letterhead: a line with a legal form or "Maître" among the first lines of a page, near the officer's title. */
const fromLetterhead = (scene: Scene): readonly Candidate<string>[] => {
  const { lines } = scene.document;
  const pages = [...new Set(lines.map((line) => line.page))];
  return pages.slice(0, 3).flatMap((page) => {
    const head = lines.filter((line) => line.page === page).slice(0, 14);
    const officer = head.findIndex((line) => OFFICER.test(line.folded));
    if (officer < 0) return [];
    const near = head.slice(Math.max(0, officer - 8), officer + 3);
    const cells = near.flatMap((line) => line.cells.map((cell) => ({ cell, line })));
    const named = cells.find(
      ({ cell }) =>
        FORM.test(cell.folded) &&
        cell.text.length < 90 &&
        companyAtHead(cell.text) !== null &&
        /\p{Lu}{2}/u.test(cell.text),
    );
    return named === undefined
      ? []
      : candidate(companyAtHead(named.cell.text.replace(/,/g, ' ')), 0.88, 'head', named.line);
  });
};

/** `J'ai, SELARL X, commissaire de justice …`; a person "au sein de la SELARL X" acts for that company. */
const fromFormula = (scene: Scene): readonly Candidate<string>[] =>
  scene.segments
    .filter((segment) => segment.role === 'officer')
    .flatMap((segment) => {
      const text = scene.prose.slice(segment.start, segment.end).replace(/\n/g, ' ').slice(0, 400);
      const folded = fold(text);
      if (!OFFICER.test(folded) && !/soussigne/.test(folded)) return [];
      const member = MEMBER.exec(folded);
      const from = member === null ? 0 : member.index + member[0].length;
      const head = text
        .slice(from)
        .replace(/^[\s,:]+/, '')
        .replace(/^soussign[ée]e?s?,?\s*/iu, '');
      const line = scene.document.lines.findLast((each) => each.start <= segment.start + from);
      if (member === null && !FORM.test(fold(head).slice(0, 25)) && !/^\p{Lu}/u.test(head)) return [];
      return candidate(companyAtHead(head), member === null ? 0.88 : 0.9, 'formula', line);
    });

const fromForm = (scene: Scene): readonly Candidate<string>[] =>
  scene.form.flatMap((field) => {
    const own =
      field.key === 'office' ||
      (field.section === 'office' && (field.key === 'companyName' || field.key === 'lastName'));
    return own && field.value.length > 3 && field.value.length < 90 && !OFFICER.test(fold(field.value))
      ? candidate(companyAtHead(field.value), 0.92, 'form', field.line)
      : [];
  });

type Where = { readonly postalCode: string; readonly city: string | null; readonly offset: number };

/** Addresses in the letterhead, under the office's heading, or in its "demeurant" formula. */
const placesOf = (scene: Scene): readonly (Where & { readonly kind: string })[] => {
  const { lines } = scene.document;
  const headEnd = new Map<number, number>();
  for (const line of lines) {
    const title =
      /^(?:commandement|assignation|acte de|l'an |a la (?:demande|requete)|requerant)/.test(line.folded) &&
      line.text.length < 90;
    if (title && !headEnd.has(line.page)) headEnd.set(line.page, line.start);
  }
  return scene.addresses.flatMap((address) => {
    if (address.postalCode === null) return [];
    const line = lines.findLast((each) => each.start <= address.start);
    const segment = scene.segments.find((each) => address.start >= each.start && address.start < each.end);
    const field = scene.form.find((each) => each.line === line);
    const end = line === undefined ? undefined : headEnd.get(line.page);
    const position =
      line === undefined ? 99 : lines.filter((each) => each.page === line.page && each.index <= line.index).length;
    const party = segment !== undefined && segment.role !== 'officer';
    const where = { postalCode: address.postalCode, city: address.city, offset: address.start };
    if (party) return [];
    if (field?.section === 'office') return [{ ...where, kind: 'form' }];
    if (segment?.role === 'officer') return [{ ...where, kind: 'formula' }];
    if (
      !party &&
      position <= 14 &&
      field?.section !== 'tenant' &&
      field?.section !== 'landlord' &&
      (end === undefined ? position <= 8 : address.start < end)
    )
      return [{ ...where, kind: 'head' }];
    return [];
  });
};

const sameStreetElsewhere = (scene: Scene): readonly (Where & { readonly kind: string })[] => {
  const formula = scene.addresses.filter(
    (address) =>
      address.postalCode === null &&
      scene.segments.some(
        (segment) => segment.role === 'officer' && address.start >= segment.start && address.start < segment.end,
      ),
  );
  return formula.flatMap((address) => {
    const twin = scene.addresses.find(
      (other) => other.postalCode !== null && streetKey(other.street) === streetKey(address.street),
    );
    return twin?.postalCode == null
      ? []
      : [{ postalCode: twin.postalCode, city: twin.city, offset: twin.start, kind: 'formula' }];
  });
};

const cities = (places: readonly Where[], code: string | null): string | null =>
  places.find((place) => place.postalCode === code && place.city !== null)?.city ?? null;

const headText = (scene: Scene): string => {
  const first = scene.document.lines.filter((line) => line.page <= (scene.document.lines[0]?.page ?? 1) + 1);
  return first
    .slice(0, 40)
    .map((line) => line.text)
    .join('\n');
};

/** The commissaire de justice's office: its letterhead, its "J'ai, …" formula and the transmission sheet, compared. */
export const readOffice = (scene: Scene): OfficeReading => {
  const places = [...placesOf(scene), ...sameStreetElsewhere(scene)];
  const weight = { form: 0.92, head: 0.88, formula: 0.85 } as const;
  const postalCode = choose(
    places.map(
      (place): Candidate<string> => ({
        value: place.postalCode,
        key: place.postalCode,
        weight: weight[place.kind as keyof typeof weight],
        kind: place.kind,
        source: sourceAt(scene.document, place.offset, place.offset + 30),
      }),
    ),
  );
  const { phones, emails } = contactsOf(scene);
  return {
    name: choose([...fromLetterhead(scene), ...fromFormula(scene), ...fromForm(scene)]),
    postalCode,
    city: cities(places, postalCode.reading?.value ?? null),
    phone: phones[0] ?? null,
    email: emails[0] ?? null,
    phones,
    emails,
  };
};

const PARTIES = new Set(['tenant', 'addressee', 'claimant', 'guarantor']);

/** Numbers and e-mail addresses that stand in no party's block: the letterhead's, the footer's, the office's section. */
const contactsOf = (scene: Scene): { readonly phones: readonly string[]; readonly emails: readonly string[] } => {
  const inParty = (offset: number) => {
    const field = scene.form.find((each) => offset >= each.line.start && offset <= each.line.end);
    if (field?.section === 'office') return false;
    if (field?.section === 'tenant' || field?.section === 'landlord') return true;
    return scene.segments.some(
      (segment) => PARTIES.has(segment.role) && offset >= segment.start && offset < segment.end,
    );
  };
  const labelled = scene.form.filter((field) => field.section === 'office');
  const phones = [
    ...labelled.flatMap((field) => (field.key === 'phone' ? [phoneOf(fold(field.value))] : [])),
    ...scene.phones
      .filter(
        (phone) =>
          !inParty(phone.start) &&
          !/\bfax\b[^\d]{0,6}$|\bf\.\s*$|telecopie[^\d]{0,6}$/.test(
            scene.folded.slice(Math.max(0, phone.start - 14), phone.start),
          ),
      )
      .map((phone) => phone.e164),
  ].filter((phone) => phone !== null);
  const all = scene.phones.filter((phone) => !inParty(phone.start)).map((phone) => phone.e164);
  const emails = [...headText(scene).matchAll(EMAIL)].map((match) => match[0].toLowerCase());
  return { phones: [...new Set([...phones, ...all])], emails: [...new Set(emails)] };
};

const REFERENCE =
  /(?:\bdossier|\bn\/?\s?ref|\bnos? ref(?:erence)?s?|\bref(?:erence)?s?\.?(?: (?:etude|dossier|office|interne))?|\bmd n°)\s*(?:n[°o]\.?|:|\.)*\s*:?\s*([a-z]{0,3}\d[\w./-]{3,20})/;

/** The office's own reference of the file, as printed; null when none is. */
export const readReference = (scene: Scene): Candidate<string> | null => {
  const match =
    /\bdossier\s*(?:n[°o]\.?|:|-)*\s*:?\s*([a-z]{0,3}\d[\w./-]{3,20})/.exec(scene.folded) ??
    REFERENCE.exec(scene.folded);
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].length - match[1].length;
  const value = scene.prose.slice(start, start + match[1].length).replace(/[.\-/]+$/, '');
  return {
    value,
    key: value,
    weight: 0.9,
    kind: 'reference',
    source: sourceAt(scene.document, start, start + match[1].length),
  };
};
