import { frenchDay } from '@amont/domain/calendar/french-day';
import type { NoticeEvidence, NoticeFinding } from '@amont/domain/notice/notice-check';
import { findPhrase } from './find-phrase.ts';
import { foldText } from './fold-text.ts';
import { excerptAt, type NoticeText, pageAt } from './notice-text.ts';
import { OLD_TRACES, type OldTrace } from './old-trace.ts';
import type { PageView } from './page-view.ts';
import type { PreparedVersion } from './prepare-version.ts';

/** From here on a trace alone says that a notice is not up to date. */
const STRONG = 0.8;

const placed = (text: NoticeText, phrase: string): NoticeFinding[] => {
  const offset = findPhrase(text, phrase);
  if (offset === null) return [];
  return [
    {
      kind: 'pre_reform_wording',
      contact: null,
      found: phrase,
      expected: null,
      page: pageAt(text, offset)?.page ?? null,
      excerpt: excerptAt(text, offset),
    },
  ];
};

/** Characters of a line around a phrase that make it the same line on another page, whatever its page number. */
const AROUND = 25;

const isOfLetterhead = (text: NoticeText, phrase: string, pages: readonly PageView[]): boolean => {
  const at = findPhrase(text, phrase);
  if (at === null) return false;
  const start = Math.max(text.raw.lastIndexOf('\n', at) + 1, at - AROUND);
  const [line = ''] = text.raw.slice(start, at + phrase.length + AROUND).split('\n');
  const wanted = foldText(line).text;
  return wanted.length > foldText(phrase).text.length && pages.some((page) => page.folded.text.includes(wanted));
};

const isPast = (trace: OldTrace, servedOn: string | null): boolean => servedOn === null || trace.since <= servedOn;

/**
 * Wording that the expected version no longer uses, where the notice still prints it: its own markers, and what no version
 * of its age says any more.
 *
 * @param act.pages the act's own pages: a line that stands there too is the office's letterhead, not the notice's
 */
export const oldWording = (
  text: NoticeText,
  expected: PreparedVersion,
  act: { readonly servedOn: string | null; readonly pages: readonly PageView[] },
): readonly NoticeFinding[] => {
  const traces = OLD_TRACES.filter(
    (trace) =>
      trace.weight >= STRONG &&
      isPast(trace, act.servedOn) &&
      trace.since <= expected.inForceFrom &&
      !expected.markers.some((marker) => marker.toLowerCase().includes(trace.phrase.toLowerCase())) &&
      findPhrase(expected, trace.phrase) === null,
  );
  return [...expected.markers, ...traces.map((trace) => trace.phrase)].flatMap((phrase) =>
    isOfLetterhead(text, phrase, act.pages) ? [] : placed(text, phrase),
  );
};

/** Strong traces of an age in a notice that no version explains. */
export const datedWording = (text: NoticeText, servedOn: string | null): readonly NoticeFinding[] =>
  OLD_TRACES.filter((trace) => trace.weight >= STRONG && isPast(trace, servedOn)).flatMap((trace) =>
    placed(text, trace.phrase),
  );

/** Every trace of an age that a notice prints, weak ones too, for a person to see. */
export const traceEvidence = (text: NoticeText): readonly NoticeEvidence[] =>
  OLD_TRACES.flatMap((trace) => {
    const offset = findPhrase(text, trace.phrase);
    if (offset === null) return [];
    const page = pageAt(text, offset)?.page ?? null;
    const detail = `« ${trace.phrase} » : dépassé depuis le ${frenchDay(trace.since)} (${trace.basis})`;
    return [{ kind: trace.kind, version: null, score: trace.weight, detail, page }];
  });
