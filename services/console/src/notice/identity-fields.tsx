import { type NoticeDraftContent, noticeList } from '@amont/contracts/http/notice';
import { actType } from '@amont/domain/act/act-type';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { useRemote } from '../api/use-remote.ts';
import { Choice } from '../element/choice.tsx';
import { ACT_TYPE } from '../label/act.ts';

type Props = {
  readonly content: NoticeDraftContent;
  /** A correction keeps the identifier of the version it corrects. */
  readonly isCorrection: boolean;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (part: Partial<NoticeDraftContent>) => void;
};

type TextName = 'id' | 'title' | 'departement' | 'inForceFrom' | 'inForceUntil' | 'graceDays' | 'reason';

/** What a version is and when it holds: what no text tells, a person does. */
export const IdentityFields = ({ content, isCorrection, errorAt, onChange }: Props) => {
  const registry = useRemote('/notices', noticeList);
  const others = (registry.data?.versions ?? []).filter(({ id }) => id !== content.id);
  const text = (name: TextName, label: string, more: { hint?: string; type?: 'date'; readOnly?: boolean } = {}) => (
    <Input
      label={label}
      {...(more.hint && { hintText: more.hint })}
      state={errorAt(name) ? 'error' : 'default'}
      stateRelatedMessage={errorAt(name)}
      nativeInputProps={{
        value: content[name],
        autoComplete: 'off',
        ...(more.type && { type: more.type }),
        ...(more.readOnly && { readOnly: true }),
        onChange: (event) => onChange({ [name]: event.target.value }),
      }}
    />
  );
  return (
    <>
      {isCorrection &&
        text('reason', 'Ce que cette révision corrige', { hint: 'Sans nom de personne : le journal le garde.' })}
      {text('title', 'Titre de la version')}
      <div className="amont-form">
        {text('id', 'Identifiant', { hint: 'Par exemple paris-cdp-2027-01.', readOnly: isCorrection })}
        {text('departement', 'Département', { hint: 'Deux chiffres, 2A, 2B ou trois chiffres.' })}
        {text('inForceFrom', 'Date d’effet', { type: 'date' })}
        {text('inForceUntil', 'Date de fin', { type: 'date', hint: 'Vide tant qu’elle n’est pas connue.' })}
        {text('graceDays', 'Jours de tolérance', { hint: 'Pendant lesquels la version remplacée est acceptée.' })}
        <Choice
          label="Remplace"
          value={content.supersedes ?? ''}
          none="Aucune version"
          options={others.map(({ id, title }) => ({ value: id, label: `${title} (${id})` }))}
          error={errorAt('supersedes')}
          onChange={(value) => onChange({ supersedes: value === '' ? null : value })}
        />
      </div>
      <Checkbox
        legend="Actes auxquels elle est jointe"
        state={errorAt('appliesTo') ? 'error' : 'default'}
        stateRelatedMessage={errorAt('appliesTo')}
        options={actType.options.map((type) => ({
          label: ACT_TYPE[type],
          nativeInputProps: {
            name: 'appliesTo',
            value: type,
            checked: content.appliesTo.includes(type),
            onChange: (event) =>
              onChange({
                appliesTo: event.target.checked
                  ? [...content.appliesTo, type]
                  : content.appliesTo.filter((one) => one !== type),
              }),
          },
        }))}
      />
    </>
  );
};
