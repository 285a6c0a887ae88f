/** More ways in which templates call who owns, beside those of the common list; folded, the whole label. */
export const OWNER_LABEL =
  /(?:bailleur|creancier|requerant|demandeur|proprietaire)(?:e|esse)?s?(?: ?[/,&-] ?| et | )(?:bailleur|creancier|requerant|demandeur|proprietaire|poursuivant|mandant)(?:e|esse)?s?|(?:bailleur|proprietaire|demandeur|requerant|creancier)s? (?:social|prive|institutionnel|des lieux(?: loues)?|du (?:logement|bien|local)|de l'(?:acte|immeuble|appartement)|a l'acte)|(?:societe|organisme|personne|partie|entite) (?:proprietaire|bailleur|bailleresse|creanciere|qui (?:demande|agit|requiert))|(?:sur (?:la )?|a la )(?:requisition|demande|requete|diligence)s? d[eu]|donneur d'ordres?|client(?:e)? de l'(?:etude|office)|(?:loue|donne a bail|bail consenti|mandate) par|au nom(?: et pour le compte)? d[eu]/;

/** More ways in which templates call who manages for the owner; folded, the whole label. */
export const MANAGER_LABEL =
  /gestion (?:locative|confiee a|assuree par|deleguee a)|(?:representant|mandataire|gestionnaire|gerant|administrateur(?: de biens)?|agence|regie) d(?:u |e la )(?:bailleur|bailleresse|proprietaire|mandante?|requerante?|creanciere?|creancier|demandeur|demanderesse)|(?:agence|cabinet|societe|regie)(?: (?:gestionnaire|mandatee?|de gestion|(?:en charge|charge|chargee) d[eu].{2,24}))|(?:gestionnaire|gerant|mandataire|administrateur) (?:locatif|de l'immeuble|du bien|du logement)|administration d(?:u bien|es biens|e biens)|(?:bien|logement|immeuble|dossier) (?:gere|administre|suivi) par|chargee? de la (?:gerance|gestion)(?: locative| du bien)?|(?:representee?s? )?par (?:son|sa|leur) (?:mandataire|gestionnaire|administrateur(?: de biens)?)|mandataire pour la gestion/;

/** More ways in which templates call who writes and serves the act; folded, the whole label. */
export const OFFICER_LABEL =
  /(?:acte )?(?:dresse|etabli|redige) par|redacteur(?: de l'acte)?|etude de|(?:signifie|remis|delivre) par|(?:commissaire|huissier|officier) (?:redacteur|charge de l'acte|signataire)/;
