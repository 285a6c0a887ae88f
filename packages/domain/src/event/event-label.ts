import type { AmontEvent } from './catalogue.ts';

const LABELS: Readonly<Record<AmontEvent['type'], string>> = {
  'batch.submitted': 'Lot déposé',
  'batch.closed': 'Lot complet',
  'batch.removed': 'Lot de démonstration retiré',
  'act.received': 'Fichier reçu',
  'act.duplicated': 'Fichier déjà reçu',
  'act.refused': 'Fichier refusé',
  'act.read': 'Texte lu',
  'act.examined': 'Acte examiné',
  'act.review-requested': 'Relecture demandée',
  'act.reviewed': 'Relecture faite',
  'act.reexamined': 'Acte relu par une version plus récente',
  'act.split': 'Second acte du fichier séparé',
  'act.failed': 'Traitement interrompu par une erreur',
  'act.retry-requested': 'Nouvel essai demandé',
  'procedure.opened': 'Procédure ouverte',
  'procedure.act-filed': 'Acte rattaché à la procédure',
  'procedure.act-corrected': 'Acte corrigé : suites revues',
  'procedure.stage-withdrawn': 'Étape retirée',
  'procedure.stage-reached': 'Étape atteinte',
  'procedure.outreach-decided': 'Décision de contact',
  'procedure.letter-due': 'Courrier à envoyer',
  'procedure.signal-raised': 'Signalement à l’équipe mobile',
  'procedure.follow-up-recorded': 'Suite rapportée par un partenaire',
  'procedure.known-to-services-recorded': 'Réponse des services sociaux',
  'contact.barred': 'Contact bloqué',
  'contact.bar-lifted': 'Blocage du contact levé',
  'contact.pulled': 'Place dans la liste changée',
  'contact.landlord-address-given': 'Adresse du bailleur saisie',
  'contact.letter-posted': 'Courrier posté',
  'outreach.settings-changed': 'Capacité ou ordre des contacts changé',
  'outreach.week-closed': 'Liste de la semaine arrêtée',
  'outreach.list-exported': 'Liste de contacts préparée',
  'outreach.list-downloaded': 'Liste de contacts téléchargée',
  'letters.run-started': 'Courriers à fabriquer',
  'letters.run-rendered': 'Courriers fabriqués',
  'letters.run-posted': 'Courriers remis à la poste',
  'letters.template-published': 'Modèle de courrier publié',
};

/**
 * What a kind of event is called on screen, in French.
 *
 * @returns the stored type itself for one this release does not know, so that a history never hides a fact
 */
export const eventLabel = (type: string): string => LABELS[type as AmontEvent['type']] ?? type;
