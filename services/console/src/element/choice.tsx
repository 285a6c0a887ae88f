import { Select } from '@codegouvfr/react-dsfr/Select';

type Props<V extends string> = {
  readonly label: string;
  readonly value: V | '';
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** Label of the empty choice; none when left out. */
  readonly none?: string;
  readonly hint?: string;
  readonly name?: string;
  /** What is wrong with the choice made, a French sentence. */
  readonly error?: string | undefined;
  readonly onChange: (value: V | '') => void;
};

/** A native list of choices, the surest for keyboards and screen readers. */
export const Choice = <V extends string>({ label, value, options, none, hint, name, error, onChange }: Props<V>) => (
  <Select
    label={label}
    {...(hint && { hint })}
    state={error ? 'error' : 'default'}
    stateRelatedMessage={error}
    nativeSelectProps={{ value, ...(name && { name }), onChange: (event) => onChange(event.target.value as V | '') }}
  >
    {none !== undefined && <option value="">{none}</option>}
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </Select>
);

/** Options of a closed list of codes with their labels, in the order of the list. */
export const optionsOf = <V extends string>(codes: readonly V[], labelOf: (code: V) => string) =>
  codes.map((value) => ({ value, label: labelOf(value) }));
