/** A French telephone number met in the text, E.164; offsets into the text searched. */
export type PhoneMention = { readonly e164: string; readonly start: number; readonly end: number };

const SEP = '[\\s.\\-/]{0,2}';
const PHONE = new RegExp(
  `(?<![\\w/.,-]|\\d )(?:(?:\\+|00)\\s?33${SEP}(?:\\(0\\)${SEP})?|0)([1-9])((?:${SEP}\\d{2}){4})(?![\\w/]|[.,-]\\d| \\d\\d(?![\\d°]))`,
  'g',
);
const NOT_A_PHONE =
  /(?:\brcs\b|siren|siret|iban|\bfr\d\d\b|numero|n°|dossier|mandat|\bcode(?! postal)|suivi|ref(?:erence)?s?|compte|client|contrat|capital)[^\n]{0,24}$/;
const PHONE_WORD =
  /(?:tel|telephone|portable|mobile|fax|gsm|joindre|joignable|appel|(?:votre|vos|leurs?|son|ses) numeros?\b|numeros? (?:du|de la|des|de l')\s?(?:locataire|preneur|occupant|menage|foyer|destinataire|debiteur)s?\b|\bt\b|\bf\b|\bp\b)[^\n]{0,20}$|\bnumeros? (?:du|de la|des|de l')\s?(?:locataire|preneur|occupant|menage|foyer|destinataire|debiteur)s?\b[^\n]{0,45}$/;

/** `06 39 98 11 22`: nothing else is printed so, whatever word stands before it. */
const MOBILE_IN_PAIRS = /^0[67](?:[\s.-]\d{2}){4}$/;

/**
 * Numbers of ten digits or with the international prefix; a reference, an account or a company number that merely has ten
 * digits is none.
 */
export const findPhones = (folded: string): readonly PhoneMention[] => {
  const found: PhoneMention[] = [];
  for (const match of folded.matchAll(PHONE)) {
    const before = folded.slice(Math.max(0, match.index - 80), match.index);
    if (!MOBILE_IN_PAIRS.test(match[0]) && !PHONE_WORD.test(before) && NOT_A_PHONE.test(before)) continue;
    const digits = (match[2] ?? '').replace(/\D/g, '');
    found.push({ e164: `+33${match[1]}${digits}`, start: match.index, end: match.index + match[0].length });
  }
  return found;
};

/** One number in a value, E.164; null when the value holds none. */
export const phoneOf = (value: string): string | null => findPhones(value)[0]?.e164 ?? null;
