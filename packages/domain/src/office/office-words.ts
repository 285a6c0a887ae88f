import { withoutDigits, wordsOf } from '../casework/folded-text.ts';

/** Legal forms, titles and the words around them: what two spellings of one office may have or not have. */
const NOT_A_NAME: ReadonlySet<string> = new Set([
  ...['SELARL', 'SELAS', 'SELAFA', 'SELURL', 'SELCA', 'SEL', 'SCP', 'SAS', 'SASU', 'SARL', 'EURL', 'SA', 'SNC', 'SPE'],
  ...[
    'SPFPL',
    'SOCIETE',
    'CIVILE',
    'PROFESSIONNELLE',
    'EXERCICE',
    'LIBERAL',
    'UNIPERSONNELLE',
    'TITULAIRE',
    'TITULAIRES',
  ],
  ...['MAITRE', 'MAITRES', 'ME', 'MES', 'ASSOCIE', 'ASSOCIES', 'ASSOCIEE', 'ASSOCIEES', 'COMMISSAIRE', 'COMMISSAIRES'],
  ...[
    'HUISSIER',
    'HUISSIERS',
    'JUSTICE',
    'OFFICE',
    'OFFICES',
    'ETUDE',
    'ETUDES',
    'CABINET',
    'AUDIENCIER',
    'AUDIENCIERS',
  ],
  ...['ET', 'DE', 'DU', 'DES', 'LA', 'LE', 'LES', 'D', 'L', 'UN', 'UNE', 'CDJ'],
]);

/** `S E L A R L` of `S.E.L.A.R.L.`: single letters in a row are one word. */
const joined = (words: readonly string[]): readonly string[] =>
  words.reduce<string[]>((all, word, index) => {
    const afterLetter = word.length === 1 && index > 0 && words[index - 1]?.length === 1;
    if (afterLetter) all.push(`${all.pop() ?? ''}${word}`);
    else all.push(word);
    return all;
  }, []);

const isForm = (word: string): boolean => NOT_A_NAME.has(word);

/**
 * The words of an office's name that tell it from another: capitals without accents, legal form, title or link words; digits
 * that OCR put into a word are the letters they look like, and numbers (a telephone read with the name) are none of it.
 *
 * @example officeWords('S.E.L.A.R.L. Exemple & Associés') // ['EXEMPLE']
 * @returns empty when the name holds nothing else
 */
export const officeWords = (name: string): readonly string[] =>
  joined(wordsOf(name))
    .map((word) => (/[A-Z].*[A-Z]/.test(word) ? withoutDigits(word) : word))
    .filter((word) => !isForm(word) && !/^\d+$/.test(word));
