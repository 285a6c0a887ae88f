import { Input } from '@codegouvfr/react-dsfr/Input';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly values: readonly string[];
  readonly rows?: number;
  readonly error?: string | undefined;
  readonly onChange: (values: string[]) => void;
};

/** A list typed one value a line. */
export const LineList = ({ label, hint, values, rows = 2, error, onChange }: Props) => (
  <Input
    textArea
    label={label}
    {...(hint && { hintText: hint })}
    state={error ? 'error' : 'default'}
    stateRelatedMessage={error}
    nativeTextAreaProps={{
      rows: Math.max(rows, values.length),
      value: values.join('\n'),
      onChange: (event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n')),
    }}
  />
);
