import { describe, expect, test } from 'vitest';
import { findPhones } from './phone-number.ts';

const numbers = (text: string): readonly string[] => findPhones(text).map((phone) => phone.number);

describe('telephone numbers of a text', () => {
  test.each([
    ['01 42 79 50 50', ['+33142795050']],
    ['01.42.79.50.50.', ['+33142795050']],
    ['0142795050', ['+33142795050']],
    ['+33 1 42 79 50 50', ['+33142795050']],
    ['+33 (0)1 42 79 50 50', ['+33142795050']],
    ['01-42-79-50-50', ['+33142795050']],
    ['0 805 16 00 75 ou 0805 160 075', ['+33805160075', '+33805160075']],
    ['01 42 79\n50 50', ['+33142795050']],
    ['O1 4Z 79 5O 50', ['+33142795050']],
    ['mél 01:99 00,12 75:', ['+33199001275']],
    ['Appelez le 39 75 pour une adresse', ['3975']],
    ['CAF : 32\n30.', ['3230']],
    ['le 115, jour et nuit', ['115']],
    ['Urgence\t115\tTSA 40175, 75590 Paris', ['115']],
    ['39 60 12 rue Neuve', ['3960']],
    ['département 36\n32 30', ['3230']],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test.each([
    'Fax : 01 42 79 50 51',
    'une amende de 30 000 euros',
    '3400 €',
    'le 31 12 2024',
    '115 rue de Meaux, 75019 Paris',
    '115 avenueide Mararos, 89607 Bala',
    'dossier n° 2024/003975',
    'article L. 412-6, alinéa 3',
  ])('none in: %s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  test('the last figures of a number badly read are no short number', () => {
    expect(numbers('Tél. : 01 59 0Z? 38 99')).toEqual([]);
  });

  test('a number that more figures follow is not sure to be those ten', () => {
    expect(findPhones('09 01 59 23 00 91')[0]).toMatchObject({ isRunOn: true });
    expect(findPhones('01 59 23 00 91.')[0]).toMatchObject({ isRunOn: false });
  });
});
