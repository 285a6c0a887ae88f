import type { ActFacts, Person } from '../../facts/act-facts.ts';
import type { Pen } from '../../page/pen.ts';
import { tinyDate } from '../../words/french-date.ts';
import { amount } from '../../words/french-money.ts';
import { phoneText } from '../../words/phone-text.ts';
import { recipientsOf } from '../recipients.ts';

const COSTS = {
  fee: 'A. 444-10',
  travel: 'A. 444-48',
  sct: 'A. 444-15',
  net: 'Total HT',
  vat: 'TVA',
  postage: 'Lettre',
};

const costs = (pen: Pen, { costs: lines, costCents }: ActFacts): void =>
  pen.box(
    () => {
      pen.text('COUT DE L’ACTE', { style: 'bold', size: 8, after: 2 });
      for (const each of lines) pen.text(`${COSTS[each.label]} : ${amount(each.cents)}`, { size: 8, after: 0 });
      pen.text(`Total TTC : ${amount(costCents)}`, { size: 8, style: 'bold', after: 0 });
    },
    { pad: 5, height: 40 },
  );

const office = (pen: Pen, { office: of, reference, lookAlike }: ActFacts): void => {
  pen.text(of.name, { style: 'bold', size: 11.5, after: 1, align: 'left' });
  pen.text(of.officers.join('\n'), { size: 9, after: 2 });
  pen.text(
    `${of.title === 'commissaire' ? 'Commissaires' : 'Huissiers'} de Justice associés\n${of.address.street}\n${of.address.postalCode} ${of.address.city}\nTéléphone ${phoneText(of.phone)}\nCourriel ${of.email}\nIBAN ${of.iban}`,
    { size: 8.4, after: 4, align: 'left' },
  );
  pen.text(`N/Réf ${reference}\nV/Réf ${lookAlike}`, { size: 8.4 });
};

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'parlant à sa personne, ainsi déclaré',
  a_domicile: 'à son domicile, copie remise à',
  a_etude: 'par dépôt en l’étude, la remise s’étant avérée impossible et le domicile ayant été vérifié',
  pv_659: 'suivant procès-verbal de l’article 659, sans domicile ni résidence connus',
};

const served = (pen: Pen, facts: ActFacts, named: (each: Person) => string): void =>
  pen.box(
    () => {
      pen.text('Signification', { style: 'bold', size: 9, after: 2 });
      pen.text(
        `Acte signifié le ${tinyDate(facts.servedOn)} à ${recipientsOf(facts).map(named).join(', ')}, ${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name}, ${facts.taker.quality}`}.`,
        { size: 9, after: 0 },
      );
    },
    { pad: 5, height: 50 },
  );

/** The head of the first page: the office at the left; what the act costs and how it was served in frames at the right. */
export const costCornerHead = (pen: Pen, facts: ActFacts, named: (each: Person) => string): void => {
  pen.columns([
    { x: 54, width: 215, draw: () => office(pen, facts) },
    { x: 300, width: 242, draw: () => served(pen, facts, named) },
  ]);
  pen.columns([{ x: 54, width: 150, draw: () => costs(pen, facts) }]);
  pen.gap(12);
};
