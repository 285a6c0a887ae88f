import type { PageItem, TextRun } from '../page/page-model.ts';
import { REPERTOIRE } from '../page/typeface.ts';
import type { Random } from '../random/random.ts';

const CONFUSED: Readonly<Record<string, string>> = {
  e: 'c',
  n: 'ii',
  m: 'rn',
  l: '1',
  o: '0',
  i: 'j',
  s: '5',
  a: '@',
  t: 'f',
  u: 'v',
  '0': 'O',
  '1': 'l',
  '5': 'S',
  '8': 'B',
  é: '6',
  r: 'i',
};

const garble = (text: string, random: Random): string =>
  [...text]
    .map((character) => {
      const chance = random.next();
      if (chance < 0.35) return CONFUSED[character] ?? character;
      return chance < 0.42 ? (REPERTOIRE[random.int(33, 94)] ?? '') : character;
    })
    .join('');

/** The layer of text that a bad engine once put under a picture: letters confused and strewn with signs, or letter-spaced. */
export const poorLayer = (items: readonly PageItem[], random: Random): readonly TextRun[] => {
  const isSpaced = random.chance(0.3);
  return items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const text = isSpaced ? [...garble(item.text, random)].join(' ') : garble(item.text, random);
    return [{ ...item, text, gap: 0, font: 'times-regular' as const }];
  });
};
