import { type HandmadePage, handmadePdf, imageOverPage, textAt } from './handmade-pdf.fixture.ts';
import type { GreyPicture } from './picture/grey-picture.ts';
import { straightenPicture } from './picture/straighten-picture.ts';
import { turnPicture } from './picture/turn-picture.ts';
import { renderPage } from './reader/render-page.ts';

/** A page of an act with a table: what the tests of scans print. */
export const printed: HandmadePage = {
  content: [
    textAt([
      ['COMMANDEMENT DE PAYER', 180, 780, 18],
      ['Je vous fais commandement de payer la somme de 4 512,33 euros', 60, 730, 12],
      ['dans le delai de six semaines, pour le logement que vous occupez', 60, 712, 12],
      ['au 12 rue des Pyrenees, 75020 PARIS. Telephone : 01 40 00 00 12', 60, 694, 12],
      ['Date', 70, 640, 11],
      ['Libelle', 180, 640, 11],
      ['Montant', 430, 640, 11],
      ['01/01/2025', 70, 616, 11],
      ['Loyer janvier 2025', 180, 616, 11],
      ['1 021,00', 430, 616, 11],
      ['01/02/2025', 70, 592, 11],
      ['Loyer fevrier 2025', 180, 592, 11],
      ['1 021,00', 430, 592, 11],
      ['05/02/2025', 70, 568, 11],
      ['Votre versement', 180, 568, 11],
      ['- 350,50', 430, 568, 11],
      ['a personne', 90, 520, 12],
      ["depot a l'etude", 90, 496, 12],
      ['A defaut de paiement, le bailleur peut saisir le juge aux fins de resiliation du bail', 60, 450, 12],
      ['et de votre expulsion du logement. Vous pouvez demander des delais au juge.', 60, 432, 12],
    ]),
    // The table's rules, two boxes of which the second has a cross.
    '0.8 w 60 556 450 98 re S 60 632 m 510 632 l S 60 608 m 510 608 l S 60 584 m 510 584 l S',
    '170 556 m 170 654 l S 420 556 m 420 654 l S',
    '70 520 9 9 re S 70 496 9 9 re S 70 496 m 79 505 l S 70 505 m 79 496 l S',
  ].join('\n'),
};

/** The picture of a page, as a scanner gives it. */
export const pictureOf = async (page: HandmadePage, dpi = 150): Promise<GreyPicture> => {
  const picture = await renderPage(handmadePdf({ pages: [page] }), {
    page: 1,
    dpi,
    maxPixels: 8_000_000,
    isScan: true,
  });
  if (picture === null || picture === 'blank') throw new Error('the page of the fixture cannot be drawn');
  return picture;
};

/** Fed askew: rows sink by `slope` to the right. */
export const askew = (picture: GreyPicture, slope: number): GreyPicture => straightenPicture(picture, -slope, 255);

/** Fed lying or upside down. */
export const turned = (picture: GreyPicture, quarter: 1 | 2 | 3): GreyPicture => turnPicture(picture, quarter);

/** Black or white only, with specks: an old fax. The same every time. */
export const faxed = (picture: GreyPicture): GreyPicture => {
  const grey = picture.grey.map((shade) => (shade < 150 ? 0 : 255));
  for (let i = 0, at = 7; i < 400; i += 1, at = (at * 48_271) % 2_147_483_647) grey[at % grey.length] = 0;
  return { ...picture, grey };
};

/** Faint print on grey paper. */
export const faint = (picture: GreyPicture): GreyPicture => ({
  ...picture,
  grey: picture.grey.map((shade) => 235 - Math.round((255 - shade) * 0.4)),
});

/** A page that is nothing but that picture. */
export const scanned = ({ width, height, grey }: GreyPicture): HandmadePage => {
  const page = imageOverPage(Buffer.from(grey), width, height);
  return width > height ? { ...page, content: 'q 842 0 0 595 0 0 cm /Im Do Q', size: [842, 595] } : page;
};
