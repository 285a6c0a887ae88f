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
    `\\b(?:j'agis|nous agissons|agissant|intervenant|j'interviens|je me presente|je viens)\\s+(?:ici\\s+)?(?:au nom|pour le compte|dans l'interet|pour|a la demande|sur (?:la )?(?:demande|requete))\\s*(?:de\\s|d'|du\\s|des\\s)?(?:la part de\\s)?\\s*${NO_NAME}`,
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
  new RegExp(`\\b(?:consenti|conclu|passe|signe)e?s? (?:avec|par)\\s+(?:${WHOSE}${OWNER},?\\s+)${NO_NAME}`, 'g'),
];

const LONGEST = 420;
const PAGES = 2;

/** A run of the act in which somebody is said to be the owner; it starts with the name. */
export type StatedOwner = { readonly start: number; readonly end: number };

/** Owners that a sentence names, in the order of the act's first two pages. */
export const statedOwners = (scene: Scene): readonly StatedOwner[] => {
  const first = scene.document.lines[0]?.page ?? 1;
  const last = scene.document.lines.findLast(({ page }) => page < first + PAGES)?.end ?? 0;
  const text = scene.folded.slice(0, last);
  return STATED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].length;
      return { start, end: Math.min(start + LONGEST, scene.prose.length) };
    }),
  ).sort((a, b) => a.start - b.start);
};
