import type { ActFacts, Address } from '../../facts/act-facts.ts';
import { longDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = {
  readonly at: (each: Address) => string;
  readonly block: (word: string, lines: readonly string[]) => void;
  readonly account: () => void;
};

const sum = (cents: number): string => `${amount(cents, ' ')} €`;

const leaseLines = (facts: ActFacts, at: Tools['at']): readonly string[] => [
  `Bail ${facts.lease.furnished ? 'd’un logement meublé' : 'd’un logement vide'} conclu le ${longDate(facts.lease.signedOn)}`,
  `Adresse louée : ${at(facts.dwelling)}`,
];

const order = (facts: ActFacts, { at, block, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six (6) semaines' : 'deux (2) mois';
  const part = lease.chargesCents === 0 ? '' : `, dont ${sum(lease.chargesCents)} d’acompte sur charges`;
  block('Titre', [
    ...leaseLines(facts, at),
    `Terme mensuel : ${sum(lease.rentCents + lease.chargesCents)}${part}`,
    'Ce bail contient une clause prévoyant sa résiliation en cas de loyer impayé.',
  ]);
  block('Commandement', [
    `Au nom du demandeur, je vous commande de vous acquitter de la somme de **${sum(facts.debtCents)}**, due en principal au ${longDate(facts.stoppedOn)}.`,
    `Vous disposez, pour le faire, de **${delay}** : ce temps commence aujourd’hui. Les frais de cet acte sont en supplément.`,
  ]);
  account();
  block('Mentions obligatoires', [
    `(a) délai de paiement : ${delay} ; (b) conséquence d’un défaut de paiement, si aucun délai n’a été sollicité : action en résiliation du bail, et expulsion ;`,
    '(c) secours possible : Fonds de solidarité pour le logement – Ville de Paris – DSOL – TSA 40175 – 75590 Paris cedex 12 ;',
    '(d) faculté d’obtenir du juge, que l’on peut saisir sans condition de date, le délai de grâce de l’article 1343-5 du code civil.',
    ...(facts.quotesOldLaw
      ? ['Clause : « résolution acquise deux mois après commandement » (conditions générales).']
      : []),
  ]);
};

const summons = (facts: ActFacts, { at, block, account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  block('Convocation', [
    `Je vous assigne à l’audience du **${weekdayDate(hearing.on)}**, **${hearing.at.replace(':', 'H')}**`,
    `Salle ${hearing.room} – ${hearing.court} – juge des contentieux de la protection`,
    'Parvis du Tribunal de Paris – 75859 Paris cedex 17',
    'Faute de comparaître, vous vous exposez à être condamné(e) au vu des explications du seul demandeur.',
  ]);
  block('Exposé', [
    ...leaseLines(facts, at),
    ...(earlierOrder === null
      ? []
      : [`Commandement délivré le ${longDate(earlierOrder.on)} : ${sum(earlierOrder.debtCents)}, demeurés impayés`]),
    `Principal dû au ${longDate(facts.stoppedOn)} : **${sum(facts.debtCents)}**`,
  ]);
  account();
  block('Prétentions', [
    `Résiliation du bail ; expulsion ; paiement de ${sum(facts.debtCents)} et d’une indemnité d’occupation ; dépens.`,
  ]);
};

const leave = (facts: ActFacts, { at, block }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  block('Titre', [
    `Jugement du ${longDate(judgment.on)}, ${judgment.court}, n° ${judgment.number}`,
    `Signification de ce jugement : ${longDate(judgment.servedOn)}`,
    'Dispositif (extrait) : « Ordonne, à défaut de départ volontaire, l’expulsion du preneur ainsi que de tout occupant. »',
  ]);
  block('Commandement', [
    `Je vous commande de partir de l’adresse suivante : ${at(facts.dwelling)}.`,
    'Le départ doit être effectif au terme de **deux (2) mois**. Dès le lendemain, une expulsion est possible.',
    'Pour tout délai ou incident : juge de l’exécution – tribunal judiciaire de Paris – Parvis du Tribunal de Paris – 75859 Paris cedex 17.',
  ]);
};

/** What is ordered, under underlined words. */
export const passageSlipAct = (facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](facts, tools);
};
