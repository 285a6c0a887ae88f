const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Invented households take their names from here; any likeness is chance. */
export const LAST_NAMES = list(`
MARTINEAU, LEFEBVRE, GARNIER, ROUSSEL, MORVAN, LE GOFF, LE BIHAN, KERMARREC, DUFRESNE, CHAUVEAU, BOISSEAU, DELATTRE,
VANDENBERGHE, DE SMET, VAN DER MEULEN, D'HAUTEFORT, DE LA ROCHE, DU PLESSIS, DE VILLIERS, LA FONTAINE, SAINT-AUBIN,
BEN SALAH, BENYOUCEF, EL AMRANI, AÏT OUFKIR, BELHADJ, CHERKAOUI, HADDAD, MANSOURI, ZEROUAL, BOUAZZA, TRABELSI,
DIALLO, DIARRA, COULIBALY, TRAORÉ, KEÏTA, SY, NDIAYE, FAYE, KOUASSI, KONAN, MBEMBA, NGUEMA, OKONKWO, TSHIBANGU,
NGUYEN, TRAN, PHAM, LÊ, CHEN, ZHANG, WANG, LIN, KIM, TANAKA, SINGH, PATEL, HOSSAIN, RAJARATNAM,
FERREIRA DA SILVA, GONÇALVES, RODRIGUES, PEREIRA, DOS SANTOS, GARCÍA LÓPEZ, MUÑOZ, ROSSI, ESPOSITO, DE LUCA, KOWALSKI,
NOWAK, POPESCU, IONESCU, PETROVIĆ, YILMAZ, ÖZTÜRK, DEMIR, HAKOBYAN, GRIGORYAN, COHEN-SOLAL, AMSELLEM, ZERBIB,
TAÏEB, HERNÁNDEZ, DUPUY-LAGARDE, MERCIER-KONATÉ, BRUNET, COLLIN, PICHON, GAUDIN, FAVRE, BESNARD, GUILLOU, TANGUY,
L'HOSTIS, D'ALMEIDA, O'BRIEN, MAC LEOD, PAUL, ALEXANDRE, THOMAS, BERNARD, DENIS, MAURICE, ROBERT, MARIE-SAINTE,
JEAN-LOUIS, ROSE, FLEURY, MARCHAND, BOULANGER, PARIS, LYONNET, BOURGEOIS, HUISSIER, PREVOST, ARTHUR, CHARLES-ALFRED,
SCHNEIDER, KELLER, MEYER, WEISS, STÉPHAN, GUÉRIN, LEMAÎTRE, BOËL, NOËL, PAÎTRE, CÔME, GRÂCE, ÉVRARD, ÎLIEN
`).map((name) => name.replace('Ć', 'C'));

export const MEN = list(`
Jean, Pierre, Michel, Alain, Philippe, Jean-Pierre, Jean-Marc, Jean-Baptiste, Nicolas, Julien, Thomas, Antoine, Maxime,
Mohamed, Karim, Rachid, Youssef, Abdelkader, Mamadou, Ousmane, Ibrahima, Moussa, Cheikh, Emmanuel, Serge, Patrice,
Wei, Minh, Tuan, Arjun, Rajesh, João, Carlos, Miguel, Giuseppe, Marek, Andrei, Mehmet, Aram, David, Samuel, Élie,
François, Rémi, Loïc, Gaël, Yann, Hervé, Benoît, Cédric, Jérôme, Frédéric, Stéphane, Sébastien, Joël, Anaël, Dominique
`);

export const WOMEN = list(`
Marie, Anne, Catherine, Sophie, Nathalie, Anne-Marie, Marie-Claude, Marie-Thérèse, Isabelle, Julie, Camille, Léa, Chloé,
Fatima, Nadia, Samira, Khadija, Aïcha, Aminata, Fatoumata, Mariam, Awa, Adjoa, Grâce, Clémentine, Bénédicte,
Mei, Thi Lan, Linh, Priya, Ana Paula, Maria, Lucia, Francesca, Agnieszka, Elena, Ayşe, Anouch, Sarah, Esther, Rachel,
Hélène, Amélie, Gaëlle, Solenn, Noémie, Cécile, Joséphine, Zoé, Inès, Anaïs, Dominique, Éloïse, Myriam, Colette, Odile
`).map((name) => name.replace('ş', 's'));

/** Where people were born, with the département or country as acts print it. */
export const BIRTHPLACES = list(`
Paris 14e, Paris 12e, Saint-Denis (93), Lyon 3e (69), Marseille (13), Lille (59), Brest (29), Quimper (29), Rennes (35),
Nantes (44), Bordeaux (33), Toulouse (31), Tulle (19), Vesoul (70), Fort-de-France (972), Pointe-à-Pitre (971), Alger (Algérie),
Oran (Algérie), Casablanca (Maroc), Tunis (Tunisie), Bamako (Mali), Dakar (Sénégal), Abidjan (Côte d'Ivoire), Kinshasa (RDC),
Porto (Portugal), Braga (Portugal), Hô-Chi-Minh-Ville (Vietnam), Wenzhou (Chine), Izmir (Turquie), Erevan (Arménie), Cracovie (Pologne)
`).map((name) => name.trim());

export const NATIONALITIES = list(
  'française, française, française, française, algérienne, marocaine, malienne, portugaise, ivoirienne, chinoise, italienne, tunisienne',
);

export const PROFESSIONS = list(`
sans profession, employée de commerce, agent de sécurité, aide-soignant, auxiliaire de vie, chauffeur de taxi, comptable,
enseignante, infirmier, intermittent du spectacle, retraité, serveuse, informaticien, étudiante, ouvrier du bâtiment, artisan
`);
