import { expect, test } from 'vitest';
import { openAct } from '../document/act-document.ts';
import { typeset } from '../fixture/typeset.ts';
import { readDeadline } from './read-deadline.ts';

const delayIn = (
  text: string,
  type: 'commandement_de_payer' | 'commandement_de_quitter_les_lieux' = 'commandement_de_payer',
) => {
  const value = readDeadline(openAct(typeset(text)), type).reading?.value;
  return value === undefined ? null : `${value.value} ${value.unit}`;
};

test.each([
  ['Délai accordé pour payer : SIX SEMAINES', '6 weeks'],
  ['Temps imparti pour régler : deux mois à compter de la signification', '2 months'],
  ['Je vous fais commandement de payer ; la loi vous laisse pour cela six semaines.', '6 weeks'],
  ['IL EST COMMANDÉ au locataire, en DEUX MOIS au plus, de solder sa dette', '2 months'],
  ['Je vous commande de verser 800,00 €. Vous avez deux mois pour le faire.', '2 months'],
  ['Il dispose de six (6) semaines pour se libérer.', '6 weeks'],
])('"%s" gives the delay to pay', (text, delay) => {
  expect(delayIn(text)).toBe(delay);
});

test.each([
  ['Vous devez rendre ces lieux, vides, dans les deux mois.', '2 months'],
  ['Temps pour partir : DEUX MOIS', '2 months'],
])('"%s" gives the delay to leave', (text, delay) => {
  expect(delayIn(text, 'commandement_de_quitter_les_lieux')).toBe(delay);
});

test.each([
  'La dette représente six mois de loyer.',
  "L'assignation est notifiée au préfet six semaines avant l'audience.",
  'Le bail stipule : « deux mois après un commandement de payer demeuré infructueux, le bail sera résilié de plein droit ».',
])('"%s" gives no delay', (text) => {
  expect(delayIn(text)).toBeNull();
});
