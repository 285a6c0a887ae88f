import { ACT_TYPE_LABEL } from '@amont/domain/act/act-label';
import type { ReviewReason } from '@amont/domain/act/checked-act';
import type { SecondAct } from '../act/second-act.ts';

const pagesInFrench = (pages: readonly number[]): string => {
  const [first] = pages;
  const last = pages.at(-1);
  return first === last ? `page ${first}` : `pages ${first} à ${last}`;
};

/** The file holds another act, which nobody has examined: which one, and where. None for a file with one act. */
export const secondActReason = (second: SecondAct | null): readonly ReviewReason[] => {
  if (second === null) return [];
  const message = `Le fichier contient un second acte (${ACT_TYPE_LABEL[second.type].toLowerCase()}, ${pagesInFrench(second.pages)}), qui n'a pas été examiné. Séparez-le et transmettez-le à part.`;
  return [{ code: 'second_act', field: null, message }];
};
