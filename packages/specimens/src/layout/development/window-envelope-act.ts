import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Tools = {
  readonly named: (each: Person) => string;
  readonly at: (each: Address) => string;
  readonly account: () => void;
};

const money = (cents: number): string => `${amount(cents, ' ')} Euros`;

const order = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  pen.text('AGISSANT EN VERTU', { style: 'bold', keep: 24, after: 2 });
  pen.text(
    `d’un contrat de location ${lease.furnished ? 'en meublé ' : ''}conclu le ${longDate(lease.signedOn)} portant sur un local à usage d’habitation sis à ${at(facts.dwelling)}, moyennant un loyer de ${money(lease.rentCents)} par mois${lease.chargesCents === 0 ? '' : `, outre ${money(lease.chargesCents)} de charges`}, lequel contient une clause résolutoire.`,
  );
  pen.text('VOUS FAISONS COMMANDEMENT', { style: 'bold', keep: 24, after: 2 });
  pen.text(
    `De régler entre nos mains, sous ${delay} pour tout délai, la somme en principal de **${money(facts.debtCents)}** représentant les loyers et accessoires échus au ${longDate(facts.stoppedOn)}, plus le coût des présentes :`,
  );
  account();
  pen.text('TRES IMPORTANT', { style: 'bold', align: 'center', keep: 30 });
  pen.text(
    `Faute de règlement intégral ou de demande de délais dans les ${delay.toLowerCase()} des présentes, le propriétaire pourra saisir la justice pour voir prononcer la fin du contrat et votre départ forcé. Une aide peut être demandée au Fonds de solidarité pour le logement (Ville de Paris – DSOL – TSA 40175 – 75590 PARIS CEDEX 12). La juridiction compétente peut aussi, si vous la saisissez, vous accorder des délais sur le fondement de l’article 1343-5 du Code civil, ce à tout instant.`,
  );
  if (facts.quotesOldLaw)
    pen.text(
      'Rappel de la clause insérée au bail : « deux mois après un commandement resté sans effet, le bail sera résilié si bon semble au bailleur. »',
      { style: 'italic', size: 9 },
    );
};

const summons = (pen: Pen, facts: ActFacts, { at, account }: Tools): void => {
  const { hearing, earlierOrder, lease } = facts;
  if (hearing === null) return;
  pen.text('DONNONS ASSIGNATION', { style: 'bold', keep: 24, after: 2 });
  pen.text(
    `à vous trouver et comparaître le ${weekdayDate(hearing.on).toUpperCase()} à ${hearing.at.replace(':', ' H ')}, salle ${hearing.room}, devant Monsieur ou Madame le Juge des contentieux de la protection, ${hearing.court}, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.`,
  );
  pen.text(
    'A défaut pour vous d’y être, en personne ou par mandataire, il pourra être statué sur ce que soutient l’autre partie. L’aide juridictionnelle peut vous être accordée si vos ressources sont insuffisantes.',
  );
  pen.text('OBJET DE LA DEMANDE', { style: 'bold', keep: 24, after: 2 });
  pen.text(
    `Par contrat du ${longDate(lease.signedOn)}, les requis ont pris en location le logement sis à ${at(facts.dwelling)}.${earlierOrder === null ? '' : ` Mis en demeure par commandement du ${shortDate(earlierOrder.on)} de payer ${money(earlierOrder.debtCents)}, ils ne se sont pas exécutés.`} Au ${longDate(facts.stoppedOn)} il restait dû ${money(facts.debtCents)}.`,
  );
  account();
  pen.text(
    `Entendre dire que le bail a pris fin par le jeu de la clause ; entendre ordonner l’expulsion avec, au besoin, l’aide de la force publique ; s’entendre condamner à payer **${money(facts.debtCents)}**, une indemnité d’occupation mensuelle, et les entiers dépens.`,
  );
};

const leave = (pen: Pen, facts: ActFacts, { at }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text('AGISSANT EN VERTU', { style: 'bold', keep: 24, after: 2 });
  pen.text(
    `de la grosse dûment en forme exécutoire d’un jugement du ${judgment.court} prononcé le ${longDate(judgment.on)} (RG n° ${judgment.number}), signifié par acte du ${longDate(judgment.servedOn)}.`,
  );
  pen.text('VOUS FAISONS COMMANDEMENT', { style: 'bold', keep: 24, after: 2 });
  pen.text(
    `d’avoir, dans les DEUX MOIS de ce jour, à vider et rendre libres de corps et de biens les lieux sis à ${at(facts.dwelling)}, que vous occupez sans droit ni titre. Passé ce terme, vous y serez contraints par tous moyens de droit. Vous pouvez saisir d’une demande de délais le Juge de l’exécution, Tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 PARIS CEDEX 17.`,
  );
};

/** What the office with a window in its envelopes orders, summons or commands, after the parties. */
export const windowEnvelopeAct = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
