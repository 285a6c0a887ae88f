import type { ActStatus } from '@amont/contracts/http/batch';
import { ACT_TYPE_LABEL, REFUSAL_LABEL, SECTOR_LABEL, SERVICE_LABEL } from '@amont/domain/act/act-label';
import type { ActDetails, LegalCheck, StatementKind, Tenant } from '@amont/domain/act/checked-act';

/** Severity of a DSFR badge; `null` is the grey one. */
export type Tone = 'success' | 'info' | 'warning' | 'error' | 'new' | null;

export const ACT_TYPE = ACT_TYPE_LABEL;

export const ACT_STATUS: Readonly<Record<ActStatus, { label: string; tone: Tone }>> = {
  received: { label: 'Reçu', tone: null },
  read: { label: 'Lu', tone: 'info' },
  examined: { label: 'Examiné', tone: 'info' },
  in_review: { label: 'À vérifier', tone: 'warning' },
  filed: { label: 'Rattaché', tone: 'info' },
  decided: { label: 'Traité', tone: 'success' },
  duplicate: { label: 'Doublon', tone: null },
  refused: { label: 'Refusé', tone: 'error' },
  failed: { label: 'En échec', tone: 'error' },
};

export const REFUSAL = REFUSAL_LABEL;

export const SERVICE_MODE = SERVICE_LABEL;

export const SECTOR = SECTOR_LABEL;

export const LANDLORD_KIND: Readonly<Record<NonNullable<ActDetails['landlord']['kind']>, string>> = {
  natural_person: 'Personne physique',
  family_sci: 'SCI familiale',
  legal_person: 'Personne morale',
};

export const ADDRESSEE: Readonly<Record<ActDetails['addressee'], string>> = {
  tenant: 'Locataire',
  guarantor: 'Caution (copie)',
};

export const CIVILITY: Readonly<Record<NonNullable<Tenant['civility']>, string>> = { M: 'M.', MME: 'Mme' };

export const DEADLINE_UNIT = {
  days: ['jour', 'jours'],
  weeks: ['semaine', 'semaines'],
  months: ['mois', 'mois'],
} as const;

export const STATEMENT_KIND: Readonly<Record<StatementKind, string>> = {
  rent: 'Loyer',
  charges: 'Charges',
  deposit: 'Dépôt de garantie',
  payment: 'Paiement',
  benefit: 'Aide au logement',
  late_fee: 'Frais de relance',
  penalty_clause: 'Clause pénale',
  procedure_cost: 'Frais de procédure',
  insurance: 'Assurance',
  tax: 'Taxe',
  carried_forward: 'Solde reporté',
  other: 'Autre',
};

export const CHECK_OUTCOME: Readonly<Record<LegalCheck['outcome'], { label: string; tone: Tone }>> = {
  ok: { label: 'Conforme', tone: 'success' },
  info: { label: 'Pour information', tone: 'info' },
  alert: { label: 'Alerte', tone: 'error' },
  to_check: { label: 'À vérifier', tone: 'warning' },
};

export const FIELD: Readonly<Record<string, string>> = {
  type: 'Type d’acte',
  servedOn: 'Date de signification',
  service: 'Mode de remise',
  addressee: 'Destinataire de l’acte',
  office: 'Étude',
  'office.name': 'Étude',
  'office.postalCode': 'Code postal de l’étude',
  'office.city': 'Ville de l’étude',
  'office.phone': 'Téléphone de l’étude',
  'office.email': 'Courriel de l’étude',
  officeReference: 'Référence de l’étude',
  landlord: 'Bailleur',
  'landlord.name': 'Bailleur',
  'landlord.kind': 'Nature du bailleur',
  'landlord.sector': 'Secteur',
  'landlord.managedDirectly': 'Gestion directe',
  'landlord.agent': 'Mandataire',
  tenants: 'Locataires',
  dwelling: 'Logement',
  'dwelling.street': 'Logement\u00a0: voie',
  'dwelling.complement': 'Logement\u00a0: complément',
  'dwelling.postalCode': 'Logement\u00a0: code postal',
  'dwelling.city': 'Logement\u00a0: ville',
  phones: 'Téléphones du ménage',
  emails: 'Courriels du ménage',
  debtCents: 'Dette en principal',
  rentCents: 'Loyer mensuel et charges',
  costCents: 'Coût de l’acte',
  contestableCents: 'Montant contestable',
  statement: 'Décompte',
  deadline: 'Délai donné',
  leaseSignedOn: 'Date du bail',
  hearing: 'Audience',
  'hearing.court': 'Tribunal',
  'hearing.on': 'Date de l’audience',
  'hearing.at': 'Heure de l’audience',
  'hearing.room': 'Salle d’audience',
  mentions: 'Mentions obligatoires',
  notice: 'Notice annexée',
};

/** A code without a label of its own, made readable: `delai_de_paiement` → « Delai de paiement ». */
export const humanise = (code: string): string => {
  const words = code.replaceAll(/[_.-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Label of a field path, of its parent when it has none of its own. */
export const fieldLabel = (path: string): string =>
  FIELD[path] ?? FIELD[path.split(/[.[]/)[0] ?? path] ?? humanise(path);
