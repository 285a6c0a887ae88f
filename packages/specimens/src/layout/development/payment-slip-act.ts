import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = {
  readonly named: (each: Person) => string;
  readonly at: (each: Address) => string;
  readonly account: () => void;
};

const sum = (cents: number): string => `${amount(cents, ' ')} €`;
const heading = (pen: Pen, words: string): void =>
  pen.text(words, { style: 'bold', size: 11.5, before: 6, after: 3, keep: 34 });

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  heading(pen, 'Ce que nous vous commandons');
  const gone = facts.deadline?.unit === 'weeks' ? 'ne se soient écoulées' : 'ne se soient écoulés';
  pen.text(
    `Nous vous commandons de payer **${sum(facts.debtCents)}**, montant des loyers et accessoires en retard au ${longDate(facts.stoppedOn)}, et de le faire avant que ${delay} ${gone} depuis la remise de cette copie.`,
  );
  pen.text(
    `Le logement loué est situé ${at(facts.dwelling)}. Le bail${lease.furnished ? ' (meublé)' : ''} a été signé le ${longDate(lease.signedOn)}. Le loyer est de ${sum(lease.rentCents)} par mois${lease.chargesCents === 0 ? '' : `, les charges sont de ${sum(lease.chargesCents)} par mois`}.`,
  );
  account();
  heading(pen, 'Ce que la loi nous fait vous dire');
  for (const each of [
    `Pour payer, vous avez ${delay}.`,
    'Si vous ne payez pas, et ne demandez pas non plus à payer en plusieurs fois, le propriétaire peut demander à un juge de résilier votre bail et de vous faire expulser.',
    'Le FSL, fonds de solidarité pour le logement, peut vous aider : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12.',
    'Vous pouvez aussi, sans attendre, demander un délai de grâce au tribunal (article 1343-5 du code civil).',
  ])
    pen.text(`>  ${each}`, { indent: 14, firstIndent: -14, after: 3 });
  if (facts.quotesOldLaw)
    pen.text('Votre bail contient cette clause : « résiliation deux mois après un commandement sans effet ».', {
      style: 'italic',
      before: 4,
    });
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder, lease } = facts;
  if (hearing === null) return;
  heading(pen, 'Où et quand vous devez vous présenter');
  pen.text(
    `${hearing.court}, juge des contentieux de la protection\nParvis du Tribunal de Paris, 75859 Paris cedex 17\n**${weekdayDate(hearing.on)}, ${hearing.at.replace(':', 'h')}, salle ${hearing.room}**`,
    { indent: 14 },
  );
  pen.text(
    'Venez : le juge peut décider sans vous entendre si vous n’êtes pas là. Un avocat peut vous accompagner ; l’aide juridictionnelle peut en payer les frais.',
  );
  heading(pen, 'Ce qui vous est reproché');
  pen.text(
    `Par bail signé le ${longDate(lease.signedOn)}, vous louez un logement situé ${at(facts.dwelling)}.${earlierOrder === null ? '' : ` Le ${longDate(earlierOrder.on)}, nous vous avions commandé de payer ${sum(earlierOrder.debtCents)} ; vous ne l’avez pas fait.`} À la date du ${longDate(facts.stoppedOn)}, vous deviez **${sum(facts.debtCents)}**.`,
  );
  account();
  heading(pen, 'Ce que votre propriétaire demande au juge');
  pen.text(
    `De dire que votre bail est résilié, d’autoriser votre expulsion, et de vous obliger à payer ${sum(facts.debtCents)} de loyers en retard, une indemnité tant que vous resterez dans les lieux, et les frais du procès.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  heading(pen, 'Ce que nous vous commandons');
  pen.text(
    `Nous vous commandons de quitter le logement situé ${at(facts.dwelling)} et de nous en rapporter les clés. Vous avez **deux mois** pour cela, à compter de la remise de cette copie.`,
  );
  heading(pen, 'En vertu de quoi');
  pen.text(
    `Jugement n° ${judgment.number} du ${longDate(judgment.on)} (${judgment.court}), que vous avez reçu par signification du ${shortDate(judgment.servedOn)}. Il est exécutoire.`,
  );
  heading(pen, 'Ce qui peut suivre');
  pen.text(
    'Ce temps passé, nous pourrons vous expulser. Pour obtenir un délai, ou si vous contestez, écrivez au juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.',
  );
};

/** What the office says to the household in plain sentences. */
export const paymentSlipAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
