/** What an invented act says; everything else of it is the same for all. */
export type WrittenAct = {
  readonly tenant: string;
  /** Name of the office; that of all others when left out. */
  readonly office?: string;
  readonly floor: string;
  /** As offices print it: « 14 mars 2025 ». */
  readonly servedOn: string;
  /** Null: the act does not say where the dwelling is. */
  readonly street: string | null;
  /** « 1er février 2022 ». */
  readonly leaseSignedOn: string;
  /** « 4 512,33 », in euros. */
  readonly debt: string;
};

const HEIGHT = 842;
const TOP = 790;
const LEADING = 15;

const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

const draw = (lines: readonly string[]): string =>
  lines.map((line, index) => `BT /F 10 Tf 1 0 0 1 60 ${TOP - index * LEADING} Tm (${escaped(line)}) Tj ET`).join('\n');

/** A PDF of pages of text, in Helvetica, with its cross-reference table. */
const pdfOf = (pages: readonly (readonly string[])[]): Buffer => {
  const numberOf = (page: number): number => 4 + 2 * page;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, page) => `${numberOf(page)} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, page) => {
      const content = draw(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${numberOf(page) + 1} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};

const linesOf = ({
  tenant,
  office = 'SCP ESSAI ET MODELE',
  floor,
  servedOn,
  street,
  leaseSignedOn,
  debt,
}: WrittenAct): readonly string[] => [
  `${office}, commissaires de justice associés`,
  '3 rue des Exemples, 75011 PARIS',
  'Tél. 01 99 00 12 34',
  '',
  'COMMANDEMENT DE PAYER VISANT LA CLAUSE RESOLUTOIRE',
  '',
  `Le ${servedOn},`,
  'A LA DEMANDE DE : Monsieur Paul BAILLEUL, né le 4 mai 1960 à Lille,',
  'demeurant 8 avenue des Ternes, 75017 PARIS.',
  '',
  `A : ${tenant},`,
  `demeurant ${street === null ? 'à Paris' : `${street}, ${floor}, 75018 PARIS`}`,
  '',
  `En vertu d'un bail d'habitation signé le ${leaseSignedOn}, moyennant un loyer charges comprises de 812,50 euros,`,
  'nous vous faisons commandement de payer, dans un délai de DEUX MOIS,',
  `la somme en principal de ${debt} euros due au titre des loyers et charges.`,
  "Coût de l'acte : 75,96 euros.",
];

/** Writes an invented commandement de payer of one page; of several, one after the other in one file. Latin-1 only. */
export const writtenAct = (...acts: readonly WrittenAct[]): Buffer => pdfOf(acts.map(linesOf));
