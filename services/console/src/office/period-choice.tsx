import { Input } from '@codegouvfr/react-dsfr/Input';
import { Choice } from '../element/choice.tsx';
import { formatPeriod } from '../format/period.ts';
import { type ReportPeriod, recentPeriods } from './report-period.ts';

type Props = {
  readonly label?: string;
  readonly today: string;
  readonly value: ReportPeriod;
  readonly onChange: (period: ReportPeriod) => void;
};

const FREE = 'libre';

/** Which days a report is of: a month, a quarter, or any two days. */
export const PeriodChoice = ({ label: title = 'Période du rapport', today, value, onChange }: Props) => {
  const periods = recentPeriods(today);
  const chosen = periods.find(({ from, to }) => from === value.from && to === value.to);
  return (
    <search aria-label="Choisir la période" className="amont-filters">
      <Choice
        label={title}
        value={chosen?.label ?? FREE}
        options={[
          ...periods.map(({ label }) => ({ value: label, label: formatPeriod(label) })),
          { value: FREE, label: 'Dates libres' },
        ]}
        onChange={(label) => {
          const period = periods.find((one) => one.label === label);
          if (period) onChange({ from: period.from, to: period.to });
        }}
      />
      {(['from', 'to'] as const).map((end) => (
        <Input
          key={end}
          label={end === 'from' ? 'Du' : 'Au'}
          nativeInputProps={{
            type: 'date',
            value: value[end],
            max: today,
            onChange: (event) => event.target.value && onChange({ ...value, [end]: event.target.value }),
          }}
        />
      ))}
    </search>
  );
};
