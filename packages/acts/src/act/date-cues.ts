/** What a date of an act is the date of. `other`: known, and of no use (a birth, an earlier act, the day an account was made up). */
export type DateRole = 'served' | 'lease' | 'hearing' | 'account' | 'earlier' | 'birth' | 'other';

export type DateCue = {
  readonly role: DateRole;
  /** Folded words that lead to the date; global, so that the one nearest to the date is found. */
  readonly pattern: RegExp;
  /** 0 to 1: how sure these words are when they stand right before the date. */
  readonly weight: number;
};

const ACT = '(?:acte|exploit|commandement|assignation|copie|expedition|pli)';
const LEASE =
  "(?:bail|baux|contrats?(?: d'habitation| de location| de bail| de louage)?|location|convention(?: d'occupation| de location)?|engagement de location|titre d'occupation)";
const HANDED = '(?:signifie|remis|delivre|notifie|depose|laisse|effectue|realise|accompli|dresse|etabli|redige)';

/**
 * Words that say what a date is, as offices write them before it, in a sentence or as a label. The nearest to the date
 * decides; of two that end together, the longest.
 */
export const DATE_CUES: readonly DateCue[] = [
  {
    role: 'served',
    pattern: new RegExp(
      `\\b${ACT}\\s+(?:(?:ci-dessus|present|de ce jour)\\s+)?(?:est\\s+|a ete\\s+)?(?:fait|${HANDED}|date|transmis)e?(?: a [a-z]+,?)?(?: le)?`,
      'g',
    ),
    weight: 0.88,
  },
  {
    role: 'served',
    pattern:
      /\b(?:acte|exploit)\s+(?:du|de ce jour)\b|(?:^|\s[-|]\s)(?:commandement|assignation)\s+(?:de payer )?du\b/g,
    weight: 0.72,
  },
  {
    role: 'served',
    pattern:
      /\b(?:acte|exploit)\s+(?:n[°o.]*\s*)?[^,;:\n]{0,24}\d[^,;:\n\d]{0,4}\s*[,–-]|\b(?:acte|exploit)\s+(?:n[°o.]*\s*)?[\w/.-]*\d[\w/.-]*\s*(?:du)?/g,
    weight: 0.75,
  },
  {
    role: 'served',
    pattern:
      /\b(?:date|jour|le jour)\s+(?:de |d'|du )(?:la |l'|cette |cet )?(?:presente? )?(?:acte|exploit|signification|remise|delivrance|notification|depot|passage)/g,
    weight: 0.88,
  },
  {
    role: 'served',
    pattern: new RegExp(
      `\\b(?:${HANDED}(?:e|es|s|\\(e\\))?|faite?|signification|remise|delivrance|notification|passage|recherches)\\s*\\??\\s*(?:a [a-z]+,? )?(?:en date |en l'etude |ce jour,? |aujourd'hui,? )?(?:le|du|:)`,
      'g',
    ),
    weight: 0.8,
  },
  { role: 'served', pattern: /\b(?:ce jour|ce jourd'hui|aujourd'hui)\b/g, weight: 0.8 },
  {
    role: 'served',
    pattern:
      /\b(?:par )?acte (?:de |d'|du )?(?:commissaires?|huissiers?) de justice,?(?: en date)? (?:du|de ce jour)\b/g,
    weight: 0.82,
  },
  {
    role: 'lease',
    pattern: new RegExp(
      `\\b${LEASE}\\b(?:\\s*\\([^)]{0,30}\\))?(?:\\s+(?:vide|nue?|meublee?s?|verbale?|ecrite?|mobilite|initiale?|notariee?|d'habitation|du logement|a usage d'habitation(?: principale)?))*`,
      'g',
    ),
    weight: 0.86,
  },
  {
    role: 'lease',
    pattern: new RegExp(
      `\\b${LEASE}\\b[^.;\\n]{0,80}?\\b(?:sign|conclu|consenti|pass|souscri|etabli|regularis|accept|accord|donn|dat)[a-z]*(?:\\(e\\))?(?: par ecrit| par acte| sous seings? prives?| sous signatures? privees?| entre les parties)?(?: a [a-z-]+)?,?\\s*(?:le|du|en date du)?`,
      'g',
    ),
    weight: 0.92,
  },
  {
    role: 'lease',
    pattern:
      /\b(?:bail|contrat|location)\b[^.;\n]{0,50}(?:date|jour)\s*(?:de (?:la )?(?:signature|conclusion))?|\b(?:date|signature|conclusion)\s+(?:du|de la|de|de signature du|de conclusion du)\s+(?:bail|contrat|location)(?:\s+de (?:location|bail))?/g,
    weight: 0.92,
  },
  {
    role: 'lease',
    pattern:
      /\b(?:la|sa|dont la|leur) signature\s+(?:est|etait|remonte|date|est intervenue|a eu lieu)(?:\s+(?:du|au|le|en date du))?\s*/g,
    weight: 0.88,
  },
  {
    role: 'lease',
    pattern:
      /\b(?:acte|ecrit)s?\s+(?:sous\s+(?:seings?|signatures?)\s+privee?s?|s\.?s\.?p\.?|authentique|notarie)[^.;\n]{0,40}/g,
    weight: 0.7,
  },
  {
    role: 'lease',
    pattern:
      /\b(?:lou(?:e|ez|ee)|donnee? a bail|donnee? en location|prise? a bail)\b[^.;\n]{0,40}?\b(?:depuis|par|suivant)\b[^.;\n]{0,30}?(?:bail|contrat|acte|ecrit)[^.;\n]{0,20}?/g,
    weight: 0.88,
  },
  {
    role: 'hearing',
    pattern:
      /\b(?:audience|comparaitre|citation|cite|convoque|assigne|assigner|rendez-vous|tiendra|seance|comparution|plaidoiries?)e?s?\b(?:[^.;\n]{0,50}\b(?:du|le|pour|au|:))?/g,
    weight: 0.85,
  },
  {
    role: 'account',
    pattern:
      /\b(?:arrete|compte|dette|decompte|solde|somme|principal|situation|releve|extrait|creance|impayes?|arrieres?|accessoires|edite|etabli|constate|constatee)e?s?\b[^.;\n]{0,60}?\b(?:au|le|en date du|a la date du)|\b(?:terme|echeance|loyer|mois|periode)s?\s+(?:du|de|au)\b|\barrete\w*\b|\bau\s*$/g,
    weight: 0.8,
  },
  {
    role: 'birth',
    pattern: /\bnee?(?:\(e\))?\b[^.;\n]{0,40}|\bnaissance\b[^.;\n]{0,30}|\bnee? ou nee?\b/g,
    weight: 0.95,
  },
  {
    role: 'earlier',
    pattern:
      /\b(?:un|une|ledit|ladite|dudit|premiere?|precedente?|d'un|d'une|par|vainement,?)\s+(?:commandement|sommation|mise en demeure|acte)\b[^.;\n]{0,120}?\b(?:du|le|en date du|signifiee?|delivree?|notifiee?)\b(?:\s+(?:le|du))?|\b(?:commandement|sommation|mise en demeure|antecedent)\b[^.;\n]{12,120}?\b(?:du|le|en date du|signifiee?|delivree?|notifiee?)\b(?:\s+(?:le|du))?|\b(?:commandement|sommation|acte)\b[^.;\n]{0,20}\b(?:anterieur|precedent)\w*/g,
    weight: 0.85,
  },
  {
    role: 'earlier',
    pattern:
      /\bsignification\s+(?:de (?:ce|cette|la|ladite|l')\s?|du(?:dit)?\s+)(?:jugement|decision|ordonnance|arret|titre)\b[^.;\n]{0,20}/g,
    weight: 0.88,
  },
  {
    role: 'earlier',
    pattern:
      /\b(?:conge|jugement|ordonnance|decision|arret|titre)s?\b[^.;\n]{0,120}?\b(?:du|le|en date du|des|rendue?|signifiee?|prononcee?|delivree?)\b|\b(?:(?:rendu|prononce|statue)e?e?s?|a juge|jugees?)\b[^.;\n]{0,20}|\b(?:puis|ete|fut|portee? a la connaissance)\b[^.;\n]{0,60}?\b(?:signifiee?|le)\b|\b(?:demeure|reste)\w*\b[^.;\n]{0,30}\bdepuis\b/g,
    weight: 0.85,
  },
  {
    role: 'other',
    pattern:
      /\b(?:effet|prise d'effet|renouvel\w*|reconduit\w*|reconduction|avenant|resilie?\w*|caution(?:nement)?|garantie?|entree dans les lieux|etat des lieux|loi|lois|decret|arretes? (?:prefectoral|ministeriel)|article|version|mise a jour|depose|depot|transmis|envoye|edition|imprime|saisi|notifiee? (?:au|a la) (?:prefet|prefecture|caf|ccapex)|signale|plainte|requete|deces|decede|mariage|acquis|acquisition|vente|mandat|assurance|jusqu'au|avant le|apres le|au plus tard)\b(?:(?!\b(?:19|20)\d\d\b)[^.;\n]){0,40}/g,
    weight: 0.85,
  },
];

/** Before the words of a service, what makes it the service of an earlier paper. */
export const EARLIER_PAPER =
  /\b(?:jugement|decision|ordonnance|arret|tribunal|titre executoire|rendue?|prononcee?|statue|precedemment|prealablement|anterieur\w*|deja|grosse|minute)\b|\bn[°o]\s?\d\d\/\d{3,}/;

export type AfterCue = { readonly role: DateRole; readonly pattern: RegExp; readonly weight: number };

/** Words that say it right after the date. */
export const AFTER_CUES: readonly AfterCue[] = [
  {
    // `Le 3 mars 2025, Odile BRIZARD, commissaire de justice, s'est rendue …`: who acted on the day that opens a sentence.
    role: 'served',
    pattern:
      /^\s*,\s*(?!un\b|une\b)[^.;\n]{0,70}\b(?:commissaires?|huissiers?)(?:\(s\))? de justice\b(?![^.;\n]{0,90}\b(?:a|avait|ont|avaient) (?:ete )?(?:signifie|delivre|fait|notifie)\w* (?:a [^.;\n]{0,40} )?une?\b)/,
    weight: 0.86,
  },
  {
    role: 'served',
    pattern:
      /^[\s,:;(–-]*(?:(?:a|vers|apres)\s[^,;.]{1,30},\s*)?(?:par (?:le ministere|notre ministere|nous)|nous\b|je\b|j'ai\b|je,? soussigne|a (?:la|notre) (?:requete|demande)|sur la (?:requete|demande)|en vertu|agissant|nul\b|personne n'|n'ayant|(?:m'|nous |s')?etant\b|(?:m'y |me |nous nous )(?:suis|sommes)\b|la copie|copie|le present acte|cet acte|l'acte|a ete (?:signifie|remis|delivre))/,
    weight: 0.86,
  },
  {
    role: 'hearing',
    pattern:
      /^[\s,:;(–-]*(?:a|au|vers)?\s*(?:\d{1,2}\s?(?:h|heures?)|(?:neuf|dix|onze|douze|treize|quatorze|quinze|seize)\s+heures)/,
    weight: 0.85,
  },
  {
    role: 'lease',
    pattern:
      /^[\s,:;(–-]*(?:[^.;:\n]{0,70}\s(?:a|ont|avaient?)\s+(?:ete\s+)?(?:loue|(?:donne|pris)e?s?\s+(?:a\s+bail|en\s+location)|consenti\w*[^.;:\n]{0,40}\bbail)\b|(?:a|ont|avait)\s+(?:ete\s+)?(?:loue|donne|consenti|accorde|pris)|(?:un|le|son|leur)\s+(?:nouveau\s+)?(?:bail|contrat))/,
    weight: 0.85,
  },
  {
    role: 'earlier',
    pattern: /^[^.;\n]{0,60}(?:est )?(?:restee?|demeuree?)\s+(?:sans (?:effet|suite)|infructueu|impaye|vain)/,
    weight: 0.8,
  },
];
