/** Confidence of what was read, by path. */
export type Confidence = Readonly<Record<string, number>>;

/** The least confidence read for a field or its parts (`tenants[0].lastName`); 0 where nothing was. */
export const confidenceIn = (confidence: Confidence, field: string): number => {
  const parts = Object.entries(confidence).filter(
    ([path]) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`),
  );
  return parts.length === 0 ? 0 : Math.min(...parts.map(([, value]) => value));
};
