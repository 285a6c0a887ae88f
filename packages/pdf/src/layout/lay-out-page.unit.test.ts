import { describe, expect, test } from 'vitest';
import { layOutPage } from './lay-out-page.ts';
import type { Quarter, TextRun } from './text-run.ts';

const A4 = { width: 595, height: 842 };
type At = readonly [text: string, x: number, baseline: number, size?: number];
const runAt = ([text, x, baseline, size = 10]: At): TextRun => ({
  text,
  x,
  baseline,
  width: text.length * size * 0.5,
  height: size,
  quarter: 0,
  lean: 0,
});
const lay = (runs: readonly At[], page = A4) => layOutPage(runs.map(runAt), page);
const textsOf = (runs: readonly At[], page = A4): readonly string[] => lay(runs, page).lines.map((line) => line.text);
const blocksOf = (runs: readonly At[], page = A4): readonly string[][] => {
  const blocks: string[][] = [];
  for (const line of lay(runs, page).lines) blocks[line.block] = [...(blocks[line.block] ?? []), line.text];
  return blocks;
};
/** Rows of a column, 12 points apart. */
const column = (x: number, top: number, rows: readonly string[], size = 10): readonly At[] =>
  rows.map((text, i) => [text, x, top + i * 12, size]);

describe('rows and cells', () => {
  test('the order of drawing does not matter: positions give the order of reading', () => {
    const rows: readonly At[] = [
      ['troisième ligne', 50, 130],
      ['première ligne', 50, 100],
      ['deuxième ligne', 50, 115],
    ];
    expect(textsOf(rows)).toEqual(['première ligne', 'deuxième ligne', 'troisième ligne']);
  });

  test('words drawn one by one make one cell, the columns of a table cells of one line', () => {
    const line = lay([
      ['la', 50, 100],
      ['somme', 63, 100],
      ['de', 91, 100],
      ['1 200,00', 400, 100],
      ['€', 443, 100],
    ]).lines[0];
    expect(line?.cells.map((cell) => cell.text)).toEqual(['la somme de', '1 200,00 €']);
  });

  test('pieces of one word are joined without a space', () => {
    expect(
      textsOf([
        ['comman', 50, 100],
        ['dement', 80.2, 100],
      ]),
    ).toEqual(['commandement']);
  });

  test('a word drawn twice to look bold is read once', () => {
    expect(
      textsOf([
        ['ASSIGNATION', 50, 100],
        ['ASSIGNATION', 50.3, 100],
      ]),
    ).toEqual(['ASSIGNATION']);
  });

  test('a small exponent stays on its line', () => {
    expect(
      textsOf([
        ['le 1', 50, 100],
        ['er', 70.5, 97, 6],
        ['mars', 80, 100],
      ]),
    ).toEqual(['le 1er mars']);
  });
});

describe('titles set with wide letters', () => {
  test('are closed up, word by word', () => {
    const title: readonly At[] = [
      ['C O M M A N D E M E N T', 50, 100],
      ['D E', 180, 100],
      ['P A Y E R', 210, 100],
    ];
    expect(textsOf(title)).toEqual(['COMMANDEMENT DE PAYER']);
  });

  test('keep the blanks between their words, however near those stand', () => {
    const words = ['D E', 'P A Y E R', 'D E S', 'L O Y E R S'];
    let x = 50;
    const title = words.map((word): At => {
      const at: At = [word, x, 100, 14];
      x += word.length * 7 + 9.5;
      return at;
    });
    expect(textsOf(title)).toEqual(['DE PAYER DES LOYERS']);
  });

  test('letters drawn one by one make words: a wider gap is a blank', () => {
    const letters = [...'EN RÉFÉRÉ'].flatMap((letter, index): readonly At[] =>
      letter === ' ' ? [] : [[letter, 50 + index * 9, 100]],
    );
    expect(textsOf(letters)).toEqual(['EN RÉFÉRÉ']);
  });

  test('numbers written in boxes are closed up, two initials are not', () => {
    expect(textsOf([['7 5 0 1 1', 50, 100]])).toEqual(['75011']);
    expect(textsOf([['J M', 50, 100]])).toEqual(['J M']);
  });
});

describe('justified lines', () => {
  const words = (texts: readonly string[], gap: number): readonly At[] => {
    let x = 50;
    return texts.map((text) => {
      const at: At = [text, x, 100];
      x += text.length * 5 + gap;
      return at;
    });
  };

  test('words stretched apart to fill a line are one sentence', () => {
    const line = ['au', '22/09/2024,', 'virement', 'du', 'locataire'];
    const cells = lay([...words(line, 14), ['300,00', 500, 100]]).lines[0]?.cells.map((cell) => cell.text);
    expect(cells).toEqual(['au 22/09/2024, virement du locataire', '300,00']);
  });

  test('amounts that stand equally far apart are the columns of a table', () => {
    const cells = lay(words(['850,00', '50,00', '900,00', '100,00'], 14)).lines[0]?.cells.map((cell) => cell.text);
    expect(cells).toEqual(['850,00', '50,00', '900,00', '100,00']);
  });
});

describe('columns', () => {
  const office = [
    'SELARL EXEMPLE ET ASSOCIES',
    'Commissaires de justice associés,',
    'titulaires d’un office',
    '3 rue du Test, 75011 PARIS',
    'Tél. 01 99 00 00 00',
  ];
  const references = ['RÉFÉRENCES', 'Dossier : 123456', 'Acte : 789 AB', 'Client : L12'];

  test('an office on the left and references on the right are two blocks, though their rows stand side by side', () => {
    const page = [
      ...column(40, 50, office),
      ...column(350, 50, references),
      ...column(40, 200, ['COMMANDEMENT DE PAYER']),
    ];
    expect(blocksOf(page)).toEqual([office, references, ['COMMANDEMENT DE PAYER']]);
  });

  test('two columns whose rows do not stand at the same heights are two blocks', () => {
    const left = ['Madame Un Exemple', 'née le 2 mai 1980', 'aide-soignante', 'de nationalité française'];
    const right = ['Monsieur Deux', 'né le 4 mars 1979', 'chauffeur'];
    expect(blocksOf([...column(40, 50, left), ...column(320, 56, right)])).toEqual([left, right]);
  });

  test('parties side by side, each with its address, are two blocks', () => {
    const landlord = ['BAILLEUR', 'SCI DU PONT', '12 rue des Lilas', '75019 PARIS'];
    const tenant = ['LOCATAIRE', 'Mme LEFEVRE Amélie', '4 rue de la Mare', '75020 PARIS'];
    expect(blocksOf([...column(40, 50, landlord), ...column(320, 50, tenant)])).toEqual([landlord, tenant]);
  });

  test('running text beside a table is a column, though its rows stand at the heights of the table’s', () => {
    const left = [
      'SCI DU PONT, société civile au capital de',
      'mille euros, dont le siège est à Paris, agissant',
      'par son gérant en exercice, ayant élu son',
      'domicile en notre étude.',
    ];
    const table = ['Loyer juillet 2025', 'Charges juillet 2025', 'Loyer août 2025', 'Charges août 2025'];
    const amounts = ['1 476,25', '106,00', '1 476,25', '106,00'];
    const page = [...column(32, 60, left), ...column(331, 60, table), ...column(500, 60, amounts)];
    expect(blocksOf(page)).toEqual([left, table.map((label, index) => `${label}\t${amounts[index]}`)]);
  });

  test('an account of costs with its amounts is a column beside the sentence that tells of the service', () => {
    const costs = ['COÛT DE L’ACTE', 'Émolument 52,09', 'S.C.T. 9,40', 'H.T. 61,49', 'T.V.A. 12,30'];
    const told = [
      'L’acte destiné à Monsieur Un Exemple a été délivré le 28 avril à',
      'l’étude, les circonstances rendant impossible toute autre',
      'remise. Le domicile est confirmé.',
    ];
    expect(blocksOf([...column(40, 60, costs, 9), ...column(180, 60, told, 9)])).toEqual([costs, told]);
  });

  test('a label that ends with an article does not run on: the labels of a form keep their values', () => {
    const labels = ['Date de l’acte', 'Référence', 'Contrat signé le', 'Logement', 'Loyer et charges'];
    const values = ['3 mars 2025', '12345/AB', '18 juillet 2018', '152 rue de Picpus', '876,25 €'];
    const rows = labels.map((label, index) => `${label}\t${values[index]}`);
    expect(textsOf([...column(70, 60, labels), ...column(230, 60, values)])).toEqual(rows);
  });

  test('full-width text above and below columns stays outside them', () => {
    const wide =
      'Nous, commissaire de justice soussigné, vous faisons commandement de payer dans le délai de six semaines la somme';
    const landlord = ['REQUÉRANT', 'SCI DU PONT, au capital de', 'mille euros, dont le siège', 'est à PARIS'];
    const tenant = ['DESTINATAIRE', 'Mme LEFEVRE', '4 rue de la Mare', '75020 PARIS'];
    const page: readonly At[] = [
      [wide, 20, 40, 9],
      ...column(40, 80, landlord),
      ...column(320, 80, tenant),
      [wide, 20, 160, 9],
    ];
    expect(blocksOf(page)).toEqual([[wide], landlord, tenant, [wide]]);
  });
});

describe('tables and forms keep their rows', () => {
  test('a statement of account is one line a row', () => {
    const rows: readonly At[] = Array.from({ length: 6 }, (_, i) => i).flatMap((i) => [
      [`0${i + 1}/04/2025`, 50, 100 + i * 14] as At,
      [`Loyer et charges du mois ${i}`, 130, 100 + i * 14] as At,
      ['1 210,00', 400, 100 + i * 14] as At,
      ['2 420,00', 480, 100 + i * 14] as At,
    ]);
    expect(textsOf(rows)[2]).toBe('03/04/2025\tLoyer et charges du mois 2\t1 210,00\t2 420,00');
    expect(blocksOf(rows)).toHaveLength(1);
  });

  test('a label wrapped over two lines does not tear an amounts column away', () => {
    const rows: readonly At[] = [
      ['Solde du loyer et des provisions sur', 50, 100],
      ['charges du mois de janvier', 50, 112],
      ['950,00', 400, 106],
      ['Loyer du mois de février', 50, 124],
      ['950,00', 400, 124],
    ];
    expect(blocksOf(rows)).toHaveLength(1);
  });

  test('a form of labels and values is one line a field', () => {
    const labels = ['Nature de l’acte', 'Signifié le', 'Déposé le', 'Référence'];
    const values = ['COMMANDEMENT', '1er avril 2025', '5 avril 2025', 'AB 12'];
    expect(textsOf([...column(42, 100, labels), ...column(160, 100, values)])).toEqual(
      labels.map((label, i) => `${label}\t${values[i]}`),
    );
  });

  test('labels that end with a colon stay with their values', () => {
    const labels = ['Nom :', 'Adresse :', 'Ville :'];
    const values = ['LEFEVRE', '12 rue des Pyrénées', '75020 PARIS'];
    expect(textsOf([...column(42, 100, labels), ...column(160, 100, values)])[2]).toBe('Ville :\t75020 PARIS');
  });
});

describe('pages that do not stand upright', () => {
  const rows = column(50, 100, ['première ligne', 'deuxième ligne', 'troisième ligne']).map(runAt);
  const turned = (quarter: Quarter): readonly TextRun[] =>
    rows.map((run) => {
      const [x, y] = [run.x, run.baseline];
      if (quarter === 1) return { ...run, x: A4.height - y, baseline: x, quarter };
      return { ...run, x: y, baseline: A4.width - x, quarter };
    });

  test.each([1, 3] as const)('text written sideways (%i quarter turns) is turned upright', (quarter) => {
    const page = layOutPage(turned(quarter), { width: A4.height, height: A4.width });
    expect(page.lines.map((line) => line.text)).toEqual(['première ligne', 'deuxième ligne', 'troisième ligne']);
    expect(page).toMatchObject({ width: A4.width, height: A4.height });
  });

  test('a note in the margin comes last, where it stands', () => {
    const note: TextRun = { ...runAt(['reçu au greffe', 0, 0]), x: 580, baseline: 300, quarter: 3 };
    const { lines } = layOutPage([note, ...rows], A4);
    expect(lines.at(-1)).toMatchObject({ text: 'reçu au greffe', x: 570, y: 230, width: 10, height: 70 });
  });

  test('a watermark across the page tears no line and comes last', () => {
    const watermark: TextRun = { ...runAt(['COPIE', 200, 114, 60]), lean: -0.7 };
    const { lines } = layOutPage([watermark, ...rows], A4);
    expect(lines.map((line) => line.text)).toEqual(['première ligne', 'deuxième ligne', 'troisième ligne', 'COPIE']);
  });

  test('the lines of a leaning scan are put straight', () => {
    const lean = 0.02;
    const words = [100, 115, 130].flatMap((y) =>
      [50, 250, 450].map((x) => ({ ...runAt([`mot${y}`, x, y + x * lean]), lean })),
    );
    expect(layOutPage(words, A4).lines.map((line) => line.cells.length)).toEqual([3, 3, 3]);
  });
});

describe('two pages on one sheet', () => {
  const sheet = { width: 842, height: 595 };
  const prose = (x: number, word: string) =>
    column(
      x,
      60,
      Array.from({ length: 12 }, (_, i) => `${word} ${i} du bail consenti par le bailleur au locataire de ces lieux`),
    );

  test('the left half is read whole before the right', () => {
    const texts = textsOf([...prose(440, 'droite'), ...prose(30, 'gauche')], sheet);
    expect(texts[11]).toMatch(/^gauche 11/);
    expect(texts[12]).toMatch(/^droite 0/);
  });

  test('a landscape table is not torn in two', () => {
    const rows = Array.from({ length: 12 }, (_, i) => i).flatMap((i) => [
      [`Loyer ${i}`, 30, 60 + i * 14] as At,
      ['950,00', 300, 60 + i * 14] as At,
      ['950,00', 500, 60 + i * 14] as At,
      ['1 900,00', 700, 60 + i * 14] as At,
    ]);
    expect(textsOf(rows, sheet)).toHaveLength(12);
  });
});
