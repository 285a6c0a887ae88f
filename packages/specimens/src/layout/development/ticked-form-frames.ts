import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { mentionedDelay } from '../mentioned-delay.ts';

export type FormTools = {
  readonly at: (each: Address) => string;
  readonly named: (each: Person) => string;
  /** A numbered frame with its title and what `draw` writes in it. */
  readonly frame: (title: string, draw: () => void, height?: number) => void;
  /** A line with a square before it, crossed or not. */
  readonly tick: (isCrossed: boolean, words: string) => void;
  readonly account: () => void;
};

/** Forms printed before this day offer no delay of six weeks (loi 2023-668, art. 10). */
const REFORM = '2023-07-29';

const sum = (cents: number): string => `${amount(cents, ' ')} €`;

const dwelling = (pen: Pen, facts: ActFacts, { at, frame, tick }: FormTools): void =>
  frame('Le local d’habitation', () => {
    pen.text(`Situation : ${at(facts.dwelling)}`, { after: 3 });
    if (facts.type === 'commandement_de_quitter_les_lieux') return;
    pen.text(`Bail en date du : ${shortDate(facts.lease.signedOn)}`, { after: 3 });
    tick(!facts.lease.furnished, 'loué nu');
    tick(facts.lease.furnished, 'loué garni');
  });

const order = (pen: Pen, facts: ActFacts, tools: FormTools): void => {
  const { lease, deadline } = facts;
  const isWeeks = deadline?.unit === 'weeks';
  dwelling(pen, facts, tools);
  tools.frame(
    'La somme à payer et le délai',
    () => {
      pen.text(
        `Principal, loyers et accessoires échus au ${shortDate(facts.stoppedOn)} : **${sum(facts.debtCents)}**`,
        {
          after: 3,
        },
      );
      pen.text(
        `Loyer d’un mois : ${sum(lease.rentCents)}\u00a0\u00a0\u00a0\u00a0\u00a0 Provision d’un mois : ${sum(lease.chargesCents)}\u00a0\u00a0\u00a0\u00a0\u00a0 Coût du présent : voir dernier cadre`,
        { after: 4 },
      );
      pen.text('Il est fait commandement de payer le principal dans le délai coché, qui part de la signification :', {
        after: 3,
      });
      tools.tick(!isWeeks, 'DEUX MOIS');
      if (facts.servedOn >= REFORM) tools.tick(isWeeks, 'SIX SEMAINES');
    },
    100,
  );
  tools.account();
  tools.frame('Les mentions de l’article 24', () => {
    pen.text(
      `Délai légal ou contractuel pour payer : ${mentionedDelay(facts)}. Qui ne paie pas et ne sollicite pas de délais s’expose à la résiliation de son bail par voie judiciaire, puis à l’expulsion. Adresse du fonds de solidarité pour le logement (aide sur demande) : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12. Délai de grâce : tribunal compétent, saisi à tout moment, code civil, article 1343-5.`,
      { size: 8.4 },
    );
    if (facts.quotesOldLaw)
      pen.text('Clause du bail (reproduction) : « … de plein droit, deux mois après un commandement vain … »', {
        size: 8.4,
      });
  });
};

const summons = (pen: Pen, facts: ActFacts, tools: FormTools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  tools.frame('La convocation devant le juge', () => {
    pen.text(
      `Audience : **${longDate(hearing.on)}**\u00a0\u00a0\u00a0\u00a0\u00a0 Heure : **${hearing.at}**\u00a0\u00a0\u00a0\u00a0\u00a0 Salle : **${hearing.room}**`,
      {
        after: 3,
      },
    );
    pen.text(
      `Juridiction : ${hearing.court} (juge des contentieux de la protection)\nLieu : Parvis du Tribunal de Paris, 75859 Paris cedex 17`,
      { after: 3 },
    );
    pen.text('Qui ne comparaît pas laisse juger sur les éléments de son adversaire.', { size: 8.4 });
  });
  dwelling(pen, facts, tools);
  tools.frame('L’objet de la demande', () => {
    if (earlierOrder !== null)
      pen.text(
        `Commandement préalable : ${shortDate(earlierOrder.on)}, pour ${sum(earlierOrder.debtCents)} (resté sans paiement)`,
        { after: 3 },
      );
    pen.text(`Principal réclamé, arrêté le ${shortDate(facts.stoppedOn)} : **${sum(facts.debtCents)}**`, { after: 3 });
    for (const each of [
      'résiliation du bail par le jeu de la clause',
      'expulsion de tous occupants',
      'indemnité jusqu’à la reprise des lieux',
      'dépens',
    ])
      tools.tick(true, each);
    tools.tick(false, 'délais de paiement acceptés par le bailleur');
  });
  tools.account();
};

const leave = (pen: Pen, facts: ActFacts, tools: FormTools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  tools.frame('Le titre', () => {
    tools.tick(true, `jugement n° ${judgment.number} du ${shortDate(judgment.on)}, ${judgment.court}`);
    tools.tick(false, 'ordonnance de référé');
    tools.tick(false, 'procès-verbal de conciliation');
    pen.text(`Signification du titre : ${shortDate(judgment.servedOn)}`, { after: 3 });
  });
  dwelling(pen, facts, tools);
  tools.frame('L’obligation de partir', () => {
    pen.text(
      'Le local est à libérer, vide et clés rendues, dans le délai coché ; le lendemain, l’expulsion pourra être poursuivie :',
      { after: 3 },
    );
    tools.tick(true, 'DEUX MOIS à compter de la signification');
    tools.tick(false, 'sans délai (suppression ordonnée par le juge)');
    pen.text(
      'Juge de l’exécution (délais, contestations) : tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17',
      { size: 8.4 },
    );
  });
};

/** The frames in the middle of the form, by type of act. */
export const tickedFormFrames = (pen: Pen, facts: ActFacts, tools: FormTools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
