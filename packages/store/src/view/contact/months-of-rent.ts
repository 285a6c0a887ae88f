import type { ActDetails } from '@amont/domain/act/checked-act';

/** Months of rent that a debt amounts to, one decimal; null when either is unknown. */
export const monthsOfRent = ({ debtCents, rentCents }: Pick<ActDetails, 'debtCents' | 'rentCents'>): number | null =>
  debtCents === null || rentCents === null || rentCents <= 0 ? null : Math.round((debtCents * 10) / rentCents) / 10;
