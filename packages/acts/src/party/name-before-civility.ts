import type { PersonMention } from './person-mention.ts';

const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const PARTICLE = "(?:de|du|des|d['’]|la|le|les|van|von|den|der|ter|di|da|dos|do|el|al|ben|bin)";
/** `LIN (Nathalie Bénédicte), Madame`: the name, the given names in brackets, and the civility behind a comma. */
const PATTERN = new RegExp(
  `(?<![\\p{L}'’-])((?:${PARTICLE}\\s+|d['’])*(?:${WORD})(?:\\s+(?:${PARTICLE}|${WORD})){0,4})\\s*\\((${WORD}(?:[ ,]+${WORD}){0,5})\\)\\s*,\\s*(Monsieur|Madame|Mademoiselle|M\\.|Mr|Mme|Mlle)(?![\\p{L}])`,
  'gu',
);
const CERTAINTY = 0.97;

/** Persons whose civility stands behind their name, as registers and software sort them. */
export const namesBeforeCivility = (text: string): readonly PersonMention[] =>
  [...text.matchAll(PATTERN)].map((match): PersonMention => {
    const [whole, lastName = '', given = '', civility = ''] = match;
    return {
      civility: /^M(?:a|me|lle)/.test(civility) ? 'MME' : 'M',
      lastName: lastName.replace(/\s+/g, ' '),
      firstNames: given.split(/[ ,]+/).join(' '),
      certainty: CERTAINTY,
      otherName: null,
      printed: null,
      start: match.index,
      end: match.index + whole.length,
    };
  });
