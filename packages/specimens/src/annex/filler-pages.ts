import type { PageModel } from '../page/page-model.ts';
import { newPen, type Pen } from '../page/pen.ts';
import type { Random } from '../random/random.ts';

/** Texts that follow acts: general conditions of a lease, articles of law. They say nothing of the household. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'CONDITIONS GÉNÉRALES DU CONTRAT DE LOCATION (EXTRAIT)',
    [
      'Article 2 – Destination. Les lieux loués sont à usage exclusif d’habitation. Le locataire s’interdit d’y exercer une activité commerciale, industrielle ou artisanale et de les prêter à un tiers, même à titre gratuit.',
      'Article 3 – État des lieux. Un état des lieux est dressé contradictoirement lors de la remise et de la restitution des clés ; il demeure joint au contrat. À défaut, les lieux sont présumés avoir été reçus en bon état de réparations locatives.',
      'Article 5 – Entretien. Le locataire prend à sa charge l’entretien courant du logement et de ses équipements, les menues réparations et l’ensemble des réparations locatives, sauf vétusté, malfaçon ou force majeure.',
      'Article 6 – Travaux. Le bailleur peut faire exécuter dans les lieux les travaux d’amélioration des parties communes ou privatives de l’immeuble. Le locataire laisse l’accès sur rendez-vous, les jours ouvrables.',
      'Article 8 – Révision. Le loyer est révisé chaque année à la date anniversaire, selon la variation de l’indice de référence des loyers publié par l’Institut national de la statistique et des études économiques.',
      'Article 9 – Charges. Les charges récupérables sont réglées par provisions mensuelles et font l’objet d’une régularisation annuelle. Les pièces justificatives sont tenues à disposition pendant six mois.',
      'Article 10 – Assurance. Le locataire s’assure contre les risques dont il doit répondre et en justifie à la remise des clés, puis chaque année.',
      'Article 14 – Congé. Le congé est donné par lettre recommandée avec demande d’avis de réception, par acte, ou par remise en main propre contre récépissé ou émargement.',
      'Article 16 – Tolérances. Le fait pour le bailleur de ne pas exiger l’application d’une clause ne vaut pas renonciation à s’en prévaloir.',
    ],
  ],
  [
    'RAPPEL DE TEXTES',
    [
      'Article 7 de la loi n° 89-462 du 6 juillet 1989 : « Le locataire est obligé : a) De payer le loyer et les charges récupérables aux termes convenus ; b) D’user paisiblement des locaux loués suivant la destination qui leur a été donnée par le contrat de location ; c) De répondre des dégradations et pertes qui surviennent pendant la durée du contrat dans les locaux dont il a la jouissance exclusive ; d) De prendre à sa charge l’entretien courant du logement, des équipements mentionnés au contrat et les menues réparations (…). »',
      'Article 1728 du code civil : « Le preneur est tenu de deux obligations principales : 1° D’user de la chose louée raisonnablement, et suivant la destination qui lui a été donnée par le bail, ou suivant celle présumée d’après les circonstances, à défaut de convention ; 2° De payer le prix du bail aux termes convenus. »',
      'Article 1343-5 du code civil : « Le juge peut, compte tenu de la situation du débiteur et en considération des besoins du créancier, reporter ou échelonner, dans la limite de deux années, le paiement des sommes dues. »',
      'Article 4 de la loi n° 90-449 du 31 mai 1990 : « Le plan départemental d’action pour le logement et l’hébergement des personnes défavorisées définit les mesures adaptées (…). »',
      'Article L. 412-6 du code des procédures civiles d’exécution : « Nonobstant toute décision d’expulsion passée en force de chose jugée et malgré l’expiration des délais accordés en vertu de l’article L. 412-3, il est sursis à toute mesure d’expulsion non exécutée à la date du 1er novembre de chaque année jusqu’au 31 mars de l’année suivante, à moins que le relogement des intéressés soit assuré dans des conditions suffisantes respectant l’unité et les besoins de la famille. »',
    ],
  ],
  [
    'RÈGLEMENT INTÉRIEUR DE L’IMMEUBLE (EXTRAIT)',
    [
      '1. Les occupants veillent à la tranquillité de l’immeuble à toute heure. Les travaux bruyants sont interdits le dimanche et les jours fériés.',
      '2. Les parties communes restent libres de tout objet : vélos, poussettes et encombrants sont rangés dans les locaux prévus ou enlevés par le service municipal.',
      '3. Les ordures ménagères sont triées et déposées dans les conteneurs correspondants. Le dépôt au pied des conteneurs est facturé au service qui l’a constaté.',
      '4. L’accès aux toitures, aux gaines et aux locaux techniques est réservé aux entreprises mandatées.',
      '5. Les animaux familiers sont tolérés s’ils ne causent ni dégât ni trouble de jouissance.',
      '6. Toute panne de l’ascenseur ou du chauffage est signalée au gardien, ou au numéro affiché dans le hall en son absence.',
    ],
  ],
];

/** A paragraph of these texts takes less than this at the size they are set in, points. */
const ROOM = 60;

/** Sets texts one after the other until the page is full, as reproduced articles and general conditions are: to the edge, in small print. */
const fillPage = (pen: Pen, start: number): void => {
  for (let index = start; ; index += 1) {
    const [title, paragraphs] = TEXTS[index % TEXTS.length] ?? ['', []];
    if (pen.y() > pen.bottom() - ROOM) return;
    pen.text(title, { style: 'bold', align: 'center', after: 8 });
    for (const paragraph of paragraphs) {
      if (pen.y() > pen.bottom() - ROOM) return;
      pen.text(paragraph);
    }
  }
};

/** So many full pages of texts after an act. */
export const fillerPages = (count: number, random: Random): readonly PageModel[] => {
  const font = random.pick(['times', 'helvetica', 'garamond'] as const);
  const pen = newPen({
    margins: { left: 52, right: 52, top: 48, bottom: 48 },
    font,
    size: 9,
    leading: 1.25,
    after: 5,
    align: 'justify',
  });
  const first = random.int(0, TEXTS.length - 1);
  for (let page = 0; page < count; page += 1) {
    if (page > 0) pen.newPage();
    fillPage(pen, first + page);
  }
  return count === 0 ? [] : pen.pages();
};
