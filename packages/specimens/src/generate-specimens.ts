import { fillerPages } from './annex/filler-pages.ts';
import type { ActFacts } from './facts/act-facts.ts';
import { drawFacts } from './facts/draw-facts.ts';
import { orderBefore } from './facts/order-before.ts';
import type { Layout } from './layout/layout.ts';
import { LAYOUTS } from './layout/layouts.ts';
import type { AnnexedNotice } from './notice/annexed-notice.ts';
import { drawNotice } from './notice/draw-notice.ts';
import { drawNoticeSetting } from './notice/notice-setting.ts';
import type { NoticeSheet } from './notice/notice-sheet.ts';
import { CARRIED_REGISTRY, readNoticeSheets } from './notice/read-notice-sheets.ts';
import { setNotice } from './notice/set-notice.ts';
import { decorate } from './page/decorate.ts';
import type { PageModel } from './page/page-model.ts';
import { type StoredPage, writePdf } from './page/write-pdf.ts';
import { type Random, randomFrom } from './random/random.ts';
import { drawOtherPaper } from './refused/other-papers.ts';
import { drawScanCondition } from './scan/scan-condition.ts';
import { scanPage } from './scan/scan-page.ts';
import type { SpecimenTruth } from './truth/specimen-truth.ts';
import { trueAct } from './truth/true-act.ts';
import { trueNotice } from './truth/true-notice.ts';

export type Specimen = {
  readonly fileName: string;
  readonly pdf: Uint8Array;
  readonly truth: SpecimenTruth;
  readonly layout: string;
};

export type Medium = 'text' | 'scan' | 'mixed';

export type SpecimenOptions = {
  readonly count: number;
  readonly seed: number;
  /** How many pages a file has, notice included; acts are drawn again until one fits. */
  readonly pages?: { readonly min: number; readonly max: number };
  /** Ids of the layouts to draw with; all of them when absent. */
  readonly layouts?: readonly string[];
  /** `text` (the default), `scan` (pictures), `mixed` (a drawn act with a scanned notice), or `any`: one of them for each act. */
  readonly medium?: Medium | 'any';
  /** Share of scanned files, 0 to 1, with a poor layer of text under the pictures; an eighth by default. */
  readonly poorLayerShare?: number;
  /** Share of files, 0 to 1, that are no act of the procedure and must be refused; none by default. */
  readonly refusedShare?: number;
  /** Folder of notice versions; the one the project carries when absent. */
  readonly registry?: string;
};

const ATTEMPTS = 12;

const chosenLayouts = (ids: readonly string[] | undefined): readonly Layout[] => {
  const unknown = ids?.find((id) => LAYOUTS.every((layout) => layout.id !== id));
  if (unknown !== undefined) throw new RangeError(`no layout is called ${unknown}`);
  return ids === undefined ? LAYOUTS : LAYOUTS.filter(({ id }) => ids.includes(id));
};

type Draft = { readonly random: Random; readonly layout: Layout; readonly sheets: readonly NoticeSheet[] };

/** What is asked of a drawing when the one before had too few or too many pages. */
type Wish = { readonly months?: number; readonly filler?: number };

type Drawing = {
  readonly facts: ActFacts;
  readonly notice: AnnexedNotice;
  readonly noticePages: readonly PageModel[];
  readonly before: number;
  readonly pages: readonly PageModel[];
};

const drawPages = ({ random, layout, sheets }: Draft, { months, filler }: Wish): Drawing => {
  const facts = drawFacts(random.fork('facts'), months === undefined ? {} : { months });
  const drawn = layout.draw(facts, random.fork('layout'));
  const act = { ...drawn, pages: decorate(drawn.pages, random.fork('decoration')) };
  const notice = drawNotice(random.fork('notice'), sheets, facts);
  const noticePages = setNotice(notice, drawNoticeSetting(random.fork('setting')));
  const more = fillerPages(filler ?? facts.fillerPages, random.fork('filler'));
  const place = random.fork('place');
  const order = facts.annexesOrder ? orderBefore(facts) : null;
  const exhibits = order === null ? [] : layout.draw(order, random.fork('exhibits')).pages;
  const body = [...act.pages, ...more, ...exhibits];
  const before = place.chance(0.08)
    ? act.middle
    : place.chance(0.5) || exhibits.length > 0
      ? act.pages.length
      : body.length;
  return {
    facts,
    notice,
    noticePages,
    before,
    pages: [...body.slice(0, before), ...noticePages, ...body.slice(before)],
  };
};

const wishAfter = (
  { facts, pages }: Drawing,
  wanted: { readonly min: number; readonly max: number },
  wish: Wish,
): Wish => {
  const filler = wish.filler ?? facts.fillerPages;
  if (pages.length < wanted.min) return { ...wish, filler: filler + wanted.min - pages.length };
  return filler > 0 ? { ...wish, filler: Math.max(0, filler - (pages.length - wanted.max)) } : { months: 4, filler: 0 };
};

const drawWithin = (draft: Draft, wanted: SpecimenOptions['pages']): Drawing => {
  let wish: Wish = {};
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const again = { ...draft, random: draft.random.fork(`act-${Math.floor(attempt / 3)}`) };
    const drawing = drawPages(again, wish);
    const count = drawing.pages.length;
    if (wanted === undefined || (count >= wanted.min && count <= wanted.max)) return drawing;
    wish = attempt % 3 === 2 ? {} : wishAfter(drawing, wanted, wish);
  }
  throw new RangeError(`no act of ${wanted?.min} to ${wanted?.max} pages in ${ATTEMPTS} drawings`);
};

const POOR_LAYER_SHARE = 0.12;

type Storing = { readonly medium: Medium; readonly poorLayerShare: number };

const mediumOf = (wanted: SpecimenOptions['medium'], random: Random): Medium => {
  if (wanted !== 'any') return wanted ?? 'text';
  return random.weighted<Medium>([
    ['text', 70],
    ['scan', 18],
    ['mixed', 12],
  ]);
};

const storePages = (
  drawing: Pick<Drawing, 'pages' | 'noticePages' | 'facts'>,
  { medium, poorLayerShare }: Storing,
  random: Random,
): readonly StoredPage[] => {
  const { pages, noticePages, facts } = drawing;
  const condition = drawScanCondition(random.fork('condition'), poorLayerShare);
  const words = `${facts.office.title === 'commissaire' ? 'COMMISSAIRES' : 'HUISSIERS'} DE JUSTICE PARIS`;
  return pages.map((page, index) => {
    const isScanned = medium === 'scan' || (medium === 'mixed' && noticePages.includes(page));
    if (!isScanned) return { page, picture: null, rotate: 0 };
    const sheet = random.fork(`sheet-${index}`);
    return scanPage(page, condition, sheet.chance(0.3) ? words : null, sheet);
  });
};

const sourceOf = (stored: readonly StoredPage[]): 'embedded' | 'ocr' | 'mixed' => {
  const scanned = stored.filter(({ picture }) => picture !== null).length;
  if (scanned === 0) return 'embedded';
  return scanned === stored.length ? 'ocr' : 'mixed';
};

const writeSpecimen = (draft: Draft, drawing: Drawing, storing: Storing, fileName: string): Specimen => {
  const { layout, random } = draft;
  const { facts, notice, noticePages, before, pages } = drawing;
  const stored = storePages(drawing, storing, random.fork('scan'));
  const pdf = writePdf(stored, layout.program(random.fork('program')), facts.servedOn, random.fork('order'));
  const checked = trueNotice(notice, noticePages, before + 1);
  const truth: SpecimenTruth = {
    file: fileName,
    status: 'read',
    refusal: null,
    pages: pages.length,
    textSource: sourceOf(stored),
    layout: layout.id,
    act: trueAct(facts, layout),
    ...(checked === undefined ? {} : { notice: checked }),
  };
  return { fileName, pdf, truth, layout: layout.id };
};

/** A file to refuse: read, but no act of the procedure. */
const writeOtherPaper = ({ random, layout }: Draft, storing: Storing, fileName: string): Specimen => {
  const facts = drawFacts(random.fork('facts'));
  const { name, pages } = drawOtherPaper(facts, random.fork('paper'));
  const stored = storePages({ pages, noticePages: [], facts }, storing, random.fork('scan'));
  const pdf = writePdf(stored, layout.program(random.fork('program')), facts.servedOn, random.fork('order'));
  const truth: SpecimenTruth = {
    file: fileName,
    status: 'refused',
    textSource: null,
    refusal: { code: 'not_an_act' },
    layout: name,
  };
  return { fileName, pdf, truth, layout: name };
};

/**
 * Invented eviction acts with what is true of each.
 *
 * The same seed gives the same bytes, and the act of a rank is the same whatever `count` is.
 *
 * @throws RangeError for a layout nobody drew, or when no act of the wanted number of pages comes out
 */
export async function* generateSpecimens(options: SpecimenOptions): AsyncGenerator<Specimen> {
  const layouts = chosenLayouts(options.layouts);
  const sheets = readNoticeSheets(options.registry ?? CARRIED_REGISTRY);
  for (let index = 0; index < options.count; index += 1) {
    const fileName = `acte-${String(index + 1).padStart(5, '0')}.pdf`;
    const random = randomFrom(`${options.seed}/${index}`);
    const draft = { random, layout: random.pick(layouts), sheets };
    const { poorLayerShare = POOR_LAYER_SHARE } = options;
    const storing = { medium: mediumOf(options.medium, random.fork('medium')), poorLayerShare };
    if (random.fork('refused').chance(options.refusedShare ?? 0)) yield writeOtherPaper(draft, storing, fileName);
    else yield writeSpecimen(draft, drawWithin(draft, options.pages), storing, fileName);
  }
}
