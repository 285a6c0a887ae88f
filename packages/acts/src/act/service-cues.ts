import type { ServiceMode } from '@amont/domain/act/act-type';

/** Words of the sheet of service, folded, that tell a mode; `weight` is how sure they are when the sheet says them. */
export type ServiceCue = { readonly mode: ServiceMode; readonly pattern: RegExp; readonly weight: number };

const OFFICE =
  "(?:(?:en|a|dans)\\s+(?:l'|notre\\s+|mon\\s+|son\\s+|cette\\s+)?\\s?|(?:a|en)\\s+l'\\s?)(?:etude|office)\\b";
const LEFT =
  '(?:depo[st]|conserv|laiss|gard|tenu|attend|retir|disposition|remis en depot|signifi|delivr|demeure(?:nt|ra)?\\b)';
const RELATION =
  '(?:epoux|epouse|conjointe?|concubine?|compagn(?:on|e)|fils|fille|mere|pere|frere|soeur|belle-mere|beau-pere|grand-mere|grand-pere|cousine?|oncle|tante|niece|neveu|colocataire|voisine?|gardienne?|concierge|employee?|amie?|parente?|occupante?|gendre|belle-fille|petit-fils|petite-fille)';

/**
 * Order does not matter. An office says the mode by its name (`remise à étude`), by its article, or by what happened;
 * each of these is here, in the third person and in the first.
 */
export const SERVICE_CUES: readonly ServiceCue[] = [
  {
    mode: 'pv_659',
    pattern:
      /\b(?:article|art\.?|p\.?v\.?|proces[- ]verbal)\s*(?:de l'article\s+)?659\b|proces[- ]verbal (?:de|des|en) (?:recherche|perquisition)|recherches?\b[^.;]{0,40}\b(?:infructueu|vaine|sans resultat)|ni domicile,? ni residence|n'a (?:ni|plus de) (?:domicile|residence)|domicile,? residence (?:et|ni|ou) lieu de travail (?:connus?|inconnus?)|sans domicile (?:ni residence )?(?:ni lieu de travail )?connu|\bintrouvable\b|sans laisser d'adresse|adresse (?:actuelle )?inconnue/g,
    weight: 0.9,
  },
  {
    mode: 'a_etude',
    pattern: new RegExp(
      `\\b${LEFT}\\w*[^.;]{0,110}?${OFFICE}|${OFFICE}[^.;]{0,60}\\b(?:ou (?:il|elle) est |a la disposition|pendant trois mois|copie|depot)|depot (?:de l'acte |de la copie |de copie )?${OFFICE}`,
      'g',
    ),
    weight: 0.87,
  },
  {
    mode: 'a_etude',
    pattern: new RegExp(
      `(?:^|\\n|[.;]\\s|mode\\s*:|remis\\w*\\s*:?|signification\\s*:?|\\d\\s)\\s*(?:${OFFICE}|etude\\s*[.(,-]|depot etude)`,
      'g',
    ),
    weight: 0.85,
  },
  {
    mode: 'a_etude',
    pattern:
      /\b(?:nul|personne|aucune personne|nulle personne|aucun (?:tiers|occupant))\s+(?:(?:presente?|sur place)\s+)?(?:n'a(?:yant)?|ne)\s?(?:pu |pas pu |voulu |veut |peut )?(?:accept\w+|re[cç]\w+|prendre|pris|voulu|ouvert|repond\w+)|n'ayant (?:pu|pas pu|voulu)(?: ou voulu| ni voulu)? (?:recevoir|accepter)|trouve personne|(?:articles?|art\.)\s*656\b|domicile (?:est|etant|ayant ete) (?:certain|confirme|verifie|avere)[^.;]{0,120}(?:absen|personne|nul)/g,
    weight: 0.8,
  },
  {
    mode: 'a_domicile',
    pattern:
      /\bprise?\b[^.;]{0,40}\b(?:a|au) (?:son |ce )?domicile,? par\b|\b(?:remis|laiss|delivr|signifi|accept|recu|recue)\w*\b[^.;]{0,120}\b(?:a domicile|a (?:la )?residence|au domicile|a (?:une |la )?(?:personne presente|tiers|tierce personne))|\b(?:signification|remise|delivrance) (?:a domicile|a tiers|a (?:une )?personne presente|a residence)|presente au domicile|personne presente(?! n)|(?:articles?|art\.)\s*655\b/g,
    weight: 0.84,
  },
  {
    mode: 'a_domicile',
    pattern: new RegExp(
      `(?:^|\\n|[.;]\\s|mode\\s*:|remis\\w*\\s*:?|signification\\s*:?|\\d\\s)\\s*(?:a domicile|domicile\\s*[:.(-]|a tiers present)|\\ba domicile\\s*,|\\b(?:recu|recue|accepte|acceptee|remis|remise|prise?|entre les mains)\\b[^.;]{0,90}\\b(?:son|sa|leur|votre)\\s+${RELATION}\\b|\\(\\s*(?:son|sa|leur|votre)\\s+${RELATION}\\b|(?:accepte|declare accepter|bien voulu)[^.;]{0,30}(?:de (?:la |le )?recevoir|la copie|le pli)`,
      'g',
    ),
    weight: 0.84,
  },
  {
    mode: 'a_personne',
    pattern:
      /\b(?:lui|elle)-meme\b[^.;]{0,60}\b(?:recu|pris|prend|accepte|recoit)e?\b[^.;]{0,20}\bcopie|\bdestinataire\b[^.;]{0,80}\bprend(?: lui-meme| elle-meme)? (?:la |cette )?copie|\b(?:effectue|faite?|realise|accompli)\w*\b[^.;]{0,40}\ba (?:la )?personne d[eu]\b|\bl'interesse\w*\b[^.;]{0,80}\b(?:pris|prend|recu|accepte)\b[^.;]{0,20}\bcopie/g,
    weight: 0.82,
  },
  {
    mode: 'a_personne',
    pattern:
      /\b(?:remis|delivre|signifie|laisse)e?s?\b[^.;]{0,60}\ba (?:m\.|mme|mlle|monsieur|madame|mademoiselle)\s[^.;]{0,50}\b(?:lui|elle)-meme|\b(?:remis|delivre|signifie|laisse)e?s?\b[^.;]{0,60}\ba l'interessee?\b|\b(?:remis|delivre|signifie|laisse)e?s?\b[^.;]{0,160}\b(?:a personne|a sa (?:propre )?personne|a (?:lui|elle)-meme|en personne|a la personne (?:d[eu]|meme|concernee|interessee|nommee|visee|ci-dessus)|en mains? propres?|au destinataire (?:lui|elle|en personne|ainsi))|parlant (?:ainsi )?a (?:(?:sa|leur|votre) (?:propre )?personne|(?:lui|elle|vous)-memes?|son? destinataire)|\bainsi (?:declare|qu'(?:il|elle) (?:l'a )?declare)|(?:signification|remise|delivrance) a personne|conformement a l'article 654|(?:articles?|art\.)\s*654\b/g,
    weight: 0.86,
  },
  {
    mode: 'a_personne',
    pattern:
      /(?:^|\n|[.;]\s|mode\s*:|remis\w*\s*:?|signification\s*:?|\d\s)\s*(?:a personne|en personne|personne\s*[:(-]|en mains? propres?)|\b(?:rencontre|trouve)(?:e|s|es|\(e\))?\b[^.;]{0,60}\b(?:a (?:son|votre) domicile|sur place|remis|ainsi|qui a|en personne)|\b(?:vous|l'|le|la)\s?(?:ai|avons|a) rencontree?s?|\ba personne\s*(?:\(|,|\.)|\bdestinataire,?\s*(?:present|rencontre|lui-meme)\w*,?[^.;]{0,40}\b(?:recu|pris|accepte|remis)|\bdestinataire(?: de l'acte)?,?\s*(?:qui|lequel|laquelle|lui-meme|elle-meme)\s*,?\s*(?:l')?(?:a|ayant)\s+(?:recu|pris|accepte|declare)/g,
    weight: 0.84,
  },
];

/** What else stands near an office's door: where to pay or ask, and whose domicile is elected there. */
export const NOT_OF_SERVICE =
  /(?:\bpay\w+|\bregl\w+|virement|cheque|telephon|contact\w*|permanence|rendez-vous|horaires|renseignements?|elisant|elit|elu|election|domicilie|adress(?:er|ez|ant)|present(?:er|ez|ant)\b)[^.;\n]{0,70}$/;

/** What is left at the door is the notice of the visit, and not the copy. */
export const NOTICE_LEFT = /\bavis\b(?: de passage| de signification)?[^.;,]{0,40}$/;
