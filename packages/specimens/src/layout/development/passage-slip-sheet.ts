import type { ActFacts, Address, Person } from '../../facts/act-facts.ts';
import { addDays, workingDay } from '../../facts/day.ts';
import type { Pen } from '../../page/pen.ts';
import { longDate } from '../../words/french-date.ts';
import { phoneText } from '../../words/phone-text.ts';
import { recipientsOf } from '../recipients.ts';

type Tools = {
  readonly named: (each: Person) => string;
  readonly at: (each: Address) => string;
  readonly title: string;
};

/** The slip left at the door, and under it the letter of the next working day that article 658 asks for. */
export const passageSlipSheet = (pen: Pen, facts: ActFacts, { named, at, title }: Tools): void => {
  const { office } = facts;
  const names = recipientsOf(facts).map(named).join(' ; ');
  const isKept = facts.service === 'a_etude';
  pen.text('AVIS DE PASSAGE', { style: 'bold', size: 18, align: 'center', after: 14 });
  pen.text(`${office.name}\n${at(office.address)}\n${phoneText(office.phone, '')} – ${office.email}`, {
    align: 'center',
    after: 16,
  });
  pen.text(`À l’attention de : ${names}`, { style: 'bold' });
  pen.text(
    `Nous nous sommes présentés à votre adresse le ${longDate(facts.servedOn)} pour vous remettre un acte : ${title.toLowerCase()}. Vous étiez absent(e).`,
  );
  pen.text(
    isKept
      ? 'L’acte vous attend dans nos locaux. Vous pouvez venir le chercher, muni(e) du présent avis et d’une pièce d’identité, pendant trois mois ; au-delà nous n’en répondons plus.'
      : 'L’acte a été confié, sous enveloppe fermée, à une personne qui se trouvait chez vous et s’est engagée à vous le donner.',
  );
  pen.text('Accueil : du lundi au jeudi, 9 h - 17 h 30 ; le vendredi, 9 h - 12 h.', { after: 20 });
  pen.rule({ after: 16 });
  pen.text('LETTRE (article 658 du code de procédure civile)', { style: 'bold', align: 'center', after: 12 });
  pen.text(`Le ${longDate(workingDay(addDays(facts.servedOn, 1)))}`, { align: 'right', after: 12 });
  pen.text(
    `Par la présente, nous portons à votre connaissance qu’un acte vous concernant a fait l’objet d’une signification, ${isKept ? 'la copie étant à votre disposition chez nous' : 'la copie se trouvant à votre domicile'}. Une copie de cet acte est jointe.`,
  );
  pen.text('Un mandataire de votre choix peut se présenter à votre place.');
  pen.text(facts.officer, { align: 'right', before: 14 });
};
