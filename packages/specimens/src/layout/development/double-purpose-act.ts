import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { mentionedDelay } from '../mentioned-delay.ts';

type Tools = {
  readonly at: (each: Address) => string;
  readonly named: (each: Person) => string;
  readonly account: () => void;
};

const sum = (cents: number): string => `${amount(cents, ' ')}\u00a0€`;

const section = (pen: Pen, title: string): void =>
  pen.text(`§ ${title}`, { style: 'bold', size: 11, grey: 0.25, before: 9, after: 4, keep: 40 });

const letting = (facts: ActFacts, { at, named }: Tools): string =>
  `Bail d’habitation${facts.lease.furnished ? ' meublée' : ''} passé le ${longDate(facts.lease.signedOn)} avec ${facts.tenants.map(named).join(' et ')}, concernant le bien suivant : ${at(facts.dwelling)}.`;

const insurance = (pen: Pen, place: string): void => {
  section(pen, 'SECOND OBJET : JUSTIFIER DE L’ASSURANCE');
  pen.text(
    `Le locataire est tenu de s’assurer contre les risques locatifs (article 7 g de la loi n° 89-462). Aucune attestation n’ayant été produite pour le bien ${place}, sommation lui est faite d’en justifier dans le délai d’UN MOIS ; à défaut, la clause résolutoire pourra également être invoquée de ce chef.`,
  );
};

const order = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  section(pen, 'RAPPEL DU BAIL');
  pen.text(letting(facts, tools));
  pen.text(
    `Montants mensuels actuels : ${sum(lease.rentCents)} (loyer)${lease.chargesCents === 0 ? '' : `, ${sum(lease.chargesCents)} (charges)`}. Une clause résolutoire y est stipulée.`,
  );
  section(pen, 'PREMIER OBJET : PAYER LES LOYERS ET CHARGES');
  pen.text(
    `**COMMANDEMENT vous est fait de payer, sous ${delay}**, la somme principale de **${sum(facts.debtCents)}**, détaillée ci-après et arrêtée le ${longDate(facts.stoppedOn)}. Le délai de ${delay} a pour point de départ la signification.`,
  );
  tools.account();
  insurance(pen, 'loué');
  section(pen, 'INFORMATION DU LOCATAIRE');
  pen.text(
    `Il est précisé au locataire : (i) que pour payer sa dette il bénéficie de ${mentionedDelay(facts)} ; (ii) que l’absence de paiement, jointe à l’absence de demande de délais, l’expose à ce que la résiliation du bail soit poursuivie en justice et son expulsion obtenue ; (iii) que le fonds de solidarité pour le logement, sis Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12, est susceptible de lui venir en aide ; (iv) que l’article 1343-5 du code civil permet, à tout moment, d’obtenir de la juridiction un délai de grâce.`,
  );
  if (facts.quotesOldLaw)
    pen.text('Reproduction de la clause : « … et deux mois après un simple commandement, le bail prendra fin … »', {
      style: 'italic',
      size: 9,
    });
};

const summons = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  section(pen, 'PREMIER OBJET : COMPARAÎTRE EN RÉFÉRÉ');
  pen.text(
    `Vous êtes assigné(e) en référé devant le juge des contentieux de la protection (${hearing.court}), dont l’audience se tiendra :`,
  );
  pen.text(
    `le ${weekdayDate(hearing.on)}\nà ${hearing.at.replace(':', ' h ')} – salle ${hearing.room}\nParvis du Tribunal de Paris, 75859 Paris cedex 17`,
    { align: 'center', style: 'bold' },
  );
  pen.text(
    'Votre absence n’empêchera pas le juge de rendre une ordonnance. Un avocat, un conjoint, un parent muni d’un pouvoir peut vous représenter.',
  );
  section(pen, 'SECOND OBJET : CONNAÎTRE LES MOTIFS ET LES DEMANDES');
  pen.text(letting(facts, tools));
  if (earlierOrder !== null)
    pen.text(
      `Un commandement de payer et de justifier de l’assurance, portant sur ${sum(earlierOrder.debtCents)}, a été délivré le ${longDate(earlierOrder.on)} ; ses causes subsistent.`,
    );
  pen.text(
    `À titre provisionnel, il vous est réclamé la somme principale de **${sum(facts.debtCents)}**, due au ${shortDate(facts.stoppedOn, '.')}.`,
  );
  tools.account();
  pen.text(
    `Le juge est invité à : constater que la clause résolutoire est acquise ; vous expulser, vous et tout occupant ; vous condamner, par provision, à ${sum(facts.debtCents)} puis à une indemnité d’occupation ; vous condamner à 850,00\u00a0€ (article 700) ainsi qu’aux dépens, coût du commandement inclus.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  section(pen, 'PREMIER OBJET : SIGNIFIER LE JUGEMENT');
  pen.text(
    `Il vous est remis copie du jugement ${judgment.number}, ${judgment.court}, du ${longDate(judgment.on)}, dont une première copie vous a été signifiée le ${longDate(judgment.servedOn)}. La voie de l’appel était ouverte durant UN MOIS après cette première signification, devant la cour d’appel de Paris.`,
  );
  section(pen, 'SECOND OBJET : QUITTER LES LIEUX');
  pen.text(
    `**COMMANDEMENT vous est fait de quitter les lieux, sous deux mois**, soit le bien suivant : ${at(facts.dwelling)}. Il devra être rendu libre de tout occupant et de tout meuble. Le délai de deux mois a pour point de départ la signification ; une fois écoulé, l’expulsion pourra être menée, au besoin avec un serrurier et la police.`,
  );
  pen.text(
    'Vos demandes de délais et contestations iront au juge de l’exécution : tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.',
  );
};

/** The two objects of an act that does two things at once; its second delay is not that of the payment. */
export const doublePurposeAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
