import { crc32, deflateRawSync } from 'node:zlib';

/** A member of a ZIP written by hand; what is left out is right. */
export type HandmadeEntry = {
  readonly name: string | Buffer;
  readonly data: Buffer | string;
  readonly flags?: number;
  /** System in the upper byte: 0 DOS, 3 Unix. */
  readonly madeBy?: number;
  readonly attributes?: number;
  /** What the archive says, when it lies. */
  readonly statedSize?: number;
  readonly statedCrc?: number;
};

/** Writes a ZIP byte by byte. Source: APPNOTE.TXT 4.3. */
export const handmadeZip = (entries: readonly HandmadeEntry[]): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string);
    const data = Buffer.from(entry.data as string);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(entry.statedCrc ?? crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.statedSize ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.attributes ?? 0, 6);
    tail.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, (entry.madeBy ?? 0x0300) >> 8]);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), madeBy, common, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
};
