import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type At = (each: Address) => string;

const sum = (cents: number): string => `${amount(cents, '')} €`;

const order = (pen: Pen, facts: ActFacts, at: At): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  pen.text(
    `Suivant bail d’habitation${lease.furnished ? ' meublée' : ''} conclu le ${longDate(lease.signedOn)}, le bailleur a donné à loyer un appartement situé : ${at(facts.dwelling)}.`,
  );
  pen.text(
    `La quittance mensuelle s’élève à ${sum(lease.rentCents + lease.chargesCents)}, soit ${sum(lease.rentCents)} de loyer et ${sum(lease.chargesCents)} de charges.`,
  );
  pen.text(
    `À ce jour il reste dû, selon le détail figurant en annexe et arrêté au ${longDate(facts.stoppedOn)}, une somme de :`,
  );
  pen.text(sum(facts.debtCents), { style: 'bold', align: 'center', size: 14, before: 2, after: 8 });
  pen.text(
    `C’est pourquoi ${facts.office.title === 'commissaire' ? 'le commissaire' : 'l’huissier'} de justice soussigné VOUS COMMANDE DE PAYER cette somme en deniers ou quittances, dans les ${delay} de la signification du présent acte.`,
  );
  pen.text(
    `**Information légale.** Le locataire a ${delay} pour payer. À défaut de paiement ou d’avoir sollicité des délais, il s’expose à une procédure judiciaire de résiliation de son bail et d’expulsion. Il peut saisir le FSL, fonds de solidarité pour le logement (Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12), et demander à tout moment un délai de grâce au juge, article 1343-5 du code civil.`,
  );
  if (facts.quotesOldLaw)
    pen.text('Le bail stipule que la résiliation joue deux mois après commandement.', { style: 'italic' });
};

const summons = (pen: Pen, facts: ActFacts, at: At): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text('VOUS ÊTES CITÉ À COMPARAÎTRE', { style: 'bold', align: 'center', after: 4 });
  pen.text(
    `le ${longDate(hearing.on)} à ${hearing.at.replace(':', 'H')}\nau ${hearing.court.replace('Tribunal', 'tribunal')}, salle n° ${hearing.room}\nParvis du Tribunal de Paris 75859 PARIS CEDEX 17`,
    { align: 'center', style: 'bold' },
  );
  pen.text(
    'devant le juge des contentieux de la protection. Faute de comparaître ou d’être représenté, vous vous exposez à ce qu’une décision soit prise sur les seules pièces du demandeur.',
  );
  pen.text(
    `Le demandeur est bailleur d’un appartement situé : ${at(facts.dwelling)}, loué par bail du ${longDate(facts.lease.signedOn)}.`,
  );
  if (earlierOrder !== null)
    pen.text(
      `Par exploit du ${longDate(earlierOrder.on)} il a fait délivrer un commandement pour la somme de ${sum(earlierOrder.debtCents)}, sans résultat.`,
    );
  pen.text(
    `Sa créance s’établit désormais à **${sum(facts.debtCents)}**, terme échu au ${longDate(facts.stoppedOn)}${facts.showsAccount ? ', suivant détail en annexe' : ''}.`,
  );
  pen.text(
    `Il demande au juge de : 1°) dire le bail résilié ; 2°) ordonner l’expulsion ; 3°) condamner le locataire au paiement de la somme de ${sum(facts.debtCents)} et d’une indemnité d’occupation jusqu’au départ ; 4°) le condamner aux dépens.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, at: At): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `Vu la grosse d’une décision du ${judgment.court} du ${longDate(judgment.on)} (n° ${judgment.number}), à vous signifiée par acte du ${longDate(judgment.servedOn)},`,
  );
  pen.text(
    `VOUS ÊTES TENU DE QUITTER LES LIEUX situés : ${at(facts.dwelling)}, et ce dans les deux mois de la signification du présent commandement. Au-delà, il pourra être procédé à l’expulsion forcée.`,
  );
  pen.text(
    'Vous pouvez demander des délais au juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris 75859 PARIS CEDEX 17.',
  );
};

/** The body of the act, under the addressee's window; its account is annexed. */
export const byMonthAct = (pen: Pen, facts: ActFacts, at: At): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, at);
};
