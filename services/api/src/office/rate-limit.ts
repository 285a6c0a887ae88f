type Bucket = { readonly left: number; readonly at: number };

/** What a caller may do now: go on, or wait so many whole seconds. */
export type Allowance = { readonly allowed: true } | { readonly allowed: false; readonly waitSeconds: number };

/** Callers whose allowance is whole again need no memory. */
const FORGET_BEYOND = 1_000;

/**
 * Lets each caller do something so many times a minute, a whole minute's worth at once after a rest.
 *
 * @param now milliseconds, of a clock that does not go back
 */
export const createRateLimit = (perMinute: number, now: () => number): ((caller: string) => Allowance) => {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  const filled = (bucket: Bucket | undefined, at: number): number =>
    bucket === undefined ? perMinute : Math.min(perMinute, bucket.left + (at - bucket.at) * perMs);
  const forgetRested = (at: number): void => {
    for (const [caller, bucket] of buckets) if (filled(bucket, at) >= perMinute) buckets.delete(caller);
  };
  return (caller) => {
    const at = now();
    if (buckets.size > FORGET_BEYOND) forgetRested(at);
    const left = filled(buckets.get(caller), at);
    if (left < 1) return { allowed: false, waitSeconds: Math.ceil((1 - left) / perMs / 1_000) };
    buckets.set(caller, { left: left - 1, at });
    return { allowed: true };
  };
};
