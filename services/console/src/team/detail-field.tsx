import type { DetailForm } from '@amont/domain/follow-up/detail-form';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { Choice } from '../element/choice.tsx';
import { capital } from '../format/capital.ts';

type Value = string | readonly string[];
type Props = {
  readonly name: string;
  readonly form: DetailForm;
  readonly needed: boolean;
  readonly value: Value | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: Value) => void;
};

const optionsOf = ({ options }: DetailForm) =>
  Object.entries(options).map(([value, label]) => ({ value, label: capital(label) }));

const Several = ({ name, form, value, error, onChange }: Props) => {
  const chosen = Array.isArray(value) ? value : [];
  return (
    <Checkbox
      legend={form.label}
      state={error ? 'error' : 'default'}
      stateRelatedMessage={error}
      options={optionsOf(form).map((option) => ({
        label: option.label,
        nativeInputProps: {
          name,
          value: option.value,
          checked: chosen.includes(option.value),
          onChange: ({ target }) =>
            onChange(target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value)),
        },
      }))}
    />
  );
};

/** One detail of an entry: an amount, a choice, or several. */
export const DetailField = (props: Props) => {
  const { name, form, needed, value, error, onChange } = props;
  if (form.kind === 'choices') return <Several {...props} />;
  const label = needed ? `${form.label} (obligatoire)` : form.label;
  if (form.kind === 'choice')
    return (
      <Choice
        label={label}
        name={name}
        value={typeof value === 'string' ? value : ''}
        {...(name === 'moment' ? {} : { none: 'Non demandé' })}
        options={optionsOf(form)}
        error={error}
        onChange={onChange}
      />
    );
  return (
    <Input
      label={label}
      hintText="En euros. Vide&nbsp;: inconnu."
      state={error ? 'error' : 'default'}
      stateRelatedMessage={error}
      nativeInputProps={{
        name,
        inputMode: 'decimal',
        autoComplete: 'off',
        value: typeof value === 'string' ? value : '',
        onChange: ({ target }) => onChange(target.value),
      }}
    />
  );
};
