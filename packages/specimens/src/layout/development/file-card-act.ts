import type { ActFacts } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

const sum = (cents: number): string => `${amount(cents, ' ')} EUR`;

const bar = (pen: Pen, words: string): void => {
  pen.need(60);
  pen.add({ kind: 'box', x: pen.left(), y: pen.y(), width: pen.width(), height: 17, fill: 0.82 });
  pen.gap(3);
  pen.text(words, { style: 'bold', indent: 6, after: 8 });
};

const order = (pen: Pen, facts: ActFacts, account: () => void): void => {
  const weeks = facts.deadline?.unit === 'weeks';
  bar(pen, '1. Commandement');
  pen.text(
    `Par le présent acte, il est fait commandement au(x) débiteur(s) désigné(s) en première page de s’acquitter de la somme de **${sum(facts.debtCents)}** en principal, à l’étude, sous ${weeks ? '6 semaines' : '2 mois'}.`,
  );
  pen.text(
    'À défaut, le créancier se prévaudra de la clause résolutoire du bail et demandera en justice la résiliation et l’expulsion.',
  );
  bar(pen, `2. État des sommes dues au ${shortDate(facts.stoppedOn)}`);
  account();
  bar(pen, '3. Ce que vous devez savoir');
  for (const words of [
    `Délai pour payer : ${weeks ? 'six semaines' : 'deux mois'}.`,
    'Sans paiement ni demande de délais dans cette période, une procédure judiciaire de résiliation du bail et d’expulsion peut être engagée.',
    'FSL de Paris (fonds de solidarité pour le logement) : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12.',
    'Délais de grâce : la juridiction compétente peut être saisie à tout moment (art. 1343-5 du code civil).',
  ])
    pen.text(`•  ${words}`, { indent: 14, firstIndent: -14, after: 3 });
  if (facts.quotesOldLaw)
    pen.text('•  Rappel du bail : clause résolutoire acquise « deux mois après commandement ».', {
      indent: 14,
      firstIndent: -14,
    });
};

const summons = (pen: Pen, facts: ActFacts, account: () => void): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  bar(pen, '1. Convocation');
  pen.text('Vous êtes assigné(e) à comparaître devant le juge des contentieux de la protection :');
  pen.text(
    `Juridiction : ${hearing.court}\nAdresse : Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17\nSalle : ${hearing.room}\nDate et heure : **${shortDate(hearing.on)} à ${hearing.at.replace(':', 'h')}**`,
    { indent: 20 },
  );
  pen.text('Si vous n’êtes ni présent(e) ni représenté(e), le juge pourra statuer sans vous entendre.');
  bar(pen, '2. Motifs');
  if (earlierOrder !== null)
    pen.text(
      `Un commandement de payer la somme de ${sum(earlierOrder.debtCents)} a été délivré le ${shortDate(earlierOrder.on)} ; les causes n’en ont pas été réglées dans le délai.`,
    );
  pen.text(
    `Montant des loyers et charges impayés arrêté au ${shortDate(facts.stoppedOn)} : **${sum(facts.debtCents)}**.`,
  );
  account();
  bar(pen, '3. Demandes du créancier');
  for (const words of [
    'voir constater la résiliation du bail ;',
    'voir ordonner l’expulsion des occupants ;',
    `obtenir paiement de ${sum(facts.debtCents)}, d’une indemnité d’occupation et des dépens.`,
  ])
    pen.text(`•  ${words}`, { indent: 14, firstIndent: -14, after: 3 });
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  bar(pen, '1. Titre exécutoire');
  pen.text(
    `Jugement du ${shortDate(judgment.on)}, ${judgment.court}, RG n° ${judgment.number}, signifié le ${shortDate(judgment.servedOn)}.`,
  );
  bar(pen, '2. Commandement');
  pen.text(
    'Il vous est fait commandement de libérer le logement désigné en première page, de votre personne, de vos biens et de tous occupants, au plus tard deux mois après la date de signification. Passé cette date, votre expulsion pourra être poursuivie.',
  );
  bar(pen, '3. Délais et contestations');
  pen.text('Juge de l’exécution du tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.');
};

/** The sections under a file's card, each behind a grey bar. */
export const fileCardAct = (pen: Pen, facts: ActFacts, account: () => void): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, account);
};
