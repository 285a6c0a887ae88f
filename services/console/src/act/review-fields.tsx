import { ACT_TYPES, type ActType, sector as sectorSchema } from '@amont/domain/act/act-type';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { Select } from '@codegouvfr/react-dsfr/Select';
import { Choice, optionsOf } from '../element/choice.tsx';
import { ACT_TYPE, ADDRESSEE, FIELD, SECTOR } from '../label/act.ts';
import type { DraftErrors, ReviewDraft } from './review-draft.ts';
import { TenantFields } from './tenant-fields.tsx';

type Props = {
  readonly draft: ReviewDraft;
  readonly errors: DraftErrors;
  readonly onChange: (change: Partial<ReviewDraft>) => void;
};

type TextName = 'servedOn' | 'street' | 'complement' | 'postalCode' | 'city' | 'debt' | 'hearingOn';
type TextProps = Props & {
  readonly name: TextName;
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly hint?: string;
  readonly numeric?: boolean;
};

const Text = ({ draft, errors, onChange, name, label, type = 'text', hint, numeric }: TextProps) => (
  <Input
    label={label}
    {...(hint && { hintText: hint })}
    state={errors[name] ? 'error' : 'default'}
    stateRelatedMessage={errors[name]}
    nativeInputProps={{
      name,
      type,
      value: draft[name],
      onChange: (event) => onChange({ [name]: event.target.value }),
      ...(numeric && { inputMode: 'decimal' as const }),
    }}
  />
);

const TypeChoice = ({ draft, errors, onChange }: Props) => (
  <Select
    label={FIELD.type}
    state={errors.type ? 'error' : 'default'}
    stateRelatedMessage={errors.type}
    nativeSelectProps={{
      name: 'type',
      value: draft.type,
      onChange: (event) => onChange({ type: event.target.value as ActType | '' }),
    }}
  >
    <option value="">Choisir</option>
    {ACT_TYPES.map((type) => (
      <option key={type} value={type}>
        {ACT_TYPE[type]}
      </option>
    ))}
  </Select>
);

/** The fields that outreach and the figures depend on, as read, ready to be corrected. */
export const ReviewFields = (props: Props) => {
  const { draft, onChange } = props;
  return (
    <>
      <div className="amont-form">
        <TypeChoice {...props} />
        <Text {...props} name="servedOn" label="Date de signification" type="date" />
        <Choice
          label="Destinataire de l’acte"
          value={draft.addressee}
          options={optionsOf(['tenant', 'guarantor'] as const, (code) => ADDRESSEE[code])}
          onChange={(addressee) => addressee && onChange({ addressee })}
        />
        <Choice
          label="Secteur du bailleur"
          value={draft.sector}
          options={optionsOf(sectorSchema.options, (code) => SECTOR[code])}
          onChange={(sector) => sector && onChange({ sector })}
        />
        <Text
          {...props}
          name="debt"
          label="Dette en principal (euros)"
          hint="Sans le coût de l’acte, par exemple 4512,33"
          numeric
        />
        <Text {...props} name="hearingOn" label="Date de l’audience" type="date" hint="Pour une assignation" />
      </div>
      <TenantFields tenants={draft.tenants} onChange={(tenants) => onChange({ tenants })} />
      <fieldset className="amont-fieldset">
        <legend className="fr-text--bold fr-mb-1w">Logement</legend>
        <div className="amont-form">
          <Text {...props} name="street" label="Numéro et voie" />
          <Text {...props} name="complement" label="Bâtiment, étage, porte" />
          <Text {...props} name="postalCode" label="Code postal" hint="Cinq chiffres" numeric />
          <Text {...props} name="city" label="Ville" />
        </div>
      </fieldset>
    </>
  );
};
