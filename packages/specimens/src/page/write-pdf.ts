import type { Random } from '../random/random.ts';
import { embedFont } from './embed-font.ts';
import type { FontId } from './font-id.ts';
import type { Box, PageItem, PageModel, Rule, TextRun } from './page-model.ts';
import { deflate, type PdfObjects, pdfObjects } from './pdf-objects.ts';
import type { RunOrder, TextManner } from './text-manner.ts';
import { type Encoder, number, textOperators } from './text-operators.ts';

/** What tells one office's program from another's in the file it writes. */
export type Program = {
  readonly name: string;
  readonly version: '1.3' | '1.4' | '1.5' | '1.7';
  readonly manner: TextManner;
  readonly order: RunOrder;
};

/** A picture of a whole page, ready for a PDF: the entries of its dictionary, and its bytes as stored. */
export type PagePicture = { readonly entries: string; readonly bytes: Uint8Array };

/** A sheet as it is stored: drawn, or a picture with perhaps a poor layer of text under it. `rotate` is the page's own /Rotate. */
export type StoredPage = {
  readonly page: PageModel;
  readonly picture: PagePicture | null;
  readonly rotate: 0 | 90 | 180 | 270;
};

const boxOperators = (box: Box, height: number): string => {
  const path = `${number(box.x)} ${number(height - box.y - box.height)} ${number(box.width)} ${number(box.height)} re`;
  const fill = box.fill === undefined ? '' : `${number(box.fill)} g ${path} f\n`;
  const stroke =
    box.stroke === undefined ? '' : `${number(box.thickness ?? 0.6)} w ${number(box.stroke)} G ${path} S\n`;
  return fill + stroke;
};

const ruleOperators = (rule: Rule, height: number): string =>
  `${number(rule.width)} w ${number(rule.grey ?? 0)} G ${number(rule.x1)} ${number(height - rule.y1)} m ${number(rule.x2)} ${number(height - rule.y2)} l S\n`;

const isText = (item: PageItem): item is TextRun => item.kind === 'text';

const inOrder = (runs: readonly TextRun[], order: RunOrder, random: Random): readonly TextRun[] => {
  if (order === 'as-read') return runs;
  if (order === 'shuffled') return random.shuffle(runs);
  const isFurniture = (run: TextRun) => run.size < 8;
  return [...runs.filter((run) => !isFurniture(run)), ...runs.filter(isFurniture)];
};

const drawnContent = (
  stored: StoredPage,
  program: Program,
  random: Random,
  encoderOf: (id: FontId) => Encoder,
): string => {
  const { page } = stored;
  const runs = inOrder(page.items.filter(isText), program.order, random);
  const drawings = page.items.map((item) => {
    if (item.kind === 'box') return boxOperators(item, page.height);
    return item.kind === 'rule' ? ruleOperators(item, page.height) : '';
  });
  const texts = runs.map((run) => textOperators(run, encoderOf(run.font), program.manner, page.height));
  const mode = stored.picture === null ? '' : '3 Tr\n';
  const words = texts.length === 0 ? '' : `BT\n${mode}${texts.join('\n')}\nET\n`;
  if (stored.picture === null) return `${drawings.join('')}${words}`;
  return `${words}q ${number(page.width)} 0 0 ${number(page.height)} 0 0 cm /P Do Q\n`;
};

const addPage = (objects: PdfObjects, stored: StoredPage, parent: string, content: string, fonts: string): string => {
  const bytes = Buffer.from(content, 'latin1');
  const picture =
    stored.picture === null
      ? ''
      : ` /XObject << /P ${objects.stream(`/Type /XObject /Subtype /Image ${stored.picture.entries}`, stored.picture.bytes, false)} >>`;
  const stream = objects.stream('', deflate(bytes), true);
  const rotate = stored.rotate === 0 ? '' : ` /Rotate ${stored.rotate}`;
  return objects.add(
    `<< /Type /Page /Parent ${parent} /MediaBox [0 0 ${number(stored.page.width)} ${number(stored.page.height)}]${rotate} /Resources << /Font << ${fonts} >>${picture} >> /Contents ${stream} >>`,
  );
};

/**
 * Writes pages as a PDF file.
 *
 * @param createdOn day put into the file's information, `YYYY-MM-DD`: never the clock, so that bytes repeat
 */
export const writePdf = (
  pages: readonly StoredPage[],
  program: Program,
  createdOn: string,
  random: Random,
): Uint8Array => {
  const objects = pdfObjects(program.version);
  const fonts = new Map<FontId, { reference: string; encoder: Encoder }>();
  const encoderOf = (id: FontId): Encoder => {
    const found = fonts.get(id) ?? embedFont(objects, id, `F${fonts.size + 1}`);
    fonts.set(id, found);
    return found.encoder;
  };
  const parent = objects.reserve();
  const contents = pages.map((stored) => drawnContent(stored, program, random, encoderOf));
  const resources = [...fonts.values()].map(({ encoder, reference }) => `/${encoder.resource} ${reference}`).join(' ');
  const kids = pages.map((stored, index) => addPage(objects, stored, parent, contents[index] ?? '', resources));
  objects.fill(parent, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  const catalog = objects.add(`<< /Type /Catalog /Pages ${parent} >>`);
  const date = `D:${createdOn.replaceAll('-', '')}090000Z`;
  const information = objects.add(`<< /Producer (${program.name}) /CreationDate (${date}) /ModDate (${date}) >>`);
  return objects.file(catalog, information);
};
