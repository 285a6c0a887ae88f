import { useEffect } from 'react';

const EVERY_MS = 4_000;

/** Reads a list again every four seconds for as long as something in it still moves. */
export const useReloadWhile = (moving: boolean, reload: () => void): void => {
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(reload, EVERY_MS);
    return () => clearInterval(timer);
  }, [moving, reload]);
};
