import { Input } from '@codegouvfr/react-dsfr/Input';
import { Choice, optionsOf } from '../element/choice.tsx';
import { SECTOR } from '../label/act.ts';
import { ARRONDISSEMENTS, FUNNEL_SECTORS, type FunnelQuery, GRAINS } from './funnel-query.ts';

type Props = {
  readonly query: FunnelQuery;
  readonly thisYear: number;
  readonly onChange: (change: Readonly<Record<string, string | null>>) => void;
};

const GRAIN = { year: 'Par année', quarter: 'Par trimestre', month: 'Par mois' } as const;
const FIRST_YEAR = 2015;

const arrondissement = (postalCode: string): string => {
  const number = Number(postalCode) - 75_000;
  return `${number}${number === 1 ? 'er' : 'e'} arrondissement`;
};

/** What the figures are of: years, grain, sector, arrondissement, and the day they were known on. */
export const FunnelFilters = ({ query, thisYear, onChange }: Props) => {
  const oldest = Math.min(FIRST_YEAR, Number(query.from), Number(query.to));
  const newest = Math.max(thisYear, Number(query.from), Number(query.to));
  const years = Array.from({ length: newest - oldest + 1 }, (_, index) => String(oldest + index));
  return (
    <search aria-label="Choisir les chiffres" className="amont-filters">
      <Choice
        label="De l’année"
        value={query.from}
        options={optionsOf(years, (year) => year)}
        onChange={(de) => onChange({ de })}
      />
      <Choice
        label="À l’année"
        value={query.to}
        options={optionsOf(years, (year) => year)}
        onChange={(a) => onChange({ a })}
      />
      <Choice
        label="Période"
        value={query.by}
        options={optionsOf(GRAINS, (grain) => GRAIN[grain])}
        onChange={(par) => onChange({ par })}
      />
      <Choice
        label="Secteur"
        value={query.sector}
        options={optionsOf(FUNNEL_SECTORS, (code) => SECTOR[code])}
        onChange={(secteur) => onChange({ secteur })}
      />
      <Choice
        label="Arrondissement"
        none="Tout Paris"
        value={query.postalCode}
        options={optionsOf(ARRONDISSEMENTS, arrondissement)}
        onChange={(code) => onChange({ arrondissement: code })}
      />
      <Choice
        label="Usage"
        hint="Publication&nbsp;: rien sur moins de cinq ménages"
        value={query.published ? 'oui' : 'non'}
        options={[
          { value: 'non', label: 'Travail' },
          { value: 'oui', label: 'Publication' },
        ]}
        onChange={(choice) => onChange({ publication: choice === 'oui' ? choice : null })}
      />
      <Input
        label="Chiffres connus au"
        hintText="Vide&nbsp;: aujourd’hui"
        nativeInputProps={{
          type: 'date',
          value: query.asOf,
          onChange: (event) => onChange({ au: event.target.value }),
        }}
      />
    </search>
  );
};
