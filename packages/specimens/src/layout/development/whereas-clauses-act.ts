import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { dateInWords, longDate, weekdayDate } from '../../words/french-date.ts';
import { amount, amountInWords } from '../../words/french-money.ts';
import { mentionedDelay } from '../mentioned-delay.ts';

type Tools = {
  readonly named: (each: Person) => string;
  readonly at: (each: Address) => string;
  readonly account: () => void;
};

const sum = (cents: number): string => `${amount(cents, '.')} euros`;
const whereas = (pen: Pen, words: string): void => pen.text(`**ATTENDU QUE** ${words}`, { firstIndent: 28 });

const lease = (pen: Pen, facts: ActFacts, { named, at }: Tools): void => {
  const { lease: terms } = facts;
  whereas(
    pen,
    `par convention du ${longDate(terms.signedOn)}, ${facts.tenants.map(named).join(' et ')} ${facts.tenants.length > 1 ? 'sont devenus preneurs' : 'est devenu preneur'} d’une habitation ${terms.furnished ? 'garnie ' : ''}située ${at(facts.dwelling)} ;`,
  );
  whereas(
    pen,
    `le loyer, exigible au début de chaque mois, est présentement de ${sum(terms.rentCents)}${terms.chargesCents === 0 ? ', sans provision pour charges' : `, les charges étant provisionnées à raison de ${sum(terms.chargesCents)}`} ;`,
  );
};

const order = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  lease(pen, facts, tools);
  whereas(
    pen,
    `le preneur a laissé impayée, terme compris au ${longDate(facts.stoppedOn)}, la somme établie ci-dessous ;`,
  );
  tools.account();
  pen.text(
    `**PAR SUITE, COMMANDEMENT EST FAIT** d’acquitter, avant l’expiration de **${delay}** courant de ce jour, la somme principale de ${amountInWords(facts.debtCents)} (${sum(facts.debtCents)}), non compris ce qu’a coûté le présent acte.`,
    { firstIndent: 28, before: 4 },
  );
  pen.text(
    `Les mentions légales étant les suivantes : le preneur a un délai de ${mentionedDelay(facts)} pour se libérer ; n’ayant pas payé, ni réclamé de délais, il verrait son bail résilié en justice et pourrait être expulsé ; le fonds de solidarité pour le logement siège à la Ville de Paris (DSOL, TSA 40175, 75590 Paris cedex 12), et son concours peut être sollicité ; le tribunal peut en tout temps être requis d’un délai de grâce, ainsi qu’en dispose l’article 1343-5 du code civil.`,
    { firstIndent: 28 },
  );
  if (facts.quotesOldLaw)
    pen.text(
      'Étant reproduit l’article 8 du bail : « La résiliation intervient de plein droit deux mois après la délivrance d’un commandement. »',
      { firstIndent: 28, style: 'italic' },
    );
};

const summons = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  lease(pen, facts, tools);
  if (earlierOrder !== null)
    whereas(
      pen,
      `sommé par commandement du ${longDate(earlierOrder.on)} de payer ${sum(earlierOrder.debtCents)}, le preneur n’y a pas satisfait ;`,
    );
  whereas(pen, `sa dette a atteint, au ${longDate(facts.stoppedOn)}, ${sum(facts.debtCents)} en principal ;`);
  tools.account();
  pen.text(
    `**EN CONSÉQUENCE, ASSIGNATION EST DONNÉE** à se présenter, en personne ou par représentant, ${weekdayDate(hearing.on)}, ${hearing.at.replace(':', ' heures ').replace(' 00', '')} précises, salle numéro ${hearing.room}, ${hearing.court}, devant le juge des contentieux de la protection y siégeant, Parvis du Tribunal de Paris, 75859 Paris cedex 17 ;`,
    { firstIndent: 28, before: 4 },
  );
  pen.text(
    `Pour voir dire que le bail a cessé ; voir ordonner que le preneur et les siens videront les lieux, sinon en seront expulsés ; le voir condamner en ${sum(facts.debtCents)}, causes sus-énoncées, en une indemnité d’occupation, et aux dépens.`,
    { firstIndent: 28 },
  );
  pen.text(
    'Lui déclarant que, s’il fait défaut, le juge pourra statuer sur les seuls dires du requérant, et qu’il peut être aidé d’un avocat payé par l’aide juridictionnelle.',
    { firstIndent: 28 },
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  whereas(
    pen,
    `le ${judgment.court}, par sa décision du ${dateInWords(judgment.on)} enregistrée sous le numéro ${judgment.number}, a ordonné l’expulsion ;`,
  );
  whereas(pen, `ladite décision a été signifiée le ${longDate(judgment.servedOn)} et passe pour exécutoire ;`);
  pen.text(
    `**PAR SUITE, COMMANDEMENT EST FAIT** d’abandonner l’habitation située ${at(facts.dwelling)}, en l’état de libre disposition, avant l’expiration de **DEUX MOIS** courant de ce jour ; à partir de quoi l’expulsion sera poursuivie par toutes voies.`,
    { firstIndent: 28 },
  );
  pen.text(
    'Étant indiqué que le juge de l’exécution, qui siège au tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17, peut être saisi des contestations et des demandes de temps.',
    { firstIndent: 28 },
  );
};

/** The grounds, one WHEREAS each, and what is ordered after them. */
export const whereasClausesAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
