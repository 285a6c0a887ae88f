import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import { longDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';
import { mentionedDelay } from '../mentioned-delay.ts';

type Tools = { readonly at: (each: Address) => string; readonly account: () => void };

const heading = (pen: Pen, words: string): void =>
  pen.text(words, { style: 'bold', align: 'center', before: 6, after: 4, keep: 40 });

/** The order's own sums: what is owed, what the act costs, and both together. */
const claimed = (pen: Pen, facts: ActFacts): void => {
  pen.gap(2);
  drawTable(
    pen,
    [
      [`PRINCIPAL : loyers et charges impayés au ${longDate(facts.stoppedOn)}`, euros(facts.debtCents)],
      ['Coût du présent acte', euros(facts.costCents)],
      ['**TOTAL, sauf mémoire et erreur**', `**${euros(facts.debtCents + facts.costCents)}**`],
    ],
    {
      columns: [
        { title: '', width: 350 },
        { title: '', width: 110, align: 'right' },
      ],
      hasHead: false,
      ruled: true,
      size: 10.5,
      pad: 2.5,
    },
  );
  pen.gap(8);
};

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  pen.text(
    `En vertu d’un contrat de location ${lease.furnished ? 'meublée ' : ''}sous seing privé du ${longDate(lease.signedOn)}, portant sur des locaux d’habitation sis ${at(facts.dwelling)}, au loyer mensuel de ${euros(lease.rentCents)}${lease.chargesCents === 0 ? ', sans provision pour charges' : `, outre une provision mensuelle pour charges de ${euros(lease.chargesCents)}`},`,
  );
  pen.text(
    `je vous fais commandement de payer dans le délai de **${delay}** à compter de la date du présent acte, entre mes mains, les sommes ci-après :`,
  );
  claimed(pen, facts);
  heading(pen, 'DÉCOMPTE DES LOYERS ET CHARGES');
  account();
  heading(pen, 'AVERTISSEMENTS');
  pen.text(
    `Vous disposez d’un délai de ${mentionedDelay(facts)} pour régler votre dette. Passé ce délai, faute de règlement ou de demande de délais de paiement, votre bailleur pourra saisir le juge pour faire constater la résiliation du bail et ordonner votre expulsion.`,
  );
  pen.text(
    'Pour une aide financière vous pouvez vous adresser au fonds de solidarité pour le logement (FSL) de Paris : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12.',
  );
  pen.text(
    'À tout moment, vous pouvez demander un délai de grâce à la juridiction compétente, sur le fondement de l’article 1343-5 du code civil.',
  );
  if (facts.quotesOldLaw)
    pen.text(
      'Clause du bail reproduite : « À défaut de paiement d’un seul terme et deux mois après un commandement resté sans effet, la location sera résiliée de plein droit. »',
      { style: 'italic' },
    );
  pen.text('Le tout sous toutes réserves, et dont acte.', { before: 4 });
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `D’avoir à comparaître à l’audience du **${longDate(hearing.on)} à ${hearing.at.replace(':', ' heures ')}**, par-devant le juge des contentieux de la protection, ${hearing.court}, salle ${hearing.room}, sis Parvis du Tribunal de Paris, 75859 Paris cedex 17.`,
  );
  pen.text(
    'Vous êtes tenu de vous présenter à cette audience, seul ou assisté, ou de vous y faire représenter. À défaut, un jugement pourra être rendu contre vous sur les seuls éléments fournis par votre adversaire.',
  );
  heading(pen, 'OBJET DE LA DEMANDE');
  pen.text(
    `Un bail a été consenti le ${longDate(facts.lease.signedOn)} sur un logement situé ${at(facts.dwelling)}. Les loyers n’ont pas été régulièrement réglés.`,
  );
  if (earlierOrder !== null)
    pen.text(
      `Un commandement de payer visant la clause résolutoire a été signifié le ${longDate(earlierOrder.on)} pour un arriéré de ${euros(earlierOrder.debtCents)}. Il est demeuré infructueux.`,
    );
  pen.text(`Au ${longDate(facts.stoppedOn)}, l’arriéré locatif atteint la somme de **${euros(facts.debtCents)}**.`);
  account();
  heading(pen, 'PAR CES MOTIFS');
  pen.text(
    `Constater l’acquisition de la clause résolutoire ; ordonner l’expulsion de l’occupant et de tous occupants de son chef ; le condamner à payer ${euros(facts.debtCents)} au titre de l’arriéré, une indemnité d’occupation égale au loyer et aux charges, et les dépens.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `Agissant en vertu d’un jugement contradictoire rendu le ${longDate(judgment.on)} par le ${judgment.court}, sous le numéro de répertoire général ${judgment.number}, signifié précédemment le ${longDate(judgment.servedOn)},`,
  );
  pen.text(
    `je vous fais commandement de quitter les lieux que vous occupez ${at(facts.dwelling)}, de les vider de tous meubles et d’en remettre les clés, et ce dans le délai de **DEUX MOIS** à compter du présent acte.`,
  );
  pen.text(
    'Faute pour vous de satisfaire au présent commandement, il sera procédé à votre expulsion, au besoin avec le concours de la force publique. Toute demande de délais ou contestation relève du juge de l’exécution près le tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.',
  );
};

/** What the officer orders, asks for or reminds of, in the usual order of an ordinary office. */
export const clerkMinuteAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
