import type { AccountLine, ActFacts, Address, LineMatter, Person } from '../../facts/act-facts.ts';
import { A4, newPen, type Pen } from '../../page/pen.ts';
import { sideBySide } from '../../page/side-by-side.ts';
import { drawTable } from '../../page/table.ts';
import { longDate } from '../../words/french-date.ts';
import { amount, amountInWords, euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import type { Layout } from '../layout.ts';
import { mentionedDelay } from '../mentioned-delay.ts';
import { recipientsOf } from '../recipients.ts';
import { varyPaper } from '../vary-paper.ts';

const title = (each: Person): string => (each.civility === 'M' ? 'Monsieur' : 'Madame');
const full = (each: Person): string =>
  `${title(each)} ${each.firstNames} ${each.lastName}${each.maidenName === null ? '' : `, née ${each.maidenName}`}`;
const set = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : ` (${each.complement})`} – ${each.postalCode} ${each.city}`;

const LABELS: Readonly<Record<LineMatter, (period: string) => string>> = {
  rent: (period) => `Loyer ${period}`,
  rent_and_charges: (period) => `Loyer + ch. ${period}`,
  charges: (period) => `Ch. ${period} (charges)`,
  charges_adjustment: (period) => `Régul. charges ${Number(period.slice(-4)) - 1}`,
  deposit: () => 'Dépôt de garantie',
  transfer: (period) => `Virement ${period}`,
  card_payment: (period) => `Versement CB ${period}`,
  benefit: (period) => `CAF ${period}`,
  reminder: () => 'Frais de relance',
  formal_notice: () => 'Frais mise en demeure',
  rejection: () => 'Frais de rejet',
  penalty: () => 'Clause pénale',
  earlier_bailiff: () => 'Huissier (antérieur)',
  file_costs: () => 'Dossier contentieux',
  insurance: () => 'Assurance',
  refuse_tax: (period) => `TEOM ${period.slice(-4)}`,
  balance: () => 'Solde antérieur',
};

const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

const label = (line: AccountLine): string =>
  LABELS[line.matter](`${SHORT_MONTHS[Number(line.date.slice(5, 7)) - 1]} ${line.date.slice(0, 4)}`);

const heading = (pen: Pen, text: string): void =>
  pen.text(text, { style: 'bold', align: 'center', before: 5, after: 3, keep: 26 });

const account = (pen: Pen, facts: ActFacts): void => {
  if (!facts.showsAccount) return;
  heading(pen, 'Détail de la somme');
  drawTable(
    pen,
    [
      ...facts.account.map((line) => [label(line), amount(line.amountCents)]),
      ['**Ensemble**', `**${amount(facts.debtCents)}**`],
    ],
    {
      columns: [
        { title: '', width: 160 },
        { title: '', width: 74, align: 'right' },
      ],
      hasHead: false,
      ruled: true,
      size: 9.5,
      pad: 1.2,
    },
  );
  pen.gap(6);
};

const parties = (pen: Pen, facts: ActFacts): void => {
  const { landlord, lawyer, guarantor } = facts;
  heading(pen, landlord.persons.length > 1 ? 'Les demandeurs' : 'Le demandeur');
  if (landlord.form === null) {
    for (const each of landlord.persons)
      pen.text(
        `${full(each)}, ${title(each) === 'Monsieur' ? 'né' : 'née'} à ${each.bornAt}, le ${longDate(each.bornOn)}, ${each.nationality}, ${each.profession}.`,
      );
    if (landlord.kind === 'heirs') pen.text('Tous héritiers du précédent propriétaire.');
    if (landlord.kind === 'indivision') pen.text('Tous copropriétaires indivis.');
    pen.text(`Habitant ${set(landlord.address)}.`);
  } else
    pen.text(
      `${landlord.name}. ${landlord.form.slice(0, 1).toUpperCase()}${landlord.form.slice(1)}${landlord.kind === 'family_sci' ? ', composée de membres d’une même famille' : ''}, RCS ${landlord.registration}, établie ${set(landlord.address)}.`,
    );
  if (landlord.agent !== null)
    pen.text(
      `Gestionnaire mandaté : ${landlord.agent.name}, ${set(landlord.agent.address)}, téléphone ${phoneText(landlord.agent.phone)}.`,
    );
  if (lawyer !== null)
    pen.text(`Avocat : ${lawyer.name}, ${set(lawyer.address)} (${lawyer.box}), chez qui domicile est élu.`);
  heading(pen, facts.tenants.length > 1 ? 'Les preneurs' : 'Le preneur');
  for (const each of facts.tenants) pen.text(`${full(each)}, né(e) le ${longDate(each.bornOn)}.`);
  pen.text(`Habitant ${set(facts.elsewhere ?? facts.dwelling)}.`);
  if (facts.phones.length > 0)
    pen.text(`Contact du preneur : ${facts.phones.map((each) => phoneText(each)).join(' et ')}.`);
  if (guarantor === null) return;
  heading(pen, 'La caution');
  pen.text(
    `${full(guarantor.person)}, ${set(guarantor.address)}.${facts.addressee === 'guarantor' ? ' Copie lui est signifiée par le présent exemplaire, conformément à l’article 24 de la loi de 1989.' : ''}`,
  );
};

const bail = (facts: ActFacts): string =>
  `Par contrat du ${longDate(facts.lease.signedOn)}, a été loué ${facts.lease.furnished ? 'en meublé ' : ''}le logement suivant : ${set(facts.dwelling)}.`;

const pay = (pen: Pen, facts: ActFacts): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  const { lease } = facts;
  heading(pen, 'La location');
  pen.text(bail(facts));
  pen.text(`Loyer : ${euros(lease.rentCents)} ; charges : ${euros(lease.chargesCents)} ; chaque mois.`);
  heading(pen, 'L’injonction');
  pen.text(
    `Commandement est donné au preneur d’acquitter sous ${delay} la somme de **${euros(facts.debtCents)}** (${amountInWords(facts.debtCents)}), loyers et accessoires arrêtés au ${longDate(facts.stoppedOn)}, hors frais d’acte.`,
  );
  account(pen, facts);
  heading(pen, 'Avertissement');
  pen.text(
    `Il dispose d’un délai de ${mentionedDelay(facts)}. S’il laisse passer ce délai sans payer ni solliciter de délais de paiement, une procédure judiciaire de résiliation de son bail et d’expulsion peut suivre. Le FSL (fonds de solidarité pour le logement), Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12, peut l’aider. Il peut demander à tout moment au juge un délai de grâce (art. 1343-5, code civil).`,
  );
  if (facts.quotesOldLaw)
    pen.text('Texte ancien : « … ne produit effet que deux mois après un commandement de payer … »', {
      style: 'italic',
    });
};

const summon = (pen: Pen, facts: ActFacts): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  heading(pen, 'Le rendez-vous de justice');
  pen.text(
    `**Le ${longDate(hearing.on)}, ${hearing.at.replace(':', ' h ')}, salle ${hearing.room}**, ${hearing.court}, Parvis du Tribunal de Paris, 75859 Paris cedex 17. Qui ne vient pas peut être jugé par défaut.`,
  );
  heading(pen, 'Les faits');
  pen.text(bail(facts));
  if (earlierOrder !== null)
    pen.text(
      `Vainement, commandement de régler ${euros(earlierOrder.debtCents)} fut signifié le ${longDate(earlierOrder.on)}.`,
    );
  heading(pen, 'Les demandes');
  pen.text(
    `Résiliation, expulsion, dépens, indemnité d’occupation, et paiement de **${euros(facts.debtCents)}** (${amountInWords(facts.debtCents)}), dette de loyers au ${longDate(facts.stoppedOn)}.`,
  );
  account(pen, facts);
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  heading(pen, 'Le titre');
  pen.text(
    `Jugement n° ${judgment.number}, ${judgment.court}, ${longDate(judgment.on)}, signifié le ${longDate(judgment.servedOn)}.`,
  );
  heading(pen, 'L’injonction');
  pen.text(
    `Commandement est donné au preneur de quitter sous deux mois le logement : ${set(facts.dwelling)}. Ensuite, expulsion. Délais et contestations : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal, 75859 Paris cedex 17.`,
  );
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'à personne (le destinataire, rencontré sur place)',
  a_domicile: 'à domicile, entre les mains de',
  a_etude: 'par dépôt à l’étude, le domicile étant certain et personne n’ayant reçu l’acte',
  pv_659: 'selon l’article 659, le destinataire étant demeuré introuvable',
};

const close = (pen: Pen, facts: ActFacts): void => {
  heading(pen, 'La signification');
  pen.text(
    `Faite le ${longDate(facts.servedOn)} à ${recipientsOf(facts)
      .map((each) => `${title(each)} ${each.lastName}`)
      .join(
        ' et ',
      )} ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}.`,
  );
  const names = { fee: 'émolument', travel: 'transport', sct: 'engagement', net: 'HT', vat: 'TVA', postage: 'timbre' };
  pen.text(
    `Coût de l’acte : ${facts.costs.map(({ label: key, cents }) => `${names[key]} ${amount(cents)}`).join(', ')} ; total TTC ${euros(facts.costCents)}.`,
  );
  pen.text(facts.officer, { align: 'right', style: 'italic' });
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

/** Two columns of text down the whole act, as a journal has them. */
export const doubleColumn: Layout = {
  id: 'double-column',
  heldOut: false,
  program: (random) => ({
    name: 'Adobe InDesign 18.5',
    version: '1.7',
    manner: random.pick(['word-with-blank', 'kerned'] as const),
    order: 'as-read',
  }),
  label,
  datesLines: false,
  contradictsDelays: true,
  printsRent: (facts) => facts.type === 'commandement_de_payer',
  draw: (facts, random) => {
    const pen = newPen(
      varyPaper(
        {
          width: A4.width / 2,
          margins: { left: 32, right: 32, top: 120, bottom: 60 },
          font: 'spectral',
          size: 9.8,
          leading: 1.3,
          after: 3,
          align: 'justify',
        },
        random,
        ['spectral', 'tinos', 'source'],
      ),
    );
    parties(pen, facts);
    const parts = { commandement_de_payer: pay, assignation: summon, commandement_de_quitter_les_lieux: leave };
    parts[facts.type](pen, facts);
    close(pen, facts);
    const { office } = facts;
    const columns = pen.pages((each, column) => {
      if (column % 2 === 0) return;
      const wide = 530;
      each.place(TITLES[facts.type], 32, 52, wide, { size: 20, align: 'center' });
      each.place(
        `${office.name}, ${office.title === 'commissaire' ? 'commissaire de justice' : 'huissier de justice'}, ${set(office.address)}, ${phoneText(office.phone)}`,
        32,
        72,
        wide,
        { size: 8.5, align: 'center' },
      );
      each.place(`Acte du ${longDate(facts.servedOn)} – ${facts.reference} – ${facts.lookAlike}`, 32, 86, wide, {
        size: 8.5,
        align: 'center',
      });
      each.add({ kind: 'rule', x1: 32, y1: 98, x2: 562, y2: 98, width: 1 });
    });
    const pages = sideBySide(
      columns.length % 2 === 0 ? columns : [...columns, { ...(columns[0] ?? { width: 0, height: 0 }), items: [] }],
      2,
    );
    return { pages, middle: pages.length };
  },
};
