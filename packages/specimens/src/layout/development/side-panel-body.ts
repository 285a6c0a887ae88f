import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate, shortDate, weekdayDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import { recipientsOf } from '../recipients.ts';

type Tools = { readonly person: (each: Person) => string; readonly account: () => void };

const at = (each: Address): string =>
  `${each.street}${each.complement === null ? '' : `, ${each.complement}`}, ${each.postalCode} ${each.city}`;

const claimant = (pen: Pen, { landlord, lawyer }: ActFacts, { person }: Tools): void => {
  pen.text('À LA DEMANDE DE :', { style: 'bold', after: 2, keep: 30 });
  for (const each of landlord.persons)
    pen.text(
      `${person(each)}${each.maidenName === null ? '' : `, née ${each.maidenName}`}, ${each.civility === 'M' ? 'né' : 'née'} le ${shortDate(each.bornOn)} à ${each.bornAt}, de nationalité ${each.nationality}, ${each.profession}`,
      { after: 1 },
    );
  if (landlord.kind === 'heirs') pen.text('ès qualités d’héritiers', { after: 1 });
  if (landlord.kind === 'indivision') pen.text('ès qualités de propriétaires indivis', { after: 1 });
  if (landlord.form !== null)
    pen.text(
      `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}, immatriculée sous le numéro ${landlord.registration} RCS, agissant par son représentant légal domicilié de droit au siège`,
      { after: 1 },
    );
  pen.text(`${landlord.form === null ? 'Demeurant' : 'Siège social :'} ${at(landlord.address)}`);
  if (landlord.agent !== null)
    pen.text(`Ayant pour administrateur de biens ${landlord.agent.name}, ${at(landlord.agent.address)}, mandataire`);
  pen.text(
    lawyer === null
      ? 'Pour qui domicile est élu en l’étude.'
      : `Pour qui domicile est élu au cabinet de ${lawyer.name}, avocat, ${at(lawyer.address)}, toque ${lawyer.box}.`,
  );
};

const debtor = (pen: Pen, facts: ActFacts, { person }: Tools): void => {
  pen.text('SIGNIFIÉ À :', { style: 'bold', after: 2, keep: 30 });
  const { guarantor } = facts;
  if (facts.addressee === 'guarantor' && guarantor !== null) {
    pen.text(
      `${person(guarantor.person)}\n${at(guarantor.address)}\nen sa qualité de caution de : ${facts.tenants.map(person).join(', ')}`,
    );
  } else {
    for (const each of facts.tenants)
      pen.text(`${person(each)}${each.maidenName === null ? '' : ` née ${each.maidenName}`}`, {
        style: 'bold',
        after: 1,
      });
    pen.text(at(facts.elsewhere ?? facts.dwelling));
    if (facts.addressee === 'both' && guarantor !== null)
      pen.text(`et à ${person(guarantor.person)}, caution, ${at(guarantor.address)}`);
  }
  if (facts.phones.length > 0)
    pen.text(`(tél. du locataire : ${facts.phones.map((each) => phoneText(each)).join(', ')})`);
};

const order = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'SIX SEMAINES' : 'DEUX MOIS';
  const { lease } = facts;
  pen.text(
    `Agissant en vertu du bail ${lease.furnished ? 'meublé ' : ''}du ${longDate(lease.signedOn)} relatif aux locaux situés ${at(facts.dwelling)}, au loyer mensuel de ${euros(lease.rentCents)} et aux charges mensuelles de ${euros(lease.chargesCents)},`,
  );
  pen.text(
    `JE VOUS FAIS COMMANDEMENT d’avoir, sous **${delay}**, à payer les causes du présent, savoir au ${longDate(facts.stoppedOn)} :`,
  );
  tools.account();
  pen.text('sous réserve des termes à venir et des frais.');
  pen.text(
    `VOUS DISPOSEZ DE ${delay}. Si dans ce délai vous n’avez ni payé ni sollicité des délais de paiement, une procédure judiciaire de résiliation de votre bail et d’expulsion peut être engagée à votre encontre. Le Fonds de Solidarité pour le Logement (Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12) peut être sollicité. Le juge compétent peut l’être aussi, à tout moment, aux fins d’un délai de grâce (C. civ., 1343-5).`,
  );
  if (facts.quotesOldLaw)
    pen.text('Clause résolutoire du bail : « ... deux mois après commandement infructueux ... »', { style: 'italic' });
};

const summons = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  const { hearing, earlierOrder } = facts;
  if (hearing === null) return;
  pen.text(
    `VOUS ÊTES CITÉ(E) À COMPARAÎTRE ${weekdayDate(hearing.on)} à ${hearing.at.replace(':', 'H')}, ${hearing.court}, salle ${hearing.room}, Parvis du Tribunal de Paris, 75859 Paris cedex 17.`,
    { style: 'bold' },
  );
  pen.text(
    'Très important : faute de vous présenter ou de vous faire représenter, vous vous exposez à être jugé sur les seuls dires de la partie demanderesse.',
  );
  pen.text(`Bail : ${longDate(facts.lease.signedOn)}. Locaux : ${at(facts.dwelling)}.`);
  if (earlierOrder !== null)
    pen.text(
      `Un commandement du ${longDate(earlierOrder.on)}, pour ${euros(earlierOrder.debtCents)}, n’a pas eu d’effet dans le délai.`,
    );
  pen.text(
    `Voir condamner au paiement de **${euros(facts.debtCents)}** (principal, ${longDate(facts.stoppedOn)}), voir constater la résiliation, voir ordonner l’expulsion, voir fixer une indemnité d’occupation.`,
  );
  tools.account();
};

const leave = (pen: Pen, facts: ActFacts): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  pen.text(
    `En vertu de la décision exécutoire du ${judgment.court}, ${longDate(judgment.on)}, RG ${judgment.number}, déjà signifiée le ${longDate(judgment.servedOn)},`,
  );
  pen.text(
    `JE VOUS FAIS COMMANDEMENT d’avoir à quitter, sous DEUX MOIS, les locaux situés ${at(facts.dwelling)}. À partir de ce terme il pourra être procédé à l’expulsion. Juge de l’exécution compétent : tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.`,
  );
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'À personne : remise directe.',
  a_domicile: 'À domicile : remise à une personne présente.',
  a_etude: 'À étude : domicile vérifié (interphone), copie conservée à l’étude, avis de passage.',
  pv_659: 'Article 659 : procès-verbal de recherches infructueuses, lettre recommandée envoyée.',
};

/** The act at the right of the panel, with how it was served at its end. */
export const sidePanelBody = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  claimant(pen, facts, tools);
  debtor(pen, facts, tools);
  const parts = { commandement_de_payer: order, assignation: summons, commandement_de_quitter_les_lieux: leave };
  parts[facts.type](pen, facts, tools);
  pen.need(90);
  pen.rule({ after: 4 });
  pen.text('MODALITÉ DE SIGNIFICATION', { style: 'bold', after: 2 });
  pen.text(
    `${recipientsOf(facts).map(tools.person).join(' ; ')}. ${MODES[facts.service]}${facts.taker === null ? '' : ` Reçu par ${facts.taker.name}, ${facts.taker.quality}.`} Le ${longDate(facts.servedOn)}. ${facts.officer}.`,
  );
};
