import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Documents } from './documents.ts';

const bytes = Buffer.from('%PDF-1.4 acte');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const never = 'f'.repeat(64);

/** What every place for documents must do, whatever it is made of. `open` gives an empty one. */
export const documentsContract = (name: string, open: () => Promise<Documents>): void => {
  describe(name, () => {
    test('the same bytes twice are one document, found by their hash', async () => {
      const documents = await open();
      expect(await documents.put(bytes)).toEqual({ sha256, sizeBytes: bytes.length });
      expect(await documents.put(bytes)).toEqual({ sha256, sizeBytes: bytes.length });
      expect(await documents.get(sha256)).toEqual(bytes);
      expect(await documents.get(never)).toBeNull();
    });

    test('what is in quarantine can still be read, and setting it apart twice changes nothing', async () => {
      const documents = await open();
      await documents.put(bytes);
      await documents.quarantine(sha256);
      await documents.quarantine(sha256);
      expect(await documents.get(sha256)).toEqual(bytes);
      await documents.put(bytes);
      expect(await documents.get(sha256)).toEqual(bytes);
    });

    test('derived texts are kept per document and name', async () => {
      const documents = await open();
      await documents.putDerived(sha256, 'pages-pdf-1.json', Buffer.from('[1]'));
      await documents.putDerived(sha256, 'pages-pdf-1.json', Buffer.from('[1,2]'));
      expect((await documents.getDerived(sha256, 'pages-pdf-1.json'))?.toString()).toBe('[1,2]');
      expect(await documents.getDerived(sha256, 'pages-pdf-2.json')).toBeNull();
    });

    test('deleting takes the bytes, in quarantine or not, and all that was derived from them', async () => {
      const documents = await open();
      await documents.put(bytes);
      await documents.quarantine(sha256);
      await documents.putDerived(sha256, 'pages-pdf-1.json', Buffer.from('[]'));
      await documents.delete(sha256);
      await documents.delete(sha256);
      expect(await documents.get(sha256)).toBeNull();
      expect(await documents.getDerived(sha256, 'pages-pdf-1.json')).toBeNull();
    });

    test('an address or a name that could lead elsewhere is refused', async () => {
      const documents = await open();
      await expect(documents.get('../../etc/passwd')).rejects.toThrow(RangeError);
      await expect(documents.putDerived(sha256, '../x', bytes)).rejects.toThrow(RangeError);
    });
  });
};
