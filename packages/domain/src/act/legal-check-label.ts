/** Legal checks that an act may fail, in French: what is to be looked at. Never that an act is void. */
const LEGAL_CHECK_LABEL: Readonly<Record<string, string>> = {
  delai_bail: 'Délai laissé pour payer, d’après la date du bail',
  delais_contradictoires: 'Délais différents dans le même acte',
  fsl_adresse: 'Adresse du fonds de solidarité pour le logement',
  mentions_obligatoires: 'Mentions obligatoires',
  audience_six_semaines: 'Six semaines avant l’audience',
  audience_deux_mois: 'Deux mois avant l’audience',
  delai_ccapex: 'Délai après la saisine de la CCAPEX',
  delai_commandement_echu: 'Fin du délai du commandement avant l’assignation',
  delai_quitter_les_lieux: 'Délai pour quitter les lieux',
  delais_juge_execution: 'Délais que le juge de l’exécution peut accorder',
  ancien_article_1244_1: 'Article 1244-1 du code civil, devenu l’article 1343-5',
  tribunal_instance: 'Tribunal d’instance, supprimé le 1er janvier 2020',
  taxe_forfaitaire: 'Taxe forfaitaire, abrogée',
};

/** What a legal check is about; its id made readable when it has no label of its own. */
export const legalCheckLabel = (id: string): string => {
  const words = id.replaceAll(/[_.-]+/g, ' ').trim();
  return LEGAL_CHECK_LABEL[id] ?? words.charAt(0).toUpperCase() + words.slice(1);
};
