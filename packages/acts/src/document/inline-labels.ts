import type { ActDocument } from './act-document.ts';
import { lineAt } from './act-document.ts';
import type { FormField } from './form-field.ts';
import { isLabel, labelKeyOf, sectionRoleOf } from './label-key.ts';
import type { LabelKey, SectionRole } from './labels.ts';

type Found = { readonly key: LabelKey; readonly label: string; readonly start: number; readonly value: number };

const COLON = /\s?:\s/g;
/** What may stand before a label inside a sentence. */
const BOUNDARY = /(?:^|[;.,|•–—(-]\s*|\s)$/;
const MOST_WORDS = 5;
const LOOK_BACK = 44;
/** One label in a line is a form's; the reader of forms has it. */
const FEWEST = 2;

/** The longest run of words before a colon that is a known label. */
const labelBefore = (item: string, colon: number): Found | null => {
  const from = Math.max(0, colon - LOOK_BACK);
  const head = item.slice(from, colon);
  const words = [...head.matchAll(/\S+/g)].slice(-MOST_WORDS);
  for (const word of words) {
    const label = head.slice(word.index);
    const before = item.slice(0, from + word.index);
    const key = BOUNDARY.test(before) ? labelKeyOf(label) : null;
    if (key !== null) return { key, label, start: from + word.index, value: colon };
  }
  return null;
};

const labelsIn = (item: string): readonly Found[] =>
  [...item.matchAll(COLON)].flatMap((match) => {
    const found = labelBefore(item, match.index);
    return found === null ? [] : [{ ...found, value: match.index + match[0].length }];
  });

/** Whose the labels of an item are: `Locataire – nom : …`. */
const sectionOf = (lead: string): SectionRole | null => {
  const plain = lead.replace(/[\s:;.,–—-]+$/, '').replace(/^(?:article|art\.?)\s*\d+\S*\s*[-–.:]*\s*/, '');
  const last = plain.split(/[.;–—]\s*/).at(-1) ?? '';
  return sectionRoleOf(plain) ?? sectionRoleOf(last);
};

/**
 * Labels with their values inside running text: `Locataire – nom : DUPONT ; prénom : Jean ; téléphone : 06 …`, `BAIL : …. LIEUX : …`.
 *
 * @param prose folded prose of the act and its text with the same offsets; a line break ends an item
 */
export const inlineFields = (
  document: ActDocument,
  prose: { readonly text: string; readonly folded: string },
): readonly FormField[] =>
  [...prose.folded.matchAll(/[^\n]+/g)].flatMap((item) => {
    const labels = labelsIn(item[0]);
    const [first] = labels;
    if (labels.length < FEWEST || first === undefined) return [];
    const section = sectionOf(item[0].slice(0, first.start));
    return labels.flatMap(({ key, label, value }, index): readonly FormField[] => {
      const end = labels[index + 1]?.start ?? item[0].length;
      const text = prose.text.slice(item.index + value, item.index + end).replace(/[\s;,.–—|-]+$/, '');
      const line = lineAt(document, item.index + value);
      if (line === undefined || text === '' || isLabel(text)) return [];
      return [{ key, label, value: text, section, page: line.page, line, box: line.box, row: line.index }];
    });
  });
