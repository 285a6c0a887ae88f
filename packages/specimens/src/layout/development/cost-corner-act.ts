import type { AccountLine, ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, tinyDate } from '../../words/french-date.ts';
import { amount, amountInWords, euros } from '../../words/french-money.ts';
import { mentionedDelay } from '../mentioned-delay.ts';

type Tools = { readonly at: (each: Address) => string; readonly label: (line: AccountLine) => string };

/** The account in one running text: the day, the matter, the sum; what was paid after "moins". */
const account = (pen: Pen, facts: ActFacts, { label }: Tools): void => {
  if (!facts.showsAccount) return;
  const lines = facts.account.map(
    (line) =>
      `${tinyDate(line.date)} ${label(line)} : ${line.amountCents < 0 ? 'moins ' : ''}${amount(Math.abs(line.amountCents))}`,
  );
  pen.text(
    `Ladite somme se décompose comme suit (en euros) : ${lines.join(' ; ')} ; soit un solde de ${amount(facts.debtCents)}.`,
  );
};

const order = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { lease } = facts;
  const weeks = facts.deadline?.unit === 'weeks';
  pen.text(
    `QUE par acte sous signature privée du ${longDate(lease.signedOn)}, le requérant lui a loué ${lease.furnished ? 'en meublé ' : ''}un local à usage d’habitation dépendant de l’immeuble ${tools.at(facts.dwelling)}, moyennant un loyer actuellement fixé, provisions sur charges comprises, à ${euros(lease.rentCents + lease.chargesCents)} par mois ;`,
  );
  pen.text(
    `QU’il reste redevable, à la date du ${longDate(facts.stoppedOn)}, de la somme de **${amountInWords(facts.debtCents)} (${euros(facts.debtCents)})** au titre des loyers, charges et accessoires ;`,
  );
  account(pen, facts, tools);
  pen.text(
    `EN CONSÉQUENCE, lui fait commandement d’avoir à payer ladite somme, outre le coût de l’acte, dans un délai de **${weeks ? 'SIX (6) SEMAINES' : 'DEUX (2) MOIS'}**, lui déclarant que, passé ce délai, le requérant entend se prévaloir de la clause résolutoire insérée au bail.`,
  );
  pen.text(
    `TRÈS IMPORTANT – Le locataire dispose de ${mentionedDelay(facts)} pour payer sa dette ; à défaut, ou s’il n’a pas sollicité de délais, il s’expose à une procédure judiciaire de résiliation de son bail et d’expulsion ; il a la possibilité de saisir le fonds de solidarité pour le logement de son département, dont l’adresse est : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12 ; il peut, à tout moment, saisir la juridiction compétente aux fins d’un délai de grâce (article 1343-5 du code civil).`,
    { size: 9.4 },
  );
  if (facts.quotesOldLaw)
    pen.text(
      'Texte de la clause : « deux mois après un simple commandement de payer resté infructueux, le bail sera résilié ».',
      {
        size: 9.4,
      },
    );
};

const summons = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `QU’un procès lui est intenté devant le juge des contentieux de la protection, ${hearing.court}, et qu’il est attendu le **${longDate(hearing.on)} à ${hearing.at.replace(':', ' h ')}**, salle ${hearing.room}, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17 ;`,
  );
  pen.text('QUE s’il ne comparaît pas, il s’expose à ce qu’un jugement soit rendu à son encontre ;');
  pen.text(
    `QUE le requérant lui a loué par bail du ${longDate(facts.lease.signedOn)} un local d’habitation dépendant de l’immeuble ${tools.at(facts.dwelling)} ;`,
  );
  if (earlierOrder !== null)
    pen.text(
      `QU’un commandement de payer la somme de ${euros(earlierOrder.debtCents)} lui a été signifié le ${longDate(earlierOrder.on)}, en vain ;`,
    );
  pen.text(
    `QU’il est redevable, au ${longDate(facts.stoppedOn)}, de **${amountInWords(facts.debtCents)} (${euros(facts.debtCents)})** de loyers et charges ;`,
  );
  account(pen, facts, tools);
  pen.text(
    `PAR CES MOTIFS, le requérant demande qu’il soit jugé que le bail est résilié, que l’occupant soit expulsé, et condamné à lui verser ${euros(facts.debtCents)}, une indemnité mensuelle d’occupation et les entiers dépens.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `QUE par jugement du ${judgment.court} en date du ${longDate(judgment.on)}, n° RG ${judgment.number}, signifié le ${longDate(judgment.servedOn)}, son expulsion a été ordonnée ;`,
  );
  pen.text(
    `EN CONSÉQUENCE, lui fait commandement d’avoir à quitter et vider, dans un délai de **DEUX (2) MOIS**, le local dépendant de l’immeuble ${at(facts.dwelling)}, lui déclarant que, passé ce délai, il y sera contraint par toutes voies de droit ;`,
  );
  pen.text(
    'lui rappelant qu’il peut s’adresser, pour tous délais et contestations, au juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.',
  );
};

/** What the officer tells in one sentence after another, each beginning with its "que". */
export const costCornerAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
