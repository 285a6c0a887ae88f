import { MANAGER_LABEL, OFFICER_LABEL, OWNER_LABEL } from './role-labels.ts';

/** What the value beside a label is. */
export type LabelKey =
  | 'nature'
  | 'servedOn'
  | 'depositedOn'
  | 'date'
  | 'reference'
  | 'office'
  | 'landlord'
  | 'agent'
  | 'tenant'
  | 'guarantor'
  | 'civility'
  | 'fullName'
  | 'lastName'
  | 'firstNames'
  | 'companyName'
  | 'born'
  | 'residing'
  | 'premises'
  | 'complement'
  | 'postalCode'
  | 'city'
  | 'phone'
  | 'fax'
  | 'email'
  | 'leaseDate'
  | 'court'
  | 'hearing'
  | 'hour'
  | 'room'
  | 'service'
  | 'use'
  /** Known, so that it ends the value above it; nobody reads it. */
  | 'detail';

/** Labels as forms, cover sheets and boxes print them, folded; the whole label must match. */
export const LABELS: readonly (readonly [LabelKey, RegExp])[] = [
  ['nature', /(?:nature|type|objet|intitule|libelle) (?:de )?(?:l'|du )?(?:acte|document|piece)|acte|nature/],
  [
    'servedOn',
    /(?:date (?:de |d'|de la |du )?)?(?:signification|remise|delivrance|signifiee?|delivree?|remise?)(?: le| du)?|date de (?:l'|cet )acte|acte (?:du|signifie le|delivre le)|date d'acte|signifie le|delivre le|remis le|acte remis le|jour(?: de la remise)?/,
  ],
  [
    'depositedOn',
    /(?:date (?:de |du )?)?(?:depot|transmission|deposee? le|transmise? le|envoi|edition|impression|saisie)(?: le)?|edite le|imprime le/,
  ],
  ['date', /date|le|en date du/],
  [
    'reference',
    /(?:n|v|nos?|vos?)?[/. ]*(?:ref(?:erence)?s?)\.?(?: (?:de l'|du |de la )?(?:etude|office|dossier|interne|a rappeler|huissier|acte))?|(?:n[o°.]* (?:de |du )?)?dossier(?: n[o°.]*)?|n[o°] d'affaire|affaire n[o°]/,
  ],
  [
    'office',
    /(?:nom (?:de )?(?:l'|du )?)?(?:office|etude|commissaire|huissier|officier public|commissaires? de justice|huissiers? de justice|officier(?: ministeriel)?)(?: (?:instrumentaire|significateur|instrumentaires))?/,
  ],
  [
    'landlord',
    /(?:identite (?:du |de la )?)?(?:(?:bailleur|proprietaire)(?: |-)(?:mandant|bailleur)|mandante?|client mandant|donneur d'ordre|propriete de|pour compte de|compte de|au nom et pour le compte de|bailleur|bailleresse|proprietaire|creancier|creanciere|requerante?|demandeur|demanderesse|poursuivante?|partie (?:poursuivante|requerante|demanderesse)|(?:a la demande|pour le compte|au nom|a la requete) de(?: qui)?)(?:\(e\))?s?(?: \d)?/,
  ],
  [
    'agent',
    /(?:nom (?:du )?)?(?:mandataire|gestionnaire|gerance|administrateur(?: de biens)?|agence|representee? par|gerant d'immeubles?|gerant)(?: (?:du bailleur|de gestion|du requerant|du proprietaire|mandatee?))?/,
  ],
  [
    'tenant',
    /(?:identite (?:du |de la |des )?)?(?:locataire|preneur|co-?locataire|co-?titulaire|occupant|destinataire|debiteur|debitrice|defendeur|defenderesse|titulaire(?: du (?:bail|compte|contrat))?|locataire en titre|partie requise|requis|personne signifiee|assigne|signifie a|poursuivi|partie (?:poursuivie|signifiee|defenderesse|adverse)|personne (?:assignee|visee|poursuivie|concernee)|nom du locataire)(?:e|s|es|\(s\)|\(e\))?(?: (?:\d{1,2}|n[o°] ?\d|principal|titulaire|cautionnee?s?|garantie?s?))?/,
  ],
  ['landlord', OWNER_LABEL],
  ['agent', MANAGER_LABEL],
  ['office', OFFICER_LABEL],
  ['guarantor', /caution(?: solidaire)?(?:, ?destinataire.{0,30})?|garant/],
  ['civility', /civilite|m\.? ?\/ ?mme/],
  ['fullName', /(?:civilite,? )?noms?(?:,| et| -| \/)? ?prenoms?(?:\(s\))?|nom complet|identite|nom et prenom\(?s?\)?/],
  ['lastName', /nom|nom de famille|nom d'usage|nom patronymique|noms/],
  ['firstNames', /prenoms?|prenom\(s\)/],
  ['companyName', /nom ?\/ ?raison sociale|raison sociale|denomination(?: sociale)?|societe|nom ou raison sociale/],
  ['born', /nee?(?:\(e\))? le|date de naissance|date et lieu de naissance|naissance|lieu de naissance/],
  [
    'residing',
    /demeurant(?: a)?|domicilie(?:e|\(e\))?(?: a)?|domicile|adresse(?: (?:postale|(?:du |de la |des )(?:destinataire|debiteur|locataire|preneur|occupant)s?))?|(?:dernier|derniere) (?:domicile|adresse)(?: connue?)?|demeure|residence/,
  ],
  [
    'premises',
    /(?:adresse (?:du |de |des |de la |dudit )?)?(?:logement|lieux loues|bien(?: loue)?|local(?: loue)?|locaux(?: loues)?|lieux|appartement|bien objet du bail|location|immeuble)(?: (?:concerne|loue|occupe|donne a bail|d'habitation))?|situation (?:du logement|des lieux|du bien)|designation(?: (?:du bien|des lieux|du logement))?/,
  ],
  [
    'complement',
    /complement(?: d'adresse| adresse)?|precisions?|etage(?: \/ porte)?|bat(?:iment)?\.?(?: ?[/,] ?(?:esc(?:alier)?|etage|porte))*/,
  ],
  ['postalCode', /cp|code postal/],
  ['city', /(?:cp|code postal)[ /,-]*(?:et )?(?:ville|commune|localite)|ville|commune|localite/],
  [
    'phone',
    /(?:n[o°] (?:de )?)?(?:tel(?:ephone)?|portable|mobile|gsm|tel\.? ?(?:portable|mobile|fixe))s?\.?(?: (?:(?:du |des |de l'|de la )?(?:locataire|occupant|debiteur|destinataire|office|etude|bailleur|mandataire|gestionnaire)s?|portable|mobile|fixe|connu|personnel|domicile|professionnel))?/,
  ],
  ['fax', /fax|telecopie/],
  ['email', /(?:adresse )?(?:e-?mails?|courriels?|mel|mail)(?: du locataire)?|adresse electronique/],
  [
    'leaseDate',
    /(?:date (?:de (?:signature|conclusion) )?(?:du |de )?(?:bail|contrat(?: de location)?)|bail|bail (?:d'habitation )?(?:du|signe le|conclu le|en date du)|contrat du|bail d'habitation du|date de signature du (?:bail|contrat))/,
  ],
  ['court', /juridiction|tribunal|juge|jurid\.?|juridiction saisie/],
  [
    'hearing',
    /(?:date (?:de |d'|de l')?)?audience(?: (?:du|le|fixee au))?|date (?:de |d'|de l')audience|jour(?: et heure)? de l'audience|date et heure(?: de l'audience)?/,
  ],
  ['hour', /heure(?: (?:de l'|d')?audience)?|horaire|a/],
  ['room', /salle(?: d'audience)?(?: n[o°])?/],
  ['service', /(?:mode|modalites?)(?: (?:de |d')?(?:remise|signification|delivrance))?|remise/],
  ['use', /usage|destination(?: des lieux)?|nature du bail|type de bail|regime/],
  [
    'detail',
    /nom de (?:naissance|jeune fille)|forme(?: juridique| sociale)?|n[o°] ?(?:rcs|siren|siret)|r\.?c\.?s\.?|siren|siret|siege(?: social)?|nationalite|profession|(?:compte|iban|rib)(?: de l'(?:office|etude))?|precisions?|observations?|par|(?:principal|montant|total|solde|loyer|charges?|provisions?|depot|cout|emol|depl|h\.?t|t\.?v\.?a|delai|arrete au|echeance|nature|qualite|clerc|feuillets?)\b.{0,30}|officier instrumentaire|mode retenu|domicile de la caution|adresse d(?:e|u) (?:la caution|mandataire|gestionnaire|tribunal|bailleur)|representee? par/,
  ],
];

/** What the rows under a heading are about. */
export type SectionRole =
  | 'act'
  | 'office'
  | 'landlord'
  | 'agent'
  | 'tenant'
  | 'guarantor'
  | 'premises'
  | 'hearing'
  | 'service'
  | 'money'
  | 'other';

export const SECTIONS: readonly (readonly [SectionRole, RegExp])[] = [
  ['landlord', OWNER_LABEL],
  [
    'act',
    /(?:acte(?: transmis)?|l'acte|nature de l'acte|document|date de l'acte|references?(?: a rappeler)?|transmission)/,
  ],
  [
    'office',
    /(?:office|etude|l'etude|commissaires? de justice|huissiers? de justice|officier|expediteur|coordonnees de l'etude)/,
  ],
  [
    'landlord',
    /(?:le |la |les |l')?(?:(?:bailleur|proprietaire)(?: |-)(?:mandant|bailleur)|mandante?|bailleur|bailleresse|proprietaire|creancier|creanciere|requerante?|le requerant|demandeur|demanderesse|poursuivante?|partie (?:poursuivante|demanderesse)|identite du (?:bailleur|requerant)|partie requerante|a la (?:demande|requete) de|pour)(?:\(e\))?(?:\(s\))?s?/,
  ],
  ['agent', /(?:mandataire|gestionnaire|agence|administrateur de biens|representant)(?: du bailleur)?s?/],
  [
    'guarantor',
    /(?:la |les )?caution(?: solidaire)?s?(?: (?:du|de la|des) (?:locataire|preneur)s?)?(?:, ?destinataire.{0,30})?|garant(?:\(s\))?s?|signifie a la caution/,
  ],
  [
    'tenant',
    /(?:le |la |les )?(?:locataire|preneur|occupant|destinataire|debiteur|debitrice|defendeur|defenderesse|requis|poursuivi|partie (?:poursuivie|defenderesse)|personnes? (?:visee|concernee|que (?:l'acte|cet acte) (?:vise|concerne)|a qui (?:l'acte|cet acte|ceci|la copie) (?:est (?:signifie|destine|remis|delivre)e?|s'adresse))|a qui (?:l'acte|cet acte) (?:est (?:signifie|destine|remis|delivre)e?|s'adresse)|vous|titulaires?(?: du (?:bail|compte|contrat))?|menage|foyer|parties? requises?|signifiee? a|adressee? a|destinee? a|notifiee? a|delivree? a|a l'encontre de|a l'attention de|contre)(?:e|s|es|\(s\)|\(e\))?(?: de l'acte)?(?: et (?:la |sa )?caution)?/,
  ],
  [
    'premises',
    /(?:le |les )?(?:logement et (?:le )?bail|lieux loues|logement|bien loue|local|locaux|designation des lieux|adresse (?:du logement|des lieux loues|du bien)|bail|le bail|contrat de location|lieux|bail et lieux loues|objet du bail)(?: concerne)?/,
  ],
  [
    'hearing',
    /(?:audience|date et lieu de l'audience|date, heure et lieu|tribunal|juridiction|convocation|comparution|lieu et date de l'audience)/,
  ],
  [
    'service',
    /(?:modalites? (?:de (?:la )?)?(?:remise|signification|delivrance)(?: de l'acte)?|remise(?: de l'acte)?|signification|feuille de signification|proces-verbal de (?:remise|signification))/,
  ],
  [
    'money',
    /(?:dette|decompte|la dette|creance|sommes? (?:dues?|reclamees?)|montants?|detail des sommes dues|cout de l'acte|cout|frais|tarif)/,
  ],
  [
    'other',
    /(?:mentions? (?:legales|obligatoires).*|informations? (?:obligatoires|importantes?).*|signature|tres important|objet de la demande|discussion|par ces motifs|pieces|bordereau de pieces|rappel|clause resolutoire|annexes?)/,
  ],
];
