import type { LegalCheck } from '@amont/domain/act/checked-act';
import { sourceAt } from '../document/act-document.ts';
import { type Finding, finding, type LawView } from './law-rule.ts';
import { requiredMentions } from './read-mentions.ts';

/** A wording that a later law replaced: nothing to say while the act does not use it. */
export const outdatedWording =
  (pattern: RegExp, outcome: LegalCheck['outcome'], message: string) =>
  (view: LawView): Finding | null => {
    const match = pattern.exec(view.document.folded);
    if (match === null) return null;
    return finding(
      outcome,
      message,
      sourceAt(view.document, match.index, match.index + match[0].length)?.excerpt ?? null,
    );
  };

const SOLIDARITY_FUND = /fonds?\s+(?:departemental\s+)?de\s+solidarite\s+(?:pour\s+le\s+)?logement|\bf\.?\s?s\.?\s?l\b/;

/** The order to pay names the solidarity fund with its address: not the same as the address in an annexed notice. */
export const fundAddress = (view: LawView): Finding | null => {
  const mention = view.facts.mentions.find(({ id }) => id === 'fsl_adresse');
  if (mention === undefined) return null;
  if (mention.present)
    return finding('ok', 'L’acte donne l’adresse du fonds de solidarité pour le logement.', mention.excerpt);
  const named = SOLIDARITY_FUND.exec(view.own);
  if (named === null) {
    return finding(
      'alert',
      'L’acte ne parle pas du fonds de solidarité pour le logement, dont il doit donner l’adresse.',
    );
  }
  const excerpt = sourceAt(view.document, named.index, named.index + named[0].length)?.excerpt ?? null;
  return finding('alert', 'L’acte cite le fonds de solidarité pour le logement sans en donner l’adresse.', excerpt);
};

/** Which of the mentions required on the day of the act were not found in it. */
export const missingMentions = (view: LawView): Finding | null => {
  const { facts } = view;
  if (facts.mentions.length === 0) return null;
  const labels = new Map(requiredMentions(facts.type, facts.servedOn).map(({ id, label }) => [id, label]));
  const missing = facts.mentions.filter(({ present }) => !present).map(({ id }) => labels.get(id) ?? id);
  if (missing.length === 0) return finding('ok', 'Toutes les mentions obligatoires recherchées figurent dans l’acte.');
  const unread = view.document.pagesWithoutText.length > 0;
  const tail = unread ? ' (des pages du fichier n’ont pas pu être lues)' : '';
  return finding(unread ? 'to_check' : 'alert', `Mentions non trouvées dans l’acte : ${missing.join(' ; ')}${tail}.`);
};

const isTwoMonths = ({ value, unit }: { value: number; unit: string }): boolean => unit === 'months' && value === 2;

/** Two months to leave, unless the judge decided otherwise. */
export const delayToLeave = (view: LawView): Finding => {
  const { deadline } = view.facts;
  const [first] = view.delays.given;
  const excerpt = first === undefined ? null : (sourceAt(view.document, first.start, first.end)?.excerpt ?? null);
  if (deadline === null)
    return finding(
      'to_check',
      'Le délai laissé pour quitter les lieux n’a pas été trouvé : la loi prévoit deux mois, sauf décision contraire du juge.',
      excerpt,
    );
  if (isTwoMonths(deadline))
    return finding('ok', 'L’acte laisse les deux mois que la loi prévoit pour quitter les lieux.', excerpt);
  return finding(
    'to_check',
    'Le délai laissé pour quitter les lieux n’est pas de deux mois : à comparer à ce que le juge a décidé.',
    excerpt,
  );
};
