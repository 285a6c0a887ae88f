import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export type PdfObjects = {
  /** Adds an object that is not a stream; gives its reference, `5 0 R`. */
  readonly add: (body: string) => string;
  /** Adds a stream; `entries` is what its dictionary says besides its length. */
  readonly stream: (entries: string, bytes: Uint8Array, isDeflated: boolean) => string;
  /** A reference for an object that comes later through `fill`. */
  readonly reserve: () => string;
  readonly fill: (reference: string, body: string) => void;
  /** The file: the same objects give the same bytes, the identifier being a hash of them. */
  readonly file: (catalog: string, information: string) => Uint8Array;
};

const LEVEL = 6;

/** Deflates with fixed settings, so that bytes depend on the content alone. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: LEVEL });

/** Collects the objects of one PDF file. @param version such as `1.4` */
export const pdfObjects = (version: string): PdfObjects => {
  const bodies: (Buffer | null)[] = [];
  const push = (body: Buffer | null): string => `${bodies.push(body)} 0 R`;
  const latin = (text: string) => Buffer.from(text, 'latin1');
  return {
    add: (body) => push(latin(body)),
    stream: (entries, bytes, isDeflated) => {
      const filter = isDeflated ? ' /Filter /FlateDecode' : '';
      const head = latin(`<< ${entries} /Length ${bytes.length}${filter} >>\nstream\n`);
      return push(Buffer.concat([head, bytes, latin('\nendstream')]));
    },
    reserve: () => push(null),
    fill: (reference, body) => {
      bodies[Number.parseInt(reference, 10) - 1] = latin(body);
    },
    file: (catalog, information) => {
      const chunks: Buffer[] = [Buffer.from([...latin(`%PDF-${version}\n%`), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])];
      const offsets: number[] = [];
      let size = chunks[0]?.length ?? 0;
      const write = (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
      };
      bodies.forEach((body, index) => {
        if (body === null) throw new Error(`object ${index + 1} was reserved and never filled`);
        offsets.push(size);
        write(latin(`${index + 1} 0 obj\n`));
        write(body);
        write(latin('\nendobj\n'));
      });
      const id = createHash('md5').update(Buffer.concat(chunks)).digest('hex');
      const start = size;
      const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
      write(latin(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}`));
      write(
        latin(
          `trailer\n<< /Size ${bodies.length + 1} /Root ${catalog} /Info ${information} /ID [<${id}> <${id}>] >>\nstartxref\n${start}\n%%EOF\n`,
        ),
      );
      return Buffer.concat(chunks);
    },
  };
};
