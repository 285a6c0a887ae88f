import { expect, test } from 'vitest';
import { composeLetter, letterFaults, missingValues } from './compose-letter.ts';
import { dayInWords, eurosInWords, hourInWords } from './french-value.ts';
import { versionOn } from './letter-template.ts';
import { LETTER_VARIABLES, type LetterValues } from './letter-variables.ts';
import { SUPPLIED_TEMPLATES } from './supplied-templates.ts';

const content = (body: string) => ({ sender: ['ADIL'], subject: 'Objet', body, signature: 'ADIL', privacy: 'RGPD' });
const words = (body: string, values: LetterValues = {}) =>
  composeLetter(content(body), values).body.map((block) =>
    block.kind === 'video'
      ? 'video'
      : `${block.kind}: ${block.spans.map(({ text, strong }) => (strong ? `<${text}>` : text)).join('')}`,
  );

test('a template gives its blocks, with the values of the case in their places', () => {
  expect(
    words('## Titre\n- Avant le **{fin_delai}**\n> Appelez\n\n[video]\nFin', { fin_delai: '2 avril 2025' }),
  ).toEqual(['heading: Titre', 'item: Avant le <2 avril 2025>', 'frame: Appelez', 'video', 'paragraph: Fin']);
});

test('a line that may be left out is, when its value is not known; another makes the letter impossible', () => {
  expect(words('? Dette : {dette}\nFin', { dette: null })).toEqual(['paragraph: Fin']);
  expect(words('? > Dette : {dette}', { dette: '12 €' })).toEqual(['frame: Dette : 12 €']);
  expect(missingValues(content('Le {date_acte}, {dette}\n? {loyer}'), { dette: '12 €' })).toEqual(['date_acte']);
});

test('a name that looks like markup stays a name', () => {
  const [block] = composeLetter(content('{nom}'), { nom: '{dette}' }).body;
  expect(block).toMatchObject({ kind: 'paragraph', spans: [{ text: '{dette}' }] });
});

test('what is wrong is said with its line', () => {
  expect(letterFaults(content('Bien\nLe {jour}\n**gras\n}'))).toEqual([
    { field: 'body', line: 2, message: 'La variable « {jour} » n’existe pas.' },
    { field: 'body', line: 3, message: 'Les mots en gras ne sont pas refermés par « ** ».' },
    { field: 'body', line: 4, message: 'Une accolade est seule : écrivez {variable}.' },
  ]);
});

test('the letters that come with the program are sound and tell what article 14 of the GDPR wants', () => {
  const all = Object.fromEntries(Object.keys(LETTER_VARIABLES).map((name) => [name, 'x']));
  for (const { content: supplied } of SUPPLIED_TEMPLATES) {
    expect(letterFaults(supplied)).toEqual([]);
    expect(missingValues(supplied, all)).toEqual([]);
    for (const said of [
      'EXPLOC',
      'responsable du traitement',
      'RGPD',
      'opposer',
      'CNIL',
      'délégué à la protection des données',
    ])
      expect(supplied.privacy).toContain(said);
  }
});

test('the version of a letter is the latest in force on its day', () => {
  const [first] = SUPPLIED_TEMPLATES;
  if (first === undefined) throw new Error('no template');
  const later = { ...first, version: 2, validFrom: '2026-01-01' };
  expect(versionOn([later, first], '2025-12-31')?.version).toBe(1);
  expect(versionOn([later, first], '2026-01-01')?.version).toBe(2);
});

test('values are written as letters say them', () => {
  expect([dayInWords('2025-04-01'), eurosInWords(123_456_789), hourInWords('09:05'), hourInWords('14:00')]).toEqual([
    '1er\u00A0avril\u00A02025',
    '1\u00A0234\u00A0567,89\u00A0€',
    '9\u00A0h\u00A005',
    '14\u00A0h',
  ]);
});
