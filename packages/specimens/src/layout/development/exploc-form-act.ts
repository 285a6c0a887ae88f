import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = { readonly at: (each: Address) => string; readonly account: () => void };

const sum = (cents: number): string => `€ ${amount(cents, '.')}`;

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const weeks = facts.deadline?.unit === 'weeks';
  pen.text(
    `Fondé sur le bail ${facts.lease.furnished ? 'meublé ' : ''}du ${shortDate(facts.lease.signedOn)} (bien loué : ${at(facts.dwelling)}), le CRÉANCIER commande au DÉBITEUR de payer ${sum(facts.debtCents)} avant l’expiration d’un délai de ${weeks ? '6 semaines' : '2 mois'} courant de ce jour.`,
  );
  account();
  pen.text('INFORMATION DU DÉBITEUR', { style: 'bold', keep: 24 });
  pen.text(
    `(a) ${weeks ? '6 semaines' : '2 mois'} pour payer ; (b) après quoi résiliation et expulsion peuvent être demandées en justice, sauf délais sollicités ; (c) secours possible du FSL de Paris, DSOL, TSA 40175, 75590 PARIS CEDEX 12 ; (d) délais de l’article 1343-5 du code civil à demander au juge, sans condition de date.`,
  );
  if (facts.quotesOldLaw) pen.text('(e) Bail, clause 12 : deux mois après commandement, résolution.');
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `Le DÉBITEUR est assigné pour le ${shortDate(hearing.on)}, ${hearing.at.replace(':', 'h')}, salle ${hearing.room} : ${hearing.court} (juge des contentieux de la protection), Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17. Non comparant, il s’expose à un jugement réputé contradictoire.`,
  );
  pen.text(
    `Le bail du ${shortDate(facts.lease.signedOn)} porte sur : ${at(facts.dwelling)}.${earlierOrder === null ? '' : ` Le commandement du ${shortDate(earlierOrder.on)} visait ${sum(earlierOrder.debtCents)}.`} Dû au ${shortDate(facts.stoppedOn)} : ${sum(facts.debtCents)}.`,
  );
  account();
  pen.text(
    `Le CRÉANCIER sollicite : (1) la résiliation ; (2) l’expulsion ; (3) ${sum(facts.debtCents)} d’impayés ; (4) une indemnité jusqu’au départ ; (5) les frais de justice.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `Titre exécutoire : ${judgment.court}, décision ${judgment.number} du ${shortDate(judgment.on)}, signifiée le ${shortDate(judgment.servedOn)}. Le CRÉANCIER commande au DÉBITEUR de quitter, sous 2 mois à compter de ce jour, le bien suivant : ${at(facts.dwelling)}. À l’issue de ces 2 mois : expulsion. Demande de délai : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.`,
  );
};

/** The short act behind a form of transmission; its parties go by CRÉANCIER and DÉBITEUR. */
export const explocFormAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
