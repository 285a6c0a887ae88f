const HEIGHT = 842;
const TOP = 790;
const LEADING = 15;

const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

const draw = (lines: readonly string[]): string =>
  lines.map((line, index) => `BT /F 10 Tf 1 0 0 1 60 ${TOP - index * LEADING} Tm (${escaped(line)}) Tj ET`).join('\n');

/** A PDF of pages of text, in Helvetica, with its cross-reference table. Latin-1 only. */
export const pdfOf = (pages: readonly (readonly string[])[]): Buffer => {
  const numberOf = (page: number): number => 4 + 2 * page;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, page) => `${numberOf(page)} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, page) => {
      const content = draw(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${numberOf(page) + 1} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};
