import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';

type Tools = { readonly person: (each: Person) => string; readonly place: (each: Address) => string };

const head = (pen: Pen, text: string): void =>
  pen.text(text, { style: 'bold', size: 11, before: 6, after: 3, keep: 34 });

const owner = (pen: Pen, { landlord, lawyer }: ActFacts, { person, place }: Tools): void => {
  head(pen, 'Le bailleur');
  if (landlord.persons.length > 0) {
    for (const each of landlord.persons)
      pen.text(
        `${person(each)}, de nationalité ${each.nationality}, né(e) le ${longDate(each.bornOn)} à ${each.bornAt}, ${each.profession}`,
        { after: 2 },
      );
    if (landlord.kind === 'heirs') pen.text('en leur qualité d’héritiers du propriétaire décédé', { after: 2 });
    if (landlord.kind === 'indivision') pen.text('propriétaires en indivision', { after: 2 });
    pen.text(`Adresse : ${place(landlord.address)}`);
  } else {
    const family = landlord.kind === 'family_sci' ? ' (société familiale : parents et alliés jusqu’au 4e degré)' : '';
    pen.text(
      `${landlord.name}, ${landlord.form}${family}, RCS ${landlord.registration}, siège social : ${place(landlord.address)}, prise en la personne de son représentant légal.`,
    );
  }
  if (landlord.agent !== null)
    pen.text(
      `Le bien est géré par **${landlord.agent.name}**, ${place(landlord.agent.address)}, ${phoneText(landlord.agent.phone)}.`,
    );
  if (lawyer !== null)
    pen.text(`Conseil : ${lawyer.name}, avocat (vestiaire ${lawyer.box}), ${place(lawyer.address)}.`);
};

const occupant = (pen: Pen, facts: ActFacts, { person, place }: Tools): void => {
  head(pen, facts.tenants.length > 1 ? 'Les locataires' : 'Le locataire');
  for (const each of facts.tenants) pen.text(person(each), { style: 'bold', after: 2 });
  pen.text(`Adresse : ${place(facts.elsewhere ?? facts.dwelling)}`, { after: 2 });
  if (facts.phones.length > 0)
    pen.text(`Portable ou fixe du locataire : ${facts.phones.map((each) => phoneText(each)).join(', ')}`);
  if (facts.guarantor === null) return;
  head(pen, 'La caution');
  pen.text(`${person(facts.guarantor.person)}, ${place(facts.guarantor.address)}`);
  if (facts.addressee === 'guarantor') pen.text('Cet exemplaire est celui remis à la caution.', { style: 'italic' });
};

const rented = (pen: Pen, facts: ActFacts, { place }: Tools): void => {
  head(pen, 'Le logement et le bail');
  const { lease } = facts;
  pen.text(
    `Contrat ${lease.furnished ? 'de location meublée ' : ''}signé le ${longDate(lease.signedOn)} ; logement situé ${place(facts.dwelling)}.`,
  );
  pen.text(
    `Montant mensuel du loyer : ${euros(lease.rentCents)} ; des charges : ${euros(lease.chargesCents)} ; ensemble : ${euros(lease.rentCents + lease.chargesCents)}.`,
  );
};

const payment = (pen: Pen, facts: ActFacts): void => {
  const delay = facts.deadline?.unit === 'weeks' ? 'six semaines' : 'deux mois';
  head(pen, 'Ce qui vous est demandé');
  pen.text(
    `Par le présent acte, remis le ${longDate(facts.servedOn)}, je vous fais commandement de payer **${euros(facts.debtCents)}** au titre des loyers et charges (principal), dans un délai de **${delay}**. Le détail figure au relevé de compte annexé.`,
  );
  pen.text(`S’y ajoute le coût de l’acte : ${euros(facts.costCents)}.`);
  head(pen, 'Ce que dit la loi');
  pen.text(
    `Vous avez ${delay} pour payer. Si vous ne payez pas et ne demandez pas de délais, le bailleur pourra obtenir en justice la résiliation du bail, puis votre expulsion. Une aide financière peut être demandée au fonds de solidarité pour le logement, Ville de Paris, DSOL, TSA 40175, 75590 Paris cedex 12. La juridiction compétente peut, à tout moment, être saisie d’une demande de délai de grâce (article 1343-5 du code civil).`,
  );
  if (facts.quotesOldLaw)
    pen.text(
      'Extrait du contrat : « … la résiliation interviendra de plein droit deux mois après un commandement de payer resté infructueux … »',
      { size: 9, grey: 0.2 },
    );
};

const hearing = (pen: Pen, facts: ActFacts): void => {
  const { hearing: session, earlierOrder } = facts;
  if (session === null) return;
  head(pen, 'Convocation');
  pen.text(
    `Par acte du ${longDate(facts.servedOn)}, vous êtes appelé(e) à l’audience du **${longDate(session.on)} à ${session.at.replace(':', 'h')}** (${session.court}, salle ${session.room}, Parvis du Tribunal de Paris, 75859 Paris cedex 17). Votre absence n’empêcherait pas le juge de se prononcer.`,
  );
  head(pen, 'Ce que demande le bailleur');
  if (earlierOrder !== null)
    pen.text(
      `Il rappelle le commandement de payer du ${longDate(earlierOrder.on)}, qui portait sur ${euros(earlierOrder.debtCents)} et n’a pas été réglé dans le délai.`,
    );
  pen.text(
    `Il réclame **${euros(facts.debtCents)}** d’arriéré, compte arrêté au ${longDate(facts.stoppedOn)}, la fin du bail, votre départ et une indemnité d’occupation. Coût du présent acte : ${euros(facts.costCents)}.`,
  );
};

const leaving = (pen: Pen, facts: ActFacts, { place }: Tools): void => {
  const { judgment } = facts;
  if (judgment === null) return;
  head(pen, 'Ce qui vous est demandé');
  pen.text(
    `La décision rendue le ${longDate(judgment.on)} par le ${judgment.court} (n° ${judgment.number}), qui vous a été signifiée le ${longDate(judgment.servedOn)}, est exécutoire. Par le présent acte du ${longDate(facts.servedOn)}, vous devez quitter dans les **deux mois** le logement situé ${place(facts.dwelling)}. Ensuite, l’expulsion sera possible avec la force publique. Pour tout délai ou contestation : juge de l’exécution, tribunal judiciaire de Paris, Parvis du Tribunal de Paris, 75859 Paris cedex 17.`,
  );
};

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'Commandement de payer',
  assignation: 'Assignation devant le juge des contentieux de la protection',
  commandement_de_quitter_les_lieux: 'Commandement de quitter les lieux',
};

/** The act of the office that sends a cover sheet: short sections under plain headings. */
export const coverSheetBody = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  pen.text(TITLES[facts.type], { style: 'bold', size: 18, after: 4 });
  pen.text(`Acte du ${longDate(facts.servedOn)}, par ${facts.officer}`, { grey: 0.25, after: 8 });
  owner(pen, facts, tools);
  occupant(pen, facts, tools);
  if (facts.type !== 'commandement_de_quitter_les_lieux') rented(pen, facts, tools);
  const parts = { commandement_de_payer: payment, assignation: hearing, commandement_de_quitter_les_lieux: leaving };
  parts[facts.type](pen, facts, tools);
};
