import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, weekdayDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';

type Tools = {
  readonly named: (each: Person) => string;
  readonly at: (each: Address) => string;
  readonly account: () => void;
};

/** A numbered section whose paragraphs are numbered after it. */
const section = (pen: Pen, number: number, title: string, paragraphs: readonly string[]): void => {
  pen.text(`${number}. ${title}`, { style: 'bold', before: 8, keep: 40, align: 'left' });
  paragraphs.forEach((each, index) => {
    pen.text(`${number}.${index + 1}   ${each}`);
  });
};

const contract = (facts: ActFacts, { named, at }: Tools): string =>
  `La partie requérante est propriétaire d’un logement ${facts.lease.furnished ? 'meublé ' : ''}à ${at(facts.dwelling)}, loué à ${facts.tenants.map(named).join(' et à ')} aux termes d’un contrat signé le ${longDate(facts.lease.signedOn)}.`;

const order = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  const { lease } = facts;
  section(pen, 1, 'Le contrat', [
    contract(facts, tools),
    lease.chargesCents === 0
      ? `Le montant dû chaque mois est de ${euros(lease.rentCents)}, sans charges.`
      : `Le montant dû chaque mois est de ${euros(lease.rentCents)} pour le loyer et de ${euros(lease.chargesCents)} pour les charges.`,
    'Il y est stipulé, au titre des conditions générales, une clause résolutoire de plein droit.',
  ]);
  section(pen, 2, 'Les manquements', [
    `Les échéances ne sont pas honorées ; au ${longDate(facts.stoppedOn)}, la partie requise reste débitrice, en principal, de ${euros(facts.debtCents)}, ainsi qu’il ressort du relevé que voici :`,
  ]);
  tools.account();
  section(pen, 3, 'Le commandement', [
    `Il est en conséquence enjoint à la partie requise de verser **${euros(facts.debtCents)}** dans les **${delay}** de la signification, ce à quoi s’ajoute le coût du présent acte.`,
    'Si elle s’en abstient, la partie requérante se prévaudra de la clause résolutoire.',
  ]);
  section(pen, 4, 'Les avertissements prescrits par la loi n° 89-462', [
    `La loi laisse au locataire un délai de ${delay} à l’effet de payer.`,
    'Celui qui ne paie ni n’obtient d’échéancier risque la résiliation judiciaire du contrat, suivie d’une expulsion.',
    'Le département dispose d’un Fonds de solidarité pour le logement (à Paris : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12) susceptible d’aider financièrement.',
    'L’article 1343-5 du code civil autorise la juridiction compétente à octroyer un délai de grâce, sur demande formée quand bon semble au débiteur.',
  ]);
  if (facts.quotesOldLaw)
    pen.text('« … le bail se trouvera résolu deux mois après un commandement de payer demeuré sans effet … »', {
      indent: 40,
      indentRight: 40,
      style: 'italic',
    });
};

const claims = (pen: Pen, facts: ActFacts): void => {
  pen.text('C’EST POURQUOI', { align: 'center', style: 'bold', before: 10, keep: 40 });
  pen.text('Vu la loi du 6 juillet 1989, vu les articles 1103 et 1224 du code civil, il est demandé au juge de :');
  for (const each of [
    'Juger recevable et bien fondée la partie demanderesse ;',
    'Juger que le bail s’est trouvé résilié de plein droit, subsidiairement le résilier ;',
    'Prononcer l’expulsion de la partie défenderesse, avec l’aide d’un serrurier s’il échet ;',
    `La condamner au versement de **${euros(facts.debtCents)}** au titre des loyers et charges, somme à parfaire au jour de l’audience ;`,
    'La condamner à une indemnité mensuelle d’occupation du même montant que le loyer ;',
    'La condamner à 1\u00a0000 € sur le fondement de l’article 700 du code de procédure civile, et aux dépens.',
  ])
    pen.text(`– ${each}`, { indent: 30, firstIndent: -10, after: 4 });
  pen.text('PIÈCES VISÉES', { align: 'center', style: 'bold', before: 10, keep: 40 });
  pen.text(
    'Pièce 1 : contrat de location\nPièce 2 : relevé du compte locatif\nPièce 3 : commandement\nPièce 4 : avis de réception de la préfecture',
    { align: 'left' },
  );
};

const summons = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  section(pen, 1, 'Devant qui et quand se présenter', [
    `La partie défenderesse devra être présente ou valablement représentée le **${weekdayDate(hearing.on)}** à **${hearing.at.replace(':', 'h')}**, en salle **${hearing.room}**, devant le juge des contentieux de la protection (${hearing.court}), à l’adresse suivante : Parvis du Tribunal de Paris, 75859 Paris cedex 17.`,
    'Elle est prévenue qu’en son absence une décision pourra être prise à partir des seules productions adverses, et qu’elle peut prétendre à l’aide juridictionnelle si elle en remplit les conditions.',
  ]);
  section(pen, 2, 'Rappel des faits', [
    contract(facts, tools),
    ...(earlierOrder === null
      ? []
      : [
          `Un commandement du ${longDate(earlierOrder.on)}, pour ${euros(earlierOrder.debtCents)}, n’a pas été suivi d’effet (pièce 3).`,
        ]),
    `Au ${longDate(facts.stoppedOn)}, l’arriéré s’est élevé à ${euros(facts.debtCents)} (pièce 2).`,
  ]);
  tools.account();
  section(pen, 3, 'En droit', [
    'Le locataire doit payer le loyer et les charges aux termes convenus, et la clause résolutoire sanctionne ce manquement.',
    'La dette n’est pas contestée, et rien n’annonce son apurement.',
  ]);
  claims(pen, facts);
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  section(pen, 1, 'La décision exécutée', [
    `Par jugement du ${longDate(judgment.on)} (n° RG ${judgment.number}), le ${judgment.court} a statué comme suit, la décision ayant été signifiée le ${longDate(judgment.servedOn)} :`,
  ]);
  pen.text(
    '« Déclare l’action recevable ; constate que la clause résolutoire a joué ; rejette la demande de délais ; ordonne l’expulsion des locaux à usage d’habitation, faute de libération volontaire. »',
    { indent: 40, indentRight: 40, style: 'italic' },
  );
  section(pen, 2, 'Le commandement', [
    `Il est enjoint à la partie requise d’avoir quitté, **dans les deux mois de la signification**, le logement qu’elle habite à ${at(facts.dwelling)}, vidé de tout meuble.`,
    'À partir du terme de ce délai, l’expulsion forcée pourra avoir lieu.',
    'Le juge de l’exécution (tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17) connaît des demandes de sursis et des incidents.',
  ]);
};

/** The numbered sections of an act written in a lawyer's chambers. */
export const forAndAgainstAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
