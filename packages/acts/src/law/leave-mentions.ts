import type { MentionRule } from './mention-rule.ts';

const LEAVE = {
  act: 'commandement_de_quitter_les_lieux',
  validFrom: '2012-06-01',
  validTo: null,
  where: 'any',
} as const;

/** Order to leave the premises. Source: CPCE R. 411-1 and R. 412-1. */
export const LEAVE_MENTIONS: readonly MentionRule[] = [
  {
    ...LEAVE,
    id: 'titre_executoire',
    label: 'titre exécutoire en vertu duquel l’expulsion est poursuivie',
    basis: 'art. R. 411-1, 1°, CPCE',
    patterns: [
      /(?:en\s+vertu|vertu)\s+(?:de\s+la\s+grosse\s+)?(?:d'un|d'une|du|de\s+la|de\s+l')[^.;]{0,60}(?:jugement|ordonnance|arret|decision|titre)/,
      /(?:jugement|ordonnance|arret)[^.;]{0,160}(?:rendue?|en\s+date|du\s+\d)/,
    ],
  },
  {
    ...LEAVE,
    id: 'juridiction_des_delais',
    label: 'juridiction devant laquelle demander des délais ou contester',
    basis: 'art. R. 411-1, 2°, CPCE',
    patterns: [
      /juge\s+de\s+l'execution/,
      /(?:demandes?\s+(?:de|relatives?\s+aux)\s+dela[il]s?|contestation)[^.;]{0,160}(?:tribunal|juge|juridiction)/,
    ],
  },
  {
    ...LEAVE,
    id: 'date_de_liberation',
    label: 'date à partir de laquelle les lieux doivent être libérés',
    basis: 'art. R. 411-1, 3°, CPCE',
    patterns: [
      /(?:avoir\s+a|devrez|devez|de)\s+(?:quitter|liberer|evacuer|vider|deguerpir)[^.;]{0,220}(?:dela[il]|avant\s+le|au\s+plus\s+tard|a\s+compter\s+du|le\s+\d)/,
      /(?:quitter|liberer|liberes|evacuer|vider)[^.;]{0,120}(?:(?:un|le)\s+dela[il]|avant\s+le\s+\d|au\s+plus\s+tard|pour\s+le\s+\d)/,
      /dela[il]\s+(?:de\s+)?[^.;]{0,40}(?:mois|jours|semaines)[^.;]{0,120}(?:quitter|liberer|lieux|locaux)/,
    ],
  },
  {
    ...LEAVE,
    id: 'avertissement_expulsion',
    label: 'avertissement que l’expulsion forcée peut suivre',
    basis: 'art. R. 411-1, 4°, CPCE',
    patterns: [
      /(?:procede|poursuivi|proceder)[^.;]{0,60}expulsion/,
      /expulse[es]*\b/,
      /expulsion\s+forcee/,
      /(?:faute|a\s+defaut|passe\s+ce\s+dela[il])[^.;]{0,120}expuls/,
    ],
  },
  {
    ...LEAVE,
    id: 'reproduction_articles_l412',
    label: 'reproduction des articles L. 412-1 à L. 412-6 du code des procédures civiles d’exécution',
    basis: 'art. R. 412-1, CPCE',
    where: 'quoted',
    patterns: [
      /l\.?\s?412-1[\s\S]{0,400}(?:si\s+l'expulsion\s+porte|lieu\s+habite|local\s+affecte)[\s\S]{0,6000}l\.?\s?412-[56]/,
      /si\s+l'expulsion\s+porte\s+sur\s+un\s+lieu\s+habite[\s\S]{0,6000}(?:treve|1er\s+novembre|sursis)/,
    ],
  },
];
