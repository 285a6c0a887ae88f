import type { ActDocument, DocumentLine } from './act-document.ts';

/** Offsets into the act's text. */
export type Range = { readonly start: number; readonly end: number };

/** A line that heads the sheet of service, or the first words of a short prose that stands for it. */
const TITLE =
  /^(?:\d+\s*[.)-]?\s*)?(?:modalites? (?:de |d')(?:la )?(?:remise|signification|delivrance)|feuille de (?:signification|remise)|(?:signification|remise) (?:de l'|du present )?acte|(?:acte de |feuillet de )?(?:remise|signification)$|proces[- ]verbal de (?:remise|signification|recherches?)|p\.?v\.? de (?:remise|signification)|mode de remise|(?:ou etant et )?parlant a\s*:?$|acte (?:remis|signifie|depose|delivre|laisse)|(?:cet|le present|l') ?acte a ete (?:signifie|remis|delivre))/;
const LONGEST_TITLE = 110;
/** A title this near the foot of a page heads the page that follows. */
const FEW_LINES = 3;

const opensSheet = (line: DocumentLine): boolean =>
  TITLE.test(line.folded) && (line.text.length <= LONGEST_TITLE || /^(?:cet|le present|l') ?acte/.test(line.folded));

const endOf = (lines: readonly DocumentLine[], title: DocumentLine): number => {
  const rest = lines.filter((line) => line.index > title.index);
  const onPage = rest.filter((line) => line.page === title.page);
  const last = onPage.length > FEW_LINES ? onPage.at(-1) : rest.findLast((line) => line.page <= title.page + 1);
  return (last ?? title).end;
};

/**
 * Where the act tells how it was handed over: from the title of the sheet of service to the end of its page. Whom it was
 * left with is no party, unless another place says so.
 */
export const serviceSheets = (document: ActDocument): readonly Range[] =>
  document.lines.filter(opensSheet).map((line) => ({ start: line.start, end: endOf(document.lines, line) }));
