/**
 * Resolves at the first signal, or when whoever started this process is gone; a second signal ends it at once.
 *
 * The starter is gone when the channel it gave closes, or, without one, when this process has been handed to another parent.
 */
export const untilAsked = (): Promise<void> =>
  new Promise((resolve) => {
    const parent = process.ppid;
    let asked = false;
    const onSignal = (): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    const onOrphaned = (): void => {
      if (!asked) onSignal();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
    if (process.channel) process.on('disconnect', onOrphaned);
    if (process.env.AMONT_STARTED_BY) setInterval(() => process.ppid !== parent && onOrphaned(), 1_000).unref();
  });
