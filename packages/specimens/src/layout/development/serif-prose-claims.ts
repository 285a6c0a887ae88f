import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, weekdayDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';
import { mentionedDelay } from '../mentioned-delay.ts';

type Tools = { readonly place: (address: Address) => string; readonly account: () => void };

const rentSentence = ({ lease }: ActFacts): string =>
  lease.chargesCents === 0
    ? `Le loyer mensuel, charges comprises, s’élève à ${euros(lease.rentCents)}.`
    : `Le loyer mensuel s’élève à ${euros(lease.rentCents)} et la provision mensuelle sur charges à ${euros(lease.chargesCents)}, soit ${euros(lease.rentCents + lease.chargesCents)} par mois.`;

const leaseSentence = (facts: ActFacts, place: Tools['place']): string =>
  `EN VERTU d’un bail d’habitation ${facts.lease.furnished ? 'meublée ' : ''}sous seing privé en date du ${longDate(facts.lease.signedOn)}, portant sur un logement situé ${place(facts.dwelling)}.`;

const order = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  pen.text(leaseSentence(facts, tools.place));
  pen.text(
    `De payer, dans le délai de **${delay}** à compter de la date du présent acte, la somme de **${euros(facts.debtCents)}** en principal, arrêtée au ${longDate(facts.stoppedOn)}, suivant décompte ci-après, sans préjudice du coût de l’acte.`,
  );
  pen.text(rentSentence(facts));
  tools.account();
  pen.text('IL VOUS EST RAPPELÉ QUE :', { style: 'bold', keep: 30 });
  pen.text(`– vous disposez d’un délai de ${mentionedDelay(facts)} pour payer votre dette ;`, { indent: 12 });
  pen.text(
    '– à défaut de paiement ou d’avoir sollicité des délais de paiement, vous vous exposez à une procédure judiciaire de résiliation de votre bail et d’expulsion ;',
    { indent: 12 },
  );
  pen.text(
    '– vous pouvez saisir le fonds de solidarité pour le logement de votre département, dont l’adresse est : FSL de Paris, Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12, afin de solliciter une aide financière ;',
    { indent: 12 },
  );
  pen.text(
    '– vous pouvez saisir, à tout moment, la juridiction compétente aux fins de demander un délai de grâce sur le fondement de l’article 1343-5 du code civil.',
    { indent: 12 },
  );
  if (facts.quotesOldLaw)
    pen.text(
      '//Article 24 de la loi du 6 juillet 1989 (rédaction antérieure) : « Toute clause prévoyant la résiliation de plein droit du contrat de location pour défaut de paiement ne produit effet que deux mois après un commandement de payer demeuré infructueux. »//',
      { size: 9.5 },
    );
  pen.text('SOUS TOUTES RÉSERVES', { align: 'center', before: 6 });
};

const summons = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `D’avoir à comparaître le **${weekdayDate(hearing.on)} à ${hearing.at.replace(':', ' h ')}**, à l’audience et par-devant le juge des contentieux de la protection, ${hearing.court}, salle ${hearing.room}, Parvis du Tribunal de Paris, 75859 Paris cedex 17.`,
  );
  pen.text(
    'Si vous ne comparaissez pas, un jugement pourra être rendu contre vous sur les seuls éléments fournis par votre adversaire. Vous pouvez vous faire assister ou représenter par un avocat et demander l’aide juridictionnelle.',
  );
  pen.text('EXPOSÉ DES FAITS', { style: 'bold', before: 6, keep: 30 });
  pen.text(leaseSentence(facts, tools.place));
  pen.text(rentSentence(facts));
  if (earlierOrder !== null)
    pen.text(
      `Un commandement de payer visant la clause résolutoire a été délivré le ${longDate(earlierOrder.on)} pour une somme de ${euros(earlierOrder.debtCents)} ; il est demeuré infructueux.`,
    );
  pen.text(
    `La dette s’élève désormais, au ${longDate(facts.stoppedOn)}, à la somme de **${euros(facts.debtCents)}** en principal.`,
  );
  tools.account();
  pen.text('PAR CES MOTIFS', { style: 'bold', align: 'center', before: 6, keep: 30 });
  pen.text(
    `Il est demandé au juge de constater l’acquisition de la clause résolutoire, d’ordonner l’expulsion du locataire et de tous occupants de son chef, et de le condamner à payer la somme de ${euros(facts.debtCents)} au titre de l’arriéré locatif, une indemnité d’occupation égale au loyer et aux charges jusqu’à la libération des lieux, ainsi que les dépens.`,
  );
  pen.text(
    'La présente assignation sera notifiée au représentant de l’État dans le département au moins six semaines avant l’audience.',
  );
};

const leave = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `EN VERTU d’un jugement rendu par le ${judgment.court} le ${longDate(judgment.on)} sous le numéro ${judgment.number}, signifié le ${longDate(judgment.servedOn)} et exécutoire,`,
  );
  pen.text(
    `D’avoir à libérer de votre personne, de vos biens et de tous occupants de votre chef, dans un délai de **DEUX MOIS**, le logement que vous occupez ${tools.place(facts.dwelling)}.`,
  );
  pen.text(
    'Les demandes de délais et les contestations relatives à l’exécution sont portées devant le juge de l’exécution du tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.',
  );
  pen.text(
    'À compter de l’expiration du délai, il pourra être procédé à votre expulsion forcée ainsi qu’à celle de tous occupants de votre chef, avec le concours de la force publique si nécessaire, sous réserve des articles L. 412-1 à L. 412-6 du code des procédures civiles d’exécution, reproduits en annexe.',
  );
};

/** The operative part of an act of the serif-prose office. */
export const serifProseClaims = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
