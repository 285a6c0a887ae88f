import { crc32 } from 'node:zlib';

type Member = { readonly name: string; readonly bytes: Buffer };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF_8_NAMES = 0x0800;

/** The fields that a member's two headers share: version, flags, no compression, no date, checksum, sizes, name's length. */
const shared = ({ name, bytes }: Member): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF_8_NAMES, 2);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
};

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A ZIP of some files, not compressed. */
export const zipOf = (members: readonly Member[]): Buffer => {
  const bodies: Buffer[] = [];
  const headers: Buffer[] = [];
  let place = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const body = Buffer.concat([word(LOCAL), shared(member), name, member.bytes]);
    // Central header: who made it, the shared fields, comment, disk and attributes left empty, where the member stands.
    headers.push(
      Buffer.concat([word(CENTRAL), Buffer.from([20, 0]), shared(member), Buffer.alloc(10), word(place), name]),
    );
    bodies.push(body);
    place += body.length;
  }
  const central = Buffer.concat(headers);
  const counts = Buffer.alloc(4);
  counts.writeUInt16LE(members.length, 0);
  counts.writeUInt16LE(members.length, 2);
  const end = Buffer.concat([word(END), Buffer.alloc(4), counts, word(central.length), word(place), Buffer.alloc(2)]);
  return Buffer.concat([...bodies, central, end]);
};
