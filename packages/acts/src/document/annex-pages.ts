import { type PageText, textOf } from '@amont/domain/text/page-text';
import { fold } from './fold-text.ts';

type Marker = readonly [RegExp, number];

/** Words of a leaflet that advises the household. A leaflet names many helpers; an act at most the FSL and the CCAPEX. */
const ADVICE: readonly Marker[] = [
  [/^\s*(?:la )?(?:notice|document|fiche|livret|plaquette) d'information/m, 3],
  [/sos loyers impayes/, 2],
  [/\badil\b/, 2],
  [/travailleur social|assistante? sociale|service social|equipe sociale/, 2],
  [/a qui s'adresser|que faire|qui peut vous aider|qui contacter|vous aider/, 2],
  [/contactez|prenez (?:contact|rendez-vous)|rencontrez|adressez-vous|n'attendez pas|sans attendre/, 2],
  [/gratuit/, 1],
  [/espace parisien des solidarites|\bcasvp\b|\bespex\b|\bdases\b|\bdsol\b/, 1],
  [/surendettement|banque de france/, 1],
  [/allocations familiales|\bcaf\b/, 1],
  [/treve hivernale/, 1],
  [/action logement/, 1],
  [/votre (?:proprietaire|bailleur)|de votre logement/, 1],
  [/points?-justice|points? d'acces au droit/, 1],
  [/diagnostic social/, 1],
  [/aide juridictionnelle/, 1],
  [/droit au logement opposable|\bdalo\b|commission de mediation/, 1],
  [/charte .{0,40}prevention/, 2],
  [/www\./, 1],
  [/pourquoi (?:cette|recevez|avez)/, 2],
  [/vos (?:justificatifs|droits|ressources)|gardez|conservez/, 1],
];

/** Words that only the act itself bears. */
const OWN: readonly Marker[] = [
  [/l'an\s+(?:deux|20\d\d|mil)/, 4],
  [/a la (?:demande|requete) de(?! votre)/, 2],
  [/soussigne/, 3],
  [/cout (?:de l'|du present )acte/, 3],
  [/total t\.?t\.?c/, 2],
  [/modalites de (?:la )?(?:remise|signification)/, 3],
  [/elisant domicile|election de domicile/, 3],
  [/\bdemeurant\b/, 2],
  [/\bnee?(?:\(e\))? le \d/, 2],
  [/commandement (?:de payer|a :)|donne assignation/, 1],
  [/(?:vous (?:fais|fait|faisons)|fait) commandement/, 3],
  [/bordereau de transmission|nature de l'acte/, 3],
  [/requerante?s?\b/, 2],
  [/par ces motifs|sous toutes reserves/, 3],
  [/en vertu d'un/, 2],
];

const scoreOf = (text: string, markers: readonly Marker[]): number =>
  markers.reduce((sum, [pattern, weight]) => sum + (pattern.test(text) ? weight : 0), 0);

type Scores = { readonly advice: number; readonly own: number };

/** Whoever looks for a second act and whoever lays out the first ask for the same pages. */
const knownScores = new WeakMap<PageText, Scores>();

const scoresOf = (page: PageText): Scores => {
  const known = knownScores.get(page);
  if (known !== undefined) return known;
  const text = fold(textOf(page)).replace(/\t/g, ' ');
  const scores = { advice: scoreOf(text, ADVICE), own: scoreOf(text, OWN) };
  knownScores.set(page, scores);
  return scores;
};

const SURE = 7;
const NEIGHBOUR = 3;

/**
 * Pages that are no part of the act: the annexed notice or any leaflet of advice. A short last page of a leaflet counts
 * with the page before it.
 *
 * @returns page numbers, 1-based
 */
export const annexPages = (pages: readonly PageText[]): readonly number[] => {
  const found: number[] = [];
  for (const page of pages) {
    const { advice, own } = scoresOf(page);
    const after = found.includes(page.page - 1);
    if (advice - 1.5 * own >= SURE || (after && own <= 1 && advice - own >= NEIGHBOUR)) found.push(page.page);
  }
  return found;
};
