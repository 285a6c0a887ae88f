import { useSyncExternalStore } from 'react';

/** Whether the server answered the last time it was asked. */
let lost = false;
const listeners = new Set<() => void>();

const set = (next: boolean): void => {
  if (lost === next) return;
  lost = next;
  for (const listener of listeners) listener();
};

export const connectionWasLost = (): void => set(true);
export const connectionRestored = (): void => set(false);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useConnectionLost = (): boolean => useSyncExternalStore(subscribe, () => lost);
