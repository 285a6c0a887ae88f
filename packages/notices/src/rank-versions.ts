import type { NoticeEvidence } from '@amont/domain/notice/notice-check';
import { foldText } from './fold-text.ts';
import { type ActOfNotice, departementOf, isAcceptedOn } from './in-force.ts';
import { bestCount, type PageMatch } from './match-page.ts';
import type { NoticeRegistry } from './notice-registry.ts';
import { findPhones } from './phone-number.ts';
import type { PreparedVersion } from './prepare-version.ts';

/** Versions this close to the best are told apart by marks, numbers and words, not by a few letters. */
const TIE = 0.97;
/** A page goes to a version that explains nearly as much of it as any other does. */
export const PAGE_TIE = 0.85;

/** A version that pages may be of, with what speaks for it, in the order in which it counts. */
export type Candidate = {
  readonly version: PreparedVersion;
  readonly index: number;
  /** Higher is better; the first that differs decides. */
  readonly scores: readonly number[];
  readonly evidence: readonly NoticeEvidence[];
};

type Printed = {
  /** The pages, folded. */
  readonly text: string;
  readonly phones: ReadonlySet<string>;
  readonly hashes: ReadonlySet<number>;
  readonly size: number;
};

const supportOf = (matches: readonly PageMatch[], index: number): number =>
  matches.reduce((sum, match) => {
    const count = match.counts[index] ?? 0;
    return sum + (count >= PAGE_TIE * bestCount(match) ? count : 0);
  }, 0);

const printedOn = (matches: readonly PageMatch[]): Printed => {
  const hashes = new Set<number>();
  for (const { view } of matches) for (const hash of view.hashes) hashes.add(hash);
  return {
    text: matches.map((match) => match.view.folded.text).join(' '),
    phones: new Set(matches.flatMap((match) => findPhones(match.view.raw).map((phone) => phone.number))),
    hashes,
    size: matches.reduce((sum, match) => sum + match.size, 0),
  };
};

/** The version's own wording that is printed, less the old wording it no longer has. */
const wordingOf = (version: PreparedVersion, printed: Printed): number => {
  let shared = 0;
  for (const hash of version.shingles) if (printed.hashes.has(hash)) shared += 1;
  const old = version.markers.filter((marker) => printed.text.includes(foldText(marker).text)).length;
  return shared - old * 10;
};

const fitOf = (version: PreparedVersion, act: ActOfNotice): number => {
  const departement = departementOf(act.postalCode);
  const isOfAct =
    (departement === null || departement === version.departement) &&
    (act.type === null || version.appliesTo.includes(act.type));
  return isOfAct ? 1 : 0;
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole) / 100);

const weigh = (
  registry: NoticeRegistry,
  found: { readonly version: PreparedVersion; readonly index: number; readonly support: number },
  printed: Printed,
  act: ActOfNotice,
): Candidate => {
  const { version, index, support } = found;
  const mark = version.marks.find((one) => printed.text.includes(foldText(one).text)) ?? null;
  const phones = [...version.phonesInText].filter((phone) => printed.phones.has(phone)).length;
  const wording = wordingOf(version, printed);
  const fit = fitOf(version, act);
  const isNotFuture = act.servedOn === null || version.inForceFrom <= act.servedOn;
  const isAccepted = isAcceptedOn(registry.versions, version, act.servedOn);
  const evidence = (kind: NoticeEvidence['kind'], score: number, detail: string | null): NoticeEvidence => ({
    kind,
    version: version.id,
    score,
    detail,
    page: null,
  });
  return {
    version,
    index,
    scores: [mark === null ? 0 : 1, phones, isNotFuture ? 1 : 0, wording, fit, isAccepted ? 1 : 0],
    evidence: [
      evidence('likeness', share(support, printed.size), null),
      ...(version.marks.length > 0
        ? [evidence('version_mark', mark === null ? 0 : 1, mark ?? version.marks[0] ?? null)]
        : []),
      evidence('contacts', share(phones, version.phonesInText.size), `${phones}/${version.phonesInText.size}`),
      evidence('wording', share(wording, version.shingles.size), null),
      evidence('act', fit, act.type),
      evidence('service_day', isAccepted ? 1 : 0, act.servedOn),
    ],
  };
};

/** Compares what speaks for two versions: negative when the first is better. */
export const compareCandidates = (a: Candidate, b: Candidate): number => {
  const at = a.scores.findIndex((value, index) => value !== b.scores[index]);
  return at < 0 ? 0 : (b.scores[at] ?? 0) - (a.scores[at] ?? 0);
};

/**
 * The versions that explain pages about equally well, best first, the newest first where nothing decides.
 *
 * The order of evidence: likeness of the text; then a printed version mark; the telephone numbers; whether the version
 * existed on the day of service; the wording to the last letter, with the old wording it no longer has; whether it is of the act's département and type; whether it was accepted on the day of service.
 */
export const rankVersions = (
  registry: NoticeRegistry,
  matches: readonly PageMatch[],
  act: ActOfNotice,
): readonly Candidate[] => {
  const supports = registry.versions.map((_, index) => supportOf(matches, index));
  const most = Math.max(0, ...supports);
  if (most === 0) return [];
  const printed = printedOn(matches);
  return registry.versions
    .map((version, index) => ({ version, index, support: supports[index] ?? 0 }))
    .filter(({ support }) => support >= TIE * most)
    .map((found) => weigh(registry, found, printed, act))
    .toSorted((a, b) => compareCandidates(a, b) || b.version.inForceFrom.localeCompare(a.version.inForceFrom));
};
