import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { mentionedDelay } from '../mentioned-delay.ts';

type Tools = { readonly at: (each: Address) => string; readonly account: () => void };

const sum = (cents: number): string => `${amount(cents, '')} EUR`;

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  pen.text(
    `Il vous est fait commandement de payer dans les ${facts.deadline?.unit === 'weeks' ? 'SIX (6) SEMAINES' : 'DEUX (2) MOIS'} qui suivent la date en tête de la copie ci-jointe.`,
    { style: 'bold' },
  );
  pen.text(
    `TITRE : bail ${lease.furnished ? 'meublé' : 'd’habitation'} signé le ${longDate(lease.signedOn)}.\nLOCAUX LOUÉS : ${at(facts.dwelling)}.\nTERME MENSUEL : loyer ${sum(lease.rentCents)}, charges ${sum(lease.chargesCents)}.`,
  );
  pen.text(`CAUSES DU COMMANDEMENT (situation au ${longDate(facts.stoppedOn)}) :`, { keep: 40 });
  account();
  pen.text(
    `Vous avez ${mentionedDelay(facts)} pour vous acquitter de cette dette. Ensuite, si rien n’a été payé ni aucun échéancier demandé, un juge peut résilier le contrat et vous faire quitter le logement. Pour une aide : FSL, Ville de Paris, DSOL, TSA 40175, 75590 PARIS CEDEX 12. Pour un délai de grâce : la juridiction compétente, que vous pouvez saisir quand vous le souhaitez (1343-5 du code civil).`,
  );
  if (facts.quotesOldLaw)
    pen.text('Extrait du bail : À défaut de paiement, et deux mois après commandement, résiliation de plein droit.', {
      size: 8,
    });
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder, lease } = facts;
  if (hearing === null) return;
  pen.text(
    `Un procès vous est intenté.\nTRIBUNAL : ${hearing.court}, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17, juge des contentieux de la protection\nDATE : ${longDate(hearing.on)}\nHEURE : ${hearing.at.replace(':', 'h')}\nSALLE : ${hearing.room}`,
    { style: 'bold' },
  );
  pen.text('Votre absence autoriserait le tribunal à juger d’après les pièces du seul demandeur.');
  pen.text(
    `RAPPEL DES FAITS : bail du ${longDate(lease.signedOn)}, logement ${at(facts.dwelling)}.${earlierOrder === null ? '' : ` Commandement du ${longDate(earlierOrder.on)} (${sum(earlierOrder.debtCents)}), sans résultat.`}`,
  );
  pen.text(`LOYERS RESTANT DUS AU ${longDate(facts.stoppedOn)} : ${sum(facts.debtCents)}.`);
  account();
  pen.text(
    `DEMANDES : constat de la résiliation ; expulsion ; condamnation à ${sum(facts.debtCents)} d’arriéré ; indemnité d’occupation ; dépens. Avis en est donné à la préfecture.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `TITRE : jugement, ${judgment.court}, ${longDate(judgment.on)}, numéro ${judgment.number}, signifié ${longDate(judgment.servedOn)}.\nLOCAUX À LIBÉRER : ${at(facts.dwelling)}.`,
  );
  pen.text(
    'Vous devez être parti dans les DEUX MOIS de la date en tête de la copie ci-jointe. Après quoi l’expulsion pourra avoir lieu. Pour obtenir du temps : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.',
    { style: 'bold' },
  );
};

/** The act of the office that binds its sheet of service before it. */
export const serviceFirstAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
