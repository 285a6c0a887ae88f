import type { PageModel } from '../page/page-model.ts';
import { newPen, type Pen, type TextStyle } from '../page/pen.ts';
import { sideBySide } from '../page/side-by-side.ts';
import type { AnnexedNotice } from './annexed-notice.ts';
import type { NoticeSetting } from './notice-setting.ts';
import type { NoticeBlock } from './notice-sheet.ts';
import { stickNumber } from './stick-number.ts';

const withSign = (text: string, sign: string): string =>
  text
    .replace(/(?<!\d)0\d(?: \d{2}){4}(?!\d)/g, (number) => number.replaceAll(' ', sign))
    .replace(/(?<!\d)0 \d{3}(?: \d{2,3}){2,3}(?!\d)/g, (number) => number.replaceAll(' ', '\u00a0'));

const drawBlock = (pen: Pen, block: NoticeBlock, setting: NoticeSetting, hasTitle: boolean): void => {
  const text = withSign(block.text, setting.phoneSign);
  const size = setting.paper.size;
  if (block.kind === 'title' || block.kind === 'page-title') {
    const style: TextStyle = {
      style: 'bold',
      size: size + (block.kind === 'title' ? 3.5 : 2),
      align: 'center',
      after: 5,
    };
    const draw = () => pen.text(text, style);
    if (setting.isBoxed && hasTitle) pen.box(draw, { fill: 0.92, pad: 5 });
    else draw();
    pen.gap(3);
  } else if (block.kind === 'subtitle') pen.text(text, { style: 'italic', align: 'center', after: 5 });
  else if (block.kind === 'heading') pen.text(text, setting.heading);
  else if (block.kind === 'item') pen.text(text.replace(/^- /, `${setting.bullet} `), { indent: 10, firstIndent: -8 });
  else if (block.kind === 'contact') {
    pen.text(`**${text}**`, { after: 0, keep: 12 });
    pen.text(withSign(block.details ?? '', setting.phoneSign), { indent: 10 });
  } else if (block.kind === 'footer')
    pen.text(text, { size: Math.min(7.5, size - 1), align: 'center', grey: 0.25, before: 8 });
  else pen.text(text);
};

/** Sets a notice on pages of its own. */
export const setNotice = (notice: AnnexedNotice, setting: NoticeSetting): readonly PageModel[] => {
  if (notice.pages.length === 0) return [];
  const pen = newPen(setting.paper);
  notice.pages.forEach((page, index) => {
    if (index > 0 && setting.keepsPages) pen.newPage();
    for (const block of page) drawBlock(pen, block, setting, true);
  });
  const pages = sideBySide(pen.pages(), setting.perSheet);
  return notice.sticker === null ? pages : stickNumber(pages, notice.sticker);
};
