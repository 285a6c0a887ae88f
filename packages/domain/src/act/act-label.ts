import type { ActType, RefusalCode, Sector, ServiceMode } from './act-type.ts';

/** What people read in the place of a code, in French: console, command line, lists. */
export const ACT_TYPE_LABEL: Readonly<Record<ActType, string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

export const REFUSAL_LABEL: Readonly<Record<RefusalCode, string>> = {
  not_a_pdf: 'Pas un PDF',
  empty: 'Fichier vide',
  encrypted: 'Protégé par un mot de passe',
  corrupt: 'Fichier abîmé',
  too_large: 'Trop volumineux',
  too_many_pages: 'Trop de pages',
  timeout: 'Lecture trop longue',
  unreadable: 'Illisible',
  not_an_act: 'Pas un acte de la procédure',
};

export const SERVICE_LABEL: Readonly<Record<ServiceMode, string>> = {
  a_personne: 'À personne',
  a_domicile: 'À domicile',
  a_etude: 'À l’étude',
  pv_659: 'Recherches infructueuses (art. 659 CPC)',
};

export const SECTOR_LABEL: Readonly<Record<Sector | 'all', string>> = {
  all: 'Tous secteurs',
  social: 'Social',
  private: 'Privé',
  unknown: 'Inconnu',
};
