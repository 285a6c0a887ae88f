import { type Candidate, type Choice, choose } from '../choose.ts';
import { sourceAt } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import { companyAtHead } from '../party/company-name.ts';
import type { Scene } from '../scene.ts';
import { companyBehindTitle } from './company-behind-title.ts';
import { footerNames, type OfficeFooter, officeFooters } from './footer-name.ts';
import { BARE_WEIGHT, letterheadNames } from './letterhead-name.ts';
import { mentionedNames } from './mentioned-name.ts';
import { OFFICER, officeCandidate, partnersJoined, withContainedNames } from './office-name.ts';
import { type OfficePlace, officePlaces, placesBehindName } from './office-places.ts';
import { readOfficeContacts } from './read-office-contacts.ts';

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

const NAMED_SO = /(?<![\p{L}])(?:s\.?e\.?l|s\.?c\.?p|s\.?a\.?s|s\.?a\.?r\.?l|etude|office|me|maitres?|huissier)/u;
const MEMBER =
  /\b(?:au sein de|membre de|associee? (?:de|au sein de)|salariee? (?:de|au sein de)|exercant (?:au sein de|dans)|titulaires? de|collaborateur de)\s+(?:la |l')?/;
const FORMULA_LOOK = 400;

/** `J'ai, SELARL X, commissaire de justice …`; a person "au sein de la SELARL X" acts for that company. */
const fromFormula = (scene: Scene): readonly Candidate<string>[] =>
  scene.segments
    .filter((segment) => segment.role === 'officer')
    .flatMap((segment) => {
      const text = scene.prose.slice(segment.start, segment.end).replace(/\n/g, ' ').slice(0, FORMULA_LOOK);
      const folded = fold(text);
      if (!OFFICER.test(folded) && !/soussigne/.test(folded)) return [];
      const member = MEMBER.exec(folded);
      const from = member === null ? 0 : member.index + member[0].length;
      const head = text
        .slice(from)
        .replace(/^[\s,:]+/, '')
        .replace(/^soussign[ée]e?s?,?\s*/iu, '');
      const line = scene.document.lines.findLast((each) => each.start <= segment.start + from);
      if (member === null && !NAMED_SO.test(fold(head).slice(0, 25)) && !/^\p{Lu}/u.test(head)) return [];
      const behind = member === null ? companyBehindTitle(head) : null;
      if (behind !== null) return officeCandidate(behind, 0.9, 'formula', line);
      return officeCandidate(companyAtHead(partnersJoined(head)), member === null ? 0.88 : 0.9, 'formula', line);
    });

const fromForm = (scene: Scene): readonly Candidate<string>[] =>
  scene.form.flatMap((field) => {
    const own =
      field.key === 'office' ||
      (field.section === 'office' && (field.key === 'companyName' || field.key === 'lastName'));
    const name = partnersJoined(field.value.split('\n')[0] ?? '');
    const behind = own ? companyBehindTitle(field.value.replace(/\n/g, ' ')) : null;
    if (behind !== null) return officeCandidate(behind, 0.92, 'form', field.line);
    // `Commissaires de justice` beside a number: a title is no label of the number.
    if (/^(?:tel|fax|\W*\d|[^\s]+@)/.test(fold(name))) return [];
    return own && name.length > 3 && name.length < 90 && !OFFICER.test(fold(name))
      ? officeCandidate(companyAtHead(name), 0.92, 'form', field.line)
      : [];
  });

const PLACE_WEIGHT: Readonly<Record<OfficePlace['kind'], number>> = {
  form: 0.92,
  head: 0.9,
  top: 0.7,
  footer: 0.88,
  formula: 0.85,
};

const postalCodeOf = (scene: Scene, places: readonly OfficePlace[]): Choice<string> =>
  choose(
    places.map(
      ({ postalCode, kind, offset }): Candidate<string> => ({
        value: postalCode,
        key: postalCode,
        weight: PLACE_WEIGHT[kind],
        kind,
        source: sourceAt(scene.document, offset, offset + 30),
      }),
    ),
  );

const IS_COMPANY =
  /(?<![\p{L}])(?:s\.?e\.?l\.?a\.?r\.?l|s\.?e\.?l\.?a\.?s|s\.?c\.?p|s\.?a\.?s\.?u?|s\.?a\.?r\.?l|selurl|selafa)(?![\p{L}])/u;

/** A person who acts in an office that has a name of its own is not the office. */
const officeFirst = (candidates: readonly Candidate<string>[]): readonly Candidate<string>[] => {
  const company = candidates.some(({ value }) => IS_COMPANY.test(fold(value)));
  return company
    ? candidates.filter(
        ({ value, kind, weight }) => (kind === 'head' && weight > BARE_WEIGHT) || IS_COMPANY.test(fold(value)),
      )
    : candidates;
};

/** A mention in running text counts only where no letterhead, formula, form or footer surely names the office. */
const namesOf = (scene: Scene, footers: readonly OfficeFooter[]): readonly Candidate<string>[] => {
  const placed = [...letterheadNames(scene), ...fromFormula(scene), ...fromForm(scene), ...footerNames(footers)];
  return placed.some(({ weight }) => weight > BARE_WEIGHT) ? placed : [...placed, ...mentionedNames(scene)];
};

/** The commissaire de justice's office: its letterhead, its "J'ai, …" formula and the transmission sheet, compared. */
export const readOffice = (scene: Scene): OfficeReading => {
  const footers = officeFooters(scene);
  const name = choose(withContainedNames(officeFirst(namesOf(scene, footers))));
  const placed = officePlaces(scene, footers);
  const places = placed.length > 0 ? placed : placesBehindName(scene, name.reading?.value ?? null);
  const postalCode = postalCodeOf(scene, places);
  const code = postalCode.reading?.value ?? null;
  const { phones, emails } = readOfficeContacts(scene, footers);
  return {
    name,
    postalCode,
    city: places.find((place) => place.postalCode === code && place.city !== null)?.city ?? null,
    phone: phones[0] ?? null,
    email: emails[0] ?? null,
    phones,
    emails,
  };
};
