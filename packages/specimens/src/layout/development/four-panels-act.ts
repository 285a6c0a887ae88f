import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = { readonly at: (each: Address) => string; readonly account: () => void };

const sum = (cents: number): string => `${amount(cents)}\u00a0€`;
const heading = (pen: Pen, words: string): void =>
  pen.text(words, { style: 'bold', size: 12, before: 6, after: 4, keep: 36 });
const points = (pen: Pen, list: readonly string[]): void => {
  for (const each of list) pen.text(`• ${each}`, { indent: 12, firstIndent: -8, after: 3 });
};

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? '6 semaines' : '2 mois';
  heading(pen, 'À payer');
  pen.text(`**${sum(facts.debtCents)}** (principal au ${shortDate(facts.stoppedOn)}), puis le coût de cet acte`, {
    size: 11,
  });
  pen.text(`Délai : **${delay}** après la signification`, { size: 11 });
  heading(pen, 'Votre location');
  points(pen, [
    `Logement${lease.furnished ? ' meublé' : ''} : ${at(facts.dwelling)}`,
    `Bail signé le ${longDate(lease.signedOn)}, avec clause résolutoire`,
    `Loyer mensuel ${sum(lease.rentCents)} ; charges mensuelles ${sum(lease.chargesCents)}`,
  ]);
  account();
  heading(pen, 'Vos droits et vos risques');
  points(pen, [
    `La loi vous donne ${delay} pour régler cette dette.`,
    'Le risque : faute de régler ou de demander des délais, un procès peut mettre fin au bail et conduire à l’expulsion.',
    'Une aide : le Fonds de solidarité pour le logement (FSL). Où écrire : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12.',
    'Un délai de grâce : c’est le juge qui l’accorde (Code civil, art. 1343-5), il n’y a pas de date limite pour le demander.',
  ]);
  if (facts.quotesOldLaw)
    pen.text('Extrait du bail : « … deux mois après un commandement de payer resté infructueux … »', {
      size: 8,
      before: 4,
    });
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder, lease } = facts;
  if (hearing === null) return;
  heading(pen, 'L’audience');
  points(pen, [
    `Jour et heure : **${weekdayDate(hearing.on)}, ${hearing.at.replace(':', 'h')}**`,
    `Lieu : ${hearing.court}, salle ${hearing.room}, Parvis du Tribunal de Paris, 75859 Paris cedex 17`,
    'Juge : juge des contentieux de la protection',
    'Absent et non représenté, vous risquez une décision fondée sur ce que dit le bailleur.',
  ]);
  heading(pen, 'L’affaire');
  points(pen, [
    `Logement : ${at(facts.dwelling)}`,
    `Bail signé le ${longDate(lease.signedOn)}`,
    ...(earlierOrder === null
      ? []
      : [
          `Commandement de payer signifié le ${shortDate(earlierOrder.on)} (${sum(earlierOrder.debtCents)}), sans résultat`,
        ]),
    `Dette en principal au ${shortDate(facts.stoppedOn)} : **${sum(facts.debtCents)}**`,
  ]);
  account();
  heading(pen, 'Les demandes du bailleur');
  points(pen, [
    'Fin du bail et expulsion',
    `Paiement de ${sum(facts.debtCents)} et d’une indemnité d’occupation`,
    'Frais de justice à votre charge',
  ]);
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  heading(pen, 'À quitter');
  pen.text(`Logement : ${at(facts.dwelling)}`);
  pen.text('Délai : **2 mois** après la signification. Ensuite, l’expulsion forcée est possible.');
  heading(pen, 'La décision');
  points(pen, [
    `Rendue par le ${judgment.court} le ${longDate(judgment.on)}, n° ${judgment.number}`,
    `Signifiée le ${longDate(judgment.servedOn)}`,
  ]);
  heading(pen, 'Le juge compétent');
  pen.text(
    'Délais et contestations : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.',
  );
};

/** What stands under the panels, in headings and points. */
export const fourPanelsAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
