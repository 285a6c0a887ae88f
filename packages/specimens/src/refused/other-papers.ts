import type { ActFacts, Address, Person } from '../facts/act-facts.ts';
import type { PageModel } from '../page/page-model.ts';
import { newPen, type Pen } from '../page/pen.ts';
import type { Random } from '../random/random.ts';
import { longDate, shortDate } from '../words/french-date.ts';
import { euros } from '../words/french-money.ts';
import { phoneText } from '../words/phone-text.ts';

const person = (each: Person | undefined): string =>
  each === undefined ? '' : `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.firstNames} ${each.lastName}`;
const place = (each: Address): string => `${each.street}, ${each.postalCode} ${each.city}`;

type Paper = (pen: Pen, facts: ActFacts) => void;

const head = (pen: Pen, { office, reference }: ActFacts): void => {
  pen.text(`${office.name}\n${place(office.address)}\n${phoneText(office.phone)}`, { after: 10 });
  pen.text(`Réf. ${reference}`, { size: 9, after: 14 });
};

const commercialLease: Paper = (pen, facts) => {
  head(pen, facts);
  pen.text(
    'COMMANDEMENT DE PAYER VISANT LA CLAUSE RÉSOLUTOIRE\n(bail commercial – article L. 145-41 du code de commerce)',
    { style: 'bold', align: 'center', after: 14 },
  );
  pen.text(
    `Le ${longDate(facts.servedOn)}, à la demande de ${facts.landlord.name}, il est fait commandement à la société COMPTOIR DU GRAIN, exploitant un fonds de commerce de restauration dans les locaux loués ${place(facts.dwelling)}, de payer dans le délai d’UN MOIS la somme de ${euros(facts.debtCents)}, loyers et charges du bail commercial.`,
  );
  pen.text(
    'À défaut de paiement dans le mois, le bailleur entend se prévaloir de la clause résolutoire du bail commercial, conformément à l’article L. 145-41 du code de commerce.',
  );
  pen.text(`Coût de l’acte : ${euros(facts.costCents)}.`);
};

const seizure: Paper = (pen, facts) => {
  head(pen, facts);
  pen.text('COMMANDEMENT DE PAYER AUX FINS DE SAISIE-VENTE', { style: 'bold', align: 'center', after: 14 });
  pen.text(
    `Le ${longDate(facts.servedOn)}, en vertu d’un titre exécutoire (jugement du ${shortDate(facts.lease.signedOn)}), il est fait commandement à ${person(facts.tenants[0])}, ${place(facts.dwelling)}, de payer ${euros(facts.debtCents)}, solde d’un crédit à la consommation.`,
  );
  pen.text(
    'Faute de paiement dans les HUIT JOURS, il pourra y être contraint par la saisie-vente de ses biens meubles (articles L. 221-1 et R. 221-1 du code des procédures civiles d’exécution).',
  );
};

const formalNotice: Paper = (pen, facts) => {
  pen.text(`${facts.landlord.agent?.name ?? facts.landlord.name}\n${place(facts.landlord.address)}`, { after: 20 });
  pen.text(`${person(facts.tenants[0])}\n${place(facts.dwelling)}`, { indent: 260, after: 20 });
  pen.text(`Lettre recommandée avec avis de réception\nParis, le ${longDate(facts.servedOn)}`, { after: 12 });
  pen.text('Objet : mise en demeure de payer', { style: 'bold' });
  pen.text(
    `Sauf erreur de notre part, vos loyers restent impayés à hauteur de ${euros(facts.debtCents)}. Nous vous mettons en demeure de régler cette somme sous huit jours. Sans règlement, nous remettrons le dossier à un commissaire de justice, qui vous délivrera un commandement de payer.`,
  );
  pen.text('Nous vous prions d’agréer nos salutations distinguées.\nLe service de gestion');
};

const judgment: Paper = (pen, facts) => {
  pen.text('RÉPUBLIQUE FRANÇAISE\nAU NOM DU PEUPLE FRANÇAIS', { align: 'center', style: 'bold', after: 8 });
  pen.text('TRIBUNAL JUDICIAIRE DE PARIS\nPôle civil de proximité', { align: 'center', after: 14 });
  pen.text(`JUGEMENT rendu le ${longDate(facts.servedOn)}\nN° RG ${facts.reference}`, { style: 'bold', after: 10 });
  pen.text(
    `DEMANDEUR : ${facts.landlord.name}, ${place(facts.landlord.address)}\nDÉFENDEUR : ${person(facts.tenants[0])}, ${place(facts.dwelling)}`,
  );
  pen.text('EXPOSÉ DU LITIGE', { style: 'bold', before: 8 });
  pen.text(
    'Le bailleur a fait assigner le locataire aux fins de résiliation du bail. À l’audience, le défendeur a comparu et sollicité des délais.',
  );
  pen.text('PAR CES MOTIFS', { style: 'bold', before: 8 });
  pen.text(
    `Le tribunal, statuant publiquement, par jugement contradictoire et en premier ressort, CONDAMNE le défendeur à payer ${euros(facts.debtCents)} ; l’AUTORISE à se libérer en vingt-quatre mensualités ; SUSPEND les effets de la clause résolutoire pendant ce délai ; DIT que chaque partie conserve ses dépens.`,
  );
  pen.text('Le greffier                                        Le juge', { before: 20 });
};

const letter: Paper = (pen, facts) => {
  pen.text(`${facts.office.name}\n${place(facts.office.address)}`, { after: 20 });
  pen.text(`Paris, le ${longDate(facts.servedOn)}`, { align: 'right', after: 14 });
  pen.text(`${person(facts.tenants[0])},`);
  pen.text(
    `Nous faisons suite à votre appel du ${shortDate(facts.stoppedOn)}. Votre proposition d’échéancier a été transmise au propriétaire, qui nous a fait part de son accord de principe. Vous voudrez bien nous adresser une copie de vos trois derniers bulletins de salaire.`,
  );
  pen.text(
    `Vous pouvez nous joindre au ${phoneText(facts.office.phone)} pour toute question. Nos bureaux sont fermés le vendredi après-midi.`,
  );
  pen.text('Veuillez recevoir l’expression de nos sentiments les meilleurs.');
};

/** Papers that come with acts and are none, by name. */
export const OTHER_PAPERS: Readonly<Record<string, Paper>> = {
  'commercial-lease': commercialLease,
  seizure,
  'formal-notice': formalNotice,
  judgment,
  letter,
};

/** Draws a paper that is no act of the procedure: an order for a commercial lease, a seizure, a formal notice, a judgment, a letter. */
export const drawOtherPaper = (
  facts: ActFacts,
  random: Random,
): { readonly name: string; readonly pages: readonly PageModel[] } => {
  const [name, paper] = random.pick(Object.entries(OTHER_PAPERS));
  const font = random.pick(['times', 'helvetica', 'lato', 'garamond'] as const);
  const pen = newPen({
    margins: { left: 70, right: 70, top: 70, bottom: 70 },
    font,
    size: 11,
    leading: 1.35,
    after: 8,
  });
  paper(pen, facts);
  return { name, pages: pen.pages() };
};
