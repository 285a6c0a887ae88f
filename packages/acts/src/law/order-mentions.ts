import type { MentionRule } from './mention-rule.ts';

const ART_24 = 'art. 24 I, loi n° 89-462';
const ELAN = { act: 'commandement_de_payer', validFrom: '2018-11-25', validTo: null, where: 'any' } as const;
const ALUR = { act: 'commandement_de_payer', validFrom: '2014-03-27', validTo: '2018-11-24', where: 'quoted' } as const;

/** Order to pay. Source: art. 24 I loi 89-462 (ALUR; ELAN from 25 Nov 2018; loi 2023-668 changed only the delay). */
export const ORDER_MENTIONS: readonly MentionRule[] = [
  {
    ...ELAN,
    id: 'delai_de_paiement',
    label: 'délai laissé pour payer',
    basis: `${ART_24}, 1°`,
    patterns: [
      /(?:disposez?|dispose)\s+d[e'u][^.;]{0,30}(?:\d{1,2}|[a-z]+)\s*(?:\(\w+\)\s*)?(?:semaines|mois)\b/,
      /(?:dans|sous)\s+(?:les?\s+|un\s+)?(?:dela[il]\s+)?(?:legal\s+|maximum\s+)?(?:de\s+|d')?(?:\d{1,2}|[a-z]+)\s*(?:\(\w+\)\s*)?(?:semaines|mois)\b/,
      /dela[il]\s+(?:legal\s+|imparti\s+)?(?:pour\s+(?:payer|regler)[^.;]{0,40})?(?:de|est\s+de|:)\s*(?:\d{1,2}|[a-z]+)\s*(?:\(\w+\)\s*)?(?:semaines|mois)\b/,
      /(?:\d{1,2}|deux|six)\s*(?:\(\w+\)\s*)?(?:semaines|mois)\s+(?:a\s+compter|a\s+dater|pour\s+(?:payer|regler|vous\s+acquitter))/,
    ],
  },
  {
    ...ELAN,
    id: 'montant_loyer_charges',
    label: 'montant mensuel du loyer et des charges',
    basis: `${ART_24}, 2°`,
    patterns: [
      /montant\s+mensuel\s+d(?:u|es)\s+(?:loyers?|termes?)[^€]{0,120}\d[^€]{0,4}(?:€|eur|[.,]\d\d)/,
      /loyers?\s+(?:et\s+(?:des\s+)?charges\s+)?(?:courants?\s+|actuels?\s+)?mensuels?[^€]{0,90}\d\s?(?:€|eur|[.,]\d\d)/,
      /mensualite[^€]{0,60}loyer[^€]{0,60}\d\s?(?:€|eur|[.,]\d\d)/,
      /loyer[^€.;]{0,70}(?:par\s+mois|mensuel)[^€]{0,60}\d\s?(?:€|eur|[.,]\d\d)/,
      /loyer[^€.;]{0,60}\d\s?(?:€|eur\w*|[.,]\d\d\s?(?:€|eur\w*)?)\s*(?:par\s+mois|\/\s?mois|mensuel)/,
      /loyer\s+(?:charges\s+comprises|(?:et|\+)\s+(?:provisions?\s+(?:sur|pour)\s+)?charges|hors\s+charges|principal|actuel|courant)?\s*(?:mensuel\s*)?(?:\([^)]{0,24}\)\s*)?[:.\s]*(?<=[:.\s])\d{1,3}(?:[ .]\d{3})*\s?(?:€|eur|[.,]\d\d)/,
    ],
  },
  {
    ...ELAN,
    id: 'decompte',
    label: 'décompte de la dette',
    basis: `${ART_24}, 3°`,
    patterns: [
      /\bdecomptes?\b/,
      /releve\s+(?:de\s+compte|locatif)/,
      /detail\s+(?:de\s+la|des)\s+(?:dette|creance|sommes)/,
      /se\s+decompos(?:e|ant)/,
      /etat\s+(?:detaille|des\s+sommes)/,
      /\b(?:libelles?|designations?|nature|detail|periodes?|operations?)\b[^\n]{0,60}\b(?:montants?|debit|sommes?|solde|doit)\b/,
    ],
  },
  {
    ...ELAN,
    id: 'avertissement_resiliation',
    label: 'avertissement sur la résiliation du bail et l’expulsion',
    basis: `${ART_24}, 4°`,
    patterns: [
      /(?:a\s+defaut|faute|en\s+l'absence|si\s+vous\s+ne)[^.;]{0,160}(?:procedure|juge|judiciaire|tribunal|expos|assign)[^.;]{0,120}(?:resili|expuls)/,
      /expos\w+[^.;]{0,40}procedure[^.;]{0,60}(?:resili|expuls)/,
      /procedure\s+judiciaire\s+de\s+resiliation/,
    ],
  },
  {
    ...ELAN,
    id: 'fsl_adresse',
    label: 'fonds de solidarité pour le logement et son adresse',
    basis: `${ART_24}, 5°`,
    patterns: [
      /(?:fonds?\s+(?:departemental\s+)?de\s+solidarite\s+(?:pour\s+le\s+)?logement|\bf\.?\s?s\.?\s?l\b)[\s\S]{0,320}?(?<!\d)\d{2}\s?\d{3}\s+(?:-\s+)?[a-z]{3}/,
      /(?<!\d)\d{2}\s?\d{3}\s+[a-z][a-z' -]{2,40}[\s\S]{0,80}?(?:fonds?\s+de\s+solidarite\s+(?:pour\s+le\s+)?logement|\bf\.?s\.?l\b)/,
    ],
  },
  {
    ...ELAN,
    id: 'delai_de_grace',
    label: 'possibilité de demander au juge un délai de grâce',
    basis: `${ART_24}, 6°`,
    patterns: [
      /dela[il]s?\s+de\s+grace/,
      /(?:saisir|demander|solliciter)[^.;]{0,140}(?:juridiction|juge|tribunal)[^.;]{0,160}(?:dela[il]s?\s+de\s+(?:grace|paiement)|1343-5|1244-1)/,
      /(?:juridiction\s+competente|juge|tribunal)[^.;]{0,160}1343-5/,
      /1343-5\s+du\s+code\s+civil/,
    ],
  },
  {
    ...ALUR,
    id: 'reproduction_article_24',
    label: 'reproduction de l’article 24 de la loi du 6 juillet 1989',
    basis: `${ART_24} (loi ALUR)`,
    patterns: [
      /toute\s+clause\s+prevoyant\s+la\s+resiliation\s+de\s+plein\s+droit[\s\S]{0,400}commandement\s+de\s+payer/,
    ],
  },
  {
    ...ALUR,
    id: 'reproduction_article_6',
    label: 'reproduction des trois premiers alinéas de l’article 6 de la loi du 31 mai 1990',
    basis: 'art. 24 I, loi n° 89-462 ; art. 6, loi n° 90-449',
    patterns: [
      /90-449[\s\S]{0,1500}(?:fonds\s+de\s+solidarite|aides?)/,
      /le\s+fonds\s+de\s+solidarite[\s\S]{0,80}(?:accorde|est\s+destine)/,
    ],
  },
];
