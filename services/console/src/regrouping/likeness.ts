import type { ComparisonView } from '@amont/contracts/http/regrouping';
import type { Tone } from '../label/act.ts';

/** What the program thinks of two procedures, in words. */
export const LIKENESS: Readonly<Record<ComparisonView['likeness'], { readonly label: string; readonly tone: Tone }>> = {
  same: { label: 'Même ménage', tone: 'success' },
  ask: { label: 'Peut-être le même ménage', tone: 'info' },
  different: { label: 'Ménages différents', tone: 'warning' },
};
