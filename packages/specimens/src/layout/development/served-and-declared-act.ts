import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { mentionedDelay } from '../mentioned-delay.ts';

type Tools = {
  readonly named: (each: Person) => string;
  readonly at: (each: Address) => string;
  readonly account: () => void;
};

const money = (cents: number): string => `${amount(cents, ' ')} EUR`;

const rent = ({ lease }: ActFacts): string =>
  `Loyer mensuel : ${money(lease.rentCents)} ; provision mensuelle sur charges : ${money(lease.chargesCents)} ; soit par mois : ${money(lease.rentCents + lease.chargesCents)}.`;

const bail = (facts: ActFacts, { named, at }: Tools): string =>
  `Suivant bail ${facts.lease.furnished ? 'meublé ' : ''}à usage d’habitation signé le ${longDate(facts.lease.signedOn)}, ${facts.tenants.map(named).join(' et ')} ${facts.tenants.length > 1 ? 'ont' : 'a'} pris à loyer les locaux dépendant de l’immeuble ${at(facts.dwelling)}.`;

const order = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  pen.text(bail(facts, tools));
  pen.text(rent(facts));
  pen.text(
    `QUE, les loyers n’étant plus réglés, **VOUS ÊTES TENU(E) DE PAYER DANS LE DÉLAI DE ${delay}**, décompté de la date portée en tête des présentes, la somme de **${money(facts.debtCents)}** en principal, compte arrêté au ${shortDate(facts.stoppedOn)}, se détaillant comme il suit :`,
  );
  tools.account();
  pen.text(
    'Ces sommes sont réclamées sous déduction de tous règlements qui n’auraient pas été portés à notre connaissance, en deniers ou quittances valables.',
  );
  const dwell = [
    `Que le débiteur a ${mentionedDelay(facts)} pour s’acquitter de la dette susdite ;`,
    'Qu’à défaut de paiement, ou d’une demande de délais, il encourt une action en justice tendant à la résiliation du bail, et son expulsion ;',
    'Que le Fonds de solidarité pour le logement, dont les bureaux sont à la Ville de Paris, DSOL, TSA 40175, 75590 PARIS CEDEX 12, examine les demandes d’aide ;',
    'Que le juge compétent reçoit à toute époque la demande d’un délai de grâce que prévoit l’article 1343-5 du Code civil.',
  ];
  pen.text('RAPPELLE AU DÉBITEUR :', { style: 'bold', keep: 30 });
  dwell.forEach((each, index) => {
    pen.text(`${index + 1}°/ ${each}`, { indent: 16, after: 3 });
  });
  if (facts.quotesOldLaw)
    pen.text(
      'CLAUSE RÉSOLUTOIRE du bail : « À défaut de paiement d’un seul terme, et deux mois après un commandement resté infructueux, le présent contrat sera résilié de plein droit. »',
      { size: 9, before: 4 },
    );
  pen.text('SOUS TOUTES RÉSERVES, À CE QUE LE SUSNOMMÉ N’EN IGNORE', { align: 'center', before: 6 });
};

const summons = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text('QU’UN PROCÈS LUI EST INTENTÉ, ET QU’IL EST CITÉ À COMPARAÎTRE', {
    style: 'bold',
    align: 'center',
    keep: 40,
  });
  pen.text(
    `**Le ${weekdayDate(hearing.on)}, à ${hearing.at.replace(':', ' heures ').replace(' 00', '')}**, ${hearing.court}, site du Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17, en salle ${hearing.room}, devant le Juge des contentieux de la protection.`,
  );
  pen.text(
    'TRÈS IMPORTANT : s’il n’est ni présent ni représenté, un jugement pourra être prononcé contre lui au vu des seules pièces du demandeur. L’assistance d’un avocat n’est pas obligatoire.',
  );
  pen.text('MOTIFS DE L’ASSIGNATION', { style: 'bold', keep: 24 });
  pen.text(bail(facts, tools));
  pen.text(rent(facts));
  if (earlierOrder !== null)
    pen.text(
      `Commandement visant la clause résolutoire lui a été fait le ${longDate(earlierOrder.on)}, à concurrence de ${money(earlierOrder.debtCents)} ; il n’y a pas déféré.`,
    );
  pen.text(`L’arriéré, compte arrêté au ${shortDate(facts.stoppedOn)}, est de **${money(facts.debtCents)}**.`);
  tools.account();
  pen.text('AUX FINS, POUR LE REQUÉRANT, D’OBTENIR', { style: 'bold', keep: 24 });
  pen.text(
    `La constatation de la résiliation du bail ; l’expulsion du locataire et des occupants de son chef ; la condamnation au paiement de ${money(facts.debtCents)} de loyers et charges, d’une indemnité d’occupation jusqu’au départ, de 600 EUR pour frais irrépétibles, et aux dépens.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `QU’EN EXÉCUTION de la décision prononcée le ${longDate(judgment.on)} par le ${judgment.court}, répertoire ${judgment.number}, à lui signifiée le ${longDate(judgment.servedOn)},`,
  );
  pen.text(
    `**VOUS ÊTES TENU(E) DE LIBÉRER**, de corps, de meubles et de tous occupants, les lieux dépendant de l’immeuble ${at(facts.dwelling)}, **AU PLUS TARD DEUX MOIS APRÈS CE JOUR**, et d’en remettre les clés en notre étude.`,
  );
  pen.text(
    'Que cette date passée, il pourra être expulsé sans autre avis, au besoin avec la force publique. Les délais et toute difficulté relèvent du Juge de l’exécution près le tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.',
  );
};

/** What is declared to the household, in the formulas of the trade. */
export const servedAndDeclaredAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
