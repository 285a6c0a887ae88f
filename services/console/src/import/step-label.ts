import { FOLLOW_UP_FORMS } from '@amont/domain/follow-up/follow-up-form';
import { STAGE } from '../label/procedure.ts';

const STEPS: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(STAGE).map(([code, { one }]) => [code, one]),
  ...Object.entries(FOLLOW_UP_FORMS).map(([code, { label }]) => [code, label]),
]);

/** What a line's `etape` is called; the code itself for one this release does not know. */
export const stepOfLine = (code: string): string => STEPS[code] ?? code;
