import { fold } from '../document/fold-text.ts';
import { isLabel } from '../document/label-key.ts';
import { companyAtHead } from '../party/company-name.ts';
import { isFirstName } from '../party/person-name.ts';

const BY =
  /\b(?:pour (?:qui|lequel|laquelle|lesquels|lesquelles) agi(?:t|ssent)|represent\S*\s+(?:aux presentes\s+)?par|ayant (?:donne )?(?:pour|comme|mandate|mandat a|mandat de gestion a)|agissant (?:par|par l'intermediaire de|par l'entremise de)|par l'intermediaire (?:de|du)|par les soins de|confie[^,;.]{0,40} (?:la gestion|l'administration)[^,;.]{0,40} (?:a|au|aux)|(?:gere|administre)e?s par|gestion(?=\s?:)|(?:confiee?s?|deleguee?s?|assuree?s?) (?:a|par)|poursuites et diligences de|dont (?:le|la) (?:mandataire|gestionnaire) est|gere[e]? par|geres? par|(?:sous|dans) la gestion d[eu]|au nom d(?:e qui|uquel|e laquelle|esquels?) gere(?:nt)?|pris[e]? en la personne de|mandataire|gestionnaire|gerance|administrateur de biens)\b\s*:?\s*/g;
const ROLE =
  /^(?:(?:son|sa|leur|le|la|les|pour|comme|de|du|un|une)\s+|l')*(?:(?:chargee?s? de (?:la |l')?(?:gestion|gerance|administration)(?: locative| des? biens?| du bien| de l'immeuble)?|(?:dument )?(?:mandatee?|habilitee?)(?: a cet effet)?|a savoir|est|sont|se nomme|mandataire(?: de gestion| gestionnaire| general)?|gestionnaire(?: locatif| d'immeubles?| de l'immeuble| du bien)?|administrateur(?:s)? d(?:e biens|'immeubles?)|(?:administrateur|gerant|regisseur|representant)(?= (?:la |le |l')?(?:cabinet|agence|sarl|sasu?|sa|societe|regie|groupe|foncia|nexity|citya|oralia)\b)|syndic gestionnaire|agent immobilier|agence(?= immobiliere,)|gerant(?:e)? d'immeubles?|property manager)\b\s*(?:,|:|-)?\s*)+/;
const ORGAN =
  /^(?:(?:son|sa|ses|leur|leurs|le|la|les|du|de)\s+|l')*(?:gerante?s?\b(?! d'immeuble)|co-?gerant|president|directeur|directrice|representants?|administrateur(?!s? d)|liquidateur|maire|tuteur|tutrice|curateur|avocat|conseil|maitre|me\b|domicili|associe|dirigeant|organe|secretaire|pdg|mandataire (?:ad hoc|judiciaire)|syndic\b|legal|heritier|monsieur|madame|m\.|mme|qualite|ce\b|meme\b|la personne)/;
const ARTICLE = /^(?:(?:le|la|les|un|une|son|sa)\s+|l')+(?=\S)/;
const COMPANY =
  /\b(?:cabinet|agence|gestion|gerance|immobili|sarl|sas|sasu|s\.a|sa\b|eurl|snc|selarl|administrat|habitat|foncia|nexity|citya|oralia|immo|property|regie|etude|groupe|conseil|patrimoine|transaction|sergic|loiselet|daigremont|century|orpi|laforet|guy hoquet)/;
const NONE =
  /^(?:neant|aucune?|sans|non|-+|\/|n\/?a|nc|gestion directe|direct|pas de mandataire|lui-meme|elle-meme|proprietaire|bailleur direct)(?![a-z])/;

export type AgentReading = { readonly name: string | null; readonly said: 'agent' | 'none' | 'nothing' };

const TOO_LITTLE =
  /^(?:\d{5}\b|(?:pour|du|de|des|le|la|les|mandatee?|n[o°])$|paris(?: \d{1,2}(?:er|e|eme)?)?$|(?:adresse|siege|extrait|compte|releve|decompte|quittance|avis|page|dossier|situation)\b)/;
/** An address is nobody's name. */
export const STREET =
  /^\d{1,4}(?:[-/]\d{1,4})?\s?(?:bis|ter|quater|[a-d])?,?\s+(?:rue|r\.|avenue|av|bd|bld|boulevard|place|pl|quai|passage|impasse|allee|allees|square|cours|chemin|route|villa|cite|faubourg|sentier|voie|esplanade|rond-point|galerie|hameau|residence)\b/;
/** `SAS X GÉRANCE`: the word is of a name that began before it. */
const IN_NAME =
  /\b(?:s\.?a\.?s\.?u?|s\.?a\.?r\.?l|s\.?a|eurl|snc|cabinet|agence|groupe|societe)\.?\s(?:[\p{L}&'-]+\s){0,3}$/u;

/** `agent de gestion SA FONCIA X`: small words before a name in capitals say what it is. */
const withoutRole = (name: string | null): string | null =>
  name === null ? null : name.replace(/^(?:[\p{Ll}'’]+[\s’']+){1,5}(?=\p{Lu}[\p{Lu}.]|\p{Lu}\p{Ll}+ \p{Lu})/u, '');

/** `NÉANT`, `gestion directe`: the label is there to say that nobody manages for the landlord. */
export const agentOfLabel = (value: string): AgentReading => {
  const folded = fold(value).trim();
  if (folded === '' || NONE.test(folded)) return { name: null, said: 'none' };
  if (ORGAN.test(folded) && !COMPANY.test(folded.slice(0, 50))) return { name: null, said: 'nothing' };
  const role = ROLE.exec(folded)?.[0].length ?? 0;
  const name = withoutRole(companyAtHead(value.trim().slice(role)));
  // Given names alone are of the next column's person.
  const given = name?.split(' ').every(isFirstName) === true;
  return name === null || given || !/\p{Lu}/u.test(name) || TOO_LITTLE.test(fold(name)) || STREET.test(folded)
    ? { name: null, said: 'nothing' }
    : { name, said: 'agent' };
};

/** `agissant par un mandataire` at the end of its line, over the next heading or the office's own lines: a choice nobody made. */
const endsUnanswered = (behind: string): boolean => {
  const next = /^[^\S\n]*\n\s*([^\n]+)/.exec(behind)?.[1];
  return next !== undefined && (isLabel(fold(next)) || /^(?:office|etude|commissaire|huissier)\b/.test(fold(next)));
};

/** Who manages for the landlord, in the landlord's own description; its legal representative and its lawyer do not. */
export const agentOfBlock = (text: string): AgentReading => {
  const folded = fold(text).replace(/\n/g, ' ');
  if (
    /ger(?:ant|e|ee) (?:lui|elle)?-?(?:meme |directement)|gestion directe|gerant directement|sans mandataire/.test(
      folded,
    )
  )
    return { name: null, said: 'none' };
  for (const match of folded.matchAll(BY)) {
    const start = match.index + match[0].length;
    const inName = IN_NAME.test(folded.slice(Math.max(0, match.index - 40), match.index));
    if (inName && !/^(?:sous|dans|au nom)/.test(match[0])) continue;
    if (endsUnanswered(text.slice(start))) continue;
    const role = ROLE.exec(folded.slice(start));
    const from = start + (role?.[0].length ?? 0);
    if (text[from - 1] === '\n' && endsUnanswered(text.slice(from - 1))) continue;
    const rest = folded.slice(from);
    const article = ARTICLE.exec(rest)?.[0].length ?? 0;
    if (role === null && ORGAN.test(folded.slice(start))) continue;
    if (ORGAN.test(rest.slice(article)) && !COMPANY.test(rest.slice(0, 50))) continue;
    if (NONE.test(rest)) return { name: null, said: 'none' };
    // `SAS X, administrateur de biens, à PARIS`: the role stands behind the name.
    if (/^\s*,/.test(rest)) continue;
    const name = withoutRole(companyAtHead(text.slice(from + article).replace(/\n/g, ' ')));
    const manages =
      role !== null || /mandat|gestionnaire|gerance|gere|administrateur|intermediaire|agit|confie|soins/.test(match[0]);
    if (name !== null && /\p{Lu}/u.test(name) && (manages || COMPANY.test(fold(name)))) return { name, said: 'agent' };
  }
  return managerBefore(text);
};

/** `dont CABINET X, 152 rue des Archives à Paris 75003, gère les intérêts locatifs`: the verb stands behind the name. */
const MANAGES = /\b(?:dont|que|et)\s+(?=[^;.]{4,160}?\b(?:gere|administre|assure la gestion|a la gestion)\b)/g;

const managerBefore = (text: string): AgentReading => {
  const folded = fold(text).replace(/\n/g, ' ');
  for (const match of folded.matchAll(MANAGES)) {
    const rest = text.slice(match.index + match[0].length).replace(/\n/g, ' ');
    const article = ARTICLE.exec(fold(rest))?.[0].length ?? 0;
    const name = companyAtHead(rest.slice(article));
    if (name !== null && /\p{Lu}{2}/u.test(name) && !ORGAN.test(fold(rest.slice(article))))
      return { name, said: 'agent' };
  }
  return { name: null, said: 'nothing' };
};

/** Where the agent's own description starts in a landlord's: what follows is not the landlord's. -1 when nobody manages. */
export const agentStart = (text: string): number => {
  const agent = agentOfBlock(text);
  return agent.name === null ? -1 : text.replace(/\n/g, ' ').indexOf(agent.name);
};
