type Asked<T, R> = {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
};

type Gathering = {
  /** How long the first of a group waits for others. */
  readonly waitMs: number;
  /** A group of so many is done at once. */
  readonly most: number;
};

/**
 * Does together what is asked for within a short while: one transaction for the results of many acts instead of one each.
 *
 * @param doAll does all of a group, or nothing of it; gives a result an item, in order. When it throws, each item is done
 * alone, so that one that cannot be done fails alone
 * @returns a function that asks for one item to be done, and tells how that item went
 */
export const gather = <T, R>(
  doAll: (items: readonly T[]) => Promise<readonly R[]>,
  { waitMs, most }: Gathering,
): ((item: T) => Promise<R>) => {
  let waiting: Asked<T, R>[] = [];
  let timer: NodeJS.Timeout | undefined;

  const doAlone = async ({ item, resolve, reject }: Asked<T, R>): Promise<void> => {
    try {
      const [result] = await doAll([item]);
      resolve(result as R);
    } catch (error) {
      reject(error);
    }
  };
  const doGroup = async (group: readonly Asked<T, R>[]): Promise<void> => {
    try {
      const results = await doAll(group.map(({ item }) => item));
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as R);
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const asked of group) await doAlone(asked);
    }
  };
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const group = waiting;
    waiting = [];
    void doGroup(group);
  };
  return (item) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length >= most) flush();
      else timer ??= setTimeout(flush, waitMs);
    });
};
