import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = { readonly at: (each: Address) => string; readonly account: () => void };

const sum = (cents: number): string => `${amount(cents, ' ')} euros`;

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  pen.text(
    `Le bailleur a fait connaître qu’il a loué ${lease.furnished ? 'en meublé ' : ''}le logement du ${at(facts.dwelling)} par un bail du ${longDate(lease.signedOn)}, pour ${sum(lease.rentCents)} de loyer${lease.chargesCents === 0 ? '' : ` et ${sum(lease.chargesCents)} de provision sur charges`} chaque mois, et que des termes n’ont pas été acquittés.`,
  );
  account();
  pen.text(
    `Par le présent procès-verbal, **commandement de payer ladite somme de ${sum(facts.debtCents)} dans le délai de ${delay}** a donc été fait, le bailleur se réservant d’invoquer la clause de résiliation du bail.`,
  );
  pen.text(
    `Il a été rappelé : que le délai laissé pour payer est de ${delay} ; que, si l’on n’a ni payé ni demandé d’étalement, on peut être attrait en justice, voir son bail résilié et être expulsé ; que le fonds de solidarité pour le logement de Paris (DSOL, TSA 40175, 75590 Paris cedex 12) reçoit les demandes d’aide ; que la juridiction compétente peut, saisie à n’importe quel moment, consentir des délais de grâce d’après l’article 1343-5 du code civil.`,
  );
  if (facts.quotesOldLaw)
    pen.text(
      'Le bail énonce, en son article VI, que la résiliation a lieu deux mois après un commandement infructueux.',
    );
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `Citation a été donnée pour l’audience que le juge des contentieux de la protection tiendra le **${weekdayDate(hearing.on)}, à ${hearing.at.replace(':', ' h ')}**, en la salle ${hearing.room} (${hearing.court}, Parvis du Tribunal de Paris, 75859 Paris cedex 17). Il a été averti qu’en cas d’absence un jugement peut intervenir malgré tout.`,
  );
  pen.text(
    `Le bailleur expose que le logement du ${at(facts.dwelling)} fait l’objet d’un bail du ${longDate(facts.lease.signedOn)}${earlierOrder === null ? '' : `, qu’un commandement du ${longDate(earlierOrder.on)} portant sur ${sum(earlierOrder.debtCents)} n’a rien produit`}, et que la dette était le ${longDate(facts.stoppedOn)} de ${sum(facts.debtCents)}.`,
  );
  account();
  pen.text(
    `Il conclut à la résiliation, à l’expulsion, au paiement desdits ${sum(facts.debtCents)} ainsi que d’une indemnité d’occupation, et à la charge des dépens.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `Il a été donné lecture d’un jugement que le ${judgment.court} a rendu le ${longDate(judgment.on)} (n° ${judgment.number}), porté à la connaissance des parties le ${longDate(judgment.servedOn)}, et qui est ainsi conçu en son dispositif :`,
  );
  for (const each of [
    'Constate la résiliation du bail ;',
    'Dit que les occupants devront restituer les clés ;',
    'Autorise, à défaut, leur expulsion avec l’assistance d’un serrurier ;',
    'Les condamne aux dépens.',
  ])
    pen.text(`« ${each} »`, { indent: 40, style: 'italic', after: 1 });
  pen.text(
    `En suite de quoi il leur a été fait **commandement de quitter les lieux** du ${at(facts.dwelling)} **avant deux mois révolus**, l’expulsion étant ensuite exécutée. Les délais se demandent au juge de l’exécution (tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17).`,
    { before: 6 },
  );
};

/** What the record tells that was declared to the household. */
export const narrativeRecordBody = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
