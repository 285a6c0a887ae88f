import { lineAt } from '../document/act-document.ts';
import type { VisualRow } from '../document/visual-rows.ts';
import type { Scene } from '../scene.ts';
import type { DateMention } from '../text/french-date.ts';
import { titleType } from './act-title.ts';
import { AFTER_CUES, DATE_CUES, type DateRole, EARLIER_PAPER } from './date-cues.ts';

/** A date of the act with what it seems to be the date of; `role` null when nothing near it says. */
export type DatedAs = {
  readonly date: DateMention;
  readonly role: DateRole | null;
  /** 0 to 1: how sure the words around it make the role. */
  readonly weight: number;
  /** Whether nothing but an article and a weekday stands before it in its sentence or on its row. */
  readonly opens: boolean;
};

type Said = { readonly role: DateRole; readonly weight: number };

const REACH_BEFORE = 170;
const REACH_AFTER = 130;
const REACH_LABEL = 60;
/** A date between the words and the date they would lead to belongs to them more likely. */
const SOMEBODY_ELSES = /\d{1,2}[/. ]\d{1,2}[/. ](?:19|20)?\d\d|\b(?:19|20)\d\d\b/;
const LIGHT =
  /^[\s,:;(.…–/-]*(?:(?:et|le|du|au|en date|date|de|des|a paris|ce|jour|pour|fixee?|signe|est|etait|depuis|suivant|par|acte|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[\s,:(.…–-]*){0,5}$/;

const gapFactor = (gap: string): number => {
  if (LIGHT.test(gap)) return 1;
  if (SOMEBODY_ELSES.test(gap)) return 0.55;
  return gap.length <= 30 ? 0.88 : gap.length <= 70 ? 0.75 : 0.6;
};

/** The role that the last known words of a text give to the date behind it. */
const saidBefore = (text: string): Said | null => {
  let best: (Said & { readonly end: number; readonly length: number }) | null = null;
  for (const { role, pattern, weight } of DATE_CUES) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (best !== null && (end < best.end || (end === best.end && match[0].length <= best.length))) continue;
      best = { role, weight: weight * gapFactor(text.slice(end)), end, length: match[0].length };
    }
  }
  if (best?.role !== 'served') return best;
  const earlier = EARLIER_PAPER.test(text.slice(0, best.end - best.length));
  return earlier ? { role: 'earlier', weight: best.weight } : best;
};

const saidAfter = (text: string): Said | null => AFTER_CUES.find(({ pattern }) => pattern.test(text)) ?? null;

/** Where the item that holds an offset begins: a line in the middle of a sentence goes on with the one above it. */
const itemStart = (scene: Scene, from: number, start: number): number => {
  let at = start;
  for (;;) {
    const line = scene.folded.lastIndexOf('\n', at - 1);
    if (line < from) return from;
    const goesOn = /\p{Ll}/u.test(scene.prose[line + 1] ?? '') && /[\p{L},\d€)]/u.test(scene.prose[line - 1] ?? '.');
    if (!goesOn) return line + 1;
    at = line;
  }
};

/** From the start of the sentence, or of the item of a list, on. */
const sentenceBefore = (scene: Scene, start: number): string => {
  const before = scene.folded.slice(itemStart(scene, Math.max(0, start - REACH_BEFORE), start), start);
  let from = 0;
  for (const match of before.matchAll(/[a-z)]{3}[.;!?]\s+|\s[•*]\s/g)) from = match.index + match[0].length;
  return before.slice(from).replaceAll('\n', ' ');
};

const sentenceAfter = (scene: Scene, end: number): string => {
  const after = scene.folded.slice(end, end + REACH_AFTER);
  const stop = after.indexOf('\n');
  return stop < 0 ? after : after.slice(0, stop);
};

const DOTS = /[.…_\s]{4,}/g;

/** The cells that stand left of a date on its baseline, and the row above it: its label, where it has one. */
const labelsOf = (rows: readonly VisualRow[], scene: Scene, date: DateMention): { beside: string; above: string } => {
  const line = lineAt(scene.document, date.start);
  const at = line === undefined ? -1 : rows.findIndex(({ cells }) => cells.some((cell) => cell.line === line));
  const row = rows[at];
  const own = row?.cells.find((cell) => cell.line === line);
  if (row === undefined || own === undefined) return { beside: '', above: '' };
  const beside = row.cells
    .filter(({ cell }) => cell.box.x < own.cell.box.x)
    .map(({ cell }) => cell.folded)
    .join(' ');
  const above = rows[at - 1];
  const close = above !== undefined && above.page === row.page && row.y - above.y < 3 * row.height;
  const heading = close ? above.cells.map(({ cell }) => cell.folded).join(' ') : '';
  return { beside: beside.replace(DOTS, ' ').slice(-REACH_LABEL), above: heading.length > REACH_LABEL ? '' : heading };
};

const OPENS =
  /^[\s\d.)–:-]*(?:(?:et|le|du|ce|en date du|date|paris|a paris|fait)[\s,:.…]*)*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?[\s,:.…–-]*$/;

const FIELD_ROLES: Partial<Record<string, DateRole>> = {
  servedOn: 'served',
  leaseDate: 'lease',
  hearing: 'hearing',
  born: 'birth',
  depositedOn: 'other',
};

/** A bare `Date` beside an hour or a room is the hearing's. */
const OF_A_HEARING: ReadonlySet<string> = new Set(['hour', 'room', 'court']);

const HEARING_VALUE = /\d\s?(?:h|:)|\bheures?\b|salle|tribunal|^[A-Z]?\d{1,2}[.-]\d{1,2}$/i;

/** What the label of a form, or the heading it stands under, says of the date on its line. */
const fieldRole = (scene: Scene, date: DateMention): Said | null => {
  const line = lineAt(scene.document, date.start);
  const field = scene.form.find((each) => each.line === line);
  if (field === undefined) return null;
  const beside = scene.form.some(
    ({ key, value, page, row }) =>
      OF_A_HEARING.has(key) && HEARING_VALUE.test(value) && page === field.page && Math.abs(row - field.row) <= 2,
  );
  const role = FIELD_ROLES[field.key] ?? (field.section === 'hearing' || beside ? 'hearing' : undefined);
  return role === undefined ? null : { role, weight: 0.85 };
};

/** A title that runs into the date under it. */
const LONGEST_TITLE = 60;
/** With its date alone behind it: `Commandement de payer loyers et charges` / `signifié le vendredi 21 mars 2025`. */
const LONGEST_ALONE = 100;
const ARTICLE = /[\s,:-]*(?:le|du)?\s*$/;
/** What happened to an act in the past happened to another one. */
const PAST = /\b(?:a ete|ont ete|avait|fut|est reste\w*|delivree? le|signifiee? le)\b/;

const isTitle = (before: string, after: string): boolean => {
  if (before.length > LONGEST_ALONE || titleType(before.replace(ARTICLE, '')) === null) return false;
  const alone = after.trim().length <= 2;
  return alone || (before.length <= LONGEST_TITLE && !PAST.test(before));
};

const ENDS_WITH_AMOUNT = /[.,]\d\d(?:\s?(?:€|eur\w*))?$/;

/** A line of account: it begins with its date, or with what was billed for a month, and ends with its amount. */
const isOfAccount = (scene: Scene, date: DateMention): boolean => {
  const line = lineAt(scene.document, date.start);
  if (line === undefined || line.cells.length < 2 || !ENDS_WITH_AMOUNT.test(line.folded)) return false;
  return date.end - line.start <= 14;
};

const roleOf = (scene: Scene, date: DateMention): DatedAs => {
  if (date.form === 'act') return { date, role: 'served', weight: 0.9, opens: true };
  if (isOfAccount(scene, date)) return { date, role: null, weight: 0, opens: false };
  const before = sentenceBefore(scene, date.start).replace(DOTS, ' ');
  const opens = OPENS.test(before);
  if (isTitle(before, sentenceAfter(scene, date.end))) return { date, role: 'served', weight: 0.76, opens: true };
  const direct = opens ? null : saidBefore(before);
  if (direct !== null && direct.weight >= 0.7) return { date, ...direct, opens };
  const after = saidAfter(sentenceAfter(scene, date.end));
  if (after !== null && (opens || direct === null || direct.weight < 0.6)) return { date, ...after, opens };
  if (direct !== null) return { date, ...direct, opens };
  const field = opens ? fieldRole(scene, date) : null;
  if (field !== null) return { date, ...field, opens };
  if (!opens) return { date, role: null, weight: 0, opens };
  const { beside, above } = labelsOf(scene.rows, scene, date);
  // A label stands for the words that an office would have put in a sentence before "le".
  const labelled = OPENS.test(beside) ? null : saidBefore(`${beside} le `);
  if (labelled !== null) return { date, ...labelled, opens };
  if (OPENS.test(beside) && titleType(above) !== null) return { date, role: 'served', weight: 0.78, opens };
  const headed = OPENS.test(beside) && above !== '' ? saidBefore(`${above} le `) : null;
  return headed === null
    ? { date, role: null, weight: 0, opens }
    : { date, ...headed, weight: headed.weight * 0.85, opens };
};

const known = new WeakMap<Scene, readonly DatedAs[]>();

/** What each date of the act is the date of, by the words nearest to it; in the order of the act. Found once an act. */
export const dateRoles = (scene: Scene): readonly DatedAs[] => {
  const before = known.get(scene);
  if (before !== undefined) return before;
  const found = scene.dates.map((date) => roleOf(scene, date));
  known.set(scene, found);
  return found;
};
