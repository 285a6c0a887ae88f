import type { NoticeVerdict } from '@amont/domain/notice/notice-check';
import type { LoggedFinding } from '@amont/domain/office/office-act';
import { writtenValue } from './written-value.ts';

const quoted = (value: string | null): string => (value === null ? '' : `« ${writtenValue(value)} »`);

const of = (contact: string | null): string => (contact === null ? '' : ` (${contact})`);

/** Puts the page before a sentence that begins with a small letter; without a page the sentence stands alone. */
const atPage = (page: number | null, words: string): string =>
  page === null ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : `Page ${page} : ${words}.`;

const replaced = ({ found, expected }: LoggedFinding, what: string): string => {
  if (found !== null && expected !== null) return `remplacer ${quoted(found)} par ${quoted(expected)}`;
  if (found !== null) return `retirer ${quoted(found)}`;
  return expected === null ? `corriger ${what}` : `inscrire ${quoted(expected)}`;
};

/**
 * What is to be done about a finding, as one French sentence with its page.
 *
 * @param contact how the contact is called, not its id
 */
export const correctionSentence = (finding: LoggedFinding, contact: string | null): string => {
  const { kind, page, found, expected } = finding;
  switch (kind) {
    case 'obsolete_phone':
    case 'wrong_phone':
      return atPage(page, `${replaced(finding, 'le numéro')}${of(contact)}`);
    case 'obsolete_contact':
      return atPage(page, `${replaced(finding, 'le contact')}${of(contact)}`);
    case 'missing_contact':
      return atPage(page, `ajouter le contact${of(contact)}${expected === null ? '' : ` : ${writtenValue(expected)}`}`);
    case 'missing_section':
      return atPage(
        page,
        `ajouter la rubrique absente${expected === null && found === null ? '' : ` ${quoted(expected ?? found)}`}`,
      );
    case 'pre_reform_wording':
      return atPage(page, `${replaced(finding, 'le texte')}, texte d’avant la réforme de juillet 2023`);
    case 'other_departement':
      return atPage(page, 'remplacer la notice d’un autre département par celle du département du logement');
    case 'other_act':
      return atPage(page, 'remplacer la notice d’un autre acte par celle de cet acte');
    default:
      return atPage(page, `${replaced(finding, 'la notice')}${of(contact)}`);
  }
};

/** What is to be done about a notice as a whole; null where the findings say it. */
export const verdictSentence = (
  verdict: NoticeVerdict,
  version: string | null,
  toUse: string | null,
): string | null => {
  const use = toUse === null ? 'la notice en vigueur' : `la notice en vigueur (${toUse})`;
  switch (verdict) {
    case 'current':
    case 'altered':
    case 'incomplete':
    case 'foreign':
      return null;
    case 'outdated':
      return `La notice annexée${version === null ? '' : ` (${version})`} n’était plus en vigueur : annexer ${use}.`;
    case 'missing':
      return `Aucune notice dans ce fichier, ce qui ne dit pas qu’elle n’a pas été remise : joindre au fichier ${use}.`;
    case 'unreadable':
      return 'Les pages de la notice n’ont pas pu être lues : les numériser à nouveau, droites et à 200 points par pouce au moins.';
  }
};
