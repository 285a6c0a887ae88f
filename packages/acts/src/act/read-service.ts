import type { ServiceMode } from '@amont/domain/act/act-type';
import { type Candidate, type Choice, choose } from '../choose.ts';
import { type DocumentLine, sourceAt, sourceOfLine } from '../document/act-document.ts';
import type { VisualRow } from '../document/visual-rows.ts';
import type { Scene } from '../scene.ts';

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

/** Prose of the sheet of service. A sentence that says a mode could not be used does not count for it. */
const PROSE: readonly (readonly [ServiceMode, RegExp, number])[] = [
  [
    'pv_659',
    /proces[- ]verbal (?:de|des) recherches|recherches? (?:sont restees? |demeurees? |restees )?infructueuses|(?:en application|conformement|prevu|vertu|termes|formes?)[^.]{0,40}\barticle 659|ni domicile,? ni residence|n'a (?:ni|plus de) domicile (?:connu|ni)|domicile,? residence (?:et|ni|ou) lieu de travail (?:connus?|inconnus?)|sans domicile (?:ni residence )?connu/g,
    0.9,
  ],
  [
    'a_etude',
    /\b(?:copie|pli|acte|expedition)\b[^.;]{0,160}\b(?:depose|deposee|remise? en depot|conservee?)\b[^.;]{0,60}\b(?:etude|office)\b|\bdepot (?:de l'acte |de la copie )?(?:a|en|en l'|a l'|en notre|a notre)\s?\W?(?:etude|office)|\b(?:depose|deposee|remis|remise|signifie|signifiee|delivre|delivree|laisse|laissee|conserve|conservee)s?\b[^.;\n]{0,90}[\s,](?:en|a|a l'|en l'|a notre|en notre|a mon|en mon)\s?'?(?:etude|office)\b|n'ayant (?:pu|pas pu|voulu)(?: ou voulu| ni voulu)? (?:recevoir|accepter)|conformement a l'article 656|article 656/g,
    0.85,
  ],
  [
    'a_domicile',
    /\b(?:remis|remise|laissee?|delivree?|signifiee?)\b[^.;]{0,120}\b(?:a domicile|au domicile|a (?:une |la )?(?:personne presente|tiers|tierce personne)|a (?:son|sa) (?:conjoint|epou|fils|fille|mere|pere|frere|soeur|concubin|compagn))|(?:accepte|declare accepter)[^.;]{0,20}(?:de (?:la |le )?recevoir|la copie|le pli)|presente au domicile|personne presente|conformement a l'article 655|signification a domicile/g,
    0.82,
  ],
  [
    'a_personne',
    /\b(?:remis|remise|delivree?|signifiee?|laissee?)\b[^.;]{0,80}\b(?:a personne|a sa personne|a lui-meme|a elle-meme|a la personne d[eu]|en mains propres|au destinataire (?:lui|elle|en personne|ainsi))|parlant (?:ainsi )?a (?:(?:sa|leur) (?:propre )?personne|lui-meme|elle-meme|son? destinataire)|\bainsi (?:declare|qu'(?:il|elle) (?:l'a )?declare)|rencontree?(?: a son domicile| sur place)?,? (?:qui a|ainsi)|conformement a l'article 654|signification a personne/g,
    0.85,
  ],
];
const NEGATED =
  /(?:impossible|n'ayant pu|n'a pu|n'a pas pu|s'averant|s'etant averee?|averee? impossible|\bni |\baucune? |faute de|a defaut de|en l'absence de|sans pouvoir|\bsi |lorsque|cas ou|\bsoit )[^.;]{0,60}$/;
const NEGATED_AFTER = /^[^.;]{0,60}\b(?:impossible|s'est averee? impossible|n'a pu|n'a pas pu|n'ayant pu)\b/;
const SHEET =
  /modalites? (?:de |d')(?:la )?(?:remise|signification|delivrance)|feuille de signification|signification de l'acte|remise de l'acte|proces[- ]verbal de (?:remise|signification)|cet acte a ete|acte (?:a ete )?(?:signifie|remis|delivre)/g;

const sheetRange = (scene: Scene): readonly (readonly [number, number])[] => {
  const ranges = [...scene.folded.matchAll(SHEET)].map((match): readonly [number, number] => [
    match.index - 60,
    match.index + 2600,
  ]);
  return ranges.length > 0 ? ranges : [[0, scene.folded.length]];
};

const proseCandidates = (scene: Scene): readonly Candidate<ServiceMode>[] => {
  const ranges = sheetRange(scene);
  const fallback = ranges[0]?.[1] === scene.folded.length;
  return PROSE.flatMap(([mode, pattern, weight]) => {
    const hit = [...scene.folded.matchAll(pattern)].find((match) => {
      const inside = ranges.some(([from, to]) => match.index >= from && match.index < to);
      const before = scene.folded.slice(Math.max(0, match.index - 90), match.index);
      const after = scene.folded.slice(match.index + match[0].length, match.index + match[0].length + 90);
      return (
        inside &&
        !NEGATED.test(before) &&
        !(mode === 'a_personne' && NEGATED_AFTER.test(after)) &&
        !isUnticked(scene, match.index)
      );
    });
    if (hit === undefined) return [];
    const source = sourceAt(scene.document, hit.index, hit.index + hit[0].length);
    return [{ value: mode, key: mode, weight: fallback ? weight - 0.1 : weight, kind: 'prose', source }];
  });
};

const isUnticked = (scene: Scene, offset: number): boolean => {
  const line = scene.document.lines.findLast((each) => each.start <= offset);
  return line !== undefined && optionsIn(line.folded, line).some((option) => !option.ticked);
};

/** Prose tells what was tried before: the copy left at the office beats the visit, a vain search beats all. */
const ORDER: readonly ServiceMode[] = ['pv_659', 'a_etude', 'a_domicile', 'a_personne'];

const decidedProse = (candidates: readonly Candidate<ServiceMode>[]): readonly Candidate<ServiceMode>[] => {
  const [top, ...rest] = [...candidates].sort((a, b) => ORDER.indexOf(a.value) - ORDER.indexOf(b.value));
  if (top === undefined) return [];
  return rest.length >= 2
    ? [{ ...top, weight: 0.55 }]
    : [{ ...top, weight: rest.length === 1 ? top.weight - 0.05 : top.weight }];
};

const labelled = (scene: Scene): readonly Candidate<ServiceMode>[] =>
  scene.form.flatMap((field) => {
    if ((field.key !== 'service' && field.key !== 'servedOn') || field.value.length > 60) return [];
    const folded = field.value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const mode = optionMode(folded);
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
