import type { IndicatorQuery } from '@amont/contracts/http/indicators';

type FunnelSector = 'all' | 'social' | 'private' | 'unknown';

/** What the funnel page is asked, read from its address (French names) and sent to the API. */
export type FunnelQuery = {
  readonly from: string;
  readonly to: string;
  readonly by: IndicatorQuery['by'];
  readonly sector: FunnelSector;
  readonly postalCode: string;
  readonly asOf: string;
  /** As published: small cells hidden. */
  readonly published: boolean;
};

export const GRAINS = ['year', 'quarter', 'month'] as const;
export const FUNNEL_SECTORS = ['all', 'social', 'private', 'unknown'] as const;
/** The Paris arrondissements, by postal code. */
export const ARRONDISSEMENTS: readonly string[] = Array.from({ length: 20 }, (_, index) => String(75_001 + index));

const oneOf = <V extends string>(codes: readonly V[], value: string | null, other: V): V =>
  codes.find((code) => code === value) ?? other;

/** Six years up to this one, unless the address says otherwise; what is not understood falls back to the default. */
export const readFunnelQuery = (address: URLSearchParams, thisYear: number): FunnelQuery => {
  const year = (name: string, other: number): string =>
    /^\d{4}$/.test(address.get(name) ?? '') ? String(address.get(name)) : String(other);
  const asOf = address.get('au') ?? '';
  return {
    from: year('de', thisYear - 5),
    to: year('a', thisYear),
    by: oneOf(GRAINS, address.get('par'), 'year'),
    sector: oneOf(FUNNEL_SECTORS, address.get('secteur'), 'all'),
    postalCode: oneOf(['', ...ARRONDISSEMENTS], address.get('arrondissement'), ''),
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : '',
    published: address.get('publication') === 'oui',
  };
};

/** The query of `GET /api/indicators`. */
export const indicatorPath = ({ from, to, by, sector, postalCode, asOf, published }: FunnelQuery): string => {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const query = new URLSearchParams({ from: first, to: last, by, sector });
  if (postalCode) query.set('postalCode', postalCode);
  if (asOf) query.set('asOf', asOf);
  if (published) query.set('published', 'true');
  return `/indicators?${query}`;
};
