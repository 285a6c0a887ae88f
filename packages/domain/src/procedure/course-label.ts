import type { CourseKind, DecisionOutcome, Exit, Motive, OverIndebtednessStatus } from './course.events.ts';

/** What people read, in French. */
export const MOTIVE_LABEL: Readonly<Record<Motive, string>> = {
  impaye: 'Impayés de loyer',
  conge_vente: 'Congé pour vente',
  conge_reprise: 'Congé pour reprise',
  troubles: 'Troubles de jouissance ou de voisinage',
  osdnt: 'Occupation sans droit ni titre',
  autre: 'Autre motif',
};

export const DECISION_LABEL: Readonly<Record<DecisionOutcome, string>> = {
  rejet: 'Demande rejetée',
  desistement: 'Désistement du bailleur',
  caducite: 'Assignation caduque',
  delais_avec_suspension: 'Délais de paiement, clause résolutoire suspendue',
  delais_sans_suspension: 'Délais de paiement, clause résolutoire non suspendue',
  expulsion_ferme: 'Expulsion ordonnée',
  expulsion_avec_delais_evacuation: 'Expulsion ordonnée, avec délais pour quitter les lieux',
};

export const EXIT_LABEL: Readonly<Record<Exit, string>> = {
  dette_soldee: 'Dette soldée',
  plan_apurement: 'Plan d’apurement',
  pcs_signe: 'Protocole de cohésion sociale signé',
  clause_reputee_non_jouee: 'Délais respectés, clause réputée n’avoir pas joué',
  desistement_bailleur: 'Désistement du bailleur',
  relogement: 'Relogement',
  depart_volontaire: 'Départ volontaire',
  effacement_surendettement: 'Dette effacée (surendettement)',
  suspension_expulsion_surendettement: 'Expulsion suspendue (surendettement)',
  deces: 'Décès',
  vente_du_bien: 'Vente du logement',
};

export const OVER_INDEBTEDNESS_LABEL: Readonly<Record<OverIndebtednessStatus, string>> = {
  depose: 'Dossier déposé, recevabilité non décidée',
  recevable: 'Dossier recevable, mesures non décidées',
  irrecevable: 'Dossier irrecevable',
  reamenagement: 'Plan ou mesures imposées (réaménagement)',
  moratoire: 'Moratoire (report des dettes)',
  retablissement_personnel: 'Rétablissement personnel (effacement)',
  clos: 'Dossier clos',
};

export const COURSE_LABEL: Readonly<Record<CourseKind, string>> = {
  hearing: 'Renvoi de l’audience',
  decision: 'Décision du juge',
  exit: 'Sortie de la procédure',
  motive: 'Motif de la procédure',
  over_indebtedness: 'Surendettement',
};
