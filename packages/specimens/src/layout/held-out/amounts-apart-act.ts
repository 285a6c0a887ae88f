import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { shortDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';

type Part = { readonly title: string; readonly draw: (pen: Pen) => void };
type Tools = { readonly at: (each: Address) => string; readonly account: (pen: Pen) => void };

const sum = (cents: number): string => `${amount(cents, '.')} €`;
const on = (day: string): string => shortDate(day, '.');

const lease = ({ lease: terms, dwelling }: ActFacts, { at }: Tools): Part => ({
  title: 'Le bail',
  draw: (pen) =>
    pen.text(
      `Bail ${terms.furnished ? 'meublé ' : ''}signé le ${on(terms.signedOn)} pour les lieux ainsi désignés : ${at(dwelling)}. Loyer mensuel : ${sum(terms.rentCents)}. Provision mensuelle sur charges : ${terms.chargesCents === 0 ? 'néant' : sum(terms.chargesCents)}.`,
    ),
});

const order = (facts: ActFacts, tools: Tools): readonly Part[] => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  return [
    {
      title: 'Objet du commandement',
      draw: (pen) =>
        pen.text(
          `COMMANDEMENT est fait à la personne désignée ci-dessous de régler, dans les ${delay} de ce jour, la somme principale de **${sum(facts.debtCents)}**, augmentée du coût de l’acte (${sum(facts.costCents)}), faute de quoi la clause résolutoire du bail produira effet.`,
        ),
    },
    lease(facts, tools),
    { title: `Les comptes au ${on(facts.stoppedOn)}`, draw: tools.account },
    {
      title: 'Mentions prévues par la loi',
      draw: (pen) => {
        pen.text(
          `Article 24 de la loi du 6 juillet 1989 : le locataire a ${delay.toLowerCase()} pour payer sa dette. Faute de payer ou de solliciter des délais de paiement, il encourt la résiliation judiciaire de son bail et son expulsion. Le fonds de solidarité pour le logement du département peut l’aider (Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12). La juridiction compétente peut accorder un délai de grâce (code civil, article 1343-5), qu’il peut demander à tout moment.`,
        );
        if (facts.quotesOldLaw)
          pen.text('Extrait du bail : « …deux mois après un commandement de payer demeuré infructueux… ».', {
            style: 'italic',
          });
      },
    },
  ];
};

const summons = (facts: ActFacts, tools: Tools): readonly Part[] => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return [];
  return [
    {
      title: 'Objet de l’assignation',
      draw: (pen) => {
        pen.text(
          `ASSIGNATION est donnée à la partie désignée ci-dessous à comparaître le **${on(hearing.on)}**, à **${hearing.at.replace(':', 'h')}**, en la salle ${hearing.room}, devant : ${hearing.court}, juge des contentieux de la protection, Parvis du Tribunal de Paris, 75859 Paris Cedex 17.`,
        );
        pen.text('La partie absente et non représentée s’expose à être jugée sur les seules explications de l’autre.');
      },
    },
    lease(facts, tools),
    {
      title: 'Les faits',
      draw: (pen) => {
        if (earlierOrder !== null)
          pen.text(
            `Commandement délivré le ${on(earlierOrder.on)}, montant : ${sum(earlierOrder.debtCents)}. Non suivi de paiement.`,
          );
        pen.text(`Dette locative au ${on(facts.stoppedOn)} : **${sum(facts.debtCents)}**.`);
        tools.account(pen);
      },
    },
    {
      title: 'Ce qui est demandé au juge',
      draw: (pen) =>
        pen.text(
          `Résiliation du bail ; expulsion ; paiement de ${sum(facts.debtCents)} ; indemnité d’occupation jusqu’à libération des lieux ; dépens, dont le coût du commandement.`,
        ),
    },
  ];
};

const leave = ({ judgment, dwelling }: ActFacts, { at }: Tools): readonly Part[] =>
  judgment === null
    ? []
    : [
        {
          title: 'Objet du commandement',
          draw: (pen) =>
            pen.text(
              `COMMANDEMENT est fait à la personne désignée ci-dessous de quitter et rendre libres les lieux suivants : ${at(dwelling)}, dans les DEUX MOIS de ce jour. Ce délai expiré, l’expulsion aura lieu, avec l’aide de la force publique s’il le faut.`,
            ),
        },
        {
          title: 'Le titre',
          draw: (pen) =>
            pen.text(
              `${judgment.court}, jugement n° ${judgment.number} du ${on(judgment.on)}, exécutoire, signifié le ${on(judgment.servedOn)}.`,
            ),
        },
        {
          title: 'Recours',
          draw: (pen) =>
            pen.text(
              'Le juge de l’exécution (tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris Cedex 17) connaît des demandes de délai et des contestations.',
            ),
        },
      ];

/** The numbered parts of an act, its object first; the parties and the service are the layout's own. */
export const amountsApartParts = (facts: ActFacts, tools: Tools): readonly Part[] => {
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  return parts[facts.type](facts, tools);
};
