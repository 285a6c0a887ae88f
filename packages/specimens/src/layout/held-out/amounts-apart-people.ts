import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { shortDate } from '../../words/french-date.ts';
import { phoneText } from '../../words/phone-text.ts';

type Tools = { readonly at: (each: Address) => string; readonly named: (each: Person) => string };

const about = (each: Person): string =>
  `${each.civility === 'M' ? 'né' : 'née'} le ${shortDate(each.bornOn, '.')}, ${each.bornAt}, ${each.nationality}, ${each.profession}`;

const owner = (pen: Pen, { landlord, lawyer }: ActFacts, { at, named }: Tools): void => {
  pen.text('Partie poursuivante', { style: 'italic', after: 1, keep: 30 });
  for (const each of landlord.persons) pen.text(`${named(each)}, ${about(each)}`, { indent: 18, after: 2 });
  if (landlord.kind === 'heirs') pen.text('ayants droit du bailleur décédé', { indent: 18, after: 2 });
  if (landlord.kind === 'indivision') pen.text('copropriétaires indivis', { indent: 18, after: 2 });
  if (landlord.form !== null)
    pen.text(
      `${landlord.name}, ${landlord.form}${landlord.kind === 'family_sci' ? ' (S.C.I. familiale)' : ''}, R.C.S. ${landlord.registration}`,
      { indent: 18, after: 2 },
    );
  pen.text(`à ${at(landlord.address)}`, { indent: 18, after: 2 });
  if (landlord.agent !== null)
    pen.text(`Bien géré par : ${landlord.agent.name}, ${at(landlord.agent.address)}`, { indent: 18, after: 2 });
  if (lawyer !== null)
    pen.text(`Conseil : ${lawyer.name}, ${at(lawyer.address)}, ${lawyer.box}`, { indent: 18, after: 2 });
};

const occupier = (pen: Pen, facts: ActFacts, { at, named }: Tools): void => {
  const { guarantor, phones } = facts;
  const isLeaving = facts.type === 'commandement_de_quitter_les_lieux';
  const isOther = facts.addressee === 'guarantor';
  pen.text(isOther ? 'Locataire (cautionné)' : isLeaving ? 'Partie expulsée' : 'Partie poursuivie', {
    style: 'italic',
    before: 4,
    after: 1,
    keep: 30,
  });
  for (const each of facts.tenants) pen.text(named(each), { indent: 18, after: 2 });
  pen.text(`à ${at(facts.elsewhere ?? facts.dwelling)}`, { indent: 18, after: 2 });
  if (phones.length > 0)
    pen.text(`Tél. ${phones.map((each) => phoneText(each)).join(' – ')}`, { indent: 18, after: 2 });
  if (guarantor === null) return;
  pen.text(isOther ? 'Caution, destinataire de cette copie' : 'Caution, également poursuivie', {
    style: 'italic',
    before: 4,
    after: 1,
  });
  pen.text(`${named(guarantor.person)}\n${at(guarantor.address)}`, { indent: 18, after: 2 });
};

/** Who sues and who is sued, each line under the side it belongs to. */
export const amountsApartPeople = (pen: Pen, facts: ActFacts, tools: Tools): void => {
  owner(pen, facts, tools);
  occupier(pen, facts, tools);
};
