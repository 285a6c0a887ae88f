import type { ActFacts, Address } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { dayInWords, monthOf, yearInWords } from '../../words/french-date.ts';
import { phoneText } from '../../words/phone-text.ts';

const TITLES: Readonly<Record<ActFacts['type'], string>> = {
  commandement_de_payer: 'COMMANDEMENT DE PAYER LES LOYERS\nVISANT LA CLAUSE RÉSOLUTOIRE\n(BAIL D’HABITATION)',
  assignation: 'ASSIGNATION\nDEVANT LE JUGE DES CONTENTIEUX DE LA PROTECTION',
  commandement_de_quitter_les_lieux: 'COMMANDEMENT DE QUITTER LES LIEUX\n(ARTICLE L. 411-1 DU C.P.C.E.)',
};

const letterhead = (pen: Pen, facts: ActFacts, at: (each: Address) => string): void => {
  const { office } = facts;
  const isNew = office.title === 'commissaire';
  const isAlone = office.officers.length === 1;
  pen.columns([
    {
      x: 56,
      width: 200,
      draw: () => {
        pen.text(`ACTE DE ${isNew ? 'COMMISSAIRE' : 'HUISSIER'} DE JUSTICE`, { size: 8.5, style: 'bold', after: 10 });
        pen.text(`MD : ${facts.lookAlike}\nV/Réf. : gestion locative\nN/Réf. : ${facts.reference}`, { size: 8.5 });
      },
    },
    {
      x: 300,
      width: 239,
      draw: () => {
        pen.text(office.name, { align: 'right', style: 'bold', size: 12.5, after: 1 });
        pen.text(office.officers.join(' – '), { align: 'right', style: 'italic', size: 9, after: 1 });
        pen.text(`${isNew ? 'Commissaire' : 'Huissier'}${isAlone ? '' : 's'} de justice${isAlone ? '' : ' associés'}`, {
          align: 'right',
          size: 9,
          after: 1,
        });
        pen.text(
          `${at(office.address)}\nStandard ${phoneText(office.phone, '.')}${office.fax === null ? '' : ` – Fax ${phoneText(office.fax, '.')}`}\n${office.email}`,
          { align: 'right', size: 8.5, after: 8 },
        );
      },
    },
  ]);
  pen.gap(8);
};

const title = (pen: Pen, facts: ActFacts): void => {
  pen.rule({ width: 1.6, after: 3 });
  pen.rule({ width: 0.5, after: 6 });
  pen.text(TITLES[facts.type], { align: 'center', style: 'bold', size: 13, after: 6 });
  pen.rule({ width: 0.5, after: 3 });
  pen.rule({ width: 1.6, after: 12 });
  const day = facts.servedOn;
  pen.text(`L’AN ${yearInWords(day).toUpperCase()}, ET LE`, { align: 'center', after: 1 });
  pen.text(`${dayInWords(day)} ${monthOf(day)}`.toUpperCase(), { align: 'center', style: 'bold', after: 12 });
};

/** The office at the top right, its references at the left, the title between double rules and the day in letters. */
export const servedAndDeclaredHead = (pen: Pen, facts: ActFacts, at: (each: Address) => string): void => {
  letterhead(pen, facts, at);
  title(pen, facts);
};
