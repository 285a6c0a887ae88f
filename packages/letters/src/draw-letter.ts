import { dayInWords } from '@amont/domain/letter/french-value';
import type { LetterBlock, LetterSpan } from '@amont/domain/letter/letter-block';
import type { Letter } from './letter.ts';
import { mm } from './millimetres.ts';
import { qrModules } from './qr-code.ts';
import type { Structure, TaggedDocument } from './tagged-document.ts';

/**
 * Where the recipient's address stands: a frame of 85 by 33 mm, 110 mm from the left edge and 55 mm from the top, seen through
 * the window (35 by 100 mm) of a DL envelope once the sheet is folded in three. Nothing else is drawn near it: the envelope
 * must not tell what the letter is about.
 *
 * Source: La Poste, rules for letters in window envelopes.
 */
export const ADDRESS_FRAME = { x: mm(110), y: mm(55), width: mm(85), height: mm(33) } as const;
const LEFT = mm(20);
const WIDTH = mm(170);
const BODY_TOP = mm(96);
const BODY_SIZE = 10.5;
const PRIVACY_SIZE = 8;
/** The face has tall lines: a little less between them keeps most letters on one page. */
const LINE_GAP = -0.6;
const INK = '#161616';
const BLUE = '#000091';
const PALE = '#f5f5fe';
const QR_SIDE = mm(27);

export const LETTER_MARGINS = { top: mm(20), bottom: mm(16), left: LEFT, right: mm(20) } as const;

type Drawing = { readonly document: TaggedDocument; readonly part: Structure; readonly letter: Letter };

/** Words in their styles, as one paragraph of that width. */
const writeSpans = (pdf: PDFKit.PDFDocument, spans: readonly LetterSpan[], x: number, width: number): void => {
  spans.forEach((span, index) => {
    const continued = index < spans.length - 1;
    pdf.font(span.strong ? 'strong' : 'regular');
    if (index === 0) pdf.text(span.text, x, pdf.y, { width, continued, lineGap: LINE_GAP });
    else pdf.text(span.text, { width, continued, lineGap: LINE_GAP });
  });
};

const plain = (spans: readonly LetterSpan[]): string => spans.map(({ text }) => text).join('');

/** Keeps a block with what follows on one page when it does not fit on this one. */
const makeRoom = (pdf: PDFKit.PDFDocument, height: number): void => {
  if (pdf.y + height > pdf.page.height - LETTER_MARGINS.bottom) pdf.addPage();
};

const drawFrame = ({ document: { pdf, artifact, element }, part }: Drawing, spans: readonly LetterSpan[]): void => {
  const [padding, bar] = [mm(2.5), mm(1.2)];
  const width = WIDTH - bar - 2 * padding;
  const height = pdf.font('strong').heightOfString(plain(spans), { width, lineGap: LINE_GAP }) + 2 * padding;
  makeRoom(pdf, height);
  const top = pdf.y;
  artifact(() => {
    pdf.rect(LEFT, top, WIDTH, height).fill(PALE);
    pdf.rect(LEFT, top, bar, height).fill(BLUE);
  });
  pdf.fillColor(INK);
  element(
    'P',
    () => {
      pdf.y = top + padding;
      writeSpans(pdf, spans, LEFT + bar + padding, width);
    },
    part,
  );
  pdf.y = top + height;
};

const drawItem = (
  { document: { pdf, element, group } }: Drawing,
  list: Structure,
  spans: readonly LetterSpan[],
): void => {
  const item = group('LI', list);
  element(
    'LBody',
    () => {
      const top = pdf.y;
      pdf.font('regular').text('• ', LEFT + mm(2), top, { width: mm(5) });
      pdf.y = top;
      writeSpans(pdf, spans, LEFT + mm(6), WIDTH - mm(6));
    },
    item,
  );
  item.end();
};

const CAPTION =
  'Vidéo de l’État : « 5 points essentiels pour se préparer à l’audience ». Scannez ce code avec votre téléphone, ou allez sur';

const drawVideo = ({ document: { pdf, element, artifact }, part, letter }: Drawing): void => {
  makeRoom(pdf, QR_SIDE);
  const top = pdf.y;
  const modules = qrModules(letter.videoUrl);
  const side = QR_SIDE / modules.length;
  element(
    'Figure',
    () => {
      modules.forEach((row, y) => {
        row.forEach((dark, x) => {
          // A hair wider than a module: viewers leave no white line between two.
          if (dark) pdf.rect(LEFT + x * side, top + y * side, side + 0.05, side + 0.05);
        });
      });
      pdf.fill('#000000');
    },
    part,
    `Code QR vers la vidéo « 5 points essentiels pour se préparer à l’audience » : ${letter.videoUrl}`,
  );
  artifact(() => pdf.fillColor(INK));
  element(
    'P',
    () => {
      pdf
        .font('regular')
        .text(`${CAPTION} ${letter.videoUrl}`, LEFT + QR_SIDE + mm(4), top + mm(7), { width: WIDTH - QR_SIDE - mm(4) });
    },
    part,
  );
  pdf.y = top + QR_SIDE;
};

const drawBlock = (drawing: Drawing, block: LetterBlock, list: Structure | null): void => {
  const { document, part } = drawing;
  const { pdf } = document;
  if (block.kind === 'video') drawVideo(drawing);
  else if (block.kind === 'frame') drawFrame(drawing, block.spans);
  else if (block.kind === 'item') drawItem(drawing, list ?? part, block.spans);
  else if (block.kind === 'heading') {
    makeRoom(pdf, mm(12));
    pdf.y += mm(0.6);
    document.element('H2', () => pdf.font('strong').text(plain(block.spans), LEFT, pdf.y, { width: WIDTH }), part);
  } else document.element('P', () => writeSpans(pdf, block.spans, LEFT, WIDTH), part);
};

/** Air after a block: items stand closer together than paragraphs. */
const gapAfter = ({ kind }: LetterBlock, next: LetterBlock | undefined): number =>
  kind === 'heading' || (kind === 'item' && next?.kind === 'item') ? mm(0.7) : mm(1.9);

const drawBlocks = (drawing: Drawing, blocks: readonly LetterBlock[]): void => {
  let list: Structure | null = null;
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === 'item') list ??= drawing.document.group('L', drawing.part);
    drawBlock(drawing, block, list);
    if (next?.kind !== 'item') {
      list?.end();
      list = null;
    }
    drawing.document.pdf.y += gapAfter(block, next);
  });
};

/** Height of blocks of words at the current size, a little more than they take. */
const heightOf = (pdf: PDFKit.PDFDocument, blocks: readonly LetterBlock[]): number =>
  blocks.reduce((sum, block, index) => {
    if (block.kind === 'video') return sum + QR_SIDE;
    const height = pdf.font('regular').heightOfString(plain(block.spans), { width: WIDTH, lineGap: LINE_GAP });
    return sum + height + gapAfter(block, blocks[index + 1]);
  }, 0);

const drawHead = ({ document: { pdf, element, artifact }, part, letter }: Drawing): void => {
  const [first = '', ...rest] = letter.content.sender;
  pdf.fillColor(INK);
  element(
    'P',
    () => {
      pdf
        .font('strong')
        .fontSize(11)
        .text(first, LEFT, mm(15), { width: mm(80) });
      pdf.font('regular').fontSize(9.5);
      for (const line of rest) pdf.text(line, LEFT, pdf.y, { width: mm(80) });
    },
    part,
  );
  if (letter.specimen)
    element(
      'P',
      () => {
        pdf.font('strong').fontSize(10).fillColor('#b34000');
        pdf.text('Spécimen de démonstration : ne pas envoyer', mm(110), mm(15), { width: mm(80) });
      },
      part,
    );
  artifact(() => pdf.fillColor(INK));
  element(
    'P',
    () => {
      pdf.font('regular').fontSize(11);
      letter.address.forEach((line, index) => {
        pdf.text(line, ADDRESS_FRAME.x, ADDRESS_FRAME.y + index * mm(5.3), {
          width: ADDRESS_FRAME.width,
          lineBreak: false,
        });
      });
    },
    part,
  );
  element(
    'P',
    () => {
      pdf.fontSize(9.5).text(`Paris, le ${dayInWords(letter.datedOn)}`, LEFT, BODY_TOP, { width: mm(80) });
      pdf.text(`Référence : ${letter.reference}`, mm(110), BODY_TOP, { width: mm(80) });
    },
    part,
  );
};

const drawSpecimenMark = ({ document: { pdf, artifact }, letter }: Drawing): void => {
  if (!letter.specimen) return;
  artifact(() => {
    pdf.save().rotate(-45, { origin: [mm(105), mm(170)] });
    pdf.font('strong').fontSize(64).fillColor('#161616').fillOpacity(0.06);
    pdf.text('SPÉCIMEN', mm(30), mm(160), { width: mm(150), align: 'center', lineBreak: false });
    pdf.restore().fillOpacity(1).fillColor(INK);
  });
};

/**
 * Draws one letter from the top of a new page on.
 *
 * @returns the pages it takes
 */
export const drawLetter = (document: TaggedDocument, letter: Letter): number => {
  const { pdf } = document;
  const part = document.group('Part');
  const drawing: Drawing = { document, part, letter };
  let pages = 0;
  const count = (): void => {
    pages += 1;
  };
  pdf.on('pageAdded', count);
  pdf.addPage();
  drawSpecimenMark(drawing);
  drawHead(drawing);
  pdf.y = BODY_TOP + mm(9);
  document.element(
    'H1',
    () => pdf.font('strong').fontSize(13).text(letter.content.subject, LEFT, pdf.y, { width: WIDTH }),
    part,
  );
  pdf.y += mm(2.5);
  pdf.fontSize(BODY_SIZE);
  drawBlocks(drawing, letter.content.body);
  document.element(
    'P',
    () => {
      pdf.font('strong').text(letter.content.signature, mm(110), pdf.y + mm(1), { width: mm(80) });
    },
    part,
  );
  pdf.y += mm(3);
  pdf.fontSize(PRIVACY_SIZE);
  makeRoom(pdf, heightOf(pdf, letter.content.privacy));
  drawBlocks(drawing, letter.content.privacy);
  part.end();
  pdf.removeListener('pageAdded', count);
  return pages;
};
