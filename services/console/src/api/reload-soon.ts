/** The read models follow the log by some milliseconds, and the next steps by seconds: what an action changed shows by then. */
const AGAIN_MS = [0, 800, 3_000];

/** Reads again now and twice after, once an action was accepted. */
export const reloadSoon = (reload: () => void): void => {
  for (const ms of AGAIN_MS) setTimeout(reload, ms);
};
