const isPart = (key: string, path: string): boolean => key.startsWith(`${path}.`) || key.startsWith(`${path}[`);

/**
 * What is known of a field: of itself, else of its parts (`dwelling` → `dwelling.street`, `tenants` → `tenants[0]`), else
 * of the whole it belongs to. Never of a sibling: what is known of the landlord's name says nothing of its agent.
 */
const allOf = <T>(known: Readonly<Record<string, T>>, path: string): readonly T[] => {
  const own = known[path];
  if (own !== undefined) return [own];
  const parts = Object.entries(known).filter(([key]) => isPart(key, path));
  if (parts.length > 0) return parts.map(([, value]) => value);
  const whole = known[path.replace(/[.[].*$/, '')];
  return whole === undefined ? [] : [whole];
};

/** Where a field was read, the first of its parts; undefined when no place is known. */
export const sourceOf = <T>(sources: Readonly<Record<string, T>>, path: string): T | undefined =>
  allOf(sources, path)[0];

/** How sure a field is: as little as its least sure part; undefined when nothing is said of it. */
export const confidenceOf = (confidence: Readonly<Record<string, number>>, path: string): number | undefined => {
  const known = allOf(confidence, path);
  return known.length === 0 ? undefined : Math.min(...known);
};

/** Whether a review reason about `named` concerns the field at `path`: the same, a part of it or the whole of it. */
export const concerns = (named: string | null, path: string): boolean =>
  named !== null && (named === path || named.startsWith(`${path}.`) || path.startsWith(`${named}.`));
