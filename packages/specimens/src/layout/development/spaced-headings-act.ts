import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, weekdayDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';

type Tools = { readonly at: (each: Address) => string; readonly heading: (words: string) => void };

const annex = ({ showsAccount }: ActFacts): string =>
  showsAccount ? ' (voir le compte annexé aux présentes, dont les colonnes valent détail)' : '';

const order = (pen: Pen, facts: ActFacts, { at, heading }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  heading('lui a exposé');
  pen.text(
    `Qu’il tient en location ${at(facts.dwelling)}, ${lease.furnished ? 'meubles compris, ' : ''}d’un contrat portant la date du ${longDate(lease.signedOn)} ;`,
  );
  pen.text(
    `Que chaque mois lui coûte ${euros(lease.rentCents)}${lease.chargesCents === 0 ? '' : `, et de plus ${euros(lease.chargesCents)} d’acomptes sur charges`} ;`,
  );
  pen.text(
    `Que ses paiements ne couvrent plus ce qui est appelé, en sorte qu’à la date du ${longDate(facts.stoppedOn)} il se trouvait redevable, au principal, de **${euros(facts.debtCents)}**${annex(facts)}.`,
  );
  heading('lui a fait commandement');
  pen.text(
    `D’acquitter cette dernière somme entre les mains de l’office dans le terme de **${delay}**, dont le premier jour est celui de la présente signification ; faute de quoi la clause de résolution inscrite au contrat jouera.`,
  );
  heading('l’a averti');
  for (const each of [
    `Qu’il a donc ${delay} pour apurer sa dette ;`,
    'Que s’il laisse passer ce terme sans payer ni demander des facilités, il peut être poursuivi en résiliation de son bail devant le tribunal, et expulsé ;',
    'Que le fonds de solidarité pour le logement, dont l’adresse est Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12, peut recevoir de lui une demande de secours ;',
    'Que le tribunal peut à tout moment être requis par lui de lui donner un délai de grâce : code civil, article 1343-5.',
  ])
    pen.text(each, { indent: 24, after: 3 });
  if (facts.quotesOldLaw)
    pen.text('(Le contrat stipule que la clause joue « deux mois après un commandement infructueux ».)', {
      style: 'italic',
      indent: 24,
    });
};

const summons = (pen: Pen, facts: ActFacts, { at, heading }: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  heading('l’a cité');
  pen.text(
    `À se trouver le **${weekdayDate(hearing.on)}**, sur le coup de **${hearing.at.replace(':', ' heures ').replace(' 00', '')}**, en la salle **${hearing.room}** du ${hearing.court}, qui se tient Parvis du Tribunal de Paris, 75859 Paris cedex 17, par-devant le juge des contentieux de la protection ; s’il s’en abstient, il sera passé outre et statué sur ce que produira le demandeur.`,
  );
  heading('lui a exposé');
  pen.text(
    `Qu’il tient en location ${at(facts.dwelling)}, d’un contrat portant la date du ${longDate(facts.lease.signedOn)} ;`,
  );
  if (earlierOrder !== null)
    pen.text(
      `Qu’il lui a été fait, le ${longDate(earlierOrder.on)}, commandement de payer ${euros(earlierOrder.debtCents)}, auquel il est resté sourd ;`,
    );
  pen.text(
    `Qu’à la date du ${longDate(facts.stoppedOn)} il se trouvait redevable, au principal, de **${euros(facts.debtCents)}**${annex(facts)}.`,
  );
  heading('et conclut');
  pen.text(
    `À ce que le contrat soit tenu pour résolu ; à ce que la force publique prête la main à l’expulsion ; à ce que ${euros(facts.debtCents)} soient mis à la charge du défendeur, outre une indemnité d’occupation courant jusqu’à la remise des clés, 700,00\u00a0€ de frais non compris dans les dépens, et ces dépens.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at, heading }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  heading('lui a rappelé');
  pen.text(
    `Qu’il a été jugé, le ${longDate(judgment.on)}, par le ${judgment.court}, sous le numéro ${judgment.number}, qu’il aurait à partir ; que ce jugement lui a été signifié le ${longDate(judgment.servedOn)}.`,
  );
  heading('lui a fait commandement');
  pen.text(
    `De sortir de ${at(facts.dwelling)}, lui, les siens et tout ce qui leur appartient, dans le terme de **deux mois** dont le premier jour est celui de la présente signification ; ce terme échu, il en sera expulsé par la force.`,
  );
  heading('l’a averti');
  pen.text(
    'Que les difficultés et les demandes de délai se portent devant le juge de l’exécution du tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.',
  );
};

/** What the officer set out, ordered and warned of, under spaced headings that are the verbs of one sentence. */
export const spacedHeadingsAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
