import type { NoticeToUse } from '@amont/contracts/http/office-report';
import { ACT_TYPE_LABEL } from '@amont/domain/act/act-label';
import { frenchDay } from '@amont/domain/calendar/french-day';
import type { Paper } from './pdf/open-paper.ts';
import { writeTable } from './pdf/write-table.ts';
import { writeHeading, writeParagraph } from './pdf/write-text.ts';
import { writtenValue } from './written-value.ts';

type Group = NoticeToUse & { readonly types: readonly string[] };

/** A version that several types of act share stands once. */
const grouped = (notices: readonly NoticeToUse[]): readonly Group[] =>
  [...Map.groupBy(notices, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, types: same.map(({ type }) => ACT_TYPE_LABEL[type]) }];
  });

const reachedBy = ({ phones, emails, urls }: NoticeToUse['contacts'][number]): string =>
  [...phones.map(writtenValue), ...emails, ...urls].join('\n') || '–';

/** The notices to use from now on, with their contacts and their whole text. */
export const writeNotices = (paper: Paper, notices: readonly NoticeToUse[]): void => {
  if (notices.length === 0) return;
  paper.doc.addPage();
  writeHeading(paper, 2, 'Les notices à annexer désormais');
  writeParagraph(paper, 'Leur texte est aussi joint à ce document, en pièces attachées.');
  for (const notice of grouped(notices)) {
    writeHeading(paper, 3, notice.title);
    writeParagraph(
      paper,
      `Pour : ${notice.types.join(', ').toLowerCase()}. Version ${notice.id}, en vigueur depuis le ${frenchDay(notice.inForceFrom)}.`,
    );
    writeTable(paper, {
      caption: `Contacts de la version ${notice.id}`,
      rows: notice.contacts,
      columns: [
        { head: 'Contact', share: 0.4, header: true, cell: ({ label }) => label },
        { head: 'Joindre', share: 0.28, cell: reachedBy },
        { head: 'Adresse', share: 0.32, cell: ({ addresses }) => addresses.join('\n') || '–' },
      ],
    });
    const blocks = notice.pages.flatMap((page) => page.trim().split(/\n[ \t]*\n/));
    for (const block of blocks) writeParagraph(paper, block, { size: 9.5, before: 8 });
  }
};

/** Attaches each notice's text, so that it can be taken out of the report. */
export const attachNotices = ({ doc }: Paper, notices: readonly NoticeToUse[], on: string): void => {
  const made = new Date(`${on}T00:00:00Z`);
  for (const { id, title, pages } of grouped(notices))
    doc.file(Buffer.from(pages.join('\n\f\n'), 'utf8'), {
      name: `notice-${id}.txt`,
      type: 'text/plain',
      description: title,
      creationDate: made,
      modifiedDate: made,
    });
};
