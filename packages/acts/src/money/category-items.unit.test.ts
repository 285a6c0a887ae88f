import { expect, test } from 'vitest';
import { openAct } from '../document/act-document.ts';
import { typeset } from '../fixture/typeset.ts';
import { readMoney } from './read-money.ts';

const money = (text: string, type: 'commandement_de_payer' | 'assignation' = 'commandement_de_payer') => {
  const { debtCents, statement } = readMoney(openAct(typeset(text)), { type, servedOn: '2025-03-14' });
  return {
    debt: debtCents?.value ?? null,
    lines: statement.lines.map(({ kind, amountCents }) => `${kind}:${amountCents}`),
  };
};

test('a kind named once holds for the months listed behind it', () => {
  const act = [
    'Commandement de payer la somme de 1 250,00 euros en principal (ce compte comprenant des loyers : janvier',
    '2024, 700,00 ; février 2024, 700,00 – des provisions sur charges : janvier 2024, 50,00 ; février 2024, 50,00',
    '– sous déduction de ce qu’a versé la CAF : février 2024, 250,00), et, en sus, le coût de ces présentes.',
  ];
  expect(money(act.join('\n'))).toEqual({
    debt: 125_000,
    lines: ['rent:70000', 'rent:70000', 'charges:5000', 'charges:5000', 'benefit:-25000'],
  });
});

test('what is owed may be called the principal before its sum', () => {
  const act = [
    'ASSIGNATION',
    'Qu’il lui a été fait, le 23 août 2021, commandement de payer 1 590,00 €, auquel il est resté sourd ;',
    'Qu’à la date du 28 novembre 2021 il se trouvait redevable, au principal, de 1 931,00 €.',
  ];
  expect(money(act.join('\n'), 'assignation').debt).toBe(193_100);
});

test('what an order to pay told of in a summons claimed is not what is claimed now', () => {
  const act = [
    'ASSIGNATION',
    'Attendu qu’un commandement de payer 822,11 euros, fait le 19 décembre 2024, n’a rien changé, et que le',
    '2 mars 2025 le principal de son dû s’élevait à mille quarante-sept euros et cinquante-sept centimes',
    '(1 047,57 euros), entendre le juge déclarer le bail résilié.',
  ];
  expect(money(act.join('\n'), 'assignation').debt).toBe(104_757);
});
