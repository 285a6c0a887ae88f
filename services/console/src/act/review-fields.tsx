import { Input } from '@codegouvfr/react-dsfr/Input';
import { Choice } from '../element/choice.tsx';
import type { DraftErrors } from './draft-errors.ts';
import type { ReviewDraft } from './review-draft.ts';
import type { ReviewField } from './review-field.ts';
import { TenantFields } from './tenant-fields.tsx';

type Props = {
  readonly fields: readonly ReviewField[];
  readonly draft: ReviewDraft;
  readonly errors: DraftErrors;
  readonly onChange: (change: Partial<ReviewDraft>) => void;
};

const Field = ({
  field,
  draft,
  errors,
  onChange,
}: Omit<Props, 'fields'> & { readonly field: Exclude<ReviewField, { kind: 'tenants' }> }) => {
  const { name, label } = field;
  if (field.kind === 'choice')
    return (
      <Choice
        label={label}
        name={name}
        value={draft[name] as string}
        options={field.options}
        error={errors[name]}
        {...(field.none && { none: field.none })}
        onChange={(value) => onChange({ [name]: value })}
      />
    );
  return (
    <Input
      label={label}
      {...(field.hint && { hintText: field.hint })}
      state={errors[name] ? 'error' : 'default'}
      stateRelatedMessage={errors[name]}
      nativeInputProps={{
        name,
        type: field.kind === 'decimal' ? 'text' : field.kind,
        value: draft[name] as string,
        autoComplete: 'off',
        onChange: (event) => onChange({ [name]: event.target.value }),
        ...(field.kind === 'decimal' && { inputMode: 'decimal' as const }),
      }}
    />
  );
};

/** Some fields of the reading, as read, ready to be corrected. */
export const ReviewFields = ({ fields, draft, errors, onChange }: Props) => {
  const single = fields.filter((field) => field.kind !== 'tenants');
  return (
    <>
      {single.length > 0 && (
        <div className="amont-form">
          {single.map((field) => (
            <Field key={field.name} field={field} draft={draft} errors={errors} onChange={onChange} />
          ))}
        </div>
      )}
      {fields.some(({ kind }) => kind === 'tenants') && (
        <TenantFields tenants={draft.tenants} onChange={(tenants) => onChange({ tenants })} />
      )}
    </>
  );
};
