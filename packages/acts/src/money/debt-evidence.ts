import type { ActType } from '@amont/domain/act/act-type';
import type { FieldSource } from '@amont/domain/act/checked-act';
import { type ActDocument, sourceAt, sourceOfLine } from '../document/act-document.ts';
import type { Segment } from './open-segment.ts';
import type { PrintedAmount } from './printed-amount.ts';
import { isActCost, summaryRole } from './row-role.ts';
import { type AccountRow, readRow } from './table-row.ts';

/**
 * Where an amount claimed was met: `claim` the sentence that claims it, `principal` a row that names the principal,
 * `form` a label of a form, `total` a row that sums up without saying what, `older` a claim that an earlier act made.
 */
export type EvidenceKind = 'claim' | 'principal' | 'form' | 'total' | 'older';

export type DebtEvidence = {
  readonly kind: EvidenceKind;
  readonly cents: number;
  readonly weight: number;
  readonly source: FieldSource;
  /** The sentence says that the cost of the act is included. */
  readonly withCost: boolean;
};

const WEIGHT: Readonly<Record<EvidenceKind, number>> = { claim: 3, principal: 3, form: 2.5, total: 1, older: 0 };

const SUM_OF =
  /(?:\bsommes?|\bmontant)(?:\s+(?:totale?|principale?|globale?|suivante?|en\s+principal|ci-apres|due|restante?|reclamee|de))*\s*(?:(?:est|s'eleve|s'etablit|se\s+monte|fixee)\s*(?:de|a)?|de|:)?\s*$/;
const DEBT_IS =
  /(?:dette|arrieres?|impayes?|creance|defaut\s+de\s+paiement|principal\s+d(?:e|u)\s+(?:son|sa|leur|votre|la|l')\s*(?:du|dette|creance)\b|solde|decouvert|reliquat|sommes?\s+(?:demandee|reclamee|due|exigible|restant)\w*|(?:loyers?|charges?)\s[^.;]{0,40}(?:impayes?|\bdus\b|restant))[^.;]{0,110}?(?:s'elev\w+|\best\b|\betait\b|\betant\b|s'etablit|se\s+(?:mont|chiffr)\w+|d'un\s+montant|ressort|atteint|:)[^.;0-9]{0,60}$/;
const OWES =
  /(?:redevables?\s*,?\s+(?:(?:au|en)\s+principal\s*,?\s+)?(?:envers\s+[^.;]{1,30}\s+)?d|rest(?:e|ent|ant)\s+(?:a\s+)?(?:devoir|due?)|\bdoi(?:t|vent)\b|\bdev(?:ez|iez|ait|aient)\b|debit(?:eur|rice)s?\s+(?:de|d'))[^.;0-9]{0,80}$/;
/** `commandement de payer 1 120,00 €`. */
const PAY_AT_ONCE =
  /\b(?:commandement|condamn\w+|somm(?:e|ons))\b[^.;]{0,120}\b(?:payer|regler|verser|acquitter|solder)(?:\s+(?:sous|dans|avant|en)\s+[^.;,0-9]{3,40})?(?:\s+(?:entre\s+(?:mes|nos)\s+mains|a\s+la?\s+(?:bailleresse|requerante?|demanderesse)))?\s*:?\s*$/;
const PRINCIPAL = /principal\w*\s*(?:de|:|du|-)?\s*(?:la\s+somme\s+de\s*)?$/;
/** `Il réclame 13 870,28 € d'arriéré`. */
const ASKED = /\bcombien\b[^?]{0,40}\b(?:reclame|devez|doit|due?s?)\b[^?]{0,20}\?\s*$/;
const ORDERED =
  /\b(?:ordonne|oblige\w*|enjoin\w+|commande|demande|devez|avez|faut)\b[^.;]{0,120}\b(?:pay(?:er|iez|e|ent)|regl(?:er|iez|e)|vers(?:er|iez|e)|acquitt(?:er|iez|e))\s*:?\s*$/;
const CLAIMS_ARREARS = /\b(?:reclam\w+|demand\w+|sollicit\w+)\s+(?:la\s+somme\s+de\s+|le\s+paiement\s+de\s+)?$/;
const ARREARS_OF =
  /(?:arrieres?|impayes?|dette)\s+(?:locatifs?\s+|locative\s+|de\s+loyers?(?:\s+et\s+(?:de\s+)?charges)?\s+)?(?:de|d'un\s+montant\s+de|a\s+hauteur\s+de)\s*$/;
const PAY =
  /\bpayer\b|\bpaiement\b|\bregler\b|\breglement\b|commandement|condamn|\bdette\b|arriere|impaye|creance|redevable|devoir|principal|loyers|reclame|somm(?:e|ons)\s/;
/** `… 4 130,17 € (quatre mille …), votre dette au 27 mai`: what the amount is, said behind it. */
const NAMED_AFTER =
  /^[\s),;€-]*(?:eur(?:os?)?)?\s*(?:\([^)]{0,120}\))?\s*[,(:][\s,(:-]*(?:soit\s+|montant\s+d(?:e\s+)?)?(?:la\s+|le\s+|les\s+|l'|votre\s+|vos\s+|sa\s+|ses\s+|leur\s+)?(?:dette|arriere|impayes?|creance\b|loyers?\s+(?:et\s+(?:accessoires|charges)\s+)?(?:arretes?|echus?|impayes?|dus\b|au\b)|loyers\s+et\s+accessoires|principal\b)/;
const AFTER_CLAIM =
  /^[\s),;€-]*(?:eur(?:os?)?)?[\s),;€-]*(?:a\s+titre\s+principal|(?:en|de)\s+principal|au\s+titre\s+(?:de\s+l'arriere|de\s+la\s+dette|des\s+(?:loyers|impayes|arrieres|sommes))|representant|correspondant\s+aux?\s+(?:loyers|arriere|impayes)|montant\s+(?:des\s+(?:loyers|impayes|causes)|de\s+l'arriere|de\s+la\s+dette|du\s+solde))/;
const NOT_THE_DEBT =
  /article\s+700|\bau\s+capital|indemnite\s+d'occupation(?!\s+(?:impayee|due))|mensuel|garantie|amende|dommages|provision\s+(?:sur|pour)\s+charges|par\s+jour|astreinte|co[ui]t\s+(?:de|du|des)|emolument|honoraires|moyennant|plafond|clause\s+penale|penalite|interets|dans\s+la\s+limite|consignation|t\.?v\.?a\b|prestation|supplementaire|\bloyer\s+(?:annuel|trimestriel|principal|nu\b|net\b|hors|est|s'eleve|de\s+base|actuel|courant)/;
const NOT_THE_DEBT_AFTER =
  /^[^.;]{0,50}?(?:article\s+700|dommages|au\s+titre\s+de\s+la\s+clause\s+penale|au\s+titre\s+des\s+(?:frais|depens|interets)|a\s+titre\s+de\s+(?:clause|provision\s+sur\s+charges|dommages)|d'amende)|^[\s€,()]*(?:eur(?:os?)?)?[\s,(]*(?:par\s+mois|mensuel|\/\s?mois)/;
const EARLIER_ACT =
  /\bav(?:ai[st]|aient|ions|iez)\s+(?:\w+\s+){0,2}?(?:commande|somme|reclame|enjoint|demande|mise?s?\s+en\s+demeure)\b|\b(?:a|ont)\s+ete\s+(?:delivre|signifie|notifie|adresse)\w*\s+(?:un\s+|le\s+|une\s+)?(?:commandement|sommation)\b|(?:commandement|sommation|mise\s+en\s+demeure)[^.;]{0,160}(?:(?:a|ont)\s+ete\s+|fut\s+)?(?:signifie|delivre|notifie|adresse|en\s+date\s+du|du\s+\d)/;
const EARLIER_ACT_AFTER =
  /^[^.;]{0,80}(?:(?:a\s+ete|fut|avait\s+ete)\s+(?:signifie|delivre|notifie)|(?:est\s+)?restee?\s+(?:sans|infructueu|impaye|vain)|n'(?:a|ont)\s+(?:pas|rien)\b|demeure\s+(?:sans|infructueu|impaye|vain))|^[\s€,()]*(?:eur(?:os?)?)?[\s,()]*(?:fait|delivre|signifie|notifie|remis|date)e?\s+(?:le|du|par)\b/;
const UPDATED =
  /actualis|a\s+ce\s+jour|\barrete\w*\b|au\s+jour\s+de|terme\s+(?:du|de)\s[^.;]{0,40}inclus|echeance\s+de\s[^.;]{0,30}incluse|condamn/;
const WITH_COST = /(?:y\s+compris|dont|incluant|comprenant)\s+(?:le\s+)?co[ui]t/;

const sentenceOf = (before: string): string => {
  let from = 0;
  for (const match of before.matchAll(/;\s|(?:[a-z0-9)"]{3}|€|%)\.\s|\s[•*-]\s(?=[a-z])/g))
    from = match.index + match[0].length;
  return before.slice(from);
};

/** Whether the words around an amount claim it, directly (`la dette s'élève à`) or by a verb (`de payer la somme de`). */
const isClaimed = (sentence: string, last: string, after: string): boolean => {
  if (DEBT_IS.test(sentence) || AFTER_CLAIM.test(after) || NAMED_AFTER.test(after)) return true;
  if (
    CLAIMS_ARREARS.test(last) &&
    /^[\s€,]*(?:eur(?:os?)?)?[\s,]*(?:d'arriere|d'impaye|de\s+loyers?|au\s+titre)/.test(after)
  )
    return true;
  if (ASKED.test(last) || ORDERED.test(last)) return true;
  if (
    /\bpaiement\s+(?:de|desdite?s|dudit)\s*$/.test(last) &&
    /demande|reclame|condamn|expulsion|conclu|sollicit/.test(`${sentence} ${after}`)
  )
    return true;
  if (OWES.test(last) || PAY_AT_ONCE.test(sentence) || ARREARS_OF.test(last)) return true;
  return (SUM_OF.test(last) || PRINCIPAL.test(last)) && PAY.test(sentence);
};

/** `Le 14 février, l'officier a commandé au locataire de payer …`: told in a summons. */
const COMMANDED_THEN =
  /\b(?:a|ont|avais|avait|avaient|avions|ai|avons|fut|furent)\s+(?:\w+\s+)?(?:commande|somme|(?:fait|donne|delivre|signifie) commandement)e?s?\b|\b(?:a|ont|avait|avaient|fut|furent)\s+(?:ete\s+)?(?:fait|donne|delivre|signifie)e?\b[^.;]{0,40}\bcommandement\b/;

/** Whether the amount is what an earlier act claimed: in an order to pay only where it says so. */
const isEarlier = (sentence: string, last: string, after: string, type: ActType | null): boolean => {
  if (/condamn/.test(sentence)) return false;
  if (type === 'commandement_de_payer' && !/precedent|anterieur/.test(sentence)) return false;
  if (type === 'assignation' && COMMANDED_THEN.test(last)) return true;
  return EARLIER_ACT.test(last) || (/commandement|sommation/.test(sentence) && EARLIER_ACT_AFTER.test(after));
};

const OWN_VERB = /\b(?:payer|paiement|condamn\w*|somme|reclam\w*|verser|versement|regler|reglement)\b/;

/** The clause of a list that leads to the amount: `à une indemnité d'occupation, et au paiement de …` claims no indemnity. */
const ownClause = (last: string): string => {
  const near = last.slice(-75);
  const tail = near.slice(near.lastIndexOf(', ') + 1);
  return OWN_VERB.test(tail) ? tail : near;
};

/** The day of a debt stands between its words and its amount; its figures are no other amount. */
const A_DATE =
  /\b\d{1,2}(?:er)?(?:[/.-]\d{1,2}[/.-]\d{2,4}|\s(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\s\d{4})\b/g;

/** `M. Dupont` ends no sentence. */
const TITLE_DOT = /\b(mm?|mr|dr)\.\s/g;

const ROW_LABEL = /^[^\d.,;]{3,34}$/;

/** Beside the label of a row begins something new, whatever stands in the row above; null for any other amount. */
const besideLabel = ({ line, start }: PrintedAmount): string | null => {
  const [label, value] = line.cells;
  if (label === undefined || value === undefined || !ROW_LABEL.test(label.folded)) return null;
  return /^[\p{Lu}\d]/u.test(value.text) ? line.folded.slice(0, start - line.start) : null;
};

const claimKind = (amount: PrintedAmount, type: ActType | null): EvidenceKind | null => {
  const told = sentenceOf(besideLabel(amount) ?? amount.before);
  const sentence = told.replace(A_DATE, 'ce jour').replace(TITLE_DOT, '$1 ');
  const last = sentence.slice(-130);
  if (NOT_THE_DEBT.test(ownClause(last)) || NOT_THE_DEBT_AFTER.test(amount.after)) return null;
  if (!isClaimed(sentence, last, amount.after)) return null;
  return isEarlier(told, told.slice(-130), amount.after, type) ? 'older' : 'claim';
};

const FORM_LABEL =
  /^\W*(?:montant\s+(?:total\s+)?(?:de\s+(?:la\s+|l')|du\s+|des\s+)?)?(?:dette|creance|impayes?|arrieres?|loyers?\s+impayes|principal|sommes?\s+(?:due|reclamee|a\s+payer))(?:\s+(?:locative?s?|de\s+loyers?|en\s+principal|principal|totale?|au\s+principal|reclamee?|due?|a\s+l'audience|au\s+jour\s+de\s+l'acte|restant))*\s*(?:\(.{0,30}\))?[\s:.…-]*$/;

const rowKind = (foldedLabel: string, type: ActType | null): EvidenceKind | null => {
  if (foldedLabel.length > 70 || isActCost(foldedLabel, type)) return null;
  const role = summaryRole(foldedLabel, false);
  if (role === 'principal') return 'principal';
  if (FORM_LABEL.test(foldedLabel)) return 'form';
  return role === 'total' ? 'total' : null;
};

/** The sentences that claim an amount. `isStatementLine` leaves out the lines of the statement itself. */
export const claimsIn = (
  document: ActDocument,
  amounts: readonly PrintedAmount[],
  type: ActType | null,
): readonly DebtEvidence[] =>
  amounts.flatMap((amount) => {
    if (amount.cents === 0) return [];
    const kind = amount.label === null ? claimKind(amount, type) : rowKind(amount.label, type);
    const source = kind === null ? null : sourceAt(document, amount.start, amount.end);
    if (kind === null || source === null) return [];
    const updated = UPDATED.test(`${sentenceOf(amount.before)} ${amount.after.slice(0, 90)}`) ? 0.6 : 0;
    const weight = WEIGHT[kind] + (kind === 'older' ? 0 : updated);
    return [{ kind, cents: amount.cents, weight, source, withCost: WITH_COST.test(amount.after.slice(0, 90)) }];
  });

const PRINTS_AMOUNT = /\d[.,]\s?\d\d|\d\s?(?:€|eur)|(?:€|eur)\s?\d/;

const namingRow = (row: AccountRow, type: ActType | null): readonly DebtEvidence[] => {
  if (!row.cells.some(({ folded }) => PRINTS_AMOUNT.test(folded))) return [];
  const read = readRow(row);
  const [amount, second] = read.amounts;
  if (amount === undefined || second !== undefined || amount.cents <= 0) return [];
  const kind = rowKind(read.foldedLabel, type);
  if (kind === null) return [];
  const printed = `${read.label} ${row.cells.at(-1)?.text ?? ''}`.trim().slice(0, 240);
  const source = { ...sourceOfLine(row.line), excerpt: printed };
  return [{ kind, cents: amount.cents, weight: WEIGHT[kind], source, withCost: false }];
};

/** Rows that name the principal or sum up: with one amount, so that columns are not confused. */
export const rowsNaming = (rows: readonly AccountRow[], type: ActType | null): readonly DebtEvidence[] =>
  rows.flatMap((row) => namingRow(row, type));

/** The sums printed under tables with several columns of amounts, which a row alone cannot tell. */
export const totalsOf = (segments: readonly Segment[]): readonly DebtEvidence[] =>
  segments.flatMap((segment) =>
    segment.totals.flatMap(({ role, row, cents }) => {
      if (role === 'subtotal' || row.amounts.length < 2 || cents <= 0) return [];
      const kind: EvidenceKind = role === 'principal' ? 'principal' : 'total';
      return [{ kind, cents, weight: WEIGHT[kind], source: sourceOfLine(row.row.line), withCost: false }];
    }),
  );
