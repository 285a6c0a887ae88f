import { fold } from '../document/fold-text.ts';
import { nearSpelling } from '../text/near-spelling.ts';
import { isFirstName } from './person-name.ts';

/** Words that follow a name without being part of it, folded. */
export const STOP = new Set(
  (
    'ne nee nes demeurant demeurants domicilie domiciliee nationalite profession agissant ayant en ci sis sise residant et ou locataire ' +
    'locataires preneur caution garant dont exercant celibataire mariee divorcee divorce veuf retraite retraitee salarie salariee etudiant ' +
    'etudiante represente representee pris prise es ainsi parlant tous toutes un une pour par sur dans avec lequel laquelle sans occupant ' +
    'occupants adresse telephone tel demeurent bailleur proprietaire requerant debiteur destinataire signifie bail logement nom prenom prenoms a au ' +
    'aux qui que dernier dernierement anciennement actuellement soussigne commissaire huissier epoux euros titulaire cotitulaire colocataire conjoint conjointe mr mme mlle me maitre precisions observations affaire dossier reference references'
  ).split(' '),
);
const CIVILITY_WORDS = ['monsieur', 'madame', 'mademoiselle'];

/** Spelt out, or one letter off as OCR may leave it (`Monsicur`, `Madamc`). */
export const isCivility = (word: string): boolean =>
  CIVILITY_WORDS.some((known) => nearSpelling(fold(word).replace(/rn/g, 'm'), known));

/** Whether a word can be part of a name. */
export const isNameWord = (word: string): boolean => /^[\p{L}][\p{L}'’.-]*$/u.test(word);

/** A particle in small letters: `de`, `ben`, `d'Artemare`. */
export const isLowerParticle = (word: string): boolean =>
  /^(?:de|du|des|d['’]?|la|le|les|l['’]|van|von|den|der|ter|di|da|dos|do|del|della|el|al|ben|bin|ibn|ould|y)$/.test(
    word,
  ) || /^[dl]['’]\p{Lu}/u.test(word);

/** A name in capitals, particles aside. */
export const isNameInCapitals = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => word === word.toUpperCase() || isLowerParticle(word));

const NEXT_WORD = /^[\s,]+(\p{Lu}[\p{L}'’-]+)/u;

/** Whether a known given name, or the word that announces one, stands next, after blanks or a comma. */
export const givenNameFollows = (text: string, at: number): boolean => {
  const next = NEXT_WORD.exec(text.slice(at, at + 40))?.[1];
  return next !== undefined && (isFirstName(next) || /^pr[ée]noms?$/i.test(next));
};
