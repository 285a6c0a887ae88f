import type { ActType } from '@amont/domain/act/act-type';
import { type Candidate, type Choice, choose } from '../choose.ts';
import { lineAt, sourceAt } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';
import type { FormField } from '../document/form-field.ts';
import { onSheet as onAnySheet, type Scene } from '../scene.ts';
import { type DateMention, findDates } from '../text/french-date.ts';
import { type DatedAs, dateRoles } from './date-roles.ts';

const SERVICE_LINE =
  /^(?:\d+\s*[.)-]?\s*)?(?:modalites? (?:de |d')|remise|signification|feuille de|date de (?:la )?(?:signification|remise)|signifie(?:e|\(e\))? le|remis(?:e)? le|delivre(?:e)? le|acte (?:signifie|delivre|remis) le|(?:le present|cet) acte (?:est |a ete )?(?:signifie|remis|delivre) le|date de l'acte)/;
const ACT_OF = /^(?:acte du|commandement (?:de payer )?du|assignation du)\b/;
/** `nous avons signifié le présent acte le …`. */
const SERVED_IT =
  /\b(?:signifie|remis|delivre|laisse|depose)\b[^.;\n]{0,30}\b(?:le present acte|cet acte|la copie|copie)\b[^.;\n]{0,40}\ble\s*$/;
const IN_ACT = /\b(?:signifie|signifiee|delivre|delivree|remis|remise|dresse) (?:ce jour,? )?(?:le|ce jour)\s*$/;
const THIS_ACT =
  /\b(?:le present acte|cet acte|la presente signification|acte (?:signifie|remis|delivre))\b[^.]{0,120}$/;
/** The prose of the sheet of service, which may end with its date. */
const SHEET_PROSE =
  /^(?:\d+\s*[.)-]?\s*)?(?:modalites? (?:de |d')(?:la )?(?:remise|signification)|(?:remise|signification)(?: de l'acte)?$|proces[- ]verbal de (?:remise|signification|recherches))|dresse[^.;]{0,30}proces[- ]verbal de recherches/m;
/** The heading of that sheet, alone on its line. */
const SHEET_HEADING =
  /^(?:\d+\s*[.)-]?\s*)?(?:modalites? (?:de |d')(?:la )?(?:remise|signification)|(?:remise|(?:acte de )?signification)(?: de l'acte)?|proces[- ]verbal de (?:remise|signification|recherches))\s*[:.]?$/;
const PAST =
  /\b(?:bail|contrat|location|sous seing|effet|a ete|ont ete|ayant ete|fut|precedemment|anterieur|commandement de payer|jugement|ordonnance|conge)\b[^.]{0,90}$/;

const candidate = (scene: Scene, date: DateMention, weight: number, kind: string): Candidate<string> => ({
  value: date.iso,
  key: date.iso,
  weight,
  kind,
  source: sourceAt(scene.document, date.start, date.end),
});

/** What stands before a date in the same item of text. */
const sameItem = (scene: Scene, date: DateMention): string => {
  const before = scene.folded.slice(Math.max(0, date.start - 100), date.start);
  return before.slice(before.lastIndexOf('\n') + 1);
};

/** A label over a date: `Arrêté au`, `Bail signé le`. */
const DATES_SOMETHING_ELSE =
  /^(?!.*(?:signifi|remis|acte|commandement|assignation)).{0,44}\b(?:au|le|du|depuis|bail|naissance|audience|echeance)\s*:?$/;

const startOf = (scene: Scene, role: 'claimant' | 'addressee'): number =>
  scene.segments.find((segment) => segment.role === role)?.start ?? scene.folded.length;

/** `Ce jour, 27 octobre 2025, à la requête de`. */
const opensRequest = (scene: Scene, date: DateMention): boolean => {
  const before = scene.folded.slice(Math.max(0, date.start - 14), date.start);
  const after = scene.folded.slice(date.end, date.end + 30).replace(/\n/g, ' ');
  return (
    /^[\s,.;]*a la (?:requete|demande)\b/.test(after) || (/\bce jour,?\s*(?:le )?$/.test(before) && date.form !== 'act')
  );
};

/** `L'an … le …`, or the date in letters alone under the title. */
const openings = (scene: Scene): readonly Candidate<string>[] => {
  const acts = scene.dates.filter((date) => date.form === 'act' && !PAST.test(sameItem(scene, date)));
  const [first] = acts;
  if (first !== undefined) return [candidate(scene, first, 0.92, 'opening')];
  const request = scene.dates.find((date) => opensRequest(scene, date));
  if (request !== undefined) return [candidate(scene, request, 0.9, 'opening')];
  const firstPage = scene.document.lines[0]?.page ?? 1;
  const parties = Math.max(startOf(scene, 'claimant'), startOf(scene, 'addressee'));
  const alone = scene.dates.find((date) => {
    const line = lineAt(scene.document, date.start);
    if (line === undefined || line.page > firstPage + 1) return false;
    if (date.start > parties && !onAnySheet(scene, date.start)) return false;
    if (scene.form.some((field) => field.line === line && field.key !== 'date' && field.key !== 'servedOn'))
      return false;
    if (DATES_SOMETHING_ELSE.test(scene.document.lines[line.index - 1]?.folded ?? '')) return false;
    const before = line.folded.slice(0, date.start - line.start);
    const after = line.folded.slice(Math.min(line.folded.length, date.end - line.start));
    return (
      /^(?:et |a [a-z]+,? |[a-z-]{3,25},? )?(?:en date du |le |du |ce |date ?:? ?)?(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?$/.test(
        before,
      ) && after.length < (date.form === 'words' ? 30 : 3)
    );
  });
  return alone === undefined ? [] : [candidate(scene, alone, alone.form === 'words' ? 0.88 : 0.82, 'opening')];
};

/** A bare `Date :` counts beside the nature of the act, or in letters, in which only acts are dated. */
const dateLabelWeight = (scene: Scene, field: FormField, date: DateMention): number => {
  if (field.key === 'servedOn') return 0.9;
  if (field.key !== 'date') return 0;
  if (field.section === 'service' || field.section === 'act') return 0.85;
  if (date.form !== 'figures' && field.section !== 'hearing' && field.section !== 'premises') return 0.88;
  if (field.section !== null) return 0;
  const beside = scene.form.some(
    (other) => other.key === 'nature' && other.page === field.page && Math.abs(other.row - field.row) <= 3,
  );
  return beside ? 0.75 : 0;
};

const labelled = (scene: Scene): readonly Candidate<string>[] =>
  scene.form.flatMap((field) => {
    const above = scene.document.lines[field.line.index - 1];
    if (above?.page === field.page && NAMES_JUDGMENT.test(above.folded)) return [];
    const date = field.key === 'servedOn' || field.key === 'date' ? findDates(fold(field.value))[0] : undefined;
    const weight = date === undefined ? 0 : dateLabelWeight(scene, field, date);
    if (date === undefined || weight === 0) return [];
    const source = sourceAt(scene.document, field.line.start, field.line.end);
    const kind = field.section === 'service' ? 'sheet' : 'label';
    return [{ value: date.iso, key: date.iso, weight, kind, source }];
  });

/** `SIGNIFICATION`, and right below: `Le 10 novembre 2025, le destinataire étant absent …`. */
const opensSheet = (scene: Scene, date: DateMention): boolean => {
  const line = lineAt(scene.document, date.start);
  const above = line === undefined ? undefined : scene.document.lines[line.index - 1];
  if (line === undefined || above === undefined || above.page !== line.page) return false;
  return (
    SHEET_HEADING.test(above.folded) && /^(?:le|ce|en date du)\s*$/.test(line.folded.slice(0, date.start - line.start))
  );
};

/** The sheet of service: `MODALITÉS DE REMISE – 29/10/2024`, `Signifié le 14/10/2025`, `cet acte a été remis le …`. */
const onSheet = (scene: Scene, type: ActType): readonly Candidate<string>[] =>
  scene.dates.flatMap((date) => {
    const line = lineAt(scene.document, date.start);
    if (line === undefined || date.form === 'act' || isAnothers(scene, date, type)) return [];
    const cell = line.cells.find((each) => each.folded.includes(scene.folded.slice(date.start, date.end)));
    const head = cell?.folded ?? line.folded;
    if (SERVICE_LINE.test(head) && head.length < 80) return [candidate(scene, date, 0.86, 'sheet')];
    if (ACT_OF.test(head) && head.length < 40) {
      // In the letterhead it dates this act; at the foot of a page or in a list of exhibits, perhaps another.
      const heads = date.start < Math.min(startOf(scene, 'claimant'), startOf(scene, 'addressee'));
      return [candidate(scene, date, heads ? 0.85 : 0.6, 'footer')];
    }
    if (opensSheet(scene, date)) return [candidate(scene, date, 0.86, 'sheet')];
    const before = scene.folded.slice(Math.max(0, date.start - 140), date.start);
    if (SERVED_IT.test(before)) return [candidate(scene, date, 0.8, 'sheet')];
    if (IN_ACT.test(before) && THIS_ACT.test(before) && !/commandement|jugement/.test(before))
      return [candidate(scene, date, 0.7, 'sheet')];
    if (
      SHEET_PROSE.test(scene.folded.slice(Math.max(0, date.start - 500), date.start)) &&
      /\b(?:le|du)\s*$/.test(before) &&
      !PAST.test(before)
    )
      return [candidate(scene, date, 0.6, 'sheet')];
    return [];
  });

const ELSE: ReadonlySet<string> = new Set(['birth', 'account', 'hearing', 'lease', 'earlier', 'other']);

/** Every mention of the day is told to be the date of something else. */
const isElse = (scene: Scene, iso: string): boolean => {
  const mentions = dateRoles(scene).filter(({ date }) => date.iso === iso);
  return mentions.length > 0 && mentions.every(({ role, weight }) => role !== null && ELSE.has(role) && weight >= 0.72);
};

/** How many lines the head of an act has at most: title, letterhead, references. */
const HEAD_LINES = 14;
const HEARSAY = 0.5;
const SURE = 0.7;

/** Where a date stands: two mentions in one part of an act are one another's echo. */
const partOf = (scene: Scene, date: DateMention): string => {
  if (onAnySheet(scene, date.start)) return 'sheet';
  const line = lineAt(scene.document, date.start);
  return line !== undefined && line.index < HEAD_LINES ? 'opening' : 'body';
};

/** A date that opens its sentence in the head of the act, or in letters: an act has no other. */
const unnamedWeight = ({ date, opens }: DatedAs, part: string): number => {
  if (!opens) return 0;
  if (date.form !== 'figures') return 0.78;
  return part === 'opening' ? 0.5 : 0;
};

/** Acts and papers that an act of each type tells of because they came before it. */
const CAME_BEFORE: Readonly<Record<ActType, RegExp>> = {
  commandement_de_payer: /\b(?:sommation|mise en demeure|relance|jugement|ordonnance)\b[^.;]*$/,
  assignation: /\b(?:commandement|cdt|sommation|mise en demeure|conge)\b(?![^.;]*\bassignation)[^.;]*$/,
  commandement_de_quitter_les_lieux:
    /\b(?:jugement|ordonnance|decision|arret|titre|assignation|commandement de payer)\b(?![^.;]*\bquitter)[^.;]*$/,
};

/** What such an act was, told behind its day: `Par exploit du …, il leur a été délivré un commandement`. */
const CAME_BEFORE_BEHIND: Readonly<Record<ActType, RegExp>> = {
  commandement_de_payer: /^[^.;\n]{0,70}\b(?:une|la) (?:sommation|mise en demeure)\b/,
  assignation: /^[^.;\n]{0,90}\b(?:un|le|ce) (?:commandement|conge)\b|^[^.;\n]{0,90}\bune sommation\b/,
  commandement_de_quitter_les_lieux: /^[^.;\n]{0,90}\b(?:jugement|ordonnance|decision|commandement de payer)\b/,
};

/** A row above that names a judgment: `Signifié le` under it tells of the judgment's service. */
const NAMES_JUDGMENT = /^(?:titre|jugement|ordonnance|decision|arret)\b/;

/** Whether the words of its item, or the row above it, make a date the day of another paper's service. */
const isAnothers = (scene: Scene, date: DateMention, type: ActType): boolean => {
  if (CAME_BEFORE[type].test(sameItem(scene, date))) return true;
  if (CAME_BEFORE_BEHIND[type].test(scene.folded.slice(date.end, date.end + 130))) return true;
  const line = lineAt(scene.document, date.start);
  const above = line === undefined ? undefined : scene.document.lines[line.index - 1];
  return above?.page === line?.page && NAMES_JUDGMENT.test(above?.folded ?? '');
};

/** The dates that the words around them make the day of service, less surely where the account was made up later. */
const told = (scene: Scene, type: ActType, already: readonly Candidate<string>[]): readonly Candidate<string>[] => {
  const roles = dateRoles(scene).filter(({ role, date }) => role !== 'served' || !isAnothers(scene, date, type));
  const accounts = roles.filter(({ role, weight }) => role === 'account' && weight >= 0.8).map(({ date }) => date.iso);
  const named = roles.filter(({ role, weight }) => role === 'served' && weight >= SURE).map(({ date }) => date.iso);
  // An act tells of no service later than its own.
  const latest = [...named].sort().at(-1);
  const sure = latest !== undefined || already.some(({ weight }) => weight >= SURE);
  const known = new Set(already.map(({ source }) => `${source?.page}/${source?.excerpt}`));
  return roles.flatMap((dated): readonly Candidate<string>[] => {
    const { date, role, weight } = dated;
    const part = partOf(scene, date);
    const own = role === 'served' ? weight : role === null ? unnamedWeight(dated, part) : 0;
    if (own < HEARSAY) return [];
    if (role === null && sure && !named.includes(date.iso) && !already.some(({ key }) => key === date.iso)) return [];
    const overtaken = role === 'served' && latest !== undefined && latest > date.iso;
    const late = overtaken || accounts.some((iso) => iso > date.iso) ? 0.6 : 1;
    const one = candidate(scene, date, own * late, part);
    return known.has(`${one.source?.page}/${one.source?.excerpt}`) ? [] : [one];
  });
};

const FALLBACK = /\b(?:fait|dresse|etabli) (?:a|en)\b[^.\n]{0,40}\ble\s*$|^(?:paris|[a-z-]{3,20}),? le\s*$/m;

const fallback = (scene: Scene): readonly Candidate<string>[] => {
  const date = scene.dates.find((each) => FALLBACK.test(scene.folded.slice(Math.max(0, each.start - 60), each.start)));
  return date === undefined ? [] : [candidate(scene, date, 0.55, 'signed')];
};

const deposit = (scene: Scene): string | null => {
  const field = scene.form.find((each) => each.key === 'depositedOn');
  return field === undefined ? null : (findDates(fold(field.value))[0]?.iso ?? null);
};

/**
 * The day the act was served: opening formula, transmission sheet and sheet of service, compared. Dates of earlier acts
 * that the body tells of are not candidates.
 *
 * @param type which act it is: it tells of the service of those that came before it
 */
export const readServedOn = (scene: Scene, type: ActType): Choice<string> => {
  const named = [...openings(scene), ...labelled(scene), ...onSheet(scene, type)].filter(
    (one) => !isElse(scene, one.key),
  );
  const found = [...named, ...told(scene, type, named)];
  const choice = choose(found.length > 0 ? found : fallback(scene));
  const deposited = deposit(scene);
  if (choice.reading === null || deposited === null || choice.reading.value <= deposited) return choice;
  return { ...choice, contradicted: true, reading: { ...choice.reading, confidence: choice.reading.confidence * 0.6 } };
};
