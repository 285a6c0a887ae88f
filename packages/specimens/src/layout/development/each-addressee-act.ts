import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount, amountInWords } from '../../words/french-money.ts';

type Tools = { readonly at: (each: Address) => string; readonly account: () => void };

const full = (cents: number): string => `${amountInWords(cents)} (${amount(cents, '.')} €)`;

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  pen.text(
    `QUE par convention de location ${lease.furnished ? 'meublée ' : ''}régularisée le ${longDate(lease.signedOn)}, ${facts.addressee === 'guarantor' ? 'est loué à celle ou celui que vous cautionnez' : 'vous est loué'} le local d’habitation ci-après : ${at(facts.dwelling)} ; QUE le prix mensuel en est de ${amount(lease.rentCents, '.')} € hors charges et les charges de ${amount(lease.chargesCents, '.')} € ;`,
  );
  pen.text('VOUS ÊTES TENU(E) DE :', { style: 'bold', keep: 24 });
  pen.text(
    `PAYER, en deniers ou quittances, la somme de ${full(facts.debtCents)} due au ${shortDate(facts.stoppedOn)}, et ce DANS UN DÉLAI DE ${delay} :`,
    { indent: 18 },
  );
  account();
  pen.text('VOUS ÊTES AVERTI(E) QUE :', { style: 'bold', keep: 24 });
  pen.text(
    `- passé ce délai de ${delay.toLowerCase()}, le bail pourra être déclaré résilié et votre expulsion ordonnée, à moins que vous n’ayez payé ou requis des délais ;\n- le Fonds de Solidarité Logement de Paris (DSOL, TSA 40175, 75590 PARIS CEDEX 12) examine les demandes de secours ;\n- le juge peut, à votre demande et sans attendre, vous octroyer les délais de grâce prévus à l’article 1343-5 du Code civil.`,
    { indent: 18 },
  );
  if (facts.quotesOldLaw)
    pen.text('(Clause au bail : résiliation deux mois après commandement demeuré sans effet.)', { indent: 18 });
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text('VOUS ÊTES TENU(E) DE :', { style: 'bold', keep: 24 });
  pen.text(
    `VOUS PRÉSENTER, ou vous faire représenter, à l’audience du ${longDate(hearing.on)}, ${hearing.at.replace(':', ' heures ').replace(' 00', '')}, salle ${hearing.room}, du Juge des contentieux de la protection (${hearing.court}), au Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17. Ne pas le faire vous exposerait à une condamnation prononcée sur les seules explications adverses.`,
    { indent: 18 },
  );
  pen.text(
    `ATTENDU QUE vous tenez en location, depuis une convention du ${longDate(facts.lease.signedOn)}, le local d’habitation ci-après : ${at(facts.dwelling)} ;${earlierOrder === null ? '' : ` QUE commandement vous a été fait le ${longDate(earlierOrder.on)} d’en payer ${amount(earlierOrder.debtCents, '.')} €, vainement ;`} QUE vous devez au ${shortDate(facts.stoppedOn)} une somme de ${full(facts.debtCents)} ;`,
  );
  account();
  pen.text('EN CONSÉQUENCE, VOIR :', { style: 'bold', keep: 24 });
  pen.text(
    `- dire le bail résilié ;\n- vous expulser, avec tous ceux qui habitent de votre fait ;\n- vous condamner, solidairement s’il y a lieu, à payer ladite somme de ${amount(facts.debtCents, '.')} € ;\n- vous condamner aux indemnités d’occupation à venir et aux dépens.`,
    { indent: 18 },
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `QU’EN VERTU d’une décision de justice exécutoire (${judgment.court}, ${longDate(judgment.on)}, n° ${judgment.number}) à vous signifiée le ${shortDate(judgment.servedOn)},`,
  );
  pen.text('VOUS ÊTES TENU(E) DE :', { style: 'bold', keep: 24 });
  pen.text(
    `QUITTER LES LIEUX ci-après, vous et les vôtres, meubles compris, DANS LES DEUX MOIS : ${at(facts.dwelling)}. La force publique pourra ensuite être requise. Le juge de l’exécution (tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17) connaît des demandes de délais.`,
    { indent: 18 },
  );
};

/** What is declared to each of those the act is served on. */
export const eachAddresseeAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
