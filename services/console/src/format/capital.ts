/** A sentence that begins in the middle of another, made to stand alone: its first letter a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
