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
  'act.notice-rejudged': 'Notice jugée de nouveau',
  'act.notice-corrected': 'Constat retiré à la demande de l’étude',
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
  'procedure.follow-up-recorded': 'Suite rapportée',
  'procedure.follow-up-withdrawn': 'Suite retirée : notée par erreur',
  'procedure.outreach-reopened': 'Décision de contact à reprendre',
  'procedure.known-to-services-recorded': 'Réponse des services sociaux',
  'notice.published': 'Version de notice publiée',
  'notice.contact-recorded': 'Contact vérifié',
  'office.spellings-assigned': 'Études réunies ou séparées',
  'office.named': 'Étude renommée',
  'office.correspondence-set': 'Coordonnées de l’étude enregistrées',
  'office.report-sent': 'Rapport envoyé à l’étude',
  'office.act-checked': 'Acte vérifié par l’étude avant signification',
  'office.median-shown': 'Médiane parisienne montrée ou masquée',
  'contest.raised': 'Constat contesté par l’étude',
  'contest.answered': 'Réponse à la contestation de l’étude',
};

/**
 * What a kind of event is called on screen, in French.
 *
 * @returns the stored type itself for one this release does not know, so that a history never hides a fact
 */
export const eventLabel = (type: string): string => LABELS[type as AmontEvent['type']] ?? type;
