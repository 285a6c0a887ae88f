import type { PageText } from '@amont/domain/text/page-text';
import { type ActDocument, openAct } from './document/act-document.ts';
import { readForm } from './document/form.ts';
import type { FormField } from './document/form-field.ts';
import { withHearingDays } from './document/hearing-day.ts';
import { inlineFields } from './document/inline-labels.ts';
import { proseOf } from './document/prose.ts';
import { type Range, serviceSheets } from './document/service-sheet.ts';
import { type VisualRow, visualRows } from './document/visual-rows.ts';
import { type CellLabel, findSegments, type Segment } from './party/segments.ts';
import type { AddressMention } from './place/address-mention.ts';
import { findAddresses } from './place/find-addresses.ts';
import { type DateMention, findDates } from './text/french-date.ts';
import { findPhones, type PhoneMention } from './text/phone.ts';

/** An act with everything its readers look at, found once. All offsets are those of `document.text`. */
export type Scene = {
  readonly document: ActDocument;
  /** The text with folded paragraphs joined; a line break ends an item. */
  readonly prose: string;
  readonly folded: string;
  readonly rows: readonly VisualRow[];
  readonly form: readonly FormField[];
  readonly segments: readonly Segment[];
  readonly dates: readonly DateMention[];
  readonly addresses: readonly AddressMention[];
  readonly phones: readonly PhoneMention[];
  /** Where the act tells how it was handed over. */
  readonly sheets: readonly Range[];
};

/** What a form reads of a line stands; labels inside a sentence complete it. */
const withInline = (form: readonly FormField[], inline: readonly FormField[]): readonly FormField[] => {
  const read = new Set(form.map(({ line, key }) => `${line.index}/${key}`));
  const more = inline.filter(({ line, key }) => !read.has(`${line.index}/${key}`));
  return more.length === 0 ? form : [...form, ...more].sort((a, b) => a.line.index - b.line.index);
};

/** Labels in the first of several cells of a line. */
const cellLabels = (document: ActDocument): readonly CellLabel[] =>
  document.lines.flatMap((line) => {
    const [first] = line.cells;
    if (first === undefined || line.cells.length !== 2) return [];
    return [{ text: first.folded, start: line.start, end: line.start + first.text.length }];
  });

/** Lays out the pages of a file and finds dates, addresses, telephone numbers, labels and parties in the act's own pages. */
export const openScene = (pages: readonly PageText[]): Scene => {
  const document = openAct(pages);
  const { prose, folded } = proseOf(document);
  const rows = visualRows(document);
  const { lines } = document;
  const pageStarts = lines
    .filter((line, index) => index > 0 && line.page !== lines[index - 1]?.page)
    .map((line) => line.start);
  return {
    document,
    prose,
    folded,
    rows,
    form: withHearingDays(withInline(readForm(rows), inlineFields(document, { text: prose, folded }))),
    segments: findSegments(folded, pageStarts, cellLabels(document)),
    dates: findDates(folded),
    addresses: findAddresses(prose),
    phones: findPhones(folded),
    sheets: serviceSheets(document),
  };
};

/** Whether an offset stands in the sheet of service. */
export const onSheet = (scene: Scene, offset: number): boolean =>
  scene.sheets.some(({ start, end }) => offset >= start && offset < end);

/** The segment of one of the roles that holds an offset; undefined when none does. */
export const segmentAt = (scene: Scene, offset: number): Segment | undefined =>
  scene.segments.find((segment) => offset >= segment.start && offset < segment.end);
