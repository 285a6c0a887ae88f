/** Mandatory mentions of the three acts, in French, by the ids that the examination gives them. */
const MENTION_LABEL: Readonly<Record<string, string>> = {
  delai_de_paiement: 'Délai laissé pour payer',
  montant_loyer_charges: 'Montant mensuel du loyer et des charges',
  decompte: 'Décompte de la dette',
  avertissement_resiliation: 'Avertissement sur la résiliation du bail et l’expulsion',
  fsl_adresse: 'Fonds de solidarité pour le logement et son adresse',
  delai_de_grace: 'Possibilité de demander au juge un délai de grâce',
  reproduction_article_24: 'Reproduction de l’article 24 de la loi du 6 juillet 1989',
  reproduction_article_6: 'Reproduction des trois premiers alinéas de l’article 6 de la loi du 31 mai 1990',
  juridiction: 'Juridiction saisie',
  lieu_jour_heure_audience: 'Lieu, jour et heure de l’audience',
  objet_de_la_demande: 'Objet de la demande',
  moyens_en_fait_et_en_droit: 'Exposé des moyens en fait et en droit',
  modalites_de_comparution: 'Modalités de comparution',
  avertissement_non_comparution: 'Avertissement en cas de non-comparution',
  bordereau_de_pieces: 'Liste des pièces',
  titre_executoire: 'Titre exécutoire en vertu duquel l’expulsion est poursuivie',
  juridiction_des_delais: 'Juridiction devant laquelle demander des délais ou contester',
  date_de_liberation: 'Date à partir de laquelle les lieux doivent être libérés',
  avertissement_expulsion: 'Avertissement que l’expulsion forcée peut suivre',
  reproduction_articles_l412:
    'Reproduction des articles L. 412-1 à L. 412-6 du code des procédures civiles d’exécution',
};

/** What a mandatory mention is called on screen and in reports; its id made readable when it has no label of its own. */
export const mentionLabel = (id: string): string => {
  const words = id.replaceAll(/[_.-]+/g, ' ').trim();
  return MENTION_LABEL[id] ?? words.charAt(0).toUpperCase() + words.slice(1);
};
