/**
 * Below which confidence a person looks at a field, and what its absence means. `act`: only these types of act must have it
 * (null: all). `blocking`: the act does not go on before somebody has looked, because a letter about somebody's debt could reach
 * another household, or the act be counted on a wrong day.
 */
export type FieldRule = {
  readonly field: string;
  readonly label: string;
  readonly threshold: number;
  readonly required: boolean;
  readonly act: 'assignation' | 'commandement_de_payer' | 'commandement_de_quitter_les_lieux' | null;
  readonly blocking: boolean;
};

export const FIELD_RULES: readonly FieldRule[] = [
  { field: 'type', label: "Le type de l'acte", threshold: 0.8, required: true, act: null, blocking: true },
  { field: 'servedOn', label: 'La date de signification', threshold: 0.8, required: true, act: null, blocking: true },
  {
    field: 'tenants',
    label: 'Le nom du ou des locataires',
    threshold: 0.85,
    required: true,
    act: null,
    blocking: true,
  },
  {
    field: 'dwelling.street',
    label: "L'adresse du logement",
    threshold: 0.78,
    required: true,
    act: null,
    blocking: true,
  },
  {
    field: 'dwelling.postalCode',
    label: 'Le code postal du logement',
    threshold: 0.78,
    required: true,
    act: null,
    blocking: true,
  },
  {
    field: 'addressee',
    label: "Le destinataire de l'acte (locataire ou caution)",
    threshold: 0.75,
    required: false,
    act: null,
    blocking: true,
  },
  {
    field: 'phones',
    label: 'Le téléphone du locataire',
    threshold: 0.7,
    required: false,
    act: null,
    blocking: false,
  },
  { field: 'landlord.name', label: 'Le nom du bailleur', threshold: 0.6, required: true, act: null, blocking: false },
  {
    field: 'landlord.sector',
    label: 'Le secteur du bailleur (social ou privé)',
    threshold: 0.7,
    required: false,
    act: null,
    blocking: false,
  },
  {
    field: 'landlord.agent',
    label: 'Le mandataire du bailleur',
    threshold: 0.6,
    required: false,
    act: null,
    blocking: false,
  },
  { field: 'office.name', label: "Le nom de l'office", threshold: 0.6, required: true, act: null, blocking: false },
  { field: 'service', label: 'Le mode de remise', threshold: 0.6, required: false, act: null, blocking: false },
  {
    field: 'hearing.on',
    label: "La date d'audience",
    threshold: 0.75,
    required: true,
    act: 'assignation',
    blocking: false,
  },
  {
    field: 'hearing.at',
    label: "L'heure d'audience",
    threshold: 0.6,
    required: false,
    act: 'assignation',
    blocking: false,
  },
  // The delay that an order to pay may give depends on the day of the lease.
  {
    field: 'leaseSignedOn',
    label: 'La date du bail',
    threshold: 0.7,
    required: true,
    act: 'commandement_de_payer',
    blocking: false,
  },
  {
    field: 'rentCents',
    label: 'Le loyer mensuel charges comprises',
    threshold: 0.7,
    required: false,
    act: null,
    blocking: false,
  },
  {
    field: 'debtCents',
    label: 'Le montant réclamé en principal',
    threshold: 0.7,
    required: true,
    act: 'commandement_de_payer',
    blocking: false,
  },
];
