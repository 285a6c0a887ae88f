import { encode } from 'uqr';

/** The modules of a QR code, row by row, its quiet zone of four modules included. */
export const qrModules = (text: string): readonly (readonly boolean[])[] => encode(text, { ecc: 'M', border: 4 }).data;
