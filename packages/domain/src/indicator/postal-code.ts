/**
 * The arrondissement's postal code: the south of the 16th has its own (75116) for the post, and is the 16th in every figure.
 * Source: indicator catalogue of the Paris CCAPEX, funnel "Paris and per arrondissement".
 */
export const arrondissementCode = (postalCode: string | null): string | null =>
  postalCode === '75116' ? '75016' : postalCode;
