import type { MentionRule } from './mention-rule.ts';

const SUMMONS = { act: 'assignation', validFrom: '2020-01-01', validTo: null, where: 'any' } as const;

/** Summons. Source: CPC art. 54 and 56 (décret 2019-1333, in force 1 January 2020). */
export const SUMMONS_MENTIONS: readonly MentionRule[] = [
  {
    ...SUMMONS,
    id: 'juridiction',
    label: 'juridiction saisie',
    basis: 'art. 54, code de procédure civile',
    patterns: [
      /(?:juge\s+des\s+contentieux|tribunal\s+(?:judiciaire|de\s+proximite|d'instance)|juge\s+des\s+referes|pole\s+civil\s+de\s+proximite)/,
    ],
  },
  {
    ...SUMMONS,
    id: 'lieu_jour_heure_audience',
    label: 'lieu, jour et heure de l’audience',
    basis: 'art. 56, code de procédure civile',
    patterns: [
      /(?:comparaitre|audience|date)[\s\S]{0,160}(?:\d{1,2}(?:er)?\s+[a-z]{3,9}\s+20\d\d|\d{1,2}[/.]\d{1,2}[/.]20\d\d|deux\s+mil)[\s\S]{0,90}?\d{1,2}\s*(?:h|heures?|:)\s*\d{0,2}/,
      /(?:comparaitre|audience)[\s\S]{0,200}(?:deux\s+mil)[\s\S]{0,80}heures/,
    ],
  },
  {
    ...SUMMONS,
    id: 'objet_de_la_demande',
    label: 'objet de la demande',
    basis: 'art. 54, code de procédure civile',
    patterns: [
      /par\s+ces\s+motifs/,
      /objet\s+de\s+la\s+demande/,
      /(?:voir\s+)?constater\s+(?:l'acquisition|la\s+resiliation|le\s+jeu)/,
      /prononcer\s+la\s+resiliation/,
      /\bil\s+est\s+demande\s+au\s+(?:juge|tribunal)/,
    ],
  },
  {
    ...SUMMONS,
    id: 'moyens_en_fait_et_en_droit',
    label: 'exposé des moyens en fait et en droit',
    basis: 'art. 56, code de procédure civile',
    patterns: [
      /(?:expose|rappel)\s+des\s+(?:faits|moyens)/,
      /(?:loyers|charges|dette)[^.;]{0,90}(?:regle|impaye|paye|demeure)/,
      /commandement\s+de\s+payer[^.;]{0,120}(?:signifie|delivre|sans\s+effet|infructueux)/,
    ],
  },
  {
    ...SUMMONS,
    id: 'modalites_de_comparution',
    label: 'modalités de comparution',
    basis: 'art. 54, code de procédure civile',
    patterns: [
      /(?:comparaitre|presenter)[^.;]{0,80}(?:en\s+personne|vous[- ]meme)/,
      /(?:assister|representer|represente|assiste)\s+(?:ou\s+(?:representer|assister|represente|assiste)\s+)?par[^.;]{0,40}(?:avocat|conjoint|concubin|parent)/,
    ],
  },
  {
    ...SUMMONS,
    id: 'avertissement_non_comparution',
    label: 'avertissement en cas de non-comparution',
    basis: 'art. 54, code de procédure civile',
    patterns: [
      /(?:faute|a\s+defaut|defaut|si\s+vous\s+ne|en\s+l'absence)[^.;]{0,90}(?:compara|present)[^;]{0,220}(?:jugement|decision|ordonnance)/,
      /sur\s+les\s+seuls\s+elements/,
    ],
  },
  {
    ...SUMMONS,
    id: 'bordereau_de_pieces',
    label: 'liste des pièces',
    basis: 'art. 56, code de procédure civile',
    patterns: [
      /bordereau\s+(?:de|des)\s+(?:communication\s+(?:de|des)\s+)?pieces/,
      /liste\s+des\s+pieces/,
      /pieces\s+(?:versees|communiquees|jointes|invoquees|visees|produites)/,
      /\bpieces?\s+n\s?[°o]\s?\d/,
    ],
  },
];
