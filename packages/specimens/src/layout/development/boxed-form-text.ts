import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate } from '../../words/french-date.ts';
import { amount, amountInWords } from '../../words/french-money.ts';

type Rows = readonly (readonly (readonly [readonly [string, string], number])[])[];
type Tools = {
  readonly one: (address: Address) => string;
  readonly fields: (rows: Rows) => void;
  readonly band: (text: string) => void;
  readonly account: () => void;
};

const lease = (facts: ActFacts, { fields, one }: Tools): void =>
  fields([
    [
      [['Adresse du logement loué', one(facts.dwelling)], 0.7],
      [['Bail signé le', longDate(facts.lease.signedOn)], 0.3],
    ],
  ]);

const demand = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const isShort = facts.deadline?.unit === 'weeks';
  lease(facts, tools);
  tools.fields([
    [
      [['Loyer mensuel', amount(facts.lease.rentCents)], 0.33],
      [['Provision charges', amount(facts.lease.chargesCents)], 0.33],
      [['Loyer et charges', amount(facts.lease.rentCents + facts.lease.chargesCents)], 0.34],
    ],
    [
      [['Principal réclamé', amount(facts.debtCents)], 0.33],
      [['Délai pour payer', isShort ? 'SIX SEMAINES' : 'DEUX MOIS'], 0.33],
      [['Arrêté au', longDate(facts.stoppedOn)], 0.34],
    ],
  ]);
  pen.gap(8);
  pen.text(
    `Le locataire ci-dessus est sommé de payer entre les mains de l’officier instrumentaire la somme principale de ${amountInWords(facts.debtCents)}, outre les frais. S’il ne s’exécute pas dans le délai de ${isShort ? 'six semaines' : 'deux mois'}, le bailleur entend se prévaloir de la clause résolutoire insérée au bail.`,
  );
  tools.account();
  tools.band('VOS DROITS');
  pen.gap(3);
  pen.text(
    'Sans paiement ni demande de délais, une procédure judiciaire de résiliation du bail et d’expulsion peut être engagée. Le fonds de solidarité pour le logement (FSL, Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12) peut être saisi d’une demande d’aide. La juridiction compétente peut l’être à tout moment d’une demande de délai de grâce sur le fondement de l’article 1343-5 du code civil.',
  );
  if (facts.quotesOldLaw)
    pen.text('(Ancien article 24, pour mémoire : deux mois après un commandement demeuré infructueux.)', { size: 8 });
};

const summon = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder, lawyer } = facts;
  if (hearing === null) return;
  lease(facts, tools);
  pen.gap(6);
  tools.band('AUDIENCE');
  tools.fields([
    [
      [['Juridiction', hearing.court], 0.5],
      [['Date', longDate(hearing.on)], 0.2],
      [['Heure', hearing.at.replace(':', ' h ')], 0.15],
      [['Salle', hearing.room], 0.15],
    ],
    [[['Adresse du tribunal', 'Parvis du Tribunal de Paris, 75859 Paris cedex 17'], 1]],
  ]);
  pen.gap(8);
  if (lawyer !== null) pen.text(`Le requérant est assisté de ${lawyer.name}, avocat, vestiaire ${lawyer.box}.`);
  pen.text(
    'Vous devez vous présenter à cette audience, seul ou accompagné d’un avocat. Si vous n’y êtes ni présent ni représenté, le juge statuera d’après ce que lui apporte le requérant.',
  );
  tools.band('OBJET DE LA DEMANDE');
  pen.gap(3);
  if (earlierOrder !== null)
    pen.text(
      `Commandement de payer signifié le ${longDate(earlierOrder.on)}, resté sans effet (montant visé : ${amount(earlierOrder.debtCents)} euros).`,
    );
  tools.fields([
    [
      [['Arriéré réclamé à l’audience (principal)', amount(facts.debtCents)], 0.5],
      [['Compte arrêté au', longDate(facts.stoppedOn)], 0.5],
    ],
  ]);
  pen.gap(6);
  pen.text(
    'Le requérant sollicite la résiliation du bail par l’effet de la clause résolutoire, l’expulsion des occupants, le paiement de l’arriéré ci-dessus et d’une indemnité d’occupation, outre les frais du procès.',
  );
  tools.account();
};

const vacate = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  tools.fields([
    [[['Adresse du logement', tools.one(facts.dwelling)], 1]],
    [
      [['Décision', judgment.court], 0.4],
      [['Du', longDate(judgment.on)], 0.2],
      [['Signifiée le', longDate(judgment.servedOn)], 0.2],
      [['N°', judgment.number], 0.2],
    ],
  ]);
  pen.gap(8);
  pen.text(
    'L’occupant est tenu de rendre les lieux libres de tout meuble et de toute personne avant l’expiration de deux mois comptés de la date de l’acte. Au-delà, son expulsion pourra être poursuivie. Les difficultés et demandes de délai relèvent du juge de l’exécution près le tribunal judiciaire de Paris, Parvis du Tribunal, 75859 Paris cedex 17.',
  );
};

/** The middle of the boxed form, by type of act. */
export const boxedFormText = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: demand, assignation: summon, commandement_de_quitter_les_lieux: vacate };
  parts[facts.type](pen, facts, tools);
};
