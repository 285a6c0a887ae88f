/** Called when the server no longer knows the session; the session provider listens and shows the sign-in page. */
let listener: (() => void) | null = null;

export const onSessionEnd = (next: () => void): (() => void) => {
  listener = next;
  return () => {
    if (listener === next) listener = null;
  };
};

export const sessionEnded = (): void => listener?.();
