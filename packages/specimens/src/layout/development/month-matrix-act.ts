import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { plainCapitals } from '../../words/capitals.ts';
import { shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = {
  readonly at: (each: Address) => string;
  readonly field: (name: string, value: string) => void;
  readonly account: () => void;
};

const sum = (cents: number): string => `${amount(cents, '')} EUROS`;

const lease = (facts: ActFacts, { at, field }: Tools): void => {
  field('BAIL DU', `${shortDate(facts.lease.signedOn)}${facts.lease.furnished ? ' (MEUBLE)' : ''}`);
  field('LOGEMENT', at(facts.dwelling));
  field('LOYER/MOIS', sum(facts.lease.rentCents));
  field('CHARGES/MOIS', sum(facts.lease.chargesCents));
};

const order = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX (6) SEMAINES' : 'DEUX (2) MOIS';
  lease(facts, tools);
  pen.text(
    `LE REQUERANT VOUS REQUIERT PAR NOTRE MINISTERE DE SOLDER VOTRE COMPTE LOCATIF, SOIT EN PRINCIPAL ${sum(facts.debtCents)}, VALEUR AU ${shortDate(facts.stoppedOn)}, FRAIS EN PLUS. DELAI POUR PAYER : ${delay} A PARTIR DE LA SIGNIFICATION.`,
    { before: 8 },
  );
  tools.account();
  pen.text('INFORMATIONS OBLIGATOIRES (LOI 89-462, ART. 24)', { style: 'bold', before: 4, keep: 30 });
  for (const each of [
    `A - DELAI DE PAIEMENT DE LA DETTE : ${delay}.`,
    'B - SANS PAIEMENT NI DEMANDE DE DELAIS : PROCEDURE DE RESILIATION JUDICIAIRE ET D’EXPULSION.',
    'C - FSL (FONDS DE SOLIDARITE POUR LE LOGEMENT) A SAISIR POUR AIDE : VILLE DE PARIS DSOL TSA 40175 75590 PARIS CEDEX 12.',
    'D - DELAI DE GRACE, ART. 1343-5 DU CODE CIVIL : JURIDICTION COMPETENTE A SAISIR A TOUT MOMENT.',
  ])
    pen.text(each, { after: 1 });
  if (facts.quotesOldLaw)
    pen.text('RAPPEL DU BAIL ART. 12 : RESILIATION DEUX MOIS APRES COMMANDEMENT INFRUCTUEUX.', { before: 4 });
};

const summons = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  const { field } = tools;
  pen.text('VOUS ETES CITE EN JUSTICE. AUDIENCE A LAQUELLE VOUS DEVEZ VENIR :', { style: 'bold', keep: 40, after: 2 });
  field('JURIDICTION', plainCapitals(hearing.court));
  field('JUGE', 'CONTENTIEUX DE LA PROTECTION');
  field('LIEU', 'PARVIS DU TRIBUNAL DE PARIS 75859 PARIS CEDEX 17');
  field('AUDIENCE DU', plainCapitals(weekdayDate(hearing.on)));
  field('HEURE/SALLE', `${hearing.at.replace(':', 'H')} / SALLE ${hearing.room}`);
  pen.text('EN CAS D’ABSENCE LE JUGEMENT PEUT ETRE RENDU SUR LES ELEMENTS DE VOTRE ADVERSAIRE.', { before: 4 });
  lease(facts, tools);
  if (earlierOrder !== null)
    field('CDT DU', `${shortDate(earlierOrder.on)} POUR ${sum(earlierOrder.debtCents)} (RESTE SANS EFFET)`);
  field('DETTE AU', `${shortDate(facts.stoppedOn)} : ${sum(facts.debtCents)} EN PRINCIPAL`);
  pen.gap(6);
  tools.account();
  pen.text(
    `LE REQUERANT SOLLICITE : RESILIATION DU BAIL, EXPULSION, CONDAMNATION A ${sum(facts.debtCents)} D’ARRIERE LOCATIF, INDEMNITE D’OCCUPATION, DEPENS.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at, field }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  field('TITRE', plainCapitals(`JUGEMENT ${judgment.court} DU ${shortDate(judgment.on)} RG ${judgment.number}`));
  field('SIGNIFIE LE', shortDate(judgment.servedOn));
  field('LOGEMENT', at(facts.dwelling));
  pen.text(
    'VOUS AVEZ DEUX (2) MOIS A PARTIR DE LA PRESENTE SIGNIFICATION POUR QUITTER CE LOGEMENT, LE VIDER ET RENDRE LES CLES. APRES CE DELAI VOUS POURREZ ETRE EXPULSE. DEMANDE DE DELAIS : JUGE DE L’EXECUTION, TRIBUNAL JUDICIAIRE DE PARIS, PARVIS DU TRIBUNAL DE PARIS 75859 PARIS CEDEX 17.',
    { before: 8 },
  );
};

/** What the file's fields tell of the lease, the debt or the ruling. */
export const monthMatrixAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
