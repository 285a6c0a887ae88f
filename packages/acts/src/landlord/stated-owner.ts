import type { Scene } from '../scene.ts';

const OWNER =
  '(?:bailleurs?|bailleresse|proprietaires?|mandante?s?|clients?|cliente|requerante?|creanciere?|donneur d.ordre|commettant)';
const SAID_SO =
  '(?:est|sont|etait|se nomme|se nomment|s.appelle|s.appellent|a pour nom|reste|demeure|:|qui (?:est|se nomme|s.appelle))';
const WHOSE = "(?:(?:mon|ma|mes|notre|nos|votre|vos|son|sa|leurs?|le|la|les)\\s+|l')";
/** Words that begin no name: the sentence goes on with something else. */
const NO_NAME =
  "(?!(?:qui|que|dont|pour|en|a|il|elle|vous|votre|vos|ou|et|est|ce|cet|cette|un|une|des|si|sur|dans|donc|fonde|libre|tenu|propose|invite|representee?|domicilie|le (?:juge|tribunal|present|locataire|preneur)|la (?:somme|dette|presente)|qu')\\b)";

/**
 * Sentences in which an officer says for whom he acts, or whose the dwelling is; folded. Each ends where the name starts.
 */
const STATED: readonly RegExp[] = [
  new RegExp(`(?<![\\w'])${WHOSE}${OWNER}\\s*,?\\s*${SAID_SO}\\s+${NO_NAME}`, 'g'),
  new RegExp(
    `\\b(?:j'agis|nous agissons|agissant|intervenant|j'interviens|je me presente|je viens)\\s+(?:ici\\s+)?(?:au nom|pour le compte|dans l'interet|pour|a la demande|sur (?:la )?(?:demande|requete))(?: (?:expresse|formelle|ecrite|pressante))?\\s*(?:de\\s|d'|du\\s|des\\s)?(?:la part de\\s)?\\s*${NO_NAME}`,
    'g',
  ),
  new RegExp(
    `\\b(?:mandate|charge|requis|saisi|missionne|commis)e?s?(?: a cet effet| expressement| dument)? par\\s+(?:${WHOSE}${OWNER},?\\s+)?${NO_NAME}`,
    'g',
  ),
  new RegExp(
    `\\b(?:je represente|nous representons|a la diligence d(?:e|u)|sur (?:les )?poursuites d(?:e|u))\\s+${NO_NAME}`,
    'g',
  ),
  new RegExp(
    `\\b(?:logement|appartement|local|bien|immeuble)[^.\\n]{0,40}\\b(?:appartient a|appartenant a|est la propriete de|propriete de|vous est loue par|loue par|donne (?:a bail|en location) par)\\s+(?:${WHOSE}${OWNER},?\\s+)?${NO_NAME}`,
    'g',
  ),
  new RegExp(
    `\\b(?:au nom|par ordre|sur ordre|sur instructions?|dans l'interet) (?:de|du|des|d')\\s*(?!peuple)${NO_NAME}`,
    'g',
  ),
  new RegExp(`${WHOSE}${OWNER}\\s+(?=la societe|la sci|sci\\b|societe\\b)`, 'g'),
  new RegExp(`\\b(?:consenti|conclu|passe|signe)e?s? (?:avec|par)\\s+(?:${WHOSE}${OWNER},?\\s+)${NO_NAME}`, 'g'),
];

const LONGEST = 420;
/** `X, votre bailleresse`: the name stands before what it is. */
const BEFORE_ROLE =
  /(?<=^|[.;]\s|\b(?:par|pour|de|que)\s)(?:la |l'|le )?([^.;,\n:]{3,80}),\s+(?:votre |vos |ci-apres (?:denommee?s? |designee?s? )?(?:le |la |les )?|(?:seule? )?(?=proprietaires? d(?:u|es|e l')))(?:bailleurs?|bailleresse|proprietaires?|creanciers?|requerante?s?)\b/gm;
const SENTENCE = /\b(?:nous|vous|je|il|elle|est|sont|nom|compte|ordre|demande|requete)\b|\bj'/;
/** A name ends with its sentence: the next item speaks of somebody else. */
const ITEM_ENDS = /\n(?![a-z])/;
const PAGES = 2;

/** A run of the act in which somebody is said to be the owner; it starts with the name. */
export type StatedOwner = { readonly start: number; readonly end: number };

const endOf = (scene: Scene, start: number): number => {
  const item = scene.prose.slice(start, start + LONGEST).search(ITEM_ENDS);
  const segment = scene.segments.find((each) => each.start > start)?.start ?? scene.prose.length;
  return Math.min(item < 0 ? start + LONGEST : start + item, segment, scene.prose.length);
};

/** Owners that a sentence names, in the order of the act's first two pages. */
export const statedOwners = (scene: Scene): readonly StatedOwner[] => {
  const first = scene.document.lines[0]?.page ?? 1;
  const last = scene.document.lines.findLast(({ page }) => page < first + PAGES)?.end ?? 0;
  const text = scene.folded.slice(0, last);
  const stated = STATED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].length;
      return { start, end: endOf(scene, start) };
    }),
  );
  const before = [...text.matchAll(BEFORE_ROLE)].flatMap((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    return /^\p{Lu}/u.test(scene.prose.slice(start)) && !SENTENCE.test(match[1] ?? '')
      ? [{ start, end: start + (match[1] ?? '').length }]
      : [];
  });
  return [...stated, ...before].sort((a, b) => a.start - b.start);
};
