import type { ActType } from '@amont/domain/act/act-type';
import { type PageText, textOf } from '@amont/domain/text/page-text';
import { annexPages } from '../document/annex-pages.ts';
import { fold, tidy } from '../document/fold-text.ts';
import { findDates } from '../text/french-date.ts';
import { shareOfCapitals, titleType } from './act-title.ts';

/** Another act found behind the first one in the same file. Pages are 1-based, as in the file. */
export type SecondAct = { readonly type: ActType; readonly pages: readonly number[] };

type Start = {
  readonly page: number;
  readonly type: ActType;
  readonly openedOn: string | null;
  readonly copy: boolean;
};

const TITLE_LINES = 25;
const LONGEST_TITLE = 90;
const OPENING =
  /\b[l1i]\s?'?\s?an\s+(?:deux\s*mil|20\d\d)|\ba la (?:demande|requete) (?:de|du|des|d')|\ba la (?:demande|requete)\s*:/;
const EXHIBIT = /\bpiece\s*(?:n[°o]\s*)?\d|\bannexe\b|\bcopie (?:du|de l'|de la)\b/;

/** A title says one of these words, however it is set: nothing else is worth folding. */
const NAMES_AN_ACT = /commandement|assignation/i;

/** A page that begins an act: a title in capitals near its head, then the formula that opens every act. */
const startAt = (page: PageText): Start | null => {
  const head = page.lines.slice(0, TITLE_LINES);
  const titled = head.find(
    (line) =>
      line.text.length <= LONGEST_TITLE &&
      NAMES_AN_ACT.test(line.text) &&
      shareOfCapitals(line.text) > 0.7 &&
      titleType(fold(tidy(line.text))) !== null,
  );
  const type = titled === undefined ? null : titleType(fold(tidy(titled.text)));
  if (titled === undefined || type === null) return null;
  const text = fold(tidy(textOf(page)).replace(/[\t\n]/g, ' '));
  const from = text.indexOf(fold(tidy(titled.text)));
  if (!OPENING.test(text.slice(Math.max(0, from)))) return null;
  const opened = findDates(text).find((date) => date.form !== 'figures');
  return {
    page: page.page,
    type,
    openedOn: opened?.iso ?? null,
    copy: EXHIBIT.test(text.slice(0, Math.max(0, from))) || /caution|denonc/.test(fold(titled.text)),
  };
};

/** A summons, an order to leave or the copy for a guarantor come with the order to pay that went before: no act of its own. */
const isJoined = (first: Start, other: Start): boolean => {
  if (other.type !== 'commandement_de_payer' || other.copy) return other.copy;
  const later = first.type !== 'commandement_de_payer' || first.copy;
  return later && (first.openedOn === null || other.openedOn === null || other.openedOn <= first.openedOn);
};

/**
 * Another act behind the first one, each with its own title and opening. An earlier order to pay joined to a summons or to
 * a guarantor's copy is an exhibit of it.
 *
 * @returns null when the file holds one act
 */
export const findSecondAct = (pages: readonly PageText[]): SecondAct | null => {
  const readable = pages.filter((page) => page.source !== 'none');
  if (readable.map(startAt).filter((start) => start !== null).length < 2) return null;
  const annexes = annexPages(readable);
  const own = readable.filter(({ page }) => !annexes.includes(page));
  const [first, ...others] = own.map(startAt).filter((start) => start !== null);
  if (first === undefined) return null;
  const second = others.find((other) => !isJoined(first, other));
  if (second === undefined) return null;
  return { type: second.type, pages: pages.filter(({ page }) => page >= second.page).map(({ page }) => page) };
};
