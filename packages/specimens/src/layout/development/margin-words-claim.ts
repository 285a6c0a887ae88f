import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, weekdayDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';

type Tools = { readonly home: (each: Address) => string; readonly entry: (word: string, draw: () => void) => void };

const contract = (pen: Pen, facts: ActFacts, { entry, home }: Tools): void => {
  const { lease } = facts;
  entry('bien loué', () => pen.text(home(facts.dwelling)));
  entry('contrat', () =>
    pen.text(`Location ${lease.furnished ? 'meublée' : 'vide'} consentie par écrit le ${longDate(lease.signedOn)}.`),
  );
};

const pay = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const time = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  const { lease } = facts;
  contract(pen, facts, tools);
  tools.entry('loyer courant', () =>
    pen.text(
      `${euros(lease.rentCents + lease.chargesCents)} par mois (loyer ${euros(lease.rentCents)}, charges ${euros(lease.chargesCents)})`,
    ),
  );
  tools.entry('commandement', () => {
    pen.text(
      `Je vous commande de verser ${euros(facts.debtCents)} en principal, dette constatée au ${longDate(facts.stoppedOn)} et détaillée plus bas. Vous avez ${time} pour le faire, à partir d’aujourd’hui.`,
    );
    pen.text(
      'Ce temps écoulé sans paiement ni demande de délai, une procédure judiciaire pourra aboutir à la résiliation de votre bail et à votre expulsion.',
    );
    if (facts.quotesOldLaw)
      pen.text(
        '(Le bail, rédigé sous l’ancienne loi, stipule : « deux mois après un commandement de payer demeuré infructueux ».)',
        { style: 'italic' },
      );
  });
  tools.entry('aides et recours', () =>
    pen.text(
      'Fonds de solidarité pour le logement (FSL) : Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12. Délai de grâce : le tribunal peut être saisi à tout moment (code civil, 1343-5).',
    ),
  );
};

const call = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  contract(pen, facts, tools);
  tools.entry('audience', () =>
    pen.text(
      `${weekdayDate(hearing.on)}, ${hearing.at.replace(':', ' heures ').replace(/ 00$/, '')}\n${hearing.court}, salle ${hearing.room}\nParvis du Tribunal de Paris, 75859 Paris cedex 17`,
      { style: 'bold' },
    ),
  );
  tools.entry('avertissement', () =>
    pen.text('À cette audience vous pouvez venir seul, ou avec un avocat. À défaut, le juge tranchera sans vous.'),
  );
  tools.entry('faits', () => {
    if (earlierOrder !== null)
      pen.text(`Un premier commandement, du ${longDate(earlierOrder.on)}, réclamait ${euros(earlierOrder.debtCents)}.`);
    pen.text(`Au ${longDate(facts.stoppedOn)}, la dette locative (principal) est de ${euros(facts.debtCents)}.`);
  });
  tools.entry('demandes', () =>
    pen.text(
      'Fin du bail, départ des occupants, condamnation à payer la dette locative ci-dessus et, jusqu’au départ, une indemnité mensuelle ; dépens à votre charge.',
    ),
  );
};

const leave = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  tools.entry('titre exécutoire', () =>
    pen.text(
      `${judgment.court}, ${longDate(judgment.on)}, n° ${judgment.number} (signifié le ${longDate(judgment.servedOn)})`,
    ),
  );
  tools.entry('lieux', () => pen.text(tools.home(facts.dwelling)));
  tools.entry('commandement', () =>
    pen.text(
      'Vous devez rendre ces lieux, vides, dans les deux mois. Faute de quoi vous en serez expulsé. Le juge de l’exécution du tribunal judiciaire de Paris (Parvis du Tribunal, 75859 Paris cedex 17) peut être saisi de vos demandes de délais.',
    ),
  );
};

/** What the office with words in the margin asks, by type of act. */
export const marginWordsClaim = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const parts = { commandement_de_payer: pay, assignation: call, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
};
