import { LABELS, type LabelKey, SECTIONS, type SectionRole } from './labels.ts';
import { isQuestion, questionKeyOf } from './question-key.ts';

const NUMBERING = /^(?:(?:cadre |rubrique )?(?:[ivx]{1,4}|[a-z]|\d{1,2})(?:[.)°/-]\d{0,2})?\s*[.):-]?\s+)?/;
const LABEL_PATTERNS = LABELS.map(([key, pattern]) => [key, new RegExp(`^(?:${pattern.source})$`)] as const);
const SECTION_PATTERNS = SECTIONS.map(([role, pattern]) => [role, new RegExp(`^(?:${pattern.source})$`)] as const);
/** A title in spaced letters loses its blanks (`LECRÉANCIER`, `ÀLADEMANDEDE`): each may be missing. */
const GLUED_LABELS = LABELS.map(([key, pattern]) => [key, withoutBlanks(pattern)] as const);
const GLUED_SECTIONS = SECTIONS.map(([role, pattern]) => [role, withoutBlanks(pattern)] as const);
const FEWEST_GLUED = 9;

function withoutBlanks(pattern: RegExp): RegExp {
  return new RegExp(`^(?:(?:le|la|les|l')?(?:${pattern.source.replaceAll(' ', ' ?')}))$`);
}

const isGlued = (plain: string): boolean => plain.length >= FEWEST_GLUED && !plain.includes(' ');

const anyOf = (patterns: readonly (readonly [unknown, RegExp])[]): RegExp =>
  new RegExp(patterns.map(([, pattern]) => pattern.source).join('|'));
/** Most lines are no label: one look at all patterns together says so. */
const ANY_LABEL = anyOf(LABEL_PATTERNS);
const ANY_SECTION = anyOf(SECTION_PATTERNS);

const firstOf = <T>(patterns: readonly (readonly [T, RegExp])[], any: RegExp, forms: readonly string[]): T | null => {
  const likely = forms.filter((form) => any.test(form));
  return likely.length === 0 ? null : (patterns.find(([, one]) => likely.some((form) => one.test(form)))?.[0] ?? null);
};
const gluedOf = <T>(patterns: readonly (readonly [T, RegExp])[], plain: string): T | null =>
  isGlued(plain) ? (patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null) : null;

/** A longer run of words is no label. */
export const MAX_LABEL = 44;

const bare = (folded: string): string =>
  folded
    .replace(/\s*[:.]+\s*$/, '')
    .replace(/^[-•*]\s*/, '')
    .replace(/\s+(?:est|sont|s'appelle(?:nt)?|se nomme(?:nt)?)$/, '')
    .trim();

/** `votre`, `le`, `nom du`: words before a label that do not change it. */
const OWNED =
  /^(?:(?:votre|vos|notre|son|sa|ses|leurs?|le|la|les|l'|un|une|nom (?:du|de la|des|de l')|identite (?:du|de la|des))\s*)+(?=\S)/;

const keyCache = new Map<string, LabelKey | null>();

/** The key of a folded label, numbering and colon aside; null when it is no known label. */
export const labelKeyOf = (folded: string): LabelKey | null => {
  if (isQuestion(folded)) return folded.length > MAX_LABEL + 20 ? null : questionKeyOf(folded);
  if (folded.length > MAX_LABEL) return null;
  const cached = keyCache.get(folded);
  if (cached !== undefined) return cached;
  const plain = bare(folded);
  const unnumbered = plain.replace(NUMBERING, '');
  const unbracketed = unnumbered.replace(/\s*\(.*\)$/, '');
  const forms = [...new Set([plain, unnumbered, unbracketed, unbracketed.replace(OWNED, '')])];
  const key = firstOf(LABEL_PATTERNS, ANY_LABEL, forms) ?? gluedOf(GLUED_LABELS, plain);
  if (keyCache.size < 5000) keyCache.set(folded, key);
  return key;
};

const roleCache = new Map<string, SectionRole | null>();

/** The role of a heading line; null when the line heads nothing known. */
export const sectionRoleOf = (folded: string): SectionRole | null => {
  if (folded.length > 60) return null;
  const cached = roleCache.get(folded);
  if (cached !== undefined) return cached;
  const role = findRole(folded);
  if (roleCache.size < 5000) roleCache.set(folded, role);
  return role;
};

/** `Qui demande ? (le bailleur)`: the bracket says it in one word. */
const INSIDE = /\((?:le |la |les |l')?([^)]{3,30})\)$/;

const findRole = (folded: string): SectionRole | null => {
  const inside = isQuestion(folded.replace(/\s*\(.*\)$/, '')) ? INSIDE.exec(folded)?.[1] : undefined;
  if (inside !== undefined) return findRole(inside);
  const plain = bare(folded)
    .replace(/\s*\(.*\)$/, '')
    .replace(/\s+[-–]\s+copie .*$/, '');
  const unnumbered = plain.replace(NUMBERING, '');
  const forms = [...new Set([unnumbered, plain, unnumbered.replace(OWNED, '')])];
  return firstOf(SECTION_PATTERNS, ANY_SECTION, forms) ?? gluedOf(GLUED_SECTIONS, plain);
};

/** Whether a folded text is a known label or a known heading. */
export const isLabel = (folded: string): boolean => labelKeyOf(folded) !== null || sectionRoleOf(folded) !== null;
