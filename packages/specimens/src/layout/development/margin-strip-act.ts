import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate } from '../../words/french-date.ts';

type Tools = {
  readonly at: (each: Address) => string;
  readonly named: (each: Person) => string;
  readonly sum: (cents: number) => string;
  readonly account: () => void;
};

const stars = (pen: Pen, words: string): void =>
  pen.text(`* ${words} *`, { style: 'bold', before: 6, after: 4, align: 'left', keep: 36 });

const order = (pen: Pen, facts: ActFacts, { at, sum, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? '6 semaines' : '2 mois';
  stars(pen, 'CAUSE');
  pen.text(
    `La présente signification a pour cause le défaut de paiement de loyers. Ceux-ci sont dus à raison d’un bail ${lease.furnished ? 'de logement meublé' : 'de logement'} dont la signature remonte au ${longDate(lease.signedOn)} et qui s’applique à cette adresse : ${at(facts.dwelling)}. Par mois, charges comprises, ils se montent à ${sum(lease.rentCents + lease.chargesCents)}.`,
  );
  stars(pen, 'CHIFFRE');
  pen.text(
    `En principal, au ${shortDate(facts.stoppedOn)}, le défaut de paiement se chiffre à **${sum(facts.debtCents)}** :`,
  );
  account();
  stars(pen, 'COMMANDEMENT');
  pen.text(
    `**Le requis est commandé de payer** ces ${sum(facts.debtCents)} à l’étude (ou à qui de droit), et dispose, aujourd’hui étant le point de départ, de **${delay}**. S’il ne le fait, le requérant tiendra la clause résolutoire du bail pour acquise.`,
  );
  stars(pen, 'RAPPELS LÉGAUX');
  pen.text(
    `Délai : ${delay} pour payer la dette. Risque : sans paiement et sans demande de délais de paiement, procédure de résiliation judiciaire du bail, expulsion. Aide : saisine du fonds de solidarité pour le logement, Ville de Paris - DSOL - TSA 40175 - 75590 PARIS CEDEX 12. Juge : saisine possible à n’importe quelle époque de la juridiction compétente pour un délai de grâce, art. 1343-5 C. civ.`,
  );
  if (facts.quotesOldLaw) pen.text('Clause (résumée) : fin du bail deux mois après commandement.', { size: 8.6 });
};

const summons = (pen: Pen, facts: ActFacts, { at, sum, account }: Tools): void => {
  const { hearing, earlierOrder, lease } = facts;
  if (hearing === null) return;
  stars(pen, 'AUDIENCE');
  pen.text(
    `Date : **${shortDate(hearing.on)}**. Heure : **${hearing.at.replace(':', 'H')}**. Salle : **${hearing.room}**. Juridiction : ${hearing.court}. Magistrat : juge des contentieux de la protection. Adresse : Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17. La partie requise y est citée ; sans elle, le magistrat pourra retenir la version adverse.`,
  );
  stars(pen, 'CAUSE');
  pen.text(
    `Un bail dont la signature remonte au ${longDate(lease.signedOn)} s’applique à cette adresse : ${at(facts.dwelling)}. Par mois, charges comprises : ${sum(lease.rentCents + lease.chargesCents)}.${earlierOrder === null ? '' : ` Commandement de payer en date du ${shortDate(earlierOrder.on)}, montant ${sum(earlierOrder.debtCents)}, sans suite utile.`}`,
  );
  stars(pen, 'CHIFFRE');
  pen.text(
    `En principal, au ${shortDate(facts.stoppedOn)}, le défaut de paiement se chiffre à **${sum(facts.debtCents)}**.`,
  );
  account();
  stars(pen, 'CONCLUSIONS');
  pen.text(
    `Résiliation à constater ou à prononcer. Expulsion à autoriser. Condamnation à ${sum(facts.debtCents)}. Indemnité d’occupation à liquider. Dépens et 500.00 € (art. 700) à mettre à la charge de la partie requise.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  stars(pen, 'CAUSE');
  pen.text(
    `Un jugement d’expulsion existe : ${judgment.court}, ${longDate(judgment.on)}, minute ${judgment.number}. Il a fait l’objet d’une signification le ${shortDate(judgment.servedOn)}.`,
  );
  stars(pen, 'COMMANDEMENT');
  pen.text(
    `**Le requis est commandé de quitter** cette adresse : ${at(facts.dwelling)}, et dispose pour déménager, aujourd’hui étant le point de départ, de **2 mois**. Qu’il s’y maintienne, et l’expulsion aura lieu avec le concours de la force publique.`,
  );
  stars(pen, 'JUGE');
  pen.text(
    'Le juge de l’exécution (tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17) est celui des délais et des incidents.',
  );
};

/** Short parts between stars at the left of the strip. */
export const marginStripAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
