import { labelKeyOf, sectionRoleOf } from '../document/label-key.ts';
import { isQuestion } from '../document/question-key.ts';
import { facingCues } from './facing-cues.ts';

export type PartyRole = 'claimant' | 'addressee' | 'guarantor' | 'tenant' | 'premises' | 'officer' | 'other';

/** A run of the act that speaks of one party; offsets into the act's prose. */
export type Segment = { readonly role: PartyRole; readonly start: number; readonly end: number; readonly cue: string };

type Cue = { readonly role: PartyRole | 'next'; readonly start: number; readonly end: number };

const PERSON =
  "(?:monsieur|madame|mademoiselle|messieurs|mesdames|m\\.|mm\\.|mme|mlle|mr|la societe|l'association|l'indivision|la succession|les heritiers|les epoux|\\d\\s?[)°/.-])";

/** Who stands between a verb and the name: `mandaté par votre bailleur, X`. */
const OWNER = '(?:votre|le|la) (?:bailleur|bailleresse|proprietaire),?\\s+';
/** Words that begin no name. */
const NO_NAME =
  '(?:qui|que|dont|pour|en|a|il|elle|lui|eux|vous|votre|ou|et|est|ce|cette|un|une|si|sur|dans|le (?:juge|tribunal|present)|la (?:somme|dette|presente))\\b';

/** Formulas by which an act names its parties. All are matched on folded prose, where `\n` ends an item. */
const FORMULAS: readonly (readonly [PartyRole, RegExp])[] = [
  [
    'claimant',
    /\b(?:a|sur) la (?:demande|requete|requisition) (?:de|du|des|d')(?! (?:votre|l'autre)|u bailleur\b)\s*:?/g,
  ],
  ['claimant', /\ba la (?:demande|requete)\s*:/g],
  [
    'claimant',
    /^au nom (?:et pour le compte )?(?:de|du|d')\s*:?\s*(?!(?:la |l'|le |ladite |dudit )?(?:demand|requer|bailleur|bailleresse|propriet|creanc|partie|peuple|loi))/gm,
  ],
  [
    'claimant',
    /\b(?:agissant|j'agis|nous agissons|agissons)(?: a la requete| pour le compte| au nom| a la demande)? (?:de|pour)\b\s*:?/g,
  ],
  [
    'claimant',
    new RegExp(`\\b(?:mandate|charge|requis|saisi|missionne|commis)e? par\\s+(?:${OWNER})?(?!${NO_NAME})`, 'g'),
  ],
  [
    'claimant',
    new RegExp(
      `\\b(?:votre|mon|ma|leur) (?:bailleur|bailleresse|proprietaire|client|cliente|mandant|mandante),\\s+(?!${NO_NAME})`,
      'g',
    ),
  ],
  [
    'claimant',
    /\b(?:par|pour|de|que)\s+(?=[^.;,\n]{3,90}, (?:votre|vos|son|leur) (?:bailleurs?|bailleresse|proprietaires?)\b)/g,
  ],
  [
    'claimant',
    new RegExp(
      `\\b(?:pour|du|de la|son|sa|leur|le|la|notre) (?:proprietaire|mandante?|bailleur|bailleresse)s?\\s*[,:–-]?\\s+(?=${PERSON}|sci\\b|sas?\\b|sarl\\b|societe)`,
      'g',
    ),
  ],
  ['claimant', new RegExp(`\\b(?:appartenant a|propriete de)\\s+(?!${NO_NAME})`, 'g')],
  ['claimant', /^(?:pour|entre)\s*:?\s*(?:\n|(?=\S.{0,80}(?:demeurant|siege|ne le|nee le|rcs)))/gm],
  [
    'addressee',
    /\b(?:donne|donnons|donner|fait|fais|faisons|signifie|signifions|delivre|delivrons|denonce|remis|laisse)(?:\s+(?:ce jour|copie|le present|la presente|du present acte|et laisse copie|acte))*\s+(?:assignation|commandement|commandement de payer|signification|sommation|copie|citation)?\s*(?:d'avoir\s+)?(?:a|aux)\s*:/g,
  ],
  [
    'addressee',
    new RegExp(
      `\\b(?:donne|donnons|donner|fait|fais|faisons|signifie|signifions|delivre|delivrons|denonce|denoncons)(?:\\s+(?:et|ce jour|acte|copie|laisse|remis|delivre|de(?: la| l')?|du|present|presente|le|la|l'|acte|assignation|commandement|payer|signification|citation|sommation))+\\s+(?:a|aux)\\s+(?=${PERSON})`,
      'g',
    ),
  ],
  [
    'addressee',
    new RegExp(
      `\\b(?:assigne|signifie|denonce|delivre|notifie|commande)\\s+(?:a\\s+)?(?=${PERSON})(?!madame, monsieur)`,
      'g',
    ),
  ],
  ['addressee', new RegExp(`\\bs'adress(?:ant|e|er|ent)\\s+a\\s*:?\\s*(?:$|(?=${PERSON}))`, 'gm')],
  ['addressee', new RegExp(`^a\\s*:\\s*|^a\\s*\\n|^a\\s+(?=${PERSON})`, 'gm')],
  [
    'addressee',
    /\b(?:s'est|se sont|me suis|nous sommes|m'etre|nous etre|s'etre) (?:ce jour )?(?:rendue?s?|transportee?s?|presentee?s?|deplacee?s?|adressee?s?) (?:chez|aupres de|au domicile de|a la personne de|a la partie requise)(?:,? (?:savoir|a savoir))?\s*:?/g,
  ],
  [
    'addressee',
    /\b(?:avons|ai|a) (?:signifie|denonce|notifie|remis|delivre) et (?:declare|laisse copie|remis copie|laisse) (?:a|aux)\s*:/g,
  ],
  [
    'addressee',
    /\b(?:(?:porte|portons|porter|portee?)\b[^.]{0,40}\ba la connaissance de|l'honneur d'informer|nous nous adressons a|je m'adresse a|s'adresse(?:nt)? a)\s*[:–—-]?\s*(?=(?:\d\s?[°)/.-]+\s*)?(?:monsieur|madame|mademoiselle|messieurs|mesdames|m\.|mm\.|mme|mlle)[\s.])/g,
  ],
  ['addressee', /\b(?:avons|ai|a)\s+(?:assigne|signifie|cite|denonce|notifie)\s*:\s*$/gm],
  [
    'addressee',
    /(?:^|(?<=[.,;]\s))[^\n.,;]{0,80}\b(?:signifi|denonc|delaiss|remis|remet|assign|command|cite)[^\n]{0,50}\b(?:a|aux)\s*:\s*(?:$|(?=monsieur|madame|mademoiselle|m\.|mme|mlle|messieurs|mesdames))/gm,
  ],
  [
    'addressee',
    /^[\s–-]*(?=(?:monsieur|madame|mademoiselle|mme|m\.)\s[^\n]{4,90}?, (?:co-?)?locataires?\b)|\bafin qu'(?:en|il en|ils en|elle en)\s+soi\S*\s+avise\S*/gm,
  ],
  ['addressee', /\b(?:commandement|assignation)\s+(?=(?:monsieur|madame|mademoiselle|mme)\s)/g],
  ['tenant', /^caution (?:solidaire |simple )?(?:de|du|des|pour) ?:/gm],
  ['guarantor', /(?<=^caution (?:solidaire |simple )?(?:de|du|des|pour) ?:[^\n]{4,300}\n)(?=[^\n])/gm],
  ['guarantor', /^a(?:ux?)?\s*\(?\s*(?:la |les )?cautions?(?: solidaires?)?\s*\)?\s*:/gm],
  ['addressee', /\ba l'(?:encontre|attention|egard) de\s*:?/g],
  ['addressee', /^contre\s*:?\s*(?=\S|\n)/gm],
  [
    'officer',
    /(?:^|(?<=[.,;\s]))(?:je m'appelle|moi,|par le ministere de|j'ai,|nous,|je,|je soussigne|je soussignee|nous soussignes|j'ai soussigne|j'ai huissier|j'ai commissaire)/gm,
  ],
];

/** What no longer speaks of the party before it. */
const ENDS: readonly RegExp[] = [
  /\belisant domicile|\belection de domicile|\blaquelle elit domicile|\bqui elit domicile|\bfaisant election/g,
  /\bou etant et parlant|\bou etant\b|\bparlant a\b|\bauquel ou a laquelle|\bou il est dit/g,
  /\ben vertu (?:d'un|d'une|de|du|des)\b/g,
  /\b(?:vous |leur |lui )?(?:fais|fait|faisons) commandement\b|\b(?:de|d'avoir a) (?:payer|comparaitre|quitter|liberer)\b/g,
  /\b(?:lui|leur|vous) (?:a|avons|ai|est) (?:expose|declare|rappele)e?\b|\btres important\b|\bmodalites (?:de|d')|\bcout de l'acte|\bpar ces motifs|\bplaise au\b|\bobjet de la demande/g,
  /^(?:il (?:vous )?est rappele|vous (?:etes|devez|disposez|pouvez|avez)|attendu|par acte|par contrat|suivant (?:bail|acte|contrat)|aux termes|le present|la presente|selon bail|lesquels?|l'an (?:deux|20)|vu |en execution|agissant en vertu|considerant|dans le delai)/gm,
];

/** `§ RAPPEL DU BAIL`, `* CAUSE *`, `A/ TITRE`: signs that only headings bear. */
const SIGNED_HEADING = /^(?:§ ?[a-z]|\*+ [^\n*]{3,60} \*+$|[a-h]\/ [a-z])/gm;

const LINE_LABEL = /^(?:[^\n:?]{2,60}?)\s*(?=:|\?|\.{4,}|\n|$)/gm;
const MARKS: ReadonlySet<string> = new Set([':', '?', '.']);
/** A label in a cell of its own, folded; offsets into the prose. */
export type CellLabel = { readonly text: string; readonly start: number; readonly end: number };

const ROLE_OF_KEY: Readonly<Record<string, PartyRole>> = {
  landlord: 'claimant',
  tenant: 'addressee',
  guarantor: 'guarantor',
  premises: 'premises',
  office: 'officer',
};
const SECTION_ROLE: Readonly<Record<string, PartyRole>> = {
  landlord: 'claimant',
  tenant: 'addressee',
  guarantor: 'guarantor',
  premises: 'premises',
  office: 'officer',
};

/** `locataire` names the tenant even in a copy for somebody else; `destinataire` whoever the act is served on. */
const roleOfLabel = (folded: string): PartyRole => {
  const role = sectionRoleOf(folded);
  if (role === null) return 'other';
  const party = SECTION_ROLE[role] ?? 'other';
  if (party !== 'addressee') return party;
  return /locataire|preneur|occupant|titulaire|menage|foyer/.test(folded) ? 'tenant' : 'addressee';
};

const UNFINISHED = /\b(?:de|du|des|d'|la|le|les|en|au|aux|et|qualite)\s*\n$/;

/** A label that stands in a cell or before a mark of its own: offsets into the prose. */
const cueOf = (text: string, start: number, end: number, marked: boolean): Cue | null => {
  const section = sectionRoleOf(text);
  const key = marked ? labelKeyOf(text) : null;
  if (section === null && key === null) return null;
  const role = section === null ? (ROLE_OF_KEY[key ?? 'detail'] ?? 'other') : roleOfLabel(text);
  if (role === 'other' && section === null && !isQuestion(text)) return null;
  return { role, start, end };
};

const lineCues = (prose: string): readonly Cue[] => {
  const cues: Cue[] = [];
  for (const match of prose.matchAll(LINE_LABEL)) {
    const mark = prose.charAt(match.index + match[0].length);
    const text = `${match[0].trimEnd()}${mark === '?' ? '?' : ''}`;
    const start = match.index;
    // `en qualité de` + `caution` on the next line: no heading.
    if (UNFINISHED.test(prose.slice(Math.max(0, start - 10), start))) continue;
    const cue = cueOf(text, start, start + match[0].length + (MARKS.has(mark) ? 1 : 0), MARKS.has(mark));
    if (cue !== null) cues.push(cue);
  }
  return cues;
};

/** `Article 2 - Partie poursuivante. …`, `3°) Le locataire est …`: each clause ends the one before. */
const CLAUSE =
  /^(?:(?:article|art\.?|clause|§)\s*(?:n[°o]\s*)?\d{1,2}(?:er)?|\d{1,2}\s?[°o]?\s?(?=[).–—-]))[\s).:°–—-]*(?:(?:du|de la|des|le|la|les|de l'|l')\s*)?([^.:,\n–—-]{2,44}?)(?=\s*[.:,–—-]|\s+(?:est|sont|demeure|habite)\b|$)/gm;

const clauseCues = (prose: string): readonly Cue[] =>
  [...prose.matchAll(CLAUSE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const cue = cueOf(match[1] ?? '', match.index, end, true);
    const numbered = /^(?:article|art|clause|§)/.test(match[0]);
    return cue ?? (numbered ? { role: 'other' as const, start: match.index, end } : []);
  });

/** Labels in cells of their own, with the text of their row beside them. */
const cellCues = (labels: readonly CellLabel[]): readonly Cue[] =>
  labels.flatMap(({ text, start, end }) => cueOf(text, start, end, true) ?? []);

const labelCues = (prose: string, cells: readonly CellLabel[]): readonly Cue[] => [
  ...lineCues(prose),
  ...clauseCues(prose),
  ...cellCues(cells),
];

const formulaCues = (prose: string): readonly Cue[] =>
  FORMULAS.flatMap(([role, pattern]) =>
    [...prose.matchAll(pattern)].map(
      (match): Cue => ({ role, start: match.index, end: match.index + match[0].length }),
    ),
  );

const endCues = (prose: string): readonly Cue[] =>
  [...ENDS, SIGNED_HEADING].flatMap((pattern) =>
    [...prose.matchAll(pattern)].map(
      (match): Cue => ({ role: 'other', start: match.index, end: match.index + match[0].length }),
    ),
  );

/** A further party on a line of its own after "Où étant et parlant à …": it plays the part of the one before. */
const NEXT_PARTY = new RegExp(
  `^(?:et\\s*:?\\s*|et a\\s*:?\\s*|\\d\\s?[°)/.-]+\\s*)?(?=${PERSON}[^\\n]{3,120}?(?:\\bnee?\\b|demeurant|domicilie)|${PERSON}[^\\n]{3,90}\\n(?:demeurant|domicilie|residant|nee?\\b)|[a-z][a-z' -]{4,50}, (?:ne|nee) (?:le|a)\\b)`,
  'gm',
);

const nextCues = (prose: string): readonly Cue[] =>
  [...prose.matchAll(NEXT_PARTY)].map(
    (match): Cue => ({ role: 'next', start: match.index, end: match.index + match[0].length }),
  );

/** Gives each further party the part of the last one named, when something else was said in between. */
const resolved = (cues: readonly Cue[]): readonly Cue[] => {
  const out: Cue[] = [];
  let party: PartyRole = 'other';
  for (const cue of cues) {
    if (cue.role !== 'next') {
      out.push(cue);
      if (cue.role !== 'other') party = cue.role === 'officer' ? 'addressee' : cue.role;
    } else if (
      out.at(-1)?.role === 'other' &&
      (party === 'addressee' || party === 'tenant' || party === 'claimant' || party === 'guarantor')
    ) {
      out.push({ ...cue, role: party });
    }
  }
  return out;
};

const LONGEST = 1400;

/**
 * Cuts the act into runs that speak of the claimant, of whom it is served on, of the premises, of the officer.
 *
 * @param prose folded prose of the act
 * @param cells labels that stand in cells of their own beside their text
 * @param pageStarts offsets at which pages start: what a label opens does not run over them
 * @returns in order; text that no cue opens is in none
 */
export const findSegments = (
  prose: string,
  pageStarts: readonly number[] = [],
  cells: readonly CellLabel[] = [],
): readonly Segment[] => {
  const facing = facingCues(prose);
  const isSuffix = (cue: Cue) => facing.suffixes.some(({ start, end }) => cue.start >= start && cue.start < end);
  const labels = labelCues(prose, cells).filter((cue) => !isSuffix(cue));
  const opened = [
    ...facing.first.map((cue): Cue => ({ ...cue, role: 'claimant' })),
    ...facing.second.map((cue): Cue => ({ ...cue, role: 'addressee' })),
  ];
  const all = [...labels, ...opened, ...formulaCues(prose), ...endCues(prose), ...nextCues(prose)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const cues = resolved(all).filter(
    (cue, index, list) => index === 0 || cue.start !== list[index - 1]?.start || cue.role === 'other',
  );
  const segments: Segment[] = [];
  cues.forEach((cue, index) => {
    if (cue.role === 'other' || cue.role === 'next') return;
    const next = cues.slice(index + 1).find((other) => other.start >= cue.end);
    const page = labels.includes(cue) ? pageStarts.find((start) => start >= cue.end) : undefined;
    const end = Math.min(next?.start ?? prose.length, page ?? prose.length, cue.end + LONGEST);
    if (end - cue.end < 3) return;
    segments.push({ role: cue.role, start: cue.end, end, cue: prose.slice(cue.start, cue.end) });
  });
  return segments;
};
