import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in a header, a cookie and an address. */
export const newSecret = (prefix = ''): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/** What is stored of a secret. It needs no slow hash: nobody guesses 256 random bits. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
