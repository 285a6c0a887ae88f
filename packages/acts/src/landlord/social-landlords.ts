/**
 * Landlords whose sector their name settles, as reviewable data. `social`: a social landlord. `mixed`: lets social and other
 * dwellings under one name, so a person decides. `aliases` are folded, without legal form; former names stay, because an act
 * quotes the landlord of the lease. `validFrom`/`validUntil` bound the years in which the entry holds (null: open).
 *
 * Sources: public list of landlords of the Signal-logement project (MTES-MCT/histologe, Bailleur.yml), public list of
 * Île-de-France landlords (vefa-on-line.com), steering committee of the Paris charter of 19 June 2025; entries marked
 * `to-verify` rest on practice and are to be checked against Sirene and RPLS.
 */
export type KnownLandlord = {
  readonly id: string;
  readonly sector: 'social' | 'mixed';
  readonly aliases: readonly string[];
  readonly source: 'charter-2025' | 'vefa-list' | 'signal-logement' | 'to-verify';
  readonly validFrom: string | null;
  readonly validUntil: string | null;
};

const social = (id: string, source: KnownLandlord['source'], ...aliases: string[]): KnownLandlord => ({
  id,
  sector: 'social',
  aliases,
  source,
  validFrom: null,
  validUntil: null,
});
const mixed = (id: string, source: KnownLandlord['source'], ...aliases: string[]): KnownLandlord => ({
  id,
  sector: 'mixed',
  aliases,
  source,
  validFrom: null,
  validUntil: null,
});

export const KNOWN_LANDLORDS: readonly KnownLandlord[] = [
  social(
    'paris-habitat',
    'charter-2025',
    'paris habitat',
    'opac de paris',
    'ophvp',
    'office public d amenagement et de construction de paris',
  ),
  social('rivp', 'charter-2025', 'rivp', 'regie immobiliere de la ville de paris', 'regie immobiliere ville de paris'),
  social(
    'elogie-siemp',
    'charter-2025',
    'elogie siemp',
    'elogie',
    'siemp',
    'sgim',
    'semidep',
    'societe immobiliere d economie mixte de la ville de paris',
  ),
  social(
    'immobiliere-3f',
    'vefa-list',
    'immobiliere 3f',
    'immobiliere trois f',
    '3f',
    'i3f',
    'groupe 3f',
    '3f immobiliere',
    'immobiliere 3 f',
  ),
  social('3f-residences', 'signal-logement', '3f residences', 'residences sociales de france', 'rsf'),
  social('icf-la-sabliere', 'vefa-list', 'icf habitat la sabliere', 'icf la sabliere', 'la sabliere', 'icf habitat'),
  social(
    'seqens',
    'vefa-list',
    'seqens',
    'france habitation',
    'domaxis',
    'sogemac habitat',
    'pax progres pallas',
    'athenia habitat',
  ),
  social(
    'cdc-habitat-social',
    'signal-logement',
    'cdc habitat social',
    'osica',
    'efidis',
    'scic habitat ile de france',
    'scic habitat idf',
  ),
  social(
    'toit-et-joie',
    'vefa-list',
    'toit et joie',
    'poste habitat',
    'toit et joie poste habitat',
    'poste habitat ile de france',
  ),
  social('ratp-habitat', 'vefa-list', 'ratp habitat', 'logis transports'),
  social(
    'batigere',
    'vefa-list',
    'batigere',
    'batigere habitat',
    'batigere en ile de france',
    'batigere ile de france',
    'novigere',
    'sarel',
  ),
  social('erigere', 'vefa-list', 'erigere'),
  social('antin-residences', 'vefa-list', 'antin residences'),
  social(
    '1001-vies-habitat',
    'vefa-list',
    '1001 vies habitat',
    '1001 vies',
    'logement francilien',
    'cooperation et famille',
    'logement francais',
    'le logement francilien',
  ),
  social('logirep', 'vefa-list', 'logirep', 'polylogis'),
  social('emmaus-habitat', 'vefa-list', 'emmaus habitat', 'emmaus'),
  social('rlf', 'vefa-list', 'rlf', 'residence le logement des fonctionnaires', 'le logement des fonctionnaires'),
  social('moulin-vert', 'vefa-list', 'immobiliere du moulin vert', 'moulin vert', 'imv'),
  social(
    'irp',
    'vefa-list',
    'irp',
    'interprofessionnelle de la region parisienne',
    'l interprofessionnelle de la region parisienne',
  ),
  social('domnis', 'vefa-list', 'domnis', 'foyer pour tous'),
  social('vilogia', 'vefa-list', 'vilogia', 'vilogia horizon'),
  social('clesence', 'vefa-list', 'clesence'),
  social('valophis', 'signal-logement', 'valophis habitat', 'valophis', 'expansiel'),
  social('cooperer-pour-habiter', 'signal-logement', 'cooperer pour habiter'),
  social('heneo', 'to-verify', 'heneo', 'lerichemont'),
  social('habitation-confortable', 'to-verify', 'l habitation confortable', 'habitation confortable'),
  social('aximo', 'to-verify', 'aximo'),
  social('espacil', 'signal-logement', 'espacil habitat', 'espacil'),
  social('erilia', 'signal-logement', 'erilia'),
  social('gambetta', 'to-verify', 'cooperative gambetta'),
  social('trois-moulins', 'to-verify', 'trois moulins habitat', '3mh', 'les foyers de seine et marne'),
  social('freha', 'to-verify', 'freha'),
  social('snl', 'to-verify', 'solidarites nouvelles pour le logement', 'snl paris', 'snl prologues'),
  social(
    'habitat-humanisme',
    'to-verify',
    'habitat et humanisme',
    'fonciere d habitat et humanisme',
    'fonciere habitat et humanisme',
  ),
  social('soliha-bli', 'to-verify', 'soliha bli', 'soliha batisseur de logement d insertion', 'pact paris'),
  social(
    'neighbouring-oph',
    'to-verify',
    'seine saint denis habitat',
    'hauts de seine habitat',
    'plaine commune habitat',
    'val d oise habitat',
    'essonne habitat',
  ),
  social('other-ile-de-france', 'to-verify', 'logial', 'opaly', 'creteil habitat', 'france loire'),
  mixed('cdc-habitat', 'vefa-list', 'cdc habitat', 'societe nationale immobiliere', 'sni'),
  mixed(
    'inli',
    'to-verify',
    'in li',
    'inli',
    'ogif',
    'in li qwacio',
    'omnium de gestion immobiliere de l ile de france',
    'qwacio',
  ),
  mixed('icf-novedis', 'to-verify', 'icf novedis', 'novedis', 'icf habitat novedis'),
  mixed('fonciere-logement', 'to-verify', 'fonciere logement', 'association fonciere logement'),
  mixed('adoma', 'signal-logement', 'adoma', 'sonacotra'),
  mixed('ville-de-paris', 'to-verify', 'ville de paris'),
];
