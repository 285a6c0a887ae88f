import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { compileReport } from './compile-report.ts';
import { reportInput, TENANTS } from './report.fixture.ts';
import { reportCsv } from './report-csv.ts';
import { reportPdf } from './report-pdf.ts';

const report = compileReport({ ...reportInput(60), median: { rate: 0.61, offices: 12 } });
const pdf = await reportPdf(report);

type Element = { readonly role?: string; readonly children?: readonly Element[] };
const rolesOf = (element: Element): readonly string[] => [
  ...(element.role === undefined ? [] : [element.role]),
  ...(element.children ?? []).flatMap(rolesOf),
];

const open = async () => {
  const document = await getDocument({ data: new Uint8Array(pdf), isEvalSupported: false }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const text = items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
      return { text, roles: rolesOf((await page.getStructTree()) as Element), view: page.view };
    }),
  );
  return { document, pages };
};
const { document, pages } = await open();
const allText = pages.map(({ text }) => text).join('\n');

test('the same report gives the same bytes', async () => {
  expect((await reportPdf(report)).equals(pdf)).toBe(true);
});

describe('nothing that leaves for an office', () => {
  const attachments = document
    .getAttachments()
    .then((all: Record<string, { content: Uint8Array }> | null) =>
      Object.values(all ?? {}).map(({ content }) => Buffer.from(content).toString('utf8')),
    );

  test('names a tenant: not the pages, nor what is attached, nor the CSV, nor the bytes', async () => {
    const everything = [
      allText,
      ...(await attachments),
      reportCsv(report),
      JSON.stringify(report),
      pdf.toString('latin1'),
    ];
    for (const { lastName, firstNames } of TENANTS)
      for (const name of [...lastName.split('-'), firstNames].filter((word) => word.length > 2))
        for (const part of everything) expect(part.toLowerCase().includes(name.toLowerCase()), name).toBe(false);
  });

  test('speaks of nullity', async () => {
    for (const part of [allText, ...(await attachments), reportCsv(report), JSON.stringify(report)])
      expect(part).not.toMatch(/nullit|nul(?:le)? et|annul/i);
  });
});

test('the document says what its parts are, in French, under its title', async () => {
  const { info, metadata } = await document.getMetadata();
  expect(info).toMatchObject({ Title: expect.stringContaining('SELARL PÉRIGNAT & MIRANDOL'), Language: 'fr-FR' });
  expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const roles = new Set(pages.flatMap((page) => page.roles));
  for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Caption'])
    expect(roles).toContain(role);
});

/** How many operations of these kinds stand outside of any marked content. */
const outside = (fnArray: readonly number[], kinds: readonly number[]): number => {
  let depth = 0;
  let count = 0;
  for (const fn of fnArray) {
    if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) depth += 1;
    else if (fn === OPS.endMarkedContent) depth -= 1;
    else if (depth === 0 && kinds.includes(fn)) count += 1;
  }
  return count + Math.abs(depth);
};

test('all that is drawn is content with a part in the structure, or marked as decoration', async () => {
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray } = await (await document.getPage(number)).getOperatorList();
    const shown = [OPS.showText, OPS.constructPath, OPS.stroke, OPS.fill, OPS.paintImageXObject];
    expect(fnArray).toContain(OPS.showText);
    expect(outside(fnArray, shown), `page ${number}`).toBe(0);
  }
});

test('every page is A4, with its number', () => {
  pages.forEach(({ text, view }, index) => {
    expect(text).toContain(`Page ${index + 1} sur ${pages.length}`);
    expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
  });
});

test('fonts are in the file', () => {
  const bytes = pdf.toString('latin1');
  const embedded = bytes.match(/\/FontFile2/g)?.length ?? 0;
  expect(embedded).toBe(2);
  expect(bytes).not.toMatch(/\/BaseFont \/(?:Helvetica|Times|Courier)/);
});

test('the notices to use stand at its end and are attached', async () => {
  expect(allText).toContain('Des personnes peuvent vous aider.');
  expect(Object.keys((await document.getAttachments()) ?? {}).sort()).toEqual([
    'notice-paris-assignation-2024-10.txt',
    'notice-paris-cdp-2024-10.txt',
  ]);
});

test('the median of all offices is given when it is, and not otherwise', async () => {
  expect(allText).toContain('Médiane des 12 études parisiennes');
  const without = await reportPdf(compileReport(reportInput(60)));
  const text = (
    await (await (await getDocument({ data: new Uint8Array(without) }).promise).getPage(1)).getTextContent()
  ).items;
  expect(JSON.stringify(text)).not.toContain('Médiane');
});
