import type { ActFacts, Person } from '../../facts/act-facts.ts';
import { longDate } from '../../words/french-date.ts';
import { euros } from '../../words/french-money.ts';
import { recipientsOf } from '../recipients.ts';

const short = (each: Person): string => `${each.civility === 'M' ? 'Monsieur' : 'Madame'} ${each.lastName}`;

const MODES: Readonly<Record<ActFacts['service'], string>> = {
  a_personne: 'Mode : à personne. Le destinataire a pris la copie.',
  a_domicile: 'Mode : à domicile, la copie sous enveloppe ayant été confiée à',
  a_etude: 'Mode : à l’étude, faute de personne pour prendre la copie à une adresse confirmée par le facteur.',
  pv_659: 'Mode : procès-verbal de l’article 659, toutes recherches étant restées infructueuses.',
};

/** The last articles: how the act was served, and what it costs. */
export const serviceSections = (
  facts: ActFacts,
): readonly { readonly title: string; readonly points: readonly string[] }[] => {
  const names = {
    fee: 'émolument',
    travel: 'indemnité de déplacement',
    sct: 'droit d’engagement des poursuites',
    net: 'montant hors taxes',
    vat: 'TVA',
    postage: 'port',
  };
  return [
    {
      title: 'SIGNIFICATION',
      points: [
        `Effectuée le ${longDate(facts.servedOn)} à l’égard de ${recipientsOf(facts).map(short).join(', ')}.`,
        `${MODES[facts.service]}${facts.taker === null ? '' : ` ${facts.taker.name} (${facts.taker.quality}).`}`,
      ],
    },
    {
      title: 'COÛT DU PRÉSENT ACTE',
      points: [
        `${facts.costs.map(({ label: key, cents }) => `${names[key]} ${euros(cents)}`).join(' ; ')}.`,
        `Total toutes taxes comprises : ${euros(facts.costCents)}.`,
      ],
    },
  ];
};
