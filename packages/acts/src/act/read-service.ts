import type { ServiceMode } from '@amont/domain/act/act-type';
import { type Candidate, type Choice, choose } from '../choose.ts';
import { type DocumentLine, sourceAt, sourceOfLine } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { VisualRow } from '../document/visual-rows.ts';
import type { Scene } from '../scene.ts';
import { NOT_OF_SERVICE, NOTICE_LEFT, SERVICE_CUES, type ServiceCue } from './service-cues.ts';

const MODE_OF_OPTION: readonly (readonly [ServiceMode, RegExp])[] = [
  ['pv_659', /659|recherches? infructueuses?|sans domicile|adresse inconnue/],
  ['a_etude', /etude|656|\boffice\b/],
  ['a_domicile', /domicile|tiers|655|personne presente|residence/],
  ['a_personne', /personne|654|mains propres|destinataire/],
];
const TICKED = /\[\s?[x✓✔*]\s?\]|\(\s?[x✓✔*]\s?\)|[☒☑✓✔■⊠]|\uF0FE|\uF052/g;
const BOX = /\[\s?[x✓✔*]?\s?\]|\(\s?[x✓✔*]?\s?\)|[☐☒☑✓✔■□▢⊠]|\uF0FE|\uF052|\uF0A8|\uF06F/g;

const optionMode = (text: string): ServiceMode | null =>
  MODE_OF_OPTION.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

type Option = { readonly mode: ServiceMode; readonly ticked: boolean; readonly line: DocumentLine };

const isTicked = (box: string): boolean => new RegExp(TICKED.source).test(box);

/** The options of one row, each with its box before it (or behind it when the row ends with a box). */
const optionsOfRow = (row: VisualRow): readonly Option[] => {
  const line = row.cells[0]?.line;
  if (line === undefined) return [];
  const [mark, label] = row.cells;
  if (mark !== undefined && label !== undefined && /^x$/.test(mark.cell.folded)) {
    const mode = optionMode(label.cell.folded);
    return mode === null ? [] : [{ mode, ticked: true, line }];
  }
  return optionsIn(row.cells.map(({ cell }) => cell.folded).join(' '), line);
};

const optionsIn = (folded: string, line: DocumentLine): readonly Option[] => {
  const boxes = [...folded.matchAll(BOX)].map((box) => ({
    mark: box[0],
    start: box.index,
    end: box.index + box[0].length,
  }));
  const behind = (boxes[0]?.start ?? 0) > 2 && folded.slice(boxes.at(-1)?.end ?? 0).trim() === '';
  return boxes.flatMap((box, index) => {
    const text = behind
      ? folded.slice(boxes[index - 1]?.end ?? 0, box.start)
      : folded.slice(box.end, boxes[index + 1]?.start ?? folded.length);
    const mode = optionMode((text.split(':')[0] ?? '').slice(0, 90));
    return mode === null ? [] : [{ mode, ticked: isTicked(box.mark), line }];
  });
};

const NEGATED =
  /(?:impossible|n'ayant pu|n'a pu|n'a pas pu|s'averant|s'etant averee?|averee? impossible|\bni |\baucune? |faute de|a defaut de|en l'absence de|sans pouvoir|\bsi |lorsque|cas ou|\bsoit )[^.;]{0,60}$/;
const NEGATED_AFTER = /^[^.;]{0,60}\b(?:impossible|s'est averee? impossible|n'a pu|n'a pas pu|n'ayant pu)\b/;
/** Heads of the sheet of service, and sentences that begin it. */
const SHEET =
  /modalites? (?:de |d')(?:la )?(?:remise|signification|delivrance)|(?:feuille|feuillet|relation|fiche|proces[- ]verbal|acte|mention) de (?:la )?(?:signification|remise)|(?:signification|remise) (?:de l'acte|du present|de la copie)|(?:^|\n)[^a-z\n]{0,12}(?:la |-- )?(?:remise|signification)\b|(?:cet|l'|le present) ?acte (?:a|ait|a-t-il|a t-il)[- ](?:t-il )?ete|acte (?:signifie|remis|delivre)\b|\bmode\s*:|(?:comment|a qui)[^\n?]{0,40}(?:remis|signifie)/g;
const SHEET_LENGTH = 1500;

const sheetRanges = (scene: Scene): readonly (readonly [number, number])[] => [
  ...[...scene.folded.matchAll(SHEET)].map(({ index }): readonly [number, number] => [index, index + SHEET_LENGTH]),
  ...scene.sheets.map(({ start, end }): readonly [number, number] => [start, end]),
];

/** A mode told outside the sheet of service is told of another act as likely. */
const OUTSIDE = 0.3;

/** Whoever takes the copy is the addressee where the sentence has said so. */
const TOOK_IT = /^(?:accepte|declare|bien voulu)/;
const NOBODY = /\b(?:n'ayant|aucune?|personne n|nul)\b/;
const BY_ARTICLE_656 = /^[^.;\n]{0,20}\b(?:article|art\.?)\s*656\b/;
const IN_PERSON =
  /\b(?:a (?:sa )?personne|(?:lui|elle)-meme|en personne)\b|\bdestinataire(?: de l'acte)?,? (?:qui|lequel|laquelle)\s[^.;,]{0,20}$/;

const cueCandidate = (
  scene: Scene,
  { mode, pattern, weight }: ServiceCue,
  ranges: readonly (readonly [number, number])[],
): readonly Candidate<ServiceMode>[] => {
  const own = [...scene.folded.matchAll(pattern)].filter((match) => {
    const before = scene.folded.slice(Math.max(0, match.index - 90), match.index);
    const after = scene.folded.slice(match.index + match[0].length, match.index + match[0].length + 90);
    // `sans qu'on sache où il loge ni où il travaille`: a search is told by what was not found.
    if (mode !== 'pv_659' && (NEGATED.test(before) || NOT_OF_SERVICE.test(before))) return false;
    if (mode === 'pv_659' && NEGATED.test(before.replace(/\bni\b/g, ' '))) return false;
    if (mode === 'a_domicile' && NOBODY.test(match[0])) return false;
    if (mode === 'a_domicile' && (NOTICE_LEFT.test(before) || BY_ARTICLE_656.test(after))) return false;
    if (mode === 'a_domicile' && TOOK_IT.test(match[0]) && IN_PERSON.test(before)) return false;
    return !(mode === 'a_personne' && NEGATED_AFTER.test(after)) && !isUnticked(scene, match.index);
  });
  const inside = own.find(({ index }) => ranges.some(([from, to]) => index >= from && index < to));
  const hit = inside ?? own.at(-1);
  if (hit === undefined) return [];
  const sure = inside !== undefined ? weight : weight - (ranges.length === 0 ? 0.1 : OUTSIDE);
  const source = sourceAt(scene.document, hit.index, hit.index + hit[0].length);
  return [{ value: mode, key: mode, weight: sure, kind: 'prose', source }];
};

const proseCandidates = (scene: Scene): readonly Candidate<ServiceMode>[] => {
  const ranges = sheetRanges(scene);
  const found = SERVICE_CUES.flatMap((cue) => cueCandidate(scene, cue, ranges));
  return [...Map.groupBy(found, ({ key }) => key).values()].flatMap((each) => {
    const [top] = [...each].sort((a, b) => b.weight - a.weight);
    return top === undefined ? [] : [top];
  });
};

const isUnticked = (scene: Scene, offset: number): boolean => {
  const line = scene.document.lines.findLast((each) => each.start <= offset);
  return line !== undefined && optionsIn(line.folded, line).some((option) => !option.ticked);
};

/** Prose tells what was tried before: the copy left at the office beats the visit, a vain search beats all. */
const ORDER: readonly ServiceMode[] = ['pv_659', 'a_etude', 'a_domicile', 'a_personne'];

const decidedProse = (candidates: readonly Candidate<ServiceMode>[]): readonly Candidate<ServiceMode>[] => {
  const best = Math.max(...candidates.map(({ weight }) => weight));
  const near = candidates.filter(({ weight }) => weight > best - 0.15);
  const [top, ...rest] = near.sort((a, b) => ORDER.indexOf(a.value) - ORDER.indexOf(b.value));
  if (top === undefined) return [];
  return [{ ...top, weight: rest.length >= 2 ? 0.55 : top.weight - 0.05 * rest.length }];
};

const LONGEST_VALUE = 60;

/** What stands beside the label of the service; what follows in brackets only tells how it came to that. */
const labelled = (scene: Scene): readonly Candidate<ServiceMode>[] =>
  scene.form.flatMap((field) => {
    if (field.key !== 'service' && field.key !== 'servedOn') return [];
    const whole = fold(field.value);
    const folded = whole.split(/[(;]/)[0] ?? '';
    if (folded.length > LONGEST_VALUE) return [];
    // "À domicile (article 656)" is the copy left at the office: the article says it.
    const mode = optionMode(/\b65[4-9]\b/.exec(whole)?.[0] ?? folded);
    if (mode === null || new RegExp(BOX.source).test(folded)) return [];
    return [{ value: mode, key: mode, weight: 0.85, kind: 'label', source: sourceOfLine(field.line) }];
  });

/**
 * How the act was served: the ticked box of the sheet of service, else its prose. A sheet that lists every mode and ticks
 * none says nothing.
 */
export const readService = (scene: Scene): Choice<ServiceMode> => {
  const options = scene.rows.flatMap(optionsOfRow);
  const ticked = options.filter((option) => option.ticked);
  const boxes = ticked.map(
    (option): Candidate<ServiceMode> => ({
      value: option.mode,
      key: option.mode,
      weight: 0.95,
      kind: 'box',
      source: sourceOfLine(option.line),
    }),
  );
  const prose = decidedProse(proseCandidates(scene));
  const agreed = boxes.length === 0 ? prose : prose.filter((each) => boxes.some((box) => box.key === each.key));
  return choose([...boxes, ...labelled(scene), ...agreed]);
};
