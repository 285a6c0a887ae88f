import type { ActFacts, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { shortDate } from '../../words/french-date.ts';
import { phoneText } from '../../words/phone-text.ts';
import { recipientsOf } from '../recipients.ts';
import type { FormTools } from './ticked-form-frames.ts';

/** The civility is ticked; the name, then the given names, each after its word. */
const identity = (pen: Pen, each: Person, { tick }: Pick<FormTools, 'tick'>): void => {
  tick(each.civility === 'M', 'M.');
  tick(each.civility === 'MME', 'Mme');
  pen.text(`Nom : **${each.lastName}**\u00a0\u00a0\u00a0\u00a0\u00a0 Prénom(s) : **${each.firstNames}**`, { after: 2 });
  pen.text(
    `${each.maidenName === null ? '' : `Nom de naissance : ${each.maidenName}\u00a0\u00a0\u00a0\u00a0\u00a0 `}Naissance : ${shortDate(each.bornOn)}, ${each.bornAt}`,
    { after: 3 },
  );
};

const claimant = (pen: Pen, facts: ActFacts, tools: FormTools): void => {
  const { landlord, lawyer } = facts;
  const isPerson = landlord.form === null;
  tools.tick(isPerson, 'personne physique');
  tools.tick(!isPerson, 'personne morale');
  for (const each of landlord.persons)
    pen.text(`${tools.named(each)} (${each.nationality}, ${each.profession})`, { after: 2 });
  if (landlord.kind === 'heirs' || landlord.kind === 'indivision')
    pen.text(landlord.kind === 'heirs' ? 'en qualité de : héritiers' : 'en qualité de : propriétaires en indivision', {
      after: 2,
    });
  if (!isPerson)
    pen.text(
      `Dénomination : **${landlord.name}**\nForme : ${landlord.form}${landlord.kind === 'family_sci' ? ' familiale' : ''}\u00a0\u00a0\u00a0\u00a0\u00a0 RCS : ${landlord.registration}`,
      { after: 2 },
    );
  pen.text(`Adresse : ${tools.at(landlord.address)}`, { after: 3 });
  tools.tick(landlord.agent !== null, 'agissant par un mandataire');
  if (landlord.agent !== null)
    pen.text(`Mandataire : **${landlord.agent.name}**, ${tools.at(landlord.agent.address)}`, { after: 3 });
  if (lawyer !== null)
    pen.text(`Avocat : ${lawyer.name}, ${tools.at(lawyer.address)}, toque ${lawyer.box}`, { after: 3 });
};

const addressee = (pen: Pen, facts: ActFacts, tools: FormTools): void => {
  const { guarantor } = facts;
  for (const each of recipientsOf(facts)) {
    const isGuarantor = guarantor?.person === each;
    tools.tick(!isGuarantor, 'locataire');
    tools.tick(
      isGuarantor,
      isGuarantor ? `caution de : ${facts.tenants.map(tools.named).join(' ; ')}` : 'caution du locataire',
    );
    identity(pen, each, tools);
    pen.text(`Adresse : ${tools.at(isGuarantor ? guarantor.address : (facts.elsewhere ?? facts.dwelling))}`, {
      after: 7,
    });
  }
  if (facts.phones.length > 0)
    pen.text(`Tél. du locataire (facultatif) : ${facts.phones.map((each) => phoneText(each, '.')).join('  ')}`);
};

/** The two frames for people: who acts, and whom the act is for, each quality ticked. */
export const tickedFormPeople = (pen: Pen, facts: ActFacts, tools: FormTools): void => {
  tools.frame('Le poursuivant', () => claimant(pen, facts, tools), 90);
  tools.frame('La personne que l’acte vise', () => addressee(pen, facts, tools), 110);
};
