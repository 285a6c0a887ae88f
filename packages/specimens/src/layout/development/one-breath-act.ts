import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import { dateInWords, longDate } from '../../words/french-date.ts';
import { amount, amountInWords } from '../../words/french-money.ts';

export type BreathTools = {
  readonly at: (each: Address) => string;
  readonly named: (each: Person) => string;
  /** The account, told between brackets; empty when the act shows none. */
  readonly account: string;
};

/** `quatre mille … euros (4 512,33 euros)`. */
const sum = (cents: number): string => `${amountInWords(cents)} (${amount(cents)} euros)`;

const letting = ({ lease, dwelling, tenants }: ActFacts, { at, named }: BreathTools): string =>
  `le contrat par lequel ${tenants.map(named).join(', avec ')} ${tenants.length > 1 ? 'ont' : 'a'} reçu en location, à dater du ${longDate(lease.signedOn)}, jour de sa signature, un logement ${lease.furnished ? 'pourvu de ses meubles' : 'non meublé'} sis ${at(dwelling)}`;

const order = (facts: ActFacts, tools: BreathTools): readonly string[] => {
  const { lease } = facts;
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  return [
    `et, invoquant ${letting(facts, tools)}, au loyer, pour un mois, de ${amount(lease.rentCents)} euros${lease.chargesCents === 0 ? '' : ` que grossit une avance sur charges de ${amount(lease.chargesCents)} euros`}, lui avons **fait commandement**, dans les ${delay} à venir, le temps se calculant à partir du présent jour, **de payer** la somme de ${sum(facts.debtCents)}, à quoi s’élevait le ${longDate(facts.stoppedOn)} le principal de son dû${tools.account}, et, en sus, le coût de ces présentes ;`,
    `lui faisant savoir, ainsi que l’article 24 de la loi du 6 juillet 1989 nous y oblige, que ces ${delay} sont le temps dont il dispose pour payer, que n’ayant ni payé ni requis qu’on l’en dispensât pour un temps il risquerait de voir un tribunal résilier son bail et ordonner son expulsion, que le fonds de solidarité pour le logement de la Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12, est ouvert à qui veut une aide en argent, et qu’un délai de grâce peut être demandé à tout moment à la juridiction compétente en vertu de l’article 1343-5 du code civil ;${facts.quotesOldLaw ? ' le bail portant par ailleurs ces mots : « résiliation de droit deux mois après commandement » ;' : ''}`,
  ];
};

const summons = (facts: ActFacts, tools: BreathTools): readonly string[] => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return [];
  const before =
    earlierOrder === null
      ? ''
      : `, qu’un commandement de payer ${amount(earlierOrder.debtCents)} euros, fait le ${longDate(earlierOrder.on)}, n’a pas changé les choses`;
  return [
    `et lui avons **donné assignation** pour le ${dateInWords(hearing.on)} (${longDate(hearing.on)}), à ${hearing.at.replace(':', ' h ')}, devant le juge des contentieux de la protection, ${hearing.court}, Parvis du Tribunal de Paris, 75859 Paris cedex 17, dans la salle portant le numéro ${hearing.room}, l’avisant que s’il n’y paraît ni n’y envoie personne il pourra être jugé sans avoir été entendu ;`,
    `pour, attendu ${letting(facts, tools)}${before}, et que le ${longDate(facts.stoppedOn)} le principal de son dû s’élevait à ${sum(facts.debtCents)}${tools.account}, entendre le juge déclarer ce bail résilié, permettre qu’on l’expulse, le condamner à payer ladite somme et, jusqu’à son départ, une indemnité d’occupation, et mettre les dépens à son compte ;`,
  ];
};

const leave = (facts: ActFacts, { at }: BreathTools): readonly string[] => {
  const { judgment } = facts;
  if (judgment === null) return [];
  return [
    `et, porteurs de la grosse d’un jugement (répertoire ${judgment.number}) que le ${judgment.court} a prononcé le ${longDate(judgment.on)} et qui a été signifié le ${longDate(judgment.servedOn)}, lui avons **fait commandement**, dans les deux mois à venir, le temps se calculant à partir du présent jour, **de quitter les lieux** sis ${at(facts.dwelling)}, en les laissant vides ;`,
    'lui faisant savoir qu’au bout de ces deux mois il pourra être expulsé par contrainte, et que le juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17, peut être saisi de ses demandes de délai et de ses contestations ;',
  ];
};

/** The paragraphs, each a part of one sentence, that come after the names. */
export const oneBreathAct = (facts: ActFacts, tools: BreathTools): readonly string[] => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  return parts[facts.type](facts, tools);
};
