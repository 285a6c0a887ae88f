import { Input } from '@codegouvfr/react-dsfr/Input';
import { AddRow } from '../element/add-row.tsx';
import { Choice } from '../element/choice.tsx';
import { RemoveRow } from '../element/remove-row.tsx';
import { EMPTY_TENANT, type ReviewDraft } from './review-draft.ts';

type Tenants = ReviewDraft['tenants'];
type Props = { readonly tenants: Tenants; readonly onChange: (tenants: Tenants) => void };

/** The tenants of the act, one line each; more can be added, each can be removed. */
export const TenantFields = ({ tenants, onChange }: Props) => {
  const change = (index: number, part: Partial<Tenants[number]>) =>
    onChange(tenants.map((tenant, at) => (at === index ? { ...tenant, ...part } : tenant)));
  return (
    <>
      {tenants.map((tenant, index) => (
        <fieldset key={index} className="amont-fieldset">
          <legend className="fr-text--bold fr-mb-1w">Locataire {index + 1}</legend>
          <div className="amont-form amont-form--tenant">
            <Choice
              label="Civilité"
              value={tenant.civility}
              none="–"
              options={[
                { value: 'M', label: 'M.' },
                { value: 'MME', label: 'Mme' },
              ]}
              onChange={(civility) => change(index, { civility })}
            />
            <Input
              label="Nom"
              nativeInputProps={{
                value: tenant.lastName,
                onChange: (event) => change(index, { lastName: event.target.value }),
              }}
            />
            <Input
              label="Prénoms"
              nativeInputProps={{
                value: tenant.firstNames,
                onChange: (event) => change(index, { firstNames: event.target.value }),
              }}
            />
          </div>
          {tenants.length > 1 && (
            <RemoveRow onClick={() => onChange(tenants.filter((_, at) => at !== index))}>
              Retirer le locataire {index + 1}
            </RemoveRow>
          )}
        </fieldset>
      ))}
      <AddRow onClick={() => onChange([...tenants, EMPTY_TENANT])}>Ajouter un locataire</AddRow>
    </>
  );
};
