import type { ActType } from '@amont/domain/act/act-type';
import type { FieldSource, Mention } from '@amont/domain/act/checked-act';
import { type ActDocument, sourceAt } from '../document/act-document.ts';
import { LEAVE_MENTIONS } from './leave-mentions.ts';
import type { MentionRule } from './mention-rule.ts';
import { ORDER_MENTIONS } from './order-mentions.ts';
import { ownWords } from './own-words.ts';
import { SUMMONS_MENTIONS } from './summons-mentions.ts';

const MENTION_RULES: readonly MentionRule[] = [...ORDER_MENTIONS, ...SUMMONS_MENTIONS, ...LEAVE_MENTIONS];

/**
 * The mentions required of an act of a type on the day it was served; a day unknown asks for what is required now.
 *
 * @param servedOn `YYYY-MM-DD`
 */
export const requiredMentions = (type: ActType | null, servedOn: string | null): readonly MentionRule[] =>
  MENTION_RULES.filter(({ act, validFrom, validTo }) => {
    if (act !== type) return false;
    return servedOn === null ? validTo === null : validFrom <= servedOn && (validTo === null || servedOn <= validTo);
  });

/** A pattern may cross the title of the next paragraph; what is shown of it may not. */
const LONGEST_SHOWN = 240;

const lookFor = (document: ActDocument, own: string, rule: MentionRule): Mention => {
  const text = rule.where === 'quoted' ? document.folded : own;
  for (const pattern of rule.patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = Math.min(match.index + match[0].length, match.index + LONGEST_SHOWN);
    const source = sourceAt(document, match.index, end);
    return { id: rule.id, present: true, page: source?.page ?? null, excerpt: source?.excerpt ?? null };
  }
  return { id: rule.id, present: false, page: null, excerpt: null };
};

/**
 * Looks in the act itself (never in an annexed notice, nor in a quoted clause) for each mention it must bear.
 *
 * @returns one entry a mention required, in the order of the law; empty for an act of unknown type
 */
export const readMentions = (
  document: ActDocument,
  context: {
    readonly type: ActType | null;
    readonly servedOn: string | null;
    /** Mentions that another reader has met, by id: a statement of account is one whatever its heading. */
    readonly met?: Readonly<Record<string, FieldSource | null>>;
  },
): readonly Mention[] => {
  const required = requiredMentions(context.type, context.servedOn);
  if (required.length === 0) return [];
  const own = ownWords(document);
  return required.map((rule) => {
    const found = lookFor(document, own, rule);
    const met = context.met?.[rule.id] ?? null;
    return found.present || met === null ? found : { id: rule.id, present: true, page: met.page, excerpt: met.excerpt };
  });
};
