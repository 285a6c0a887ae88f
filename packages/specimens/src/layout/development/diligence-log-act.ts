import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = {
  readonly at: (each: Address) => string;
  readonly named: (each: Person) => string;
  readonly account: () => void;
};

const sum = (cents: number): string => `${amount(cents, ' ')} euros`;
const step = (pen: Pen, roman: string, words: string): void =>
  pen.text(`(${roman})  ${words}`, { indent: 26, firstIndent: -26, after: 6 });

const order = (pen: Pen, facts: ActFacts, { at, named, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  step(
    pen,
    'i',
    `Le mandant a mis à la disposition de ${facts.tenants.map(named).join(' et de ')} l’habitation ${lease.furnished ? 'meublée ' : ''}que voici : ${at(facts.dwelling)}. Le bail : ${longDate(lease.signedOn)}.`,
  );
  step(
    pen,
    'ii',
    `Le bail oblige à verser, pour chaque mois, ${sum(lease.rentCents)}${lease.chargesCents === 0 ? ' (aucune charge)' : ` de loyer plus ${sum(lease.chargesCents)} de charges provisionnelles`}, et contient la clause qui y met fin si l’on cesse de verser.`,
  );
  step(
    pen,
    'iii',
    `On a cessé de verser. Arrêté le ${longDate(facts.stoppedOn)}, le relevé ci-après laisse voir ${sum(facts.debtCents)} de principal.`,
  );
  account();
  step(
    pen,
    'iv',
    `En conséquence je donne **commandement de verser ${sum(facts.debtCents)}**, et laisse pour cela **${delay}**, qui commencent avec la signification dont le procès-verbal précède.`,
  );
  step(
    pen,
    'v',
    `La loi veut que je vous apprenne ceci. Vous avez ${delay} pour verser ce que vous devez. Si vous ne versez rien et ne demandez pas de délais, le bailleur peut plaider la résiliation du bail et obtenir l’expulsion. Le fonds de solidarité pour le logement peut être sollicité, adresse : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12. La juridiction compétente accorde des délais de grâce, à tout moment (code civil, 1343-5).`,
  );
  if (facts.quotesOldLaw)
    step(pen, 'vi', 'La clause du bail parle de « deux mois suivant le commandement infructueux ».');
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  step(
    pen,
    'i',
    `Je donne assignation devant : ${hearing.court}, juge des contentieux de la protection, Parvis du Tribunal de Paris, 75859 Paris cedex 17. Jour : ${longDate(hearing.on)}. Heure : ${hearing.at.replace(':', ' h ')}. Salle : ${hearing.room}.`,
  );
  step(
    pen,
    'ii',
    'Celui qui ne vient pas, et ne se fait pas représenter, perd l’occasion de se défendre : le juge tranche quand même.',
  );
  step(
    pen,
    'iii',
    `L’affaire naît d’un bail du ${longDate(facts.lease.signedOn)}. L’habitation : ${at(facts.dwelling)}.`,
  );
  if (earlierOrder !== null)
    step(
      pen,
      'iv',
      `Le ${longDate(earlierOrder.on)} j’avais donné commandement de verser ${sum(earlierOrder.debtCents)}. Rien n’a suivi.`,
    );
  step(pen, 'v', `Arrêté le ${longDate(facts.stoppedOn)}, le compte laisse voir ${sum(facts.debtCents)} de principal.`);
  account();
  step(
    pen,
    'vi',
    `Il sera demandé que le bail soit résilié, que l’expulsion soit permise, que ${sum(facts.debtCents)} soient versés, qu’une indemnité d’occupation le soit aussi, et que les dépens suivent.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  step(
    pen,
    'i',
    `Le mandant détient un jugement : ${judgment.court}, ${longDate(judgment.on)}, numéro ${judgment.number}. Ce jugement a été signifié : ${longDate(judgment.servedOn)}.`,
  );
  step(
    pen,
    'ii',
    `Je donne **commandement de quitter l’habitation** que voici : ${at(facts.dwelling)}, et laisse pour cela **deux mois**, qui commencent avec la signification dont le procès-verbal précède. Ces deux mois passés, j’expulserai.`,
  );
  step(
    pen,
    'iii',
    'Pour obtenir du temps, ou pour contester, on saisit le juge de l’exécution : tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.',
  );
};

/** The act behind the log: steps under small Roman numbers. */
export const diligenceLogAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
