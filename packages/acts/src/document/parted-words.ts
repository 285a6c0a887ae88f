import { fold } from './fold-text.ts';

/** The words of the titles and headings of acts, folded, without their apostrophes: what a title can be taken apart into. */
const WORDS: ReadonlySet<string> = new Set(
  `a acte actes adresse adresses adressant averti agissant agissons articles article assignation assigne assistance associe associes au audience aux avec
  avoir bail bailleur bailleurs bailleresse baux ce ces cet cette chef civil clause commandement commandements commissaire commissaires comme comparaitre compte
  conclu conditions conference consequence constat constitue contentieux contre contrepartie copie cout creance creancier d date de debiteur
  decompte decomptes defaut defendeur delai delais delivrance delivree demande demandeur demandeurs denonciation des desormais destinataire
  destinataires detail deux devant dispositif domicile donne donnee dont du dudit echeance election en encontre ensemble entre est et etablissement
  etat etude evacuer exploit expose expulsion faits fait faire faisons fin fins fond force habitation huissier huissiers immediat important
  impayes information informations injonction j judiciaire juge jugement justice l la le les lesquels lesquelles lequel laquelle libellee liberer lui il lieu lieux locataire
  locataires locaux logement loi loyer loyers ma mandataire maitre mai mes mesures mise mode modalites moi mois moyens ne nom notification
  notre nous obligatoires office officier on ont ou par paris parlant partie parties poursuivant poursuivante poursuivants poursuivi poursuites payer paiement personne pieces place plein plaise pole pour preavis
  prealable preneur present presente presentes principal proces procedure protection proximite puisque parfaire parallele personnel personnelle personnels personnelles poursuite rappelle rappelee detaille detaillee entremise videront adelaide mademoiselle loiselet qu que quitter quittance rappel
  recherches redevable refere relation remise requerant requerante requerants requete reserves resiliation resolutoire restitution
  sans se signe signification signifie signifiee signifions situation solidaire sommation somme sommes sont sous soussigne soussignes suite suivant
  sur susnomme termes titre toutes tribunal un une vertu verbal vide vider visant vise vos votre vous`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const LONGEST_WORD = 17;
/** A shorter run of letters may be a word of its own. */
const LEAST_LETTERS = 12;
const LEAST_HEADING = 8;
const RUN = /\p{L}{12,}/gu;
const ELIDED: ReadonlySet<string> = new Set(['d', 'l', 'j', 'qu']);

/** Fewest words of the list that make up a run of letters: where each of them ends; null when they do not. */
const endsOf = (folded: string): readonly number[] | null => {
  const best: (readonly number[] | null)[] = [[]];
  for (let end = 1; end <= folded.length; end += 1) {
    let least: readonly number[] | null = null;
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from += 1) {
      const before = best[from];
      if (before == null || !WORDS.has(folded.slice(from, end))) continue;
      if (least === null || before.length + 1 < least.length) least = [...before, end];
    }
    best.push(least);
  }
  return best[folded.length] ?? null;
};

const parted = (run: string): string => {
  const ends = endsOf(fold(run));
  if (ends === null || ends.length < 2) return run;
  let text = '';
  let from = 0;
  for (const end of ends) {
    const word = run.slice(from, end);
    text += from === 0 ? word : ELIDED.has(fold(text.split(' ').at(-1) ?? '')) ? `’${word}` : ` ${word}`;
    from = end;
  }
  return text;
};

/** `S O U S S I G N É`: every letter with a blank behind it. */
const SPACED = /^(?:[\p{Lu}\d’',.():;–-] ){4,}[\p{Lu}\d’',.():;–-]$/u;
/** Blanks are known to be lost, so that short runs of letters are taken apart too. */
const SHORT_RUN = /\p{L}{3,}/gu;

/** A short run of letters is taken apart only in a heading all of whose words are known. */
const HEADING_RUN = /\p{L}{8,}/gu;
/** No word begins so. */
const AT_THE = /(?<!\p{L})À(?=L(?:A|['’])(?:\P{L}|$|REQU|DEMANDE))/gu;
const isHeading = (text: string): boolean =>
  text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .every((word) => WORDS.has(fold(word)) || (word.length >= 8 && endsOf(fold(word)) !== null));

const joined = (text: string): string =>
  text
    .replace(/ /g, '')
    .replace(/[,;:](?=\S)/g, (mark) => `${mark} `)
    .replace(SHORT_RUN, parted);

/**
 * A title set with wide letters may come without the blanks between its words (`AUNOMETPOURLECOMPTEDE`): it is taken apart
 * into the words of acts' titles when these make up all of it. Any other text stays as it is.
 */
export const partedWords = (text: string): string => {
  if (SPACED.test(text)) return joined(text);
  if (text.length < LEAST_HEADING || text !== text.toUpperCase()) return text;
  const plain = text.replace(AT_THE, 'À ');
  if (isHeading(plain)) return plain.replace(HEADING_RUN, parted);
  return plain.length < LEAST_LETTERS ? plain : plain.replace(RUN, parted);
};
