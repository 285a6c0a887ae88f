import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { plainCapitals } from '../../words/capitals.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { mentionedDelay } from '../mentioned-delay.ts';

type Tools = { readonly at: (each: Address) => string; readonly account: () => void };

const sum = (cents: number): string => `EUR ${amount(cents, ' ')}`;
const clause = (pen: Pen, words: string): void => pen.text(words, { firstIndent: 26 });

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  clause(
    pen,
    `ATTENDU que suivant bail ${lease.furnished ? 'de logement meublé ' : ''}en date à Paris du ${longDate(lease.signedOn)}, le requérant a loué les lieux ${at(facts.dwelling)}, aux loyer et charges mensuels de ${sum(lease.rentCents + lease.chargesCents)} ;`,
  );
  clause(pen, `ATTENDU qu’il reste dû au requérant, valeur ${shortDate(facts.stoppedOn, '-')}, ce qui suit :`);
  account();
  clause(
    pen,
    `PAR CONSÉQUENT, JE FAIS COMMANDEMENT à la partie requise de s’acquitter en mes mains, avant ${delay} de ce jour, de la somme principale de **${sum(facts.debtCents)}** et du coût des présentes, lui déclarant que, faute de ce, le bailleur usera de la clause résolutoire.`,
  );
  clause(
    pen,
    `LUI RAPPELANT que la loi lui donne ${mentionedDelay(facts)} pour s’acquitter ; que, ce temps écoulé et à moins de délais sollicités, son contrat peut être judiciairement résilié et elle-même expulsée ; qu’elle peut recourir au fonds de solidarité (FSL de Paris, DSOL, TSA 40175, 75590 PARIS CEDEX 12) ; que le juge compétent reçoit, sans délai imposé, la demande de grâce de l’article 1343-5 du Code civil.`,
  );
  if (facts.quotesOldLaw)
    clause(pen, 'OBSERVANT que l’article 8 du bail parle de deux mois, rédaction antérieure de la loi.');
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  clause(
    pen,
    `J’AI ASSIGNÉ la partie requise à paraître devant le ${plainCapitals(hearing.court)}, juge des contentieux de la protection, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17, en son audience du **${longDate(hearing.on)}**, **${hearing.at.replace(':', 'H')}**, salle **${hearing.room}** ; LUI DÉCLARANT que, si elle n’y vient ni ne s’y fait représenter, il sera passé outre.`,
  );
  clause(
    pen,
    `ATTENDU que les lieux ${at(facts.dwelling)} sont tenus à bail depuis le contrat du ${longDate(facts.lease.signedOn)} ;`,
  );
  if (earlierOrder !== null)
    clause(
      pen,
      `ATTENDU que le commandement du ${shortDate(earlierOrder.on, '-')}, délivré pour ${sum(earlierOrder.debtCents)}, n’a point été obéi ;`,
    );
  clause(
    pen,
    `ATTENDU que la partie requise doit, valeur ${shortDate(facts.stoppedOn, '-')}, ${sum(facts.debtCents)} ;`,
  );
  account();
  clause(
    pen,
    `PAR CES MOTIFS, voir juger le bail éteint, voir chasser des lieux la partie requise, la voir condamner en ${sum(facts.debtCents)} de loyers échus, en une indemnité pour l’occupation, et en tous les dépens.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  clause(
    pen,
    `VU le jugement n° ${judgment.number}, ${judgment.court}, du ${longDate(judgment.on)}, revêtu de la formule exécutoire, signifié le ${shortDate(judgment.servedOn, '-')} ;`,
  );
  clause(
    pen,
    `JE FAIS COMMANDEMENT à la partie requise d’abandonner, au plus tard deux mois après ce jour, les lieux ${at(facts.dwelling)}, et d’en remettre les clefs ; LUI DÉCLARANT qu’au-delà elle en sera expulsée, et qu’elle peut réclamer un sursis au juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.`,
  );
};

/** What follows the title page: clauses that each begin with a word in capitals. */
export const titlePageAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
