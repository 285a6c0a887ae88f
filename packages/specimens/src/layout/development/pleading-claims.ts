import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { dateInWords, longDate, weekdayDate } from '../../words/french-date.ts';
import { amountInWords, euros } from '../../words/french-money.ts';

type Tools = {
  readonly named: (each: Person) => string;
  readonly at: (each: Address) => string;
  readonly account: () => void;
};

const heading = (pen: Pen, words: string): void =>
  pen.text(words, { style: 'bold', align: 'center', before: 10, after: 8, keep: 40 });

/** `I.`, `II.` … grounds in numbered paragraphs. */
const grounds = (pen: Pen, list: readonly string[]): void =>
  list.forEach((each, index) => {
    pen.text(`${index + 1}. ${each}`, { indent: 18, firstIndent: -18 });
  });

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  heading(pen, 'ÉTANT PRÉALABLEMENT EXPOSÉ QUE');
  grounds(pen, [
    `Suivant acte sous signature privée du ${longDate(lease.signedOn)}, le bailleur a donné à bail ${lease.furnished ? 'meublé' : 'à usage d’habitation principale'} un appartement situé ${at(facts.dwelling)}.`,
    `Le loyer courant ressort à ${euros(lease.rentCents)}${lease.chargesCents === 0 ? '' : `, la provision pour charges à ${euros(lease.chargesCents)}`}, le tout payable mensuellement.`,
    `Au ${longDate(facts.stoppedOn)} le compte du preneur, ci-dessous reproduit, est débiteur.`,
  ]);
  account();
  heading(pen, 'C’EST POURQUOI IL EST FAIT COMMANDEMENT');
  pen.text(
    `au preneur, **dans un délai de ${delay}**, de verser entre les mains de l’officier ministériel soussigné la somme de ${amountInWords(facts.debtCents)} (**${euros(facts.debtCents)}**), montant de la créance en principal ; faute de quoi le bailleur entend se prévaloir de la clause résolutoire.`,
  );
  heading(pen, 'MENTIONS DE L’ARTICLE 24 DE LA LOI DU 6 JUILLET 1989');
  grounds(pen, [
    `Délai ouvert au locataire pour régler : ${delay.toLowerCase()}.`,
    'Risque encouru, faute de règlement ou de délais demandés : résiliation judiciaire et expulsion.',
    'Aide financière : Fonds de solidarité pour le logement, Ville de Paris (DSOL), TSA 40175, 75590 Paris cedex 12.',
    'Délai de grâce (art. 1343-5 C. civ.) : demande ouverte en permanence auprès du juge.',
  ]);
  if (facts.quotesOldLaw)
    pen.text('« ... la clause ne produit effet que deux mois après un commandement de payer... » (bail, article 9).', {
      indent: 36,
      style: 'italic',
    });
};

const summons = (pen: Pen, facts: ActFacts, { named, at, account }: Tools): void => {
  const { hearing, earlierOrder, lease } = facts;
  if (hearing === null) return;
  pen.text(
    `D’avoir à se trouver et comparaître par-devant Mesdames et Messieurs les juges des contentieux de la protection, ${hearing.court}, séant Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17,`,
  );
  pen.text(`LE ${weekdayDate(hearing.on).toUpperCase()} À ${hearing.at.replace(':', ' HEURES ').replace(' 00', '')}`, {
    style: 'bold',
    align: 'center',
    after: 2,
  });
  pen.text(`(salle d’audience ${hearing.room})`, { align: 'center' });
  pen.text(
    'Le défendeur qui ne se présente pas ni personne pour lui s’expose à ce qu’une décision soit rendue sur les prétentions du seul demandeur (articles 54 et 56 du code de procédure civile).',
  );
  heading(pen, 'PLAISE AU TRIBUNAL');
  pen.text('I – LES FAITS', { style: 'bold', keep: 24 });
  grounds(pen, [
    `Par contrat en date du ${longDate(lease.signedOn)} (pièce n° 1), un logement sis ${at(facts.dwelling)} a été loué à ${facts.tenants.map(named).join(' et ')}.`,
    ...(earlierOrder === null
      ? []
      : [
          `Un commandement a été signifié le ${longDate(earlierOrder.on)} pour la somme de ${euros(earlierOrder.debtCents)} (pièce n° 2) : il est resté vain.`,
        ]),
    `La créance s’est depuis établie, terme compris au ${longDate(facts.stoppedOn)}, à ${euros(facts.debtCents)} (pièce n° 3).`,
  ]);
  account();
  pen.text('II – LA DISCUSSION', { style: 'bold', keep: 24 });
  grounds(pen, [
    'Le paiement du loyer aux termes convenus est la première obligation du locataire (article 7 a) de la loi du 6 juillet 1989 ; article 1728 du code civil).',
    'La clause résolutoire est donc acquise, et l’occupation désormais sans droit.',
  ]);
  heading(pen, 'PAR CES MOTIFS');
  for (const each of [
    'CONSTATER l’acquisition de la clause résolutoire insérée au bail ;',
    'ORDONNER l’expulsion des défendeurs et celle de tous occupants introduits par eux ;',
    `CONDAMNER les défendeurs à la somme de **${euros(facts.debtCents)}**, avec intérêts au taux légal ;`,
    'FIXER l’indemnité d’occupation au montant du loyer et des charges ;',
    'CONDAMNER les défendeurs à 800 euros au titre de l’article 700 du code de procédure civile et aux dépens.',
  ])
    pen.text(`– ${each}`, { indent: 18, after: 3 });
  heading(pen, 'BORDEREAU DES PIÈCES COMMUNIQUÉES');
  pen.text(
    '1. Contrat de location\n2. Commandement et dénonciation CCAPEX\n3. Décompte locatif\n4. Titre de propriété',
    {
      align: 'left',
    },
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  heading(pen, 'EN EXÉCUTION');
  pen.text(
    `d’un jugement contradictoire et en premier ressort du ${judgment.court} rendu le ${dateInWords(judgment.on)}, n° de répertoire général ${judgment.number}, signifié à partie le ${longDate(judgment.servedOn)}, dont le dispositif porte :`,
  );
  pen.text(
    `« DIT que le bail portant sur les lieux situés ${at(facts.dwelling)} est résilié ; ORDONNE à défaut de départ volontaire l’expulsion des occupants, deux mois après la délivrance d’un commandement d’avoir à quitter les lieux ; RAPPELLE que l’exécution provisoire est de droit. »`,
    { indent: 30, indentRight: 30, style: 'italic' },
  );
  heading(pen, 'IL EST FAIT COMMANDEMENT');
  pen.text(
    'aux susnommés de quitter ledit logement et d’en rendre les clefs au plus tard DEUX MOIS après la date des présentes. L’expulsion sera poursuivie au-delà. Toute demande de délai relève du juge de l’exécution du tribunal judiciaire de Paris (Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17).',
  );
};

/** The body of an act set as lawyers set their pleadings. */
export const pleadingClaims = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
