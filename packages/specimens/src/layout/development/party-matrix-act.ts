import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = { readonly at: (each: Address) => string; readonly account: () => void };

const sum = (cents: number): string => `${amount(cents, '.')} EUR`;
const day = (value: string): string => shortDate(value, '.');

/** A letter and a title in a band, then lines under it. */
const part = (pen: Pen, letter: string, title: string, lines: readonly string[]): void => {
  pen.text(`${letter}/   ${title}`, { style: 'bold', before: 7, after: 3, keep: 34 });
  for (const each of lines) pen.text(each, { indent: 20, after: 3 });
};

const tenancy = (facts: ActFacts, at: Tools['at']): readonly string[] => [
  `Contrat de location d’habitation principale ${facts.lease.furnished ? '(local meublé) ' : ''}régularisé le ${day(facts.lease.signedOn)}.`,
  `Désignation des lieux loués : ${at(facts.dwelling)}.`,
];

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  part(pen, 'A', 'TITRE LOCATIF', [
    ...tenancy(facts, at),
    `Échéance mensuelle courante : ${sum(lease.rentCents + lease.chargesCents)}${lease.chargesCents === 0 ? '' : ` (loyer ${sum(lease.rentCents)} + provision ${sum(lease.chargesCents)})`}.`,
  ]);
  part(pen, 'B', 'COMMANDEMENT', [
    `Le requérant fait commandement au destinataire de régler, en deniers ou quittances, **${sum(facts.debtCents)}** : c’est le principal de la créance locative, échéances appelées jusqu’au ${day(facts.stoppedOn)}.`,
    `Temps imparti pour régler : **${delay}**, courant de la date imprimée sous l’intitulé de cet acte.`,
  ]);
  account();
  part(pen, 'C', 'CE QUE LE DESTINATAIRE DOIT SAVOIR (article 24 de la loi du 6 juillet 1989)', [
    `1) Il lui est laissé ${delay.toLowerCase()} pour régler.`,
    '2) Passé ce temps sans règlement et sans demande de délais de paiement, une instance en résiliation de bail et en expulsion peut être ouverte contre lui.',
    '3) Une aide financière se demande au fonds de solidarité pour le logement du département : Ville de Paris - DSOL - TSA 40175 - 75590 PARIS CEDEX 12.',
    '4) La juridiction compétente peut être saisie, à tout moment, aux fins d’un délai de grâce sur le fondement de l’article 1343-5 du code civil.',
  ]);
  if (facts.quotesOldLaw)
    part(pen, 'D', 'STIPULATION VISÉE', [
      '« Toute échéance impayée emportera, si bon semble au bailleur et deux mois après commandement, résolution du contrat. »',
    ]);
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  part(pen, 'A', 'TITRE LOCATIF', tenancy(facts, at));
  part(pen, 'B', 'ÉTAT DE LA CRÉANCE', [
    ...(earlierOrder === null
      ? []
      : [
          `Un premier acte, commandement de payer du ${day(earlierOrder.on)}, réclamait ${sum(earlierOrder.debtCents)} ; il n’a pas été obéi.`,
        ]),
    `Principal exigible, échéances appelées jusqu’au ${day(facts.stoppedOn)} : **${sum(facts.debtCents)}**.`,
  ]);
  account();
  part(pen, 'C', 'AUDIENCE', [
    `Le destinataire est assigné devant le juge des contentieux de la protection, ${hearing.court}, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.`,
    `Audience du **${weekdayDate(hearing.on)}** – heure d’appel **${hearing.at.replace(':', ' h ')}** – salle **${hearing.room}**.`,
    'Défaillant, il encourt une décision prise sur les prétentions et pièces du requérant seul. Il peut venir en personne ou mandater un avocat, son conjoint, un parent.',
  ]);
  part(pen, 'D', 'PRÉTENTIONS', [
    `1) Constater la résiliation ; 2) ordonner l’expulsion, meubles compris ; 3) condamner au règlement de ${sum(facts.debtCents)}, provision à parfaire ; 4) fixer une indemnité d’occupation égale à l’échéance ; 5) allouer 450,00 EUR (article 700) ; 6) condamner aux dépens.`,
  ]);
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  part(pen, 'A', 'TITRE EXÉCUTOIRE', [
    `Décision ${judgment.number}, prononcée le ${day(judgment.on)} par le ${judgment.court}, portée à la connaissance du destinataire par signification du ${day(judgment.servedOn)}.`,
  ]);
  part(pen, 'B', 'COMMANDEMENT', [
    `Le requérant fait commandement au destinataire de libérer de sa personne, de ses biens et de tout occupant les lieux ainsi désignés : ${at(facts.dwelling)}.`,
    'Temps imparti pour libérer : **DEUX MOIS**, courant de la date imprimée sous l’intitulé de cet acte. Il sera ensuite procédé, si besoin est, à l’expulsion forcée.',
  ]);
  part(pen, 'C', 'JURIDICTION', [
    'Contestations et demandes de délais : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.',
  ]);
};

/** The lettered parts under the table of the parties. */
export const partyMatrixAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
