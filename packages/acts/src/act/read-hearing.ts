import type { Hearing } from '@amont/domain/act/checked-act';
import { type Candidate, type Choice, choose } from '../choose.ts';
import { sourceAt, sourceOfLine } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { FormField } from '../document/form-field.ts';
import type { Scene } from '../scene.ts';
import { findDates } from '../text/french-date.ts';
import { numberOfWords } from '../text/french-number.ts';
import { dateRoles } from './date-roles.ts';

export type HearingReading = {
  readonly on: Choice<string>;
  readonly at: Choice<string>;
  readonly room: Choice<string>;
  readonly court: string | null;
  readonly value: Hearing | null;
};

const CUE =
  /\bcomparaitre\b|\ba se (?:trouver|presenter)\b|\baudience\b|\bdevant (?:le |la |monsieur |madame )(?:juge|tribunal|president)|\bse tiendra\b|\bconvoque/;
const CUE_AFTER =
  /^[^.;\n]{0,90}?\b(?:a|au|devant|par-devant)\b[^.;\n]{0,30}\b(?:\d{1,2}\s?[h:]|heures?|audience|tribunal|juge)/;
const NUMBER = '(?:neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix[- ]sept|dix[- ]huit|huit|sept)';
const MINUTE = '(?:dix|quinze|vingt|trente|quarante|quarante[- ]cinq|cinquante)';
const TIME = new RegExp(
  `(?<![\\d/.,-])(\\d{1,2})\\s?(?:h(?:eures?)?|:)\\s?(\\d{2})?(?![\\d/]|,\\d)(?:\\s?(?:mn|min(?:utes?)?))?|\\b(${NUMBER})\\s+heures?(?:\\s+(?:et\\s+)?(${MINUTE}|demie))?(?!\\s+(?:de|apres)\\b)|\\b(midi)\\b`,
  'g',
);
const ROOM =
  /\bsalle\s+(?:d'audience\s+)?(?:n[°o]\s?|numero\s+|:\s*)?([a-z]?\s?\d{1,2}[.-]?\d{0,3}[a-z]?|[a-h])(?![a-z])/g;

const timeOf = (match: RegExpMatchArray): string | null => {
  if (match[5] !== undefined) return '12:00';
  const hour = match[1] === undefined ? numberOfWords(match[3] ?? '') : Number(match[1]);
  const minute = match[4] === 'demie' ? 30 : match[4] === undefined ? Number(match[2] ?? 0) : numberOfWords(match[4]);
  if (hour === null || minute === null || hour < 7 || hour > 20 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** Times of day in a folded text, `HH:MM`: `9 heures 30`, `9h30`, `09:30`, `14 H 00`, `neuf heures trente`. */
export const findTimes = (
  folded: string,
): readonly { readonly at: string; readonly start: number; readonly end: number }[] =>
  [...folded.matchAll(TIME)].flatMap((match) => {
    const at = timeOf(match);
    return at === null ? [] : [{ at, start: match.index, end: match.index + match[0].length }];
  });

const PAST = /\b(?:jugement|rendu|commandement|signifie le|depuis le|bail|en date du)\b[^.;]{0,50}$/;

type Found = { readonly on: Candidate<string>[]; readonly at: Candidate<string>[]; readonly room: Candidate<string>[] };

/** Dates after service that stand in a sentence about appearing, with the hour and the room near them. */
const fromProse = (scene: Scene, servedOn: string | null, found: Found): void => {
  for (const { date, role } of dateRoles(scene)) {
    if (servedOn !== null && date.iso <= servedOn) continue;
    const before = scene.folded.slice(Math.max(0, date.start - 220), date.start).replace(/\n/g, ' ');
    const after = scene.folded.slice(date.end, date.end + 330);
    const cued =
      role === 'hearing' ||
      CUE.test(before.slice(before.lastIndexOf('. ') + 1)) ||
      CUE_AFTER.test(after.replace(/\n/g, ' '));
    if (!cued || PAST.test(before)) continue;
    const source = sourceAt(scene.document, date.start, date.end);
    found.on.push({
      value: date.iso,
      key: date.iso,
      weight: /comparaitre|audience/.test(before) ? 0.92 : 0.8,
      kind: 'prose',
      source,
    });
    const time = findTimes(after.slice(0, 90))[0] ?? findTimes(before.slice(-40))[0];
    if (time !== undefined) found.at.push({ value: time.at, key: time.at, weight: 0.92, kind: 'prose', source });
    const from = Math.max(0, date.start - 120);
    const room =
      [...scene.folded.slice(date.end, date.end + 330).matchAll(ROOM)].map((match) => ({ match, at: date.end }))[0] ??
      [...scene.folded.slice(from, date.start).matchAll(ROOM)].map((match) => ({ match, at: from })).at(-1);
    if (room !== undefined) {
      const start = room.at + room.match.index;
      found.room.push(
        roomCandidate(scene.prose.slice(start, start + room.match[0].length), room.match[1] ?? '', 'prose', source),
      );
    }
  }
};

const roomCandidate = (
  printed: string,
  folded: string,
  kind: string,
  source: Candidate<string>['source'],
): Candidate<string> => {
  const value = printed
    .slice(printed.length - folded.length)
    .trim()
    .toUpperCase();
  return { value, key: value.replace(/[\s-]/g, ''), weight: 0.9, kind, source };
};

/** `Heure : 09 h` at the end of a line and `15` on the next. */
const wholeValue = (scene: Scene, field: FormField, folded: string): string => {
  const at = /\dh?\s?h$/.test(folded) ? scene.folded.indexOf(folded, field.line.start) : -1;
  return at < 0 ? folded : scene.folded.slice(at, at + folded.length + 4);
};

const fromForm = (scene: Scene, servedOn: string | null, found: Found): void => {
  for (const field of scene.form) {
    const folded = fold(field.value);
    const source = sourceOfLine(field.line);
    const hearing = field.key === 'hearing' || (field.key === 'date' && field.section === 'hearing');
    const date = hearing ? findDates(folded)[0] : undefined;
    if (date !== undefined && (servedOn === null || date.iso > servedOn))
      found.on.push({ value: date.iso, key: date.iso, weight: 0.92, kind: 'form', source });
    const timed = field.key === 'hour' || hearing;
    const time = timed ? findTimes(wholeValue(scene, field, folded))[0] : undefined;
    if (time !== undefined) found.at.push({ value: time.at, key: time.at, weight: 0.92, kind: 'form', source });
    if (field.key === 'room' && field.value.length <= 20) {
      const printed = field.value.replace(/^(?:salle|n°)\s*/i, '');
      found.room.push({
        value: printed.toUpperCase(),
        key: printed.toUpperCase().replace(/[\s-]/g, ''),
        weight: 0.92,
        kind: 'form',
        source,
      });
    }
  }
};

const COURT = /\btribunal (judiciaire|de proximite|d'instance|de grande instance)\s+(?:de |d')\s?/;
/** `Paris`, `SAINT-DENIS`, `LE RAINCY`, `Aulnay-sous-Bois`: one word with its hyphens, more behind an article or a saint. */
const TOWN = /^(?:(?:L[EA]S?|L[ea]s?|SAINTE?|Sainte?)\s)?\p{L}[\p{L}'’]*(?:-[\p{L}'’]+)*/u;
const COURT_NAMES: Readonly<Record<string, string>> = {
  'de proximite': 'Tribunal de proximité',
  "d'instance": "Tribunal d'instance",
};

const cityOf = (town: string): string =>
  town
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, blank: string, letter: string) => blank + letter.toUpperCase())
    .replace(/-(Sur|En|Le|La|Les|Sous)-/gu, (part) => part.toLowerCase());

const courtIn = (text: string, folded: string): string | null => {
  const match = COURT.exec(folded);
  const town = match === null ? null : TOWN.exec(text.slice(match.index + match[0].length));
  if (match === null || town === null) return null;
  const city = cityOf(town[0]);
  const name = COURT_NAMES[match[1] ?? ''] ?? 'Tribunal judiciaire';
  return `${name} ${/^[aeiouyéèêh]/iu.test(city) ? "d'" : 'de '}${city}`;
};

const courtOf = (scene: Scene): string | null => {
  const field = scene.form.find((each) => each.key === 'court' && COURT.test(fold(each.value)));
  // A line may end between the court and its town.
  const court =
    field === undefined
      ? courtIn(scene.prose.replaceAll('\n', ' '), scene.folded.replaceAll('\n', ' '))
      : courtIn(field.value, fold(field.value));
  if (court === null) return null;
  return `${court}${/pole civil de proximite/.test(scene.folded) ? ', pôle civil de proximité' : ''}`;
};

/** The hearing an assignation summons to: a date after its service, with hour, room and court. */
export const readHearing = (scene: Scene, servedOn: string | null): HearingReading => {
  const found: Found = { on: [], at: [], room: [] };
  fromForm(scene, servedOn, found);
  fromProse(scene, servedOn, found);
  const on = choose(found.on);
  const at = choose(found.at);
  const room = choose(found.room);
  const court = courtOf(scene);
  const value =
    on.reading === null && at.reading === null
      ? null
      : { court, on: on.reading?.value ?? null, at: at.reading?.value ?? null, room: room.reading?.value ?? null };
  return { on, at, room, court, value };
};
