import {
  FOLLOW_UP_FORMS,
  FOLLOW_UP_GROUPS,
  type FollowUpGroup,
  followUpsOf,
} from '@amont/domain/follow-up/follow-up-form';
import type { Team } from '@amont/domain/follow-up/team';
import type { FollowUp } from '@amont/domain/procedure/procedure.events';
import { Select } from '@codegouvfr/react-dsfr/Select';

type Props = {
  readonly team: Team;
  readonly value: FollowUp | '';
  readonly error: string | undefined;
  readonly onChange: (followUp: FollowUp | '') => void;
};

const GROUPS = Object.keys(FOLLOW_UP_GROUPS) as readonly FollowUpGroup[];

/** What happened, in groups: contact, diagnosis, hearing, outcome. */
export const KindChoice = ({ team, value, error, onChange }: Props) => {
  const kinds = Map.groupBy(followUpsOf(team), (kind) => FOLLOW_UP_FORMS[kind].group);
  return (
    <Select
      label="Ce qui s’est passé"
      state={error ? 'error' : 'default'}
      stateRelatedMessage={error}
      nativeSelectProps={{
        value,
        name: 'followUp',
        required: true,
        onChange: ({ target }) => onChange(target.value as FollowUp | ''),
      }}
    >
      <option value="">Choisir</option>
      {GROUPS.map((group) => (
        <optgroup key={group} label={FOLLOW_UP_GROUPS[group]}>
          {(kinds.get(group) ?? []).map((kind) => (
            <option key={kind} value={kind}>
              {FOLLOW_UP_FORMS[kind].label}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
};
