import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { storeError } from '../errors.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** AES-256. */
export const KEY_BYTES = 32;

/**
 * AES-256-GCM with a random nonce: nonce, ciphertext, tag.
 *
 * @param about what the sealed bytes belong to, authenticated with them: moved to another row, they do not open
 */
export const seal = (key: Buffer, plain: Buffer, about: string): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** @throws store.vault-unreadable when key, bytes or `about` are not those of the sealing */
export const unseal = (key: Buffer, sealed: Buffer, about: string): Buffer => {
  try {
    const end = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(about));
    decipher.setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
  } catch (cause) {
    throw storeError('store.vault-unreadable', `sealed value of ${about.split('/')[0]} does not open`, cause);
  }
};

export const newKey = (): Buffer => randomBytes(KEY_BYTES);
export const aboutKey = (keyId: string): string => `key/${keyId}`;
export const aboutEntry = (ownerId: string, kind: string): string => `entry/${ownerId}/${kind}`;
