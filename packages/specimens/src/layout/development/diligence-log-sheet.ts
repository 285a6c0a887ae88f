import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import { addDays, weekday } from '../../facts/day.ts';
import type { Pen } from '../../page/pen.ts';
import { drawTable } from '../../page/table.ts';
import type { Random } from '../../random/random.ts';
import { longDate, shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { recipientsOf } from '../recipients.ts';

type Tools = {
  readonly at: (each: Address) => string;
  readonly named: (each: Person) => string;
  readonly title: string;
};

/** A day before another on which an officer may call: no Sunday. */
const dayBefore = (day: string, days: number): string => {
  const earlier = addDays(day, -days);
  return weekday(earlier) === 0 ? addDays(earlier, -1) : earlier;
};

type Visit = readonly [day: string, hour: string, told: string];

const LAST: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Le destinataire ouvre, décline ses nom et prénoms, prend la copie.',
  a_domicile: 'Le destinataire n’est pas là. Une personne accepte de prendre la copie, que je mets sous enveloppe.',
  a_etude:
    'Toujours personne. Boîte aux lettres et interphone au nom du destinataire : domicile certain. Avis de passage. Copie déposée à l’étude.',
  pv_659: 'Gardien : le destinataire a déménagé, adresse inconnue. Annuaire, employeur, mairie : rien.',
};

/** The calls of the days before, which are no day of the act, then the call at which it was served. */
const visitsOf = (facts: ActFacts, random: Random): readonly Visit[] => {
  const { servedOn, service } = facts;
  const hour = () => `${random.int(8, 18)} h ${String(random.int(0, 5) * 10).padStart(2, '0')}`;
  const last: Visit = [servedOn, hour(), LAST[service]];
  if (service === 'a_personne') return [last];
  const first: Visit = [dayBefore(servedOn, random.int(3, 5)), hour(), 'Pas de réponse à la porte. Je repasserai.'];
  const isThrice = random.chance(0.5);
  const second: Visit = [
    dayBefore(servedOn, 1),
    hour(),
    'Pas de réponse. Voisin de palier interrogé : confirme l’adresse.',
  ];
  return isThrice && service === 'a_etude' ? [first, second, last] : [first, last];
};

const RESULT: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Acte signifié à personne',
  a_domicile: 'Acte signifié à domicile, copie prise par',
  a_etude: 'Acte signifié à l’étude',
  pv_659: 'Acte signifié par procès-verbal de recherches infructueuses, article 659',
};

const COSTS = { fee: 'Émolument', travel: 'Trajet', sct: 'A444-15', net: 'Hors taxe', vat: 'TVA', postage: 'Courrier' };

/** The first sheet: who called when at the door, what came of it, and what the act costs. */
export const diligenceLogSheet = (pen: Pen, facts: ActFacts, random: Random, { at, named, title }: Tools): void => {
  const { guarantor } = facts;
  pen.text('PROCÈS-VERBAL DES DILIGENCES', { style: 'bold', size: 13, after: 2 });
  pen.text(`pour la signification d’un acte ainsi intitulé : « ${title} »`, { after: 10 });
  for (const each of recipientsOf(facts)) {
    const home = guarantor?.person === each ? guarantor.address : (facts.elsewhere ?? facts.dwelling);
    pen.text(`Destinataire : **${named(each)}**\nLieu visité : ${at(home)}`, { after: 5 });
  }
  drawTable(
    pen,
    visitsOf(facts, random).map(([on, hour, told]) => [shortDate(on), hour, told]),
    {
      columns: [
        { title: 'Jour', width: 74 },
        { title: 'Heure', width: 56 },
        { title: 'Constaté', width: 350 },
      ],
      grid: true,
      size: 9,
      pad: 3,
    },
  );
  pen.text(
    `Résultat : **${RESULT[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}, le ${longDate(facts.servedOn)}.**`,
    { before: 8 },
  );
  pen.text(
    `Frais : ${facts.costs.map((each) => `${COSTS[each.label]} ${amount(each.cents, ' ')}`).join(', ')}. Coût toutes taxes : **${amount(facts.costCents, ' ')} euros**.`,
    { before: 4 },
  );
  pen.text(`Pour procès-verbal, ${facts.officer}`, { before: 10, align: 'right' });
};
