import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { dateInWords, longDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';

type Tools = {
  readonly lives: (address: Address) => string;
  readonly side: (word: string, draw: () => void) => void;
  readonly account: readonly string[];
  readonly words: (cents: number) => string;
};

const items = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  if (!facts.showsAccount) return;
  pen.text('Laquelle somme se décompose comme suit :', { keep: 30 });
  for (const line of tools.account) pen.text(`– ${line} ;`, { indent: 26, firstIndent: -8, after: 2 });
  pen.text(`Soit au total en principal : ${euros(facts.debtCents)}.`, { style: 'bold' });
};

const lease = ({ lease: { signedOn, furnished }, dwelling }: ActFacts, tools: Tools): string =>
  `un acte sous signatures privées du ${longDate(signedOn)}, par lequel a été donné à bail un logement ${furnished ? 'garni de meubles ' : ''}sis à ${tools.lives(dwelling)}`;

const pay = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  const { lease: terms } = facts;
  tools.side('EN VERTU DE', () =>
    pen.text(
      `${lease(facts, tools)}, moyennant un loyer mensuel de ${euros(terms.rentCents)}${terms.chargesCents === 0 ? '' : `, outre ${euros(terms.chargesCents)} de provision pour charges, soit ensemble ${euros(terms.rentCents + terms.chargesCents)}`}.`,
    ),
  );
  tools.side('D’AVOIR À PAYER', () =>
    pen.text(
      `dans les **${delay}** du présent commandement, en deniers ou quittances, au requérant ou à moi pour lui, la somme de ${tools.words(facts.debtCents)} (${euros(facts.debtCents)}), montant des loyers et accessoires échus au ${longDate(facts.stoppedOn)}.`,
    ),
  );
  items(pen, facts, tools);
  pen.text(
    `LUI DÉCLARANT que faute de satisfaire au présent commandement dans ce délai de ${delay.toLowerCase()}, ou d’avoir demandé des délais, il s’expose à une procédure judiciaire tendant à la résiliation du bail et à son expulsion ; qu’il peut solliciter le fonds de solidarité pour le logement, à PARIS CEDEX 12 (75590), Ville de Paris, DSOL, TSA 40175 ; et qu’il peut, à tout moment, s’adresser au juge pour un délai de grâce, en application de l’article 1343-5 du code civil.`,
  );
  if (facts.quotesOldLaw)
    pen.text(
      '//Rappel du bail : « le contrat sera résilié de plein droit deux mois après un commandement de payer demeuré infructueux, sans qu’il soit besoin de former une demande en justice. »//',
    );
  pen.text('Sous toutes réserves, et ce afin qu’il n’en ignore.');
};

const attend = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  const [hour = '', minutes = ''] = hearing.at.split(':');
  tools.side('À COMPARAÎTRE', () =>
    pen.text(
      `le ${dateInWords(hearing.on)} (${longDate(hearing.on)}), à ${Number(hour)} heures${minutes === '00' ? '' : ` ${minutes}`}, devant le juge des contentieux de la protection siégeant au ${hearing.court.replace(/^T/, 't')}, salle ${hearing.room}, Parvis du Tribunal de Paris, PARIS CEDEX 17 (75859).`,
    ),
  );
  pen.text(
    'L’avisant que, s’il ne se présente ni ne se fait représenter, une décision peut être prise à son encontre sur les seules pièces de son adversaire.',
  );
  tools.side('ATTENDU QUE', () => {
    pen.text(`Le requérant tient ses droits de ${lease(facts, tools)} ;`);
    if (earlierOrder !== null)
      pen.text(
        `Commandement visant la clause résolutoire a été signifié le ${longDate(earlierOrder.on)}, pour avoir paiement de ${euros(earlierOrder.debtCents)}, en vain ;`,
      );
    pen.text(
      `Il est dû, au ${longDate(facts.stoppedOn)}, en principal, ${tools.words(facts.debtCents)} (${euros(facts.debtCents)}).`,
    );
  });
  items(pen, facts, tools);
  pen.text(
    `EN CONSÉQUENCE, voir dire le bail résilié, voir ordonner le départ du preneur et de tous occupants de son fait, l’entendre condamner à payer ${euros(facts.debtCents)}, ensemble une indemnité d’occupation mensuelle jusqu’à son départ, et les dépens.`,
  );
};

const depart = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  tools.side('EN VERTU DE', () =>
    pen.text(
      `la grosse dûment en forme exécutoire d’une décision du ${judgment.court} du ${longDate(judgment.on)} (n° ${judgment.number}), précédemment signifiée le ${longDate(judgment.servedOn)}.`,
    ),
  );
  pen.text(
    `DE, dans les DEUX MOIS du présent commandement, vider de corps et de biens, lui et tous occupants de son chef, les lieux qu’il occupe à ${tools.lives(facts.dwelling)}, faute de quoi il y sera contraint par expulsion, avec l’assistance de la force publique s’il y a lieu.`,
  );
  pen.text(
    'Toute contestation ou demande de délai sera portée devant le juge de l’exécution au tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.',
  );
};

/** The operative part of the old hand. */
export const oldPracticeBody = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: pay, assignation: attend, commandement_de_quitter_les_lieux: depart };
  parts[facts.type](pen, facts, tools);
};
