import type { ActFacts } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = { readonly account: () => void };

const sum = (cents: number): string => `${amount(cents, ' ')} €`;

const order = (pen: Pen, facts: ActFacts, { account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  pen.text(
    `Le bailleur a donné le logement${lease.furnished ? ', garni de meubles,' : ''} à bail au locataire. La signature est du ${longDate(lease.signedOn)}. Le loyer en cours est de ${sum(lease.rentCents)} et les charges en cours sont de ${sum(lease.chargesCents)}, le tout par mois.`,
  );
  pen.text(
    `Le locataire n’est pas à jour : il manque, en principal, à la date du ${shortDate(facts.stoppedOn)}, **${sum(facts.debtCents)}**.`,
  );
  account();
  pen.text(
    `L’officier, agissant pour le bailleur, **commande au locataire de payer ces ${sum(facts.debtCents)}**. Il a pour cela un délai de **${delay}** (point de départ : la remise du présent acte). La clause résolutoire du bail, en l’absence de paiement, prendra effet.`,
  );
  pen.text('Le locataire lira avec soin ce qui suit :', { keep: 30 });
  for (const each of [
    `son délai de paiement est de ${delay} ;`,
    'le défaut de paiement, et l’absence de demande de délais de paiement, autorisent le bailleur à agir en résiliation du bail et en expulsion ;',
    'le fonds de solidarité pour le logement du département (Ville de Paris – DSOL – TSA 40175 – 75590 Paris cedex 12) reçoit les demandes d’aide financière ;',
    'une demande de délai de grâce est recevable à tout moment devant la juridiction compétente (code civil : article 1343-5).',
  ])
    pen.text(`¬ ${each}`, { indent: 22, firstIndent: -10, after: 3 });
  if (facts.quotesOldLaw)
    pen.text('Le bail, page 4, stipule une résiliation « deux mois après un commandement infructueux ».', { size: 9 });
};

const summons = (pen: Pen, facts: ActFacts, { account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `Le bailleur a donné le logement à bail au locataire. La signature est du ${longDate(facts.lease.signedOn)}.${earlierOrder === null ? '' : ` Le ${longDate(earlierOrder.on)}, l’officier a commandé au locataire de payer ${sum(earlierOrder.debtCents)} ; les six semaines ou les deux mois de la loi n’ont rien changé.`} Il manque, en principal, à la date du ${shortDate(facts.stoppedOn)}, **${sum(facts.debtCents)}**.`,
  );
  account();
  pen.text(
    `L’officier, agissant pour le bailleur, **assigne le locataire**. Il se présentera **${weekdayDate(hearing.on)}, ${hearing.at.replace(':', ' h ')}, salle ${hearing.room}**. C’est au ${hearing.court}, Parvis du Tribunal de Paris, 75859 Paris cedex 17, que siège le juge des contentieux de la protection.`,
  );
  pen.text(
    'Le locataire qui ne se présente pas, ni personne pour lui, sera jugé tout de même. L’aide juridictionnelle se demande au tribunal.',
  );
  pen.text(
    `Le bailleur souhaite : un jugement qui dise le bail fini ; l’expulsion ; ${sum(facts.debtCents)} au titre de l’arriéré ; chaque mois une indemnité d’occupation ; le remboursement des frais de la procédure.`,
  );
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `Le bailleur a obtenu l’expulsion du locataire : ${judgment.court}, jugement du ${longDate(judgment.on)}, n° ${judgment.number}, signification du ${longDate(judgment.servedOn)}.`,
  );
  pen.text(
    'L’officier, agissant pour le bailleur, **commande au locataire de quitter le logement**. Il a pour cela un délai de **deux mois** (point de départ : la remise du présent acte). S’il s’y trouve encore ensuite, il pourra être procédé à son expulsion.',
  );
  pen.text(
    'Le juge de l’exécution, près le tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17, statue sur les délais et sur les contestations.',
  );
};

/** What the act says of parties whom it does not name. */
export const partiesLastAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
