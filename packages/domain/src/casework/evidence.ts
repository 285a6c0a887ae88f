/**
 * What speaks for and against two acts being about one household. Weights are in bits: log2 of how much more often the
 * observation is met in pairs of acts of one household than in pairs taken from two households that share a blocking token.
 *
 * Source: Fellegi & Sunter, "A theory for record linkage" (1969). First guessed from the frequencies of names, streets and
 * landlords in Paris, then checked on generated households with noise (`same-household.measure.unit.test.ts`).
 */
export const EVIDENCE_RULES = [
  { id: 'nom_identique', weight: 10, label: 'Même nom de famille' },
  { id: 'nom_identique_courant', weight: 8, label: 'Même nom de famille, très répandu' },
  { id: 'nom_particule', weight: 9, label: 'Même nom à la particule près' },
  { id: 'nom_usage', weight: 8, label: 'Même nom de naissance ou d’usage' },
  { id: 'nom_proche', weight: 8, label: 'Nom de famille à l’orthographe voisine' },
  { id: 'nom_partie', weight: 6, label: 'Une partie du nom composé en commun' },
  { id: 'nom_ressemblant', weight: 1, label: 'Nom de famille ressemblant' },
  { id: 'nom_different', weight: -12, label: 'Noms de famille différents' },
  { id: 'prenom_identique', weight: 5, label: 'Mêmes prénoms' },
  { id: 'prenom_partiel', weight: 4, label: 'Prénoms concordants, l’un plus complet' },
  { id: 'prenom_proche', weight: 3.5, label: 'Prénom à l’orthographe voisine' },
  { id: 'prenom_initiale', weight: 2.5, label: 'Initiale du prénom concordante' },
  { id: 'prenom_incertain', weight: 0, label: 'Prénoms en partie concordants' },
  { id: 'prenom_different', weight: -14, label: 'Même nom mais autre prénom' },
  { id: 'civilite_differente', weight: -4, label: 'Civilités différentes' },
  { id: 'cotitulaire_commun', weight: 4, label: 'Cotitulaire en commun' },
  { id: 'code_postal_identique', weight: 4, label: 'Même code postal' },
  { id: 'code_postal_proche', weight: -3, label: 'Codes postaux différant d’un chiffre' },
  { id: 'code_postal_different', weight: -10, label: 'Codes postaux différents' },
  { id: 'numero_identique', weight: 5, label: 'Même numéro dans la voie' },
  { id: 'numero_complement', weight: -4, label: 'Numéros bis ou ter différents' },
  { id: 'numero_different', weight: -14, label: 'Numéros différents dans la voie' },
  { id: 'voie_identique', weight: 7, label: 'Même voie' },
  { id: 'voie_proche', weight: 5, label: 'Voie à l’orthographe voisine' },
  { id: 'voie_differente', weight: -14, label: 'Voies différentes' },
  { id: 'logement_identique', weight: 6, label: 'Même numéro de porte, de logement ou de lot' },
  { id: 'logement_different', weight: -12, label: 'Autre numéro de porte, de logement ou de lot' },
  { id: 'etage_identique', weight: 2, label: 'Même étage' },
  { id: 'etage_different', weight: -6, label: 'Étages différents' },
  { id: 'batiment_identique', weight: 2, label: 'Même bâtiment ou escalier' },
  { id: 'batiment_different', weight: -6, label: 'Bâtiments ou escaliers différents' },
  { id: 'cote_identique', weight: 1, label: 'Même côté du palier' },
  { id: 'cote_different', weight: -6, label: 'Côtés du palier différents' },
  { id: 'bailleur_identique', weight: 6, label: 'Même bailleur' },
  { id: 'bailleur_social_identique', weight: 2, label: 'Même bailleur social' },
  { id: 'bailleur_different', weight: -1, label: 'Bailleurs différents' },
  { id: 'reference_identique', weight: 17, label: 'Même référence de dossier à la même étude' },
  { id: 'reference_autre_etude', weight: 5, label: 'Même référence de dossier' },
  { id: 'telephone_commun', weight: 8, label: 'Numéro de téléphone en commun' },
  { id: 'courriel_commun', weight: 10, label: 'Adresse électronique en commun' },
  { id: 'loyer_identique', weight: 5, label: 'Même loyer' },
  { id: 'loyer_proche', weight: 2, label: 'Loyers voisins' },
  { id: 'loyer_different', weight: -2, label: 'Loyers très différents' },
  { id: 'bail_identique', weight: 7, label: 'Bail de même date' },
  { id: 'bail_proche', weight: 2, label: 'Dates de bail différant d’un chiffre' },
  { id: 'bail_different', weight: -4, label: 'Baux de dates différentes' },
  { id: 'dette_identique', weight: 10, label: 'Même dette, au centime, dans deux actes de même type' },
] as const;

export type EvidenceRule = (typeof EVIDENCE_RULES)[number]['id'];
export type Evidence = { readonly rule: EvidenceRule; readonly weight: number };

const byId = new Map<string, (typeof EVIDENCE_RULES)[number]>(EVIDENCE_RULES.map((rule) => [rule.id, rule]));

/** The evidence a rule gives, with its weight of today. */
export const evidence = (rule: EvidenceRule): Evidence => ({ rule, weight: byId.get(rule)?.weight ?? 0 });

/** French label of an evidence rule; the id itself for a rule this release does not know. */
export const evidenceLabel = (rule: string): string => byId.get(rule)?.label ?? rule;

/** Sum of the weights, in bits. */
export const bitsOf = (rows: readonly Evidence[]): number => rows.reduce((sum, row) => sum + row.weight, 0);

/** How much a piece of evidence says, in French: what it weighs alone, whichever way it speaks. */
export const evidenceStrength = (weight: number): 'décisif' | 'fort' | 'moyen' | 'faible' => {
  const bits = Math.abs(weight);
  if (bits >= 10) return 'décisif';
  if (bits >= 5) return 'fort';
  return bits >= 2 ? 'moyen' : 'faible';
};
