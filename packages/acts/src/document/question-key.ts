import type { LabelKey } from './labels.ts';

/** What a question printed as a label asks for, folded, by the words every such question needs. First match wins. */
const QUESTIONS: readonly (readonly [LabelKey, RegExp])[] = [
  ['agent', /\bqui\b.*\bgere|\bgere[es]* par qui|\bqui (?:administre|represente)/],
  ['guarantor', /\bqui\b.*\b(?:caution|garant)/],
  [
    'landlord',
    /\bqui (?:vous|leur|lui)\b.*\b(?:assigne|poursuit|reclame|demande|fait)|\b(?:demande|compte|nom|requete) de qui|\bpour qui\b|^qui agit\b|\bqui\b.*\b(?:demande|reclame|poursuit|loue a|proprietaire|bailleur)/,
  ],
  ['office', /\bqui\b.*\b(?:remet|remis|dresse|ecrit|signifie|delivre|redige|commissaire|huissier)/],
  [
    'tenant',
    /\b(?:a|contre) qui\b|\bqui\b.*\b(?:doit|locataire|occupe|loue|concerne|destinataire|assigne|vise|recoit|etes-vous|convoque|paie|paye|habite|loge)|\bs'adresse\b|\badressee? a\b/,
  ],
  ['phone', /\btelephone|\bjoindre/],
  [
    'residing',
    /\badresse\b.*\b(?:locataire|destinataire|occupant)|\bou\b.*\b(?:locataire|occupant)\b.*\b(?:habite|demeure|vit)/,
  ],
  [
    'tenant',
    /\b(?:locataires?|occupants?|preneurs?|destinataires?|debiteurs?)\b(?!.*\b(?:doit|paye|paie|joindre|telephone)\b)/,
  ],
  ['landlord', /\b(?:bailleur|bailleresse|proprietaire|requerant)\b/],
  ['room', /\bsalle\b/],
  [
    'hearing',
    /\b(?:quand|jour|date|heure)\b.*\b(?:audience|juge|tribunal|convoque|comparaitre|presenter)|\baudience\b/,
  ],
  ['leaseDate', /\b(?:quand|date|quel|depuis)\b.*\b(?:bail|contrat|location)/],
  ['court', /\b(?:quel|devant)\b.*\b(?:tribunal|juge|juridiction)/],
  [
    'residing',
    /^ou (?:habit|demeur|vi[tv]|resid|loge)|\bquelle est (?:votre|son|leur) adresse|\badresse\b.*\b(?:locataire|destinataire)/,
  ],
  ['premises', /\b(?:quel|ou)\b.*\b(?:logement|appartement|bien|lieux|locaux)/],
  ['phone', /\btelephone|\bjoindre|\bnumero\b/],
  ['service', /^comment\b.*\b(?:remis|signifie|delivre|recu)/],
  ['servedOn', /^(?:quel jour|quand|a quelle date|de quand|de quel jour)\b(?!.*\b(?:payer|partir|quitter)\b)/],
];

const QUESTION = /\?\s*$/;

/** Whether a folded label asks a question. */
export const isQuestion = (folded: string): boolean => QUESTION.test(folded);

/** The key a question stands for; `detail` for a question about something else, null for what is no question. */
export const questionKeyOf = (folded: string): LabelKey | null =>
  isQuestion(folded) ? (QUESTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'detail') : null;
