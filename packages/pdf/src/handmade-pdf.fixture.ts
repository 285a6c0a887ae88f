import { createHash } from 'node:crypto';

/** A page of a PDF written by hand. `content` holds drawing operators; fonts `/F` (Helvetica) and what `xobjects` names can be used. */
export type HandmadePage = {
  readonly content: string;
  readonly rotate?: number;
  readonly size?: readonly [number, number];
  readonly xobjects?: Readonly<Record<string, HandmadeXObject>>;
};
export type HandmadeXObject = {
  readonly dictionary: string;
  readonly data: Buffer | string;
  readonly xobjects?: Readonly<Record<string, HandmadeXObject>>;
};
export type HandmadePdf = {
  readonly pages: readonly HandmadePage[];
  /** What `/Count` says, when it lies. */
  readonly count?: number;
  /** `user`: nothing opens without a password; `owner`: opens, but says that changes are forbidden. */
  readonly encryption?: 'user' | 'owner';
  /** Figures that the font's character map gives the figures 0 to 9 for. */
  readonly figures?: string;
  /** Names of attached files. */
  readonly attachments?: readonly string[];
  /** More entries of the catalogue. */
  readonly catalogue?: string;
};

/** Draws lines of text: text, x, baseline from the bottom, size. */
export const textAt = (lines: readonly (readonly [string, number, number, number?])[], mode = 0): string =>
  lines
    .map(([text, x, y, size = 10]) => `BT ${mode} Tr /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
    .join('\n');
const escaped = (text: string): string => text.replace(/[\\()]/g, (c) => `\\${c}`);

/** A full page of running French. */
export const proseAt = (x: number, top: number, rows: number, size = 10): string =>
  textAt(
    Array.from({ length: rows }, (_, i) => [
      `${i + 1} le locataire doit payer la somme au bailleur dans le delai`,
      x,
      top - i * 14,
      size,
    ]),
  );

/** Draws a grey image over the whole A4 page. */
export const imageOverPage = (shades: Buffer, width: number, height: number): HandmadePage => ({
  content: 'q 595 0 0 842 0 0 cm /Im Do Q',
  xobjects: {
    Im: {
      dictionary: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
      data: shades,
    },
  },
});

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const md5 = (...parts: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const rc4 = (key: Buffer, data: Buffer): Buffer => {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number): number => s[i & 255] as number;
  const swap = (i: number, j: number): void => {
    [s[i], s[j]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] as number)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
};

/** Standard security handler, revision 2 (40 bits). Source: ISO 32000-1, 7.6.3, algorithms 1 to 4. */
const encryptionOf = (kind: 'user' | 'owner') => {
  const [owner, id] = [Buffer.alloc(32, 7), Buffer.alloc(16, 9)];
  const permissions = Buffer.from([0xc0, 0xff, 0xff, 0xff]);
  const key = md5(PADDING, owner, permissions, id).subarray(0, 5);
  const user = kind === 'owner' ? rc4(key, PADDING) : Buffer.alloc(32, 1);
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -64 >>`;
  const encrypt = (number: number, data: Buffer): Buffer =>
    rc4(md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10), data);
  return { dictionary, id, encrypt };
};

type Body = { readonly dictionary: string; readonly data?: Buffer };

const xobjectsOf = (objects: Body[], page: { readonly xobjects?: Readonly<Record<string, HandmadeXObject>> }): string =>
  Object.entries(page.xobjects ?? {})
    .map(([name, xobject]) => {
      const resources = `/Resources << /Font << /F 3 0 R >> /XObject << ${xobjectsOf(objects, xobject)} >> >>`;
      objects.push({
        dictionary: `${xobject.dictionary} ${resources}`,
        data: Buffer.from(xobject.data as string, 'latin1'),
      });
      return `/${name} ${objects.length} 0 R`;
    })
    .join(' ');

/** A character map that names other figures than those drawn; every other sign is itself. */
const figureMap = (figures: string): string => {
  const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
  const rows = [...figures].map((figure, i) => `<${hex(0x30 + i, 2)}> <${hex(figure.charCodeAt(0), 4)}>`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    '2 beginbfrange <20> <2f> <0020> <3a> <7e> <003a> endbfrange',
    `${rows.length} beginbfchar ${rows.join('\n')} endbfchar endcmap end end`,
  ].join('\n');
};

const objectsOf = (pdf: HandmadePdf): readonly Body[] => {
  const font = '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding';
  const objects: Body[] = [{ dictionary: '' }, { dictionary: '' }, { dictionary: font }];
  if (pdf.figures !== undefined) {
    objects.push({ dictionary: '', data: Buffer.from(figureMap(pdf.figures)) });
    objects[2] = { dictionary: `${font} /ToUnicode ${objects.length} 0 R` };
  }
  const attached = (pdf.attachments ?? []).map((name) => {
    objects.push({ dictionary: '/Type /EmbeddedFile', data: Buffer.from('contenu') });
    return `(${name}) << /Type /Filespec /F (${name}) /EF << /F ${objects.length} 0 R >> >>`;
  });
  const names = attached.length === 0 ? '' : `/Names << /EmbeddedFiles << /Names [${attached.join(' ')}] >> >>`;
  objects[0] = { dictionary: `/Type /Catalog /Pages 2 0 R ${names} ${pdf.catalogue ?? ''}` };
  const kids = pdf.pages.map((page) => {
    const xobjects = xobjectsOf(objects, page);
    objects.push({ dictionary: '', data: Buffer.from(page.content, 'latin1') });
    const content = objects.length;
    const box = `/MediaBox [0 0 ${(page.size ?? [595, 842]).join(' ')}] /Rotate ${page.rotate ?? 0}`;
    const resources = `/Resources << /Font << /F 3 0 R >> /XObject << ${xobjects} >> >>`;
    objects.push({ dictionary: `/Type /Page /Parent 2 0 R ${box} ${resources} /Contents ${content} 0 R` });
    return `${objects.length} 0 R`;
  });
  objects[1] = { dictionary: `/Type /Pages /Kids [${kids.join(' ')}] /Count ${pdf.count ?? pdf.pages.length}` };
  return objects;
};

/** Writes a PDF byte by byte, with a right cross-reference table: bad files are made from good ones by one change. */
export const handmadePdf = (pdf: HandmadePdf): Buffer => {
  const encryption = pdf.encryption === undefined ? null : encryptionOf(pdf.encryption);
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let offset = parts[0]?.length ?? 0;
  const write = (bytes: Buffer | string): void => {
    const buffer = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
    parts.push(buffer);
    offset += buffer.length;
  };
  for (const { dictionary, data } of objectsOf(pdf)) {
    const number = offsets.length + 1;
    offsets.push(offset);
    if (data === undefined) {
      write(`${number} 0 obj\n<< ${dictionary} >>\nendobj\n`);
      continue;
    }
    const stored = encryption === null ? data : encryption.encrypt(number, data);
    write(`${number} 0 obj\n<< ${dictionary} /Length ${stored.length} >>\nstream\n`);
    write(stored);
    write('\nendstream\nendobj\n');
  }
  const start = offset;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`);
  const id = encryption?.id.toString('hex');
  const lock = encryption === null ? '' : `/Encrypt ${encryption.dictionary} /ID [<${id}> <${id}>]`;
  write(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
};

/** Forms that draw each other twice, `depth` deep: a few kilobytes that stand for 2^depth drawings. */
export const nestedForms = (depth: number, content: string): HandmadePage => {
  let form: HandmadeXObject = { dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 595 842]', data: content };
  for (let i = 1; i < depth; i += 1) form = { dictionary: form.dictionary, data: '/X Do /X Do', xobjects: { X: form } };
  return { content: '/X Do /X Do', xobjects: { X: form } };
};
