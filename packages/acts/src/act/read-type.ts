import type { ActType } from '@amont/domain/act/act-type';
import { type DocumentLine, sourceOfLine } from '../document/act-document.ts';
import type { Reading } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { shareOfCapitals, titleType } from './act-title.ts';

export type TypeReading =
  | { readonly kind: 'act'; readonly type: NonNullable<Reading<ActType>>; readonly contradicted: boolean }
  /** Read, but no act of the procedure; `what` is what it looks like. */
  | { readonly kind: 'other'; readonly what: 'commercial_lease' | 'other_act' | 'letter' | 'unknown' }
  /** An officer's paper about a lease that was served, of which nothing says that it is another; which act it is, a person must say. */
  | { readonly kind: 'unsure' };

const CQL_INSIDE = /\bcommandement\s+(?:de |d'avoir a )(?:quitter|liberer)/;
const OTHER_TITLE =
  /^(?:(?:copie|expedition|acte)\s+)*(?:mise en demeure|sommation|dernier avis|relance|rappel|conge\b|avis d'echeance|proces[- ]verbal (?:d'expulsion|de saisie|de tentative|de constat|de reprise)|saisie|denonciation de saisie|signification (?:de|d'un|d'une) (?:jugement|ordonnance|decision|arret)|jugement|ordonnance|requete|conclusions|protocole|plan d'apurement|quittance|contrat de (?:bail|location))\b/;

const OPERATIVE: readonly (readonly [ActType, RegExp, number])[] = [
  [
    'commandement_de_payer',
    /(?:fais|fait|faisons|donne|donnons|delivre|delivrons|signifie|signifions)\s+(?:ce jour\s+)?(?:par la presente\s+)?commandement(?:[^.;]|\bmm?\.){0,160}?\b(?:de|d'avoir a)\s+(?:(?:me|lui|nous|les?|la|leur|en)\s+)?(?:payer|regler|verser|acquitter|solder)\b/,
    0.78,
  ],
  [
    'commandement_de_payer',
    /(?:fais|fait|faisons|donne|donnons|delivre|signifie)\s+(?:ce jour\s+)?commandement\s+(?:a|aux)\b[\s\S]{20,2500}?(?:^|\n|\s)(?:de|d'avoir a)\s+(?:me\s+|lui\s+)?payer\b/,
    0.78,
  ],
  [
    'commandement_de_payer',
    /\bcommandement\s+(?:est|lui est|vous est|etant)\s+(?:ici\s+|par les presentes\s+)?(?:fait|donne|delivre|signifie)\b[^.;]{0,160}?\b(?:payer|regler|verser|acquitter|solder)\b|\b(?:vous|lui|le|leur)?\s?(?:est|sont)\s+commandes?\s[^.;]{0,160}?\b(?:payer|regler|verser|acquitter|solder)\b|\b(?:je|nous)\s+(?:vous|lui|leur)\s+command(?:e|ons)\s+(?:de|d'avoir a)\s[^.;]{0,40}?(?:payer|regler|verser|acquitter|solder)\b/,
    0.77,
  ],
  ['commandement_de_payer', /\b(?:vous|lui|leur) (?:ordonne|enjoins|commande)\w*\s+de\s+payer\b/, 0.5],
  [
    'commandement_de_payer',
    /\bpar (?:le|la|les) presente?s?\b[^.;]{0,60}\bcommandement\b[^.;]{0,30}\b(?:payer|regler|verser|acquitter|solder)\b/,
    0.72,
  ],
  ['commandement_de_payer', /\bcommandement de payer\b/, 0.1],
  [
    'commandement_de_payer',
    /\b(?:disposez|avez|aurez|dispose)\b[^.;]{0,60}\b(?:semaines|mois)\b[^.;]{0,40}\b(?:payer|regler|acquitter)/,
    0.3,
  ],
  ['commandement_de_payer', /\bd'avoir a payer\b[\s\S]{0,300}\b(?:semaines|mois)\b[\s\S]{0,200}\bsomme de\b/, 0.31],
  [
    'commandement_de_quitter_les_lieux',
    /command(?:ement|e|ons)\b[^.;]{0,120}?\b(?:de|d'avoir a|a)\s+(?:quitter|liberer|deguerpir|vider|evacuer)\b/,
    0.7,
  ],
  [
    'commandement_de_quitter_les_lieux',
    /\b(?:devez|doit|devront|doivent)\s+(?:quitter|liberer|rendre|vider|evacuer|restituer)\s+(?:les|ces|le|ce)\s+(?:lieux|locaux|logement)/,
    0.35,
  ],
  [
    'commandement_de_quitter_les_lieux',
    /(?:fais|fait|faisons|donne|donnons|delivre|signifie)\s+(?:ce jour\s+)?commandement\s+(?:a|aux)\b[\s\S]{20,2500}?(?:^|\n|\s)(?:de|d'avoir a)\s+(?:quitter|liberer|deguerpir|vider|evacuer)\b/,
    0.78,
  ],
  ['assignation', /\b(?:donne|donnons|donner|delivre|delivrons)\s+(?:ce jour\s+)?assignation\b/, 0.75],
  [
    'assignation',
    /\b(?:je|nous)\s+(?:vous|l'|le|la|les)\s?(?:assign|cit|convoqu)(?:e|ons)\b|\bassignation\s+(?:lui |vous |leur )?est\s+(?:donnee|faite|delivree)\b|\bcitation\s+(?:(?:lui |vous |leur )?(?:est|a ete|etait) )?(?:donnee |faite |delivree )?(?:pour|a comparaitre|devant)\b|\best\s+(?:assignee?|citee?)\s+(?:a|devant|pour)\b|\b(?:j'ai|avons|a)\s+(?:ce jour\s+)?assigne\b/,
    0.72,
  ],
  [
    'assignation',
    /\bassigne\b[\s\S]{10,1500}?\b(?:a|d'avoir a) comparaitre\b|\bassigne\b[^.]{0,80}\b(?:comparaitre|devant)\b|d'avoir a (?:se presenter et )?comparaitre|\ba comparaitre (?:par|le|devant|a l'audience)/,
    0.7,
  ],
  ['assignation', /\b(?:a|pour) (?:l'|cette |son )?audience\b[^.;]{0,200}\b\d{1,2}\s?(?:h(?:eures)?\b|:\d\d)/, 0.12],
  ['assignation', /\battendu que\b|\bdire et juger\b|\bs'entendre condamner\b|\bl'entendre condamner\b/, 0.41],
  ['assignation', /\bplaise (?:au|a) (?:tribunal|juge|monsieur|madame)|\bpar ces motifs\b/, 0.4],
];

const HOUSING =
  /habitation|89-462|6 juillet 1989|\blogement\b(?! \(fsl)|\bappartement\b|contentieux de la protection|\b412-\d|residence principale/g;
/** Weaker signs of a dwelling, enough to trust an order to pay that never says what is let. */
const DWELLING_SIGN =
  /\bstudio\b|\bchambre\b|\bbail (?:meuble|vide|verbal|mobilite)\b|\betage\b|\bfsl\b|fonds de solidarite|\blocataires?\b|\bapl\b|\bcaf\b|juge des contentieux|\bloyers? et charges\b|\bbail en date\b/;
const COMMERCIAL =
  /baux? commercia(?:l|ux)|\bl\.?\s?145-\d+|loyers? commercia(?:l|ux)|fonds de commerce|loca(?:l|ux) (?:a usage )?commercia(?:l|ux)|\bboutique\b|usage (?:commercial|professionnel)|bail professionnel|code de commerce[^.]{0,20}145/g;
/** An order or a summons that is about something else than a dwelling: its words say so. */
const ELSEWHERE =
  /saisie[- ](?:vente|attribution|conservatoire|revendication|appr|immobili)|valant saisie|injonction de payer|\bpret (?:personnel|immobilier|a la consommation)|credit (?:a la consommation|renouvelable)|pension alimentaire|prestation compensatoire|charges de copropriete|syndicat des coproprietaires[^.]{0,80}(?:creanci|requer)|cotisations? sociales|lettre de change|licenciement/;
/** Words of a lease or of an occupation, in any act about a dwelling. */
const LET =
  /clause resolutoire|expuls|\bloyers?\b|\bbail\b|\bbaux\b|\bbailleu|\blocati(?:on|f|fs|ve|ves)\b|\blocataires?\b|\bpreneurs?\b|\boccupants?\b|\boccupation\b|\blogement\b|\blieux loues\b/;
const LETTER = /veuillez agreer|salutations distinguees|l'expression de (?:nos|mes)|cordialement/;
const OFFICER = /commissaires? de justice|huissiers? de justice|l'an deux mil|a la (?:demande|requete) de/;

/** A line that stands as a title: short, and in capitals or larger than the body. */
const isTitle = (line: DocumentLine, bodyHeight: number): boolean =>
  line.text.length <= 110 &&
  !/[.;,]$/.test(line.text) &&
  (shareOfCapitals(line.text) > 0.7 || line.box.height > 1.15 * bodyHeight || line.text.length < 60);

const medianHeight = (lines: readonly DocumentLine[]): number => {
  const heights = lines.map((line) => line.box.height).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 10;
};

type Vote = { readonly type: ActType; readonly weight: number; readonly kind: string; readonly line: DocumentLine };

/** `SIGNIFICATION DE JUGEMENT ET COMMANDEMENT DE QUITTER LES LIEUX` may run over two lines. */
const joinedWithNext = (line: DocumentLine, next: DocumentLine | undefined): string =>
  next !== undefined && next.page === line.page && next.text.length < 80
    ? `${line.folded} ${next.folded}`
    : line.folded;

const titleVotes = (scene: Scene): readonly Vote[] => {
  const { lines } = scene.document;
  const bodyHeight = medianHeight(lines);
  const votes: Vote[] = [];
  for (const line of lines) {
    if (!isTitle(line, bodyHeight)) continue;
    const cell = line.cells.find((each) => titleType(each.folded) !== null);
    const own = titleType(line.folded) ?? (cell === undefined ? null : titleType(cell.folded));
    const joined =
      own === null && /^(?:signification|commandement)\b/.test(line.folded)
        ? titleType(joinedWithNext(line, lines[line.index + 1]))
        : own;
    if (joined === null) continue;
    const loud = shareOfCapitals(line.text) > 0.7 || line.box.height > 1.15 * bodyHeight;
    const first = votes.length === 0;
    votes.push({
      type: joined,
      weight: first ? (loud ? 0.9 : 0.65) : loud ? 0.4 : 0.2,
      kind: first ? 'title' : 'later-title',
      line,
    });
  }
  return votes.map((vote) =>
    isOnlyTitle(vote, votes) ? { ...vote, weight: Math.max(vote.weight, ALONE_WEIGHT) } : vote,
  );
};

const ALONE_WEIGHT = 0.82;
const HEAD_LINES = 8;

/** A title among the first lines of the first page, whatever its letters, where no other title says another act. */
const isOnlyTitle = ({ kind, type, line }: Vote, votes: readonly Vote[]): boolean =>
  kind === 'title' && line.page === 1 && line.index < HEAD_LINES && votes.every((other) => other.type === type);

const votesOf = (scene: Scene): readonly Vote[] => {
  const nature = scene.form.flatMap((field): readonly Vote[] => {
    const type =
      field.key === 'nature' ? titleType(field.value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) : null;
    return type === null ? [] : [{ type, weight: 0.9, kind: 'nature', line: field.line }];
  });
  const operative = OPERATIVE.flatMap(([type, pattern, weight]): readonly Vote[] => {
    const index = scene.folded.search(pattern);
    const line = index < 0 ? undefined : scene.document.lines.findLast((each) => each.start <= index);
    return line === undefined ? [] : [{ type, weight, kind: `operative${weight}`, line }];
  });
  return [...nature, ...titleVotes(scene), ...operative];
};

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What else the file is, when its first title or its words say so. */
const otherKind = (scene: Scene, votes: readonly Vote[]): 'commercial_lease' | 'other_act' | 'letter' | null => {
  const { folded } = scene;
  const commercial = count(folded, COMMERCIAL);
  if (commercial > 0 && commercial >= count(folded, HOUSING)) return 'commercial_lease';
  const titled = votes.find((vote) => vote.kind === 'title' || vote.kind === 'nature');
  const told = strength(votes.filter(({ kind }) => kind.startsWith('operative')));
  if (titled === undefined && told < ENOUGH && LETTER.test(folded)) return 'letter';
  // What stands behind the opening of an act is one of its exhibits, or a chapter of it.
  const opened = scene.segments.find(({ role }) => role === 'claimant')?.start ?? scene.folded.length;
  const other = scene.document.lines.find(
    (line) =>
      line.text.length < 90 &&
      (titled !== undefined || line.start < opened) &&
      OTHER_TITLE.test(line.folded) &&
      !CQL_INSIDE.test(joinedWithNext(line, scene.document.lines[line.index + 1])),
  );
  if (
    other !== undefined &&
    (titled === undefined ||
      (other.index < titled.line.index && shareOfCapitals(other.text) > 0.7 && titled.kind !== 'nature'))
  )
    return 'other_act';
  if (titled?.type === 'commandement_de_payer') {
    const title = `${joinedWithNext(titled.line, scene.document.lines[titled.line.index + 1])}`;
    if (/saisie/.test(title) && !/clause resolutoire/.test(folded)) return 'other_act';
    if (/\bavant\b[^.]{0,20}commandement/.test(title)) return 'other_act';
  }
  return null;
};

const strength = (votes: readonly Vote[]): number => {
  const byKind = new Map<string, number>();
  for (const vote of votes) byKind.set(vote.kind, Math.max(byKind.get(vote.kind) ?? 0, vote.weight));
  return 1 - [...byKind.values()].reduce((doubt, weight) => doubt * (1 - weight), 1);
};

const ENOUGH = 0.62;
/** Under this, words of one act alone are hearsay: any letter about a debt says as much. */
const HINTED = 0.38;

/** An officer's paper about a lease that was served and has its cost is an act, though which one may be in doubt. */
const NAMED = 0.1;
const IS_SERVED = /\bco[ui]t\b[\s\S]*\b(?:signifi|remis|notifi)|\b(?:signifi|remis|notifi)[\s\S]*\bco[ui]t\b/;

/** Whether the file is an act of this type about something else than a dwelling: only where its own words say so. */
const isElsewhere = (scene: Scene, type: ActType): boolean =>
  type !== 'commandement_de_quitter_les_lieux' && ELSEWHERE.test(scene.folded) && !LET.test(scene.folded);

/**
 * Says which of the three acts the file is, from its title, its transmission sheet and its operative words; words of the
 * body alone (an assignation tells of an earlier order to pay) never make a type.
 *
 * @returns `other` for letters, formal notices, commercial leases, seizures, judgments
 */
export const readType = (scene: Scene): TypeReading => {
  const votes = votesOf(scene);
  const other = otherKind(scene, votes);
  if (other !== null) return { kind: 'other', what: other };
  const ranked = [...Map.groupBy(votes, (vote) => vote.type)]
    .map(([type, each]) => ({ type, votes: each, strength: strength(each) }))
    .sort((a, b) => b.strength - a.strength);
  const [winner, second] = ranked;
  const best = winner?.votes.reduce((top, vote) => (vote.weight > top.weight ? vote : top));
  const officer = OFFICER.test(scene.folded);
  const enough = officer && LET.test(scene.folded) ? (IS_SERVED.test(scene.folded) ? NAMED : HINTED) : ENOUGH;
  if (winner === undefined || best === undefined || winner.strength < enough) {
    if (officer && LET.test(scene.folded) && IS_SERVED.test(scene.folded) && !ELSEWHERE.test(scene.folded))
      return { kind: 'unsure' };
    return { kind: 'other', what: officer ? 'other_act' : 'unknown' };
  }
  if (isElsewhere(scene, winner.type)) return { kind: 'other', what: 'other_act' };
  const rival = second?.strength ?? 0;
  const contradicted = rival >= 0.85 && winner.strength - rival < 0.1;
  const housing =
    winner.type === 'commandement_de_quitter_les_lieux' ||
    count(scene.folded, HOUSING) > 0 ||
    DWELLING_SIGN.test(scene.folded) ||
    LET.test(scene.folded);
  const confidence = winner.strength * (contradicted ? 0.6 : 1) * (housing ? 1 : 0.75);
  return { kind: 'act', type: { value: winner.type, confidence, source: sourceOfLine(best.line) }, contradicted };
};
