import type { Random } from '../random/random.ts';

const digits = (n: number): string => String(n).padStart(4, '0');

/** A land line among the numbers kept for fiction (01 99 00 XX XX), E.164. */
export const drawLandline = (random: Random): string => `+33199${'00'}${digits(random.int(0, 9999))}`;

/** A mobile among the numbers kept for fiction (06 39 98 XX XX), E.164. */
export const drawMobile = (random: Random): string => `+33639${'98'}${digits(random.int(0, 9999))}`;
