/** One message between the pool and a reader: a small JSON head, and bytes that are never copied through JSON. */
export type Frame = { readonly head: unknown; readonly body: Uint8Array };

const PREFIX = 8;

/** A message as it travels: head length and body length (32 bits, big endian), head, body. */
export const encodeFrame = (head: unknown, body: Uint8Array = new Uint8Array(0)): readonly Uint8Array[] => {
  const json = Buffer.from(JSON.stringify(head));
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt32BE(json.length, 0);
  prefix.writeUInt32BE(body.length, 4);
  return [Buffer.concat([prefix, json]), body];
};

/**
 * Puts messages together again from the chunks of a stream.
 *
 * @param maxBytes a longer message makes the returned function throw: the other end is not to be believed
 * @returns a function to be given each chunk
 */
export const frameDecoder = (maxBytes: number, onFrame: (frame: Frame) => void): ((chunk: Buffer) => void) => {
  let chunks: Buffer[] = [];
  let size = 0;
  let wanted = PREFIX;
  const whole = (): Buffer => {
    const buffer = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    chunks = [buffer];
    return buffer;
  };
  const take = (): boolean => {
    const buffer = whole();
    const headLength = buffer.readUInt32BE(0);
    const end = PREFIX + headLength + buffer.readUInt32BE(4);
    if (end > maxBytes + PREFIX) throw new Error('pdf.frame-too-long');
    if (size < end) {
      wanted = end;
      return false;
    }
    const head = JSON.parse(buffer.toString('utf8', PREFIX, PREFIX + headLength));
    const body = buffer.subarray(PREFIX + headLength, end);
    chunks = size > end ? [buffer.subarray(end)] : [];
    size -= end;
    wanted = PREFIX;
    onFrame({ head, body });
    return true;
  };
  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size >= wanted && take());
  };
};
